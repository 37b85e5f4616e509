<?php
/**
 * Settings → PPD Widgets. WordPress's options.php checks capability and nonce, and asks ppd_widgets_sanitize() what to
 * keep; a value that the rules refuse is said at its field, and the one before it stays.
 *
 * @package PPD_Widgets
 * @license GPL-2.0-or-later
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_init', 'ppd_widgets_register_setting' );
add_action( 'admin_menu', 'ppd_widgets_add_page' );
add_filter( 'plugin_action_links_' . plugin_basename( dirname( __DIR__ ) . '/ppd-widgets.php' ), 'ppd_widgets_add_link' );

/** Makes the option known to options.php. */
function ppd_widgets_register_setting() {
	register_setting( 'ppd_widgets', PPD_WIDGETS_OPTION, array( 'sanitize_callback' => 'ppd_widgets_sanitize' ) );
}

/** Adds the page to the menu of those who may change it. */
function ppd_widgets_add_page() {
	add_options_page( __( 'PPD Widgets', 'ppd-widgets' ), __( 'PPD Widgets', 'ppd-widgets' ), 'manage_options', 'ppd-widgets', 'ppd_widgets_page' );
}

/**
 * Adds a link to the page in the list of plugins.
 *
 * @param string[] $links Of this plugin.
 * @return string[]
 */
function ppd_widgets_add_link( $links ) {
	$url = admin_url( 'options-general.php?page=ppd-widgets' );
	array_unshift( $links, '<a href="' . esc_url( $url ) . '">' . esc_html__( 'Settings', 'ppd-widgets' ) . '</a>' );
	return $links;
}

/**
 * What of a form is kept.
 *
 * @param mixed $given What was sent.
 * @return array
 */
function ppd_widgets_sanitize( $given ) {
	$kept     = ppd_widgets_settings();
	$given    = is_array( $given ) ? $given : array();
	$practice = is_array( $given['practice'] ?? null ) ? $given['practice'] : array();
	if ( in_array( $given['banner'] ?? null, PPD_WIDGETS_BANNER_PLACES, true ) ) {
		$kept['banner'] = $given['banner'];
	}

	$lines = $given['without'] ?? $kept['without'];
	$lines = is_array( $lines ) ? $lines : explode( "\n", ppd_widgets_text( $lines ) );
	$paths = array();
	foreach ( $lines as $line ) {
		$line = ppd_widgets_text( $line );
		$path = ppd_widgets_own_path( $line );
		if ( null !== $path ) {
			$paths[] = $path;
		} elseif ( '' !== $line ) {
			/* translators: %s: what was typed */
			ppd_widgets_refuse( 'without', __( 'Pages without it', 'ppd-widgets' ), $line, __( 'This is not a page of this site. Copy its address from the browser’s address bar, one a line.', 'ppd-widgets' ) );
			$paths = null;
			break;
		}
	}
	$kept['without'] = null === $paths ? $kept['without'] : array_values( array_unique( $paths ) );

	foreach ( ppd_widgets_fields() as $attribute => $field ) {
		if ( ! is_string( $practice[ $attribute ] ?? null ) ) {
			continue;
		}
		$value   = ppd_widgets_text( $practice[ $attribute ] );
		$problem = '' === $value ? null : $field['problem']( $value );
		if ( null === $problem ) {
			$kept['practice'][ $attribute ] = $value;
		} else {
			ppd_widgets_refuse( $attribute, $field['label'], $value, $problem );
		}
	}
	return $kept;
}

/**
 * Says what is wrong with a value: above the form, after the field's name, and again at the field.
 *
 * @param string $field   Which field.
 * @param string $label   What it is called.
 * @param string $value   What was typed.
 * @param string $problem What is wrong with it.
 */
function ppd_widgets_refuse( $field, $label, $value, $problem ) {
	if ( function_exists( 'add_settings_error' ) ) {
		preg_match( '/^.{0,60}/su', $value, $start );
		/* translators: 1: what was typed, 2: what is wrong with it */
		$words = sprintf( __( '“%1$s” was not saved. %2$s', 'ppd-widgets' ), $start[0] . ( $start[0] === $value ? '' : '…' ), $problem );
		add_settings_error( PPD_WIDGETS_OPTION, $field, esc_html( $label ) . ': <span>' . esc_html( $words ) . '</span>' );
	}
}

