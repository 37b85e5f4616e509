<?php
/**
 * Plugin Name:       PPD Widgets
 * Description:       Help for postpartum depression on your site: a hotline banner, an information card and a contact button, as blocks and shortcodes. Sends nothing anywhere.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       ppd-widgets
 *
 * The script inside, ppd-widgets.js, is under the MIT License and contains Lit (BSD-3-Clause); both go with the GPL.
 *
 * @package PPD_Widgets
 * @license GPL-2.0-or-later
 */

defined( 'ABSPATH' ) || exit;

/** The one option, in each site of a network. */
const PPD_WIDGETS_OPTION = 'ppd_widgets_settings';

/**
 * What the build took from the elements' sources: their attributes, plain links, reserved heights, and this release's
 * version.
 *
 * @param string $key Which part.
 * @return mixed
 */
function ppd_widgets_generated( $key ) {
	static $generated;
	$generated = $generated ?? require __DIR__ . '/generated.php';
	return $generated[ $key ];
}

require __DIR__ . '/includes/rules.php';
require __DIR__ . '/includes/fields.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/elements.php';
require __DIR__ . '/includes/page.php';
require __DIR__ . '/includes/blocks.php';
if ( is_admin() ) {
	require __DIR__ . '/includes/settings-page.php';
}
