<?php
/**
 * Removes all that the plugin has stored: one option in each site.
 *
 * @package PPD_Widgets
 * @license GPL-2.0-or-later
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $ppd_widgets_site ) {
		delete_blog_option( $ppd_widgets_site, 'ppd_widgets_settings' );
	}
} else {
	delete_option( 'ppd_widgets_settings' );
}
