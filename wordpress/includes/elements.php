<?php
/**
 * An element as HTML: its tag, its attributes, and inside it the plain links that show until the script has come, or if
 * it never does.
 *
 * @package PPD_Widgets
 * @license GPL-2.0-or-later
 */

defined( 'ABSPATH' ) || exit;

/**
 * Keeps the attributes that an element has, with values that it takes. What is text goes through as it was written: the
 * element says what is wrong with it, and never shows a number that nobody gave.
 *
 * @param string $name  Of the element, without `ppd-`.
 * @param array  $given Values by attribute: text, or true and false for a switch.
 * @return array<string, string>
 */
function ppd_widgets_attributes( $name, array $given ) {
	$attributes = array();
	foreach ( ppd_widgets_generated( 'elements' )[ $name ]['attributes'] as $attribute => $control ) {
		$value = $given[ $attribute ] ?? '';
		if ( 'switch' === $control['kind'] ) {
			if ( true === $value || ( is_string( $value ) && preg_match( '/^(?:1|true|yes|on)$/iD', ppd_widgets_text( $value ) ) ) ) {
				$attributes[ $attribute ] = '';
			}
			continue;
		}
		$value = is_int( $value ) ? (string) $value : ppd_widgets_text( $value );
		if ( '' === $value || strlen( $value ) > 2000 ) {
			continue;
		}
		if ( 'text' === $control['kind'] ) {
			$attributes[ $attribute ] = $value;
		} elseif ( in_array( strtolower( $value ), $control['choices'], true ) ) {
			$attributes[ $attribute ] = strtolower( $value );
		}
	}
	return $attributes;
}

/**
 * The language of the page, where the elements speak it.
 *
 * @return string A BCP 47 tag.
 */
function ppd_widgets_language() {
	// Not determine_locale(), which is the editor's own language in a preview.
	$language = strtolower( preg_split( '/[-_]/', get_locale() )[0] );
	return isset( ppd_widgets_generated( 'fallback' )[ $language ] ) ? $language : 'en';
}

/**
 * An attribute's value. Without brackets: WordPress looks for shortcodes in attributes too.
 *
 * @param string $value Any text.
 * @return string
 */
function ppd_widgets_escape( $value ) {
	return strtr(
		esc_attr( $value ),
		array(
			'[' => '&#091;',
			']' => '&#093;',
		)
	);
}

/**
 * The plain links of an element.
 *
 * @param string                $name       Of the element, without `ppd-`.
 * @param array<string, string> $attributes From ppd_widgets_attributes().
 * @param string                $language   Of the page.
 * @return string HTML.
 */
function ppd_widgets_plain_links( $name, array $attributes, $language ) {
	$fallback = ppd_widgets_generated( 'fallback' )[ $language ];
	if ( 'contact-button' !== $name ) {
		return $fallback[ $name ];
	}
	$clinic = ppd_widgets_read_clinic( $attributes, ppd_widgets_generated( 'publisher' ), home_url( '/' ) );
	if ( ! $clinic['ways'] ) {
		return $fallback['hotline-banner'];
	}
	$links = array();
	foreach ( ppd_widgets_clinic_links( $clinic, $fallback['words'] ) as list( $href, $words ) ) {
		// A path goes as it is: esc_url() takes contact.html for another site.
		$address = false === strpos( $href, ':' ) ? ppd_widgets_escape( $href ) : esc_url( $href, array( 'https', 'http', 'tel', 'sms', 'mailto' ) );
		$links[] = strtr(
			$fallback['clinic']['link'],
			array(
				'{href}'  => $address,
				'{words}' => ppd_widgets_escape( $words ),
			)
		);
	}
	return $fallback['clinic']['open'] . implode( $fallback['clinic']['separator'], $links ) . $fallback['clinic']['close'];
}

/**
 * The links to a clinic, in the words of the contact button.
 *
 * @param array                 $clinic From ppd_widgets_read_clinic().
 * @param array<string, string> $words  Of one language.
 * @return array<int, array{0: string, 1: string}> Addresses and words.
 */
function ppd_widgets_clinic_links( array $clinic, array $words ) {
	$links = array();
	foreach ( $clinic['ways'] as $index => $way ) {
		$own   = 0 === $index ? $clinic['label'] : '';
		$named = function ( $with_name, $without ) use ( $own, $clinic, $words ) {
			if ( '' !== $own ) {
				return $own;
			}
			return '' === $clinic['name'] ? $words[ $without ] : str_replace( '{clinic}', $clinic['name'], $words[ $with_name ] );
		};
		switch ( $way['kind'] ) {
			case 'phone':
				$digits = isset( $way['extension'] ) ? "{$way['number']}, {$words['extension']} {$way['extension']}" : $way['number'];
				$text   = $named( 'call', 'callUnnamed' ) . ", $digits";
				break;
			case 'text':
				$text = '' === $own ? str_replace( '{number}', $way['number'], $words['text'] ) : "$own {$way['number']}";
				break;
			case 'email':
				$text = '' === $own ? str_replace( '{address}', $way['address'], $words['email'] ) : $own;
				break;
			default:
				$text = $named( 'page', 'pageUnnamed' );
		}
		$links[] = array( $way['href'], $text );
	}
	return $links;
}

/**
 * An element as HTML.
 *
 * @param string $name    Of the element, without `ppd-`.
 * @param array  $given   Values by attribute.
 * @param string $wrapper Attributes of the tag that WordPress has already escaped.
 * @return string
 */
function ppd_widgets_element( $name, array $given, $wrapper = '' ) {
	if ( 'hotline-banner' === $name && 'site' === ppd_widgets_shown_banner() ) {
		return '';
	}
	$attributes = ppd_widgets_attributes( $name, $given );
	if ( 'contact-button' === $name ) {
		$attributes = ppd_widgets_with_practice( $attributes );
	}
	$attributes += array( 'lang' => ppd_widgets_language() );
	$links       = ppd_widgets_plain_links( $name, $attributes, $attributes['lang'] );
	if ( is_feed() ) {
		return $links;
	}
	if ( 'hotline-banner' === $name ) {
		ppd_widgets_shown_banner( 'own' );
	}
	ppd_widgets_use( $name );
	$html = "<ppd-$name";
	foreach ( $attributes as $attribute => $value ) {
		$html .= " $attribute=\"" . ppd_widgets_escape( $value ) . '"';
	}
	// Call tracking leaves alone what says so.
	return $html . ' data-calltrk-noswap="1"' . ( '' === $wrapper ? '' : " $wrapper" ) . ">$links</ppd-$name>";
}
