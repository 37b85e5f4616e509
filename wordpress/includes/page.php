<?php
/**
 * What a visitor's page gets: the script, the room kept for the elements, and the banner of every page.
 *
 * @package PPD_Widgets
 * @license GPL-2.0-or-later
 */

defined( 'ABSPATH' ) || exit;

/** The script with all three elements, and the one without the card. */
const PPD_WIDGETS_SCRIPTS = array( 'ppd-widgets', 'ppd-hotline' );

add_action( 'init', 'ppd_widgets_register_script' );
add_filter( 'script_loader_tag', 'ppd_widgets_script_tag', 10, 2 );
add_action( 'wp_enqueue_scripts', 'ppd_widgets_enqueue' );
add_action( 'wp_body_open', 'ppd_widgets_banner_at_top' );
add_filter( 'render_block_core/template-part', 'ppd_widgets_banner_after_header', 10, 2 );
add_action( 'wp_footer', 'ppd_widgets_banner_at_bottom', 5 );

/**
 * Makes script and style known. The version is in their address: a browser that has kept an earlier release asks for
 * this one, and a page that was kept still finds the file.
 */
function ppd_widgets_register_script() {
	$version = ppd_widgets_generated( 'version' );
	foreach ( PPD_WIDGETS_SCRIPTS as $script ) {
		wp_register_script( $script, plugins_url( "$script.js", __DIR__ ), array(), $version, false );
	}
	// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- It has no file.
	wp_register_style( 'ppd-widgets', false );
	wp_add_inline_style( 'ppd-widgets', ppd_widgets_generated( 'reserved_heights' ) );
}

/**
 * Lets the script load beside the page, and tells optimisers and consent tools to leave it alone: a number should not
 * wait, and it stores and sends nothing.
 *
 * @param string $tag    The script's tag.
 * @param string $handle Whose it is.
 * @return string
 */
function ppd_widgets_script_tag( $tag, $handle ) {
	if ( ! in_array( $handle, PPD_WIDGETS_SCRIPTS, true ) || is_admin() ) {
		return $tag;
	}
	$attributes = '';
	foreach ( ppd_widgets_generated( 'opt_outs' ) as $name => $value ) {
		$attributes .= " $name=\"" . esc_attr( $value ) . '"';
	}
	if ( ! preg_match( '/\sdefer\b/', $tag ) ) {
		$attributes .= ' defer';
	}
	// Before `src`: one of the tools reads them in order.
	return preg_replace( '/<script\b(?=[^>]*\ssrc=)/', "<script$attributes", $tag, 1 );
}

/**
 * Whether a post's own content has the element, as block or shortcode.
 *
 * @param WP_Post $post The post.
 * @param string  $name Of the element, without `ppd-`.
 * @return bool
 */
function ppd_widgets_has( $post, $name ) {
	return ! post_password_required( $post ) && ( has_block( "ppd-widgets/$name", $post ) || has_shortcode( $post->post_content, 'ppd_' . str_replace( '-', '_', $name ) ) );
}

/** Loads the script from the page's head where it will be needed; elements elsewhere, as in a widget, ask for it themselves. */
function ppd_widgets_enqueue() {
	global $wp_query;
	if ( '' !== ppd_widgets_banner_place() ) {
		ppd_widgets_use( 'hotline-banner' );
	}
	foreach ( $wp_query->posts ?? array() as $post ) {
		foreach ( array_keys( ppd_widgets_generated( 'elements' ) ) as $name ) {
			if ( $post instanceof WP_Post && ppd_widgets_has( $post, $name ) ) {
				ppd_widgets_use( $name );
			}
		}
	}
}

/**
 * Loads what an element needs: the smaller script, unless the page has a card. Where that shows only after the smaller
 * one was printed, the page has both, and they work together.
 *
 * @param string $name Of the element, without `ppd-`.
 */
function ppd_widgets_use( $name ) {
	wp_enqueue_style( 'ppd-widgets' );
	if ( 'info-card' === $name ) {
		wp_dequeue_script( 'ppd-hotline' );
		wp_enqueue_script( 'ppd-widgets' );
	} elseif ( ! wp_script_is( 'ppd-widgets' ) && ! wp_script_is( 'ppd-widgets', 'done' ) ) {
		wp_enqueue_script( 'ppd-hotline' );
	}
}

/**
 * Where the settings want the banner of every page on this one.
 *
 * @return string `top`, `bottom`, or nothing.
 */
function ppd_widgets_banner_place() {
	$settings = ppd_widgets_settings();
	if ( 'off' === $settings['banner'] || is_admin() || is_feed() || is_embed() ) {
		return '';
	}
	// phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- It is compared with paths, and goes nowhere else.
	$request = is_string( $_SERVER['REQUEST_URI'] ?? null ) ? wp_unslash( $_SERVER['REQUEST_URI'] ) : '/';
	foreach ( $settings['without'] as $line ) {
		if ( ppd_widgets_is_page( $line, $request ) ) {
			return '';
		}
	}
	return $settings['banner'];
}

/**
 * Which banner this page has had: its own, the one of every page, or none yet.
 *
 * @param string $which The one that it has now.
 * @return string `own`, `site`, or nothing.
 */
function ppd_widgets_shown_banner( $which = '' ) {
	static $shown = '';
	if ( '' !== $which ) {
		$shown = $which;
	}
	return $shown;
}

/**
 * The banner of every page, once.
 *
 * @return string HTML; empty where the page has had a banner.
 */
function ppd_widgets_banner() {
	if ( '' !== ppd_widgets_shown_banner() ) {
		return '';
	}
	if ( 'bottom' === ppd_widgets_banner_place() ) {
		$banner = ppd_widgets_element( 'hotline-banner', array( 'placement' => 'bottom' ) );
	} else {
		$banner = ppd_widgets_element( 'hotline-banner', array( 'density' => 'compact' ), 'style="margin-block:0"' );
	}
	ppd_widgets_shown_banner( 'site' );
	return $banner;
}

/**
 * The banner at the top. A page whose own content has one keeps that alone.
 *
 * @return string HTML.
 */
function ppd_widgets_top_banner() {
	$post = is_singular() ? get_queried_object() : null;
	$own  = $post instanceof WP_Post && ppd_widgets_has( $post, 'hotline-banner' );
	return 'top' === ppd_widgets_banner_place() && ! $own ? ppd_widgets_banner() : '';
}

/** Before all else in a page, unless the theme has told where its header ends. */
function ppd_widgets_banner_at_top() {
	// phpcs:ignore WordPress.Security.EscapeOutput -- Escaped where it is made.
	echo ppd_widgets_top_banner();
}

/** At the end: the bar at the bottom of the window, and any banner that a page's own content had no room for after all. */
function ppd_widgets_banner_at_bottom() {
	if ( '' !== ppd_widgets_banner_place() ) {
		// phpcs:ignore WordPress.Security.EscapeOutput -- Escaped where it is made.
		echo ppd_widgets_banner();
	}
}

/**
 * After the header of a block theme, which is rendered before the page begins.
 *
 * @param string $html  The template part.
 * @param array  $block What it is made of.
 * @return string
 */
function ppd_widgets_banner_after_header( $html, $block ) {
	$is_header = 'header' === ( $block['attrs']['tagName'] ?? '' ) || 'header' === ( $block['attrs']['slug'] ?? '' );
	return $is_header ? $html . ppd_widgets_top_banner() : $html;
}