/** The page. */
function ppd_widgets_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$settings = ppd_widgets_settings();
	$problems = wp_list_pluck( get_settings_errors( PPD_WIDGETS_OPTION ), 'message', 'code' );
	$places   = array(
		'off'    => __( 'Only where I put it', 'ppd-widgets' ),
		'top'    => __( 'At the top of every page', 'ppd-widgets' ),
		'bottom' => __( 'At the bottom of the window, on every page', 'ppd-widgets' ),
	);
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'PPD Widgets', 'ppd-widgets' ); ?></h1>
		<form action="options.php" method="post">
			<?php settings_fields( 'ppd_widgets' ); ?>
			<h2><?php esc_html_e( 'Hotline banner', 'ppd-widgets' ); ?></h2>
			<table class="form-table" role="presentation">
				<tr>
					<th scope="row"><?php esc_html_e( 'Where to show it', 'ppd-widgets' ); ?></th>
					<td>
						<fieldset>
							<legend class="screen-reader-text"><?php esc_html_e( 'Where to show the hotline banner', 'ppd-widgets' ); ?></legend>
							<?php foreach ( $places as $place => $label ) : ?>
								<label>
									<input type="radio" name="<?php echo esc_attr( PPD_WIDGETS_OPTION ); ?>[banner]" value="<?php echo esc_attr( $place ); ?>" <?php checked( $settings['banner'], $place ); ?> />
									<?php echo esc_html( $label ); ?>
								</label><br />
							<?php endforeach; ?>
						</fieldset>
						<p class="description"><?php esc_html_e( 'A page with a banner of its own shows only that one.', 'ppd-widgets' ); ?></p>
					</td>
				</tr>
				<tr>
					<th scope="row"><label for="ppd-widgets-without"><?php esc_html_e( 'Pages without it', 'ppd-widgets' ); ?></label></th>
					<td>
						<textarea id="ppd-widgets-without" name="<?php echo esc_attr( PPD_WIDGETS_OPTION ); ?>[without]" rows="4" class="large-text code" <?php ppd_widgets_described( 'without', $problems ); ?>><?php echo esc_textarea( implode( "\n", $settings['without'] ) ); ?></textarea>
						<?php ppd_widgets_help( 'without', __( 'One address a line, like /shop. /shop/* is everything below it too.', 'ppd-widgets' ), $problems ); ?>
					</td>
				</tr>
			</table>
			<h2><?php esc_html_e( 'Your practice', 'ppd-widgets' ); ?></h2>
			<p><?php esc_html_e( 'For every contact button that names no office and no number of its own.', 'ppd-widgets' ); ?></p>
			<table class="form-table" role="presentation">
				<?php foreach ( ppd_widgets_fields() as $attribute => $field ) : ?>
					<tr>
						<th scope="row"><label for="ppd-widgets-<?php echo esc_attr( $attribute ); ?>"><?php echo esc_html( $field['label'] ); ?></label></th>
						<td>
							<?php
							if ( 'zone' === $field['type'] ) {
								ppd_widgets_zone_field( $attribute, $settings['practice'][ $attribute ], $problems );
							} else {
								?>
								<input type="text" id="ppd-widgets-<?php echo esc_attr( $attribute ); ?>" name="<?php echo esc_attr( PPD_WIDGETS_OPTION . "[practice][$attribute]" ); ?>" value="<?php echo esc_attr( $settings['practice'][ $attribute ] ); ?>" class="regular-text" <?php ppd_widgets_described( $attribute, $problems ); ?> />
								<?php
								ppd_widgets_help( $attribute, $field['help'], $problems );
							}
							?>
						</td>
					</tr>
				<?php endforeach; ?>
			</table>
			<p class="description"><?php esc_html_e( 'If a plugin or your host keeps copies of your pages (a cache), empty it after a change. Else visitors may still see an old number.', 'ppd-widgets' ); ?></p>
			<?php submit_button(); ?>
		</form>
		<h2><?php esc_html_e( 'Put an element on a page', 'ppd-widgets' ); ?></h2>
		<p><?php esc_html_e( 'In the block editor, add a block and search for “PPD”. In the classic editor, write a shortcode on a line of its own:', 'ppd-widgets' ); ?></p>
		<ul class="ul-disc">
			<li><code>[ppd_hotline_banner]</code></li>
			<li><code>[ppd_info_card]</code></li>
			<li><code>[ppd_contact_button]</code></li>
		</ul>
		<p><?php esc_html_e( 'Look at a page as your visitors see it, and call your own number once. Please do not call the hotlines or 911 to test them.', 'ppd-widgets' ); ?></p>
	</div>
	<?php
}

/**
 * Prints the attributes that tie a field to its help and to what is wrong with it.
 *
 * @param string   $field    Which field.
 * @param string[] $problems By field.
 */
function ppd_widgets_described( $field, array $problems ) {
	printf( 'aria-describedby="ppd-widgets-%s-help"', esc_attr( $field ) );
	echo isset( $problems[ $field ] ) ? ' aria-invalid="true"' : '';
}

/**
 * Prints the help of a field, and what is wrong with what was typed there.
 *
 * @param string   $field    Which field.
 * @param string   $help     Its help.
 * @param string[] $problems By field, escaped.
 */
function ppd_widgets_help( $field, $help, array $problems ) {
	printf( '<div id="ppd-widgets-%s-help">', esc_attr( $field ) );
	if ( preg_match( '~<span>(.*)</span>~s', $problems[ $field ] ?? '', $words ) ) {
		echo '<p style="color:#b32d2e"><strong>' . wp_kses( $words[1], array() ) . '</strong></p>';
	}
	if ( '' !== $help ) {
		echo '<p class="description">' . esc_html( $help ) . '</p>';
	}
	echo '</div>';
}

/**
 * Prints the choice of a time zone.
 *
 * @param string   $attribute Its attribute.
 * @param string   $value     The chosen one.
 * @param string[] $problems  By field.
 */
function ppd_widgets_zone_field( $attribute, $value, array $problems ) {
	$zone  = ppd_widgets_site_zone();
	$first = '' === $zone
		? __( 'Choose a city in your time zone', 'ppd-widgets' )
		/* translators: %s: a time zone */
		: sprintf( __( 'As this site’s: %s', 'ppd-widgets' ), str_replace( '_', ' ', $zone ) );
	?>
	<select id="ppd-widgets-<?php echo esc_attr( $attribute ); ?>" name="<?php echo esc_attr( PPD_WIDGETS_OPTION . "[practice][$attribute]" ); ?>" <?php ppd_widgets_described( $attribute, $problems ); ?>>
		<option value=""><?php echo esc_html( $first ); ?></option>
		<?php foreach ( timezone_identifiers_list() as $name ) : ?>
			<option <?php selected( $name, $value ); ?> value="<?php echo esc_attr( $name ); ?>"><?php echo esc_html( str_replace( '_', ' ', $name ) ); ?></option>
		<?php endforeach; ?>
	</select>
	<?php
	$help = '' === $zone ? __( 'This site’s own is an offset that does not follow the clocks, so the hours need a city.', 'ppd-widgets' ) : '';
	ppd_widgets_help( $attribute, $help, $problems );
}
