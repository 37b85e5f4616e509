<?php
/**
 * A block and a shortcode for each element. What they take is what the elements take: the build writes it down.
 *
 * @package PPD_Widgets
 * @license GPL-2.0-or-later
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'ppd_widgets_register_blocks' );
add_action( 'enqueue_block_editor_assets', 'ppd_widgets_editor_data' );

/** Registers all of them. */
function ppd_widgets_register_blocks() {
	$packages = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-server-side-render' );
	wp_register_script( 'ppd-widgets-editor', plugins_url( 'editor.js', __DIR__ ), $packages, ppd_widgets_generated( 'version' ), true );
	$icons = array(
		'hotline-banner' => 'sos',
		'info-card'      => 'info-outline',
		'contact-button' => 'phone',
	);
	foreach ( ppd_widgets_generated( 'elements' ) as $name => $element ) {
		$attributes = array();
		foreach ( $element['attributes'] as $control ) {
			$attributes[ $control['property'] ] = 'switch' === $control['kind'] ? array(
				'type'    => 'boolean',
				'default' => false,
			) : array(
				'type'    => 'string',
				'default' => '',
			);
		}
		register_block_type(
			"ppd-widgets/$name",
			array(
				'api_version'     => 3,
				'title'           => "PPD: {$element['title']}",
				'description'     => $element['description'],
				'category'        => 'widgets',
				'icon'            => $icons[ $name ],
				'keywords'        => array( 'postpartum', 'depression', 'hotline', 'ppd' ),
				'attributes'      => $attributes,
				'supports'        => array( 'html' => false ),
				'editor_script'   => 'ppd-widgets-editor',
				// Here alone: with a classic theme WordPress loads a block's script on every page of the site.
				'script_handles'  => is_admin() ? array( 'ppd-widgets' ) : array(),
				'render_callback' => function ( $values ) use ( $name, $element ) {
					return ppd_widgets_render_block( $name, $element, $values );
				},
			)
		);
		add_shortcode(
			'ppd_' . str_replace( '-', '_', $name ),
			function ( $values, $content = '' ) use ( $name ) {
				return ppd_widgets_render_shortcode( $name, is_array( $values ) ? $values : array(), (string) $content );
			}
		);
	}
}

/**
 * A block as HTML.
 *
 * @param string $name    Of the element, without `ppd-`.
 * @param array  $element What it takes.
 * @param array  $values  By property.
 * @return string
 */
function ppd_widgets_render_block( $name, array $element, array $values ) {
	$given = array();
	foreach ( $element['attributes'] as $attribute => $control ) {
		$given[ $attribute ] = $values[ $control['property'] ] ?? '';
	}
	// phpcs:ignore WordPress.Security.NonceVerification -- It is compared, and changes nothing.
	if ( defined( 'REST_REQUEST' ) && 'edit' === ( $_GET['context'] ?? '' ) ) {
		// In the editor's preview it stays where the block is.
		unset( $given['placement'], $given['minimized'] );
	}
	return ppd_widgets_element( $name, $given, get_block_wrapper_attributes() );
}

/**
 * A shortcode as HTML: `[ppd_hotline_banner placement="bottom" minimized]`. What somebody wrote between two of them stays.
 *
 * @param string $name    Of the element, without `ppd-`.
 * @param array  $values  By attribute, with `-` or `_`; a switch may be written alone.
 * @param string $content Between its two tags.
 * @return string
 */
function ppd_widgets_render_shortcode( $name, array $values, $content ) {
	$given = array();
	foreach ( $values as $key => $value ) {
		list( $attribute, $text ) = is_int( $key ) ? array( $value, 'true' ) : array( $key, $value );
		// The visual editor writes `&` as an entity.
		$given[ str_replace( '_', '-', strtolower( $attribute ) ) ] = wp_specialchars_decode( $text, ENT_QUOTES );
	}
	return ppd_widgets_element( $name, $given ) . do_shortcode( $content );
}

/** Tells the editor what the controls are, and what the practice says of itself. */
function ppd_widgets_editor_data() {
	$elements = ppd_widgets_generated( 'elements' );
	foreach ( ppd_widgets_fields() as $attribute => $field ) {
		$elements['contact-button']['attributes'][ $attribute ]['label'] = $field['label'];
	}
	$data = array(
		'elements'    => $elements,
		'practice'    => array_filter( ppd_widgets_settings()['practice'], 'strlen' ),
		'settingsUrl' => current_user_can( 'manage_options' ) ? admin_url( 'options-general.php?page=ppd-widgets' ) : '',
	);
	wp_add_inline_script( 'ppd-widgets-editor', 'window.ppdWidgetsEditor = ' . wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
}
