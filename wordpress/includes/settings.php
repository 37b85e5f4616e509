<?php
/**
 * The settings: one option. Another plugin may have put anything there, so each reading goes by the rules again.
 *
 * @package PPD_Widgets
 * @license GPL-2.0-or-later
 */

defined( 'ABSPATH' ) || exit;

/** Where the banner of every page may be, the default first. */
const PPD_WIDGETS_BANNER_PLACES = array( 'off', 'top', 'bottom' );

/**
 * The settings, complete and right.
 *
 * @return array{banner: string, without: string[], practice: array<string, string>}
 */
function ppd_widgets_settings() {
	$stored   = get_option( PPD_WIDGETS_OPTION );
	$stored   = is_array( $stored ) ? $stored : array();
	$practice = is_array( $stored['practice'] ?? null ) ? $stored['practice'] : array();
	$settings = array(
		'banner'   => PPD_WIDGETS_BANNER_PLACES[0],
		'without'  => array(),
		'practice' => array(),
	);
	if ( in_array( $stored['banner'] ?? null, PPD_WIDGETS_BANNER_PLACES, true ) ) {
		$settings['banner'] = $stored['banner'];
	}
	foreach ( is_array( $stored['without'] ?? null ) ? $stored['without'] : array() as $address ) {
		$path = ppd_widgets_own_path( $address );
		if ( null !== $path ) {
			$settings['without'][] = $path;
		}
	}
	foreach ( ppd_widgets_fields() as $attribute => $field ) {
		$value = ppd_widgets_text( $practice[ $attribute ] ?? '' );

		$settings['practice'][ $attribute ] = '' === $value || null === $field['problem']( $value ) ? $value : '';
	}
	return $settings;
}

/**
 * The path of an address on this site, as pages without the banner are kept: `/shop`, `/shop/*`, `/?page_id=2`.
 *
 * @param mixed $address What was typed: a path, or a whole address.
 * @return string|null Null if it is elsewhere.
 */
function ppd_widgets_own_path( $address ) {
	$address = ppd_widgets_text( $address );
	$url     = wp_parse_url( $address );
	if ( '' === $address || ! $url || strlen( $address ) > 500 ) {
		return null;
	}
	if ( isset( $url['host'] ) ) {
		if ( strtolower( $url['host'] ) !== strtolower( (string) wp_parse_url( home_url(), PHP_URL_HOST ) ) ) {
			return null;
		}
	} elseif ( '/' !== $address[0] || isset( $url['scheme'] ) ) {
		return null;
	}
	$path = '/' . trim( rawurldecode( $url['path'] ?? '' ), '/' );
	return isset( $url['query'] ) ? "$path?{$url['query']}" : $path;
}

/**
 * Whether an address is the one of a line, with everything below it where the line ends in `/*`.
 *
 * @param string $line    From ppd_widgets_own_path().
 * @param string $request The path and query of a request.
 * @return bool
 */
function ppd_widgets_is_page( $line, $request ) {
	$request = (string) ppd_widgets_own_path( $request );
	list( $path, $query ) = array_pad( explode( '?', $request, 2 ), 2, '' );
	list( $wanted, $arguments ) = array_pad( explode( '?', $line, 2 ), 2, '' );
	wp_parse_str( $query, $given );
	wp_parse_str( $arguments, $needed );
	if ( array_diff_assoc( array_filter( $needed, 'is_string' ), $given ) ) {
		return false;
	}
	if ( '/*' === substr( $wanted, -2 ) ) {
		$wanted = substr( $wanted, 0, -2 );
		return $path === $wanted || 0 === strpos( $path, "$wanted/" );
	}
	return $path === $wanted;
}

/**
 * The site's own time zone, where it has a name: an offset does not follow the clocks.
 *
 * @return string
 */
function ppd_widgets_site_zone() {
	$zone = (string) get_option( 'timezone_string' );
	return 'UTC' !== $zone && ppd_widgets_is_zone( $zone ) ? $zone : '';
}

/**
 * What a contact button shows where it says nothing of its own. A name and a number belong together: one that names
 * another office or another number takes none of the practice's, and no hours either.
 *
 * @param array<string, string> $attributes Of the button.
 * @return array<string, string> All of them, with those of the practice.
 */
function ppd_widgets_with_practice( array $attributes ) {
	$practice  = array_filter( ppd_widgets_settings()['practice'], 'strlen' );
	$practice += array_filter( array( 'time-zone' => ppd_widgets_site_zone() ), 'strlen' );
	$own       = array( 'clinic-name', 'phone', 'sms', 'email', 'href' );
	if ( array_intersect_key( $attributes, array_flip( $own ) ) ) {
		$practice = array_intersect_key( $practice, array( 'time-zone' => '' ) );
	}
	$attributes += $practice;
	if ( ! isset( $attributes['hours'] ) ) {
		unset( $attributes['time-zone'], $attributes['closed-dates'] );
	}
	return $attributes;
}
