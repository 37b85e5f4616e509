<?php
/**
 * Reads what an owner wrote, by the rules of the elements themselves (src/input/, parse-hours.ts). One table of cases,
 * test/unit/owner-values.json, holds both to the same answers. Nothing here needs WordPress.
 *
 * @package PPD_Widgets
 * @license GPL-2.0-or-later
 */

defined( 'ABSPATH' ) || exit;

/** What JavaScript takes for white space, as the inside of a character class. */
const PPD_WIDGETS_SPACE = '\x09-\x0d\x20\x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff}';

/** Characters that a name or label may have, so that the number stays in sight. */
const PPD_WIDGETS_MAX_WORDS = 100;

/** The ways to reach a clinic, in the order of the button. */
const PPD_WIDGETS_WAYS = array( 'phone', 'page', 'text', 'email' );

/**
 * Any value as text without space around it; empty where it is not text.
 *
 * @param mixed $value Anything.
 * @return string
 */
function ppd_widgets_text( $value ) {
	if ( ! is_string( $value ) || ! preg_match( '//u', $value ) ) {
		return '';
	}
	return preg_replace( '/^[' . PPD_WIDGETS_SPACE . ']+|[' . PPD_WIDGETS_SPACE . ']+$/Du', '', $value );
}

/**
 * The length of a text as JavaScript counts it.
 *
 * @param string $text Valid UTF-8.
 * @return int
 */
function ppd_widgets_length( $text ) {
	return preg_match_all( '/./su', $text ) + preg_match_all( '/[\x{10000}-\x{10ffff}]/u', $text );
}

/**
 * Reads a phone number as people write it; without `+` it is North American.
 *
 * @param string $input What was typed.
 * @return array{subscriber: string, number: string, extension?: string}|null
 */
function ppd_widgets_parse_phone( $input ) {
	if ( ppd_widgets_length( $input ) > 60 ) {
		return null;
	}
	$text  = preg_replace( '/^tel:/i', '', ppd_widgets_text( $input ) );
	$text  = preg_replace( '/[\x{2010}-\x{2015}\x{2212}]/u', '-', $text );
	$text  = preg_replace( '/[' . PPD_WIDGETS_SPACE . ']/u', ' ', $text );
	$phone = array();
	if ( preg_match( '/^(.*?\d\)?) *[,;]? *(?:ext(?:ension)?\.?|x|#|;?ext=) *[:.]? *(\d{1,7})$/iD', $text, $parts ) ) {
		$text               = $parts[1];
		$phone['extension'] = $parts[2];
	}
	if ( ! preg_match( '/^\+?[\d ().\/-]+$/D', $text ) ) {
		return null;
	}
	$digits = preg_replace( '/\D/', '', $text );
	if ( preg_match( '/^(?:[2-9]11|988)$/D', $digits ) && false === strpos( $text, '+' ) && ! $phone ) {
		return array(
			'subscriber' => $digits,
			'number'     => $digits,
		);
	}
	$is_international = '+' === $text[0] && 0 !== strpos( $digits, '1' );
	if ( ! $is_international && preg_match( '/^1?([2-9]\d\d)([2-9]\d\d)(\d{4})$/D', $digits, $parts ) ) {
		$phone['number']     = "1-$parts[1]-$parts[2]-$parts[3]";
		$phone['subscriber'] = "+1$parts[1]$parts[2]$parts[3]";
	} elseif ( $is_international && preg_match( '/^[1-9]\d{6,14}$/D', $digits ) ) {
		$phone['number']     = '+' . trim( preg_replace( '/\D+/', ' ', $text ) );
		$phone['subscriber'] = "+$digits";
	} else {
		return null;
	}
	if ( isset( $phone['extension'] ) ) {
		$phone['subscriber'] .= ";ext={$phone['extension']}";
	}
	return $phone;
}

/**
 * Reads one e-mail address, with or without `mailto:`.
 *
 * @param string $input What was typed.
 * @return string|null The bare address.
 */
function ppd_widgets_parse_email( $input ) {
	$address = preg_replace( '/^mailto:/i', '', ppd_widgets_text( $input ) );
	// The pattern of HTML's own e-mail field.
	$label = '[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?';
	return strlen( $address ) <= 254 && preg_match( "/^[\\w.!#$%&'*+\\/=?^`{|}~-]+@$label(?:\\.$label)*$/iD", $address )
		? $address
		: null;
}

/**
 * The link that writes to an address, escaped as RFC 6068 requires.
 *
 * @param string $address From ppd_widgets_parse_email().
 * @return string
 */
function ppd_widgets_mail_link( $address ) {
	$kept = array(
		'%40' => '@',
		'%21' => '!',
		'%27' => "'",
		'%28' => '(',
		'%29' => ')',
		'%2A' => '*',
	);
	return 'mailto:' . strtr( rawurlencode( $address ), $kept );
}

/**
 * The host of what follows an address's slashes; null where it has none that a browser could look up.
 *
 * @param string $rest The address after its scheme and colon.
 * @return string|null
 */
function ppd_widgets_host( $rest ) {
	$authority = preg_split( '~[/?#]~', ltrim( $rest, '/' ), 2 )[0];
	$at        = strrpos( $authority, '@' );
	$host      = false === $at ? $authority : substr( $authority, $at + 1 );
	if ( ! preg_match( '/^([^\x00-\x20"#%\/:<>?@[\\\\\]^`{|}\x7f]+)(?::(\d{0,5}))?$/Du', $host, $parts ) ) {
		return null;
	}
	return (int) ( $parts[2] ?? 0 ) <= 65535 ? strtolower( $parts[1] ) : null;
}

/**
 * What is wrong with the address of a page. It may be on another site, by https, or on the page's own.
 *
 * @param string $input What was typed.
 * @param string $page  The address of the page that it is for.
 * @return string Empty if nothing is; else `begin`, `belongs` or `invalid`.
 */
function ppd_widgets_page_problem( $input, $page ) {
	$text      = ppd_widgets_text( $input );
	$space     = PPD_WIDGETS_SPACE;
	$first     = preg_split( '~[/?#:]~', $text, 2 )[0];
	$host_name = "~^(?:[^{$space}./?#:@]+\\.)+[^{$space}\\d./?#:@][^{$space}./?#:@]+$~Du";
	$page_file = '/\.(?:[sx]?html?|php\d?|aspx?|jspx?|cfm|cgi|pdf)$/iD';
	if ( preg_match( '/^(?:tel|sms|mailto):/i', $text ) ) {
		return 'belongs';
	}
	if ( preg_match( '/^www\./i', $first ) || ( preg_match( $host_name, $first ) && ! preg_match( $page_file, $first ) ) ) {
		return 'begin';
	}
	// Without both slashes, browsers resolve https:clinic.example on the page's own site.
	if ( preg_match( '~^https?(?![\w.-])(?!:[/\\\\]{2})~i', $text ) ) {
		return 'begin';
	}
	if ( preg_match( "~^[^/?#@]+@|^\\+?[\\d{$space}().-]{7,}$~Du", $first ) ) {
		return 'belongs';
	}
	// As a browser reads it: without the control characters around and the breaks inside, and with slashes either way.
	$url = str_replace( '\\', '/', preg_replace( '/^[\x00-\x20]+|[\x00-\x20]+$|[\t\n\r]/D', '', $text ) );
	preg_match( '/^(?:([a-z][a-z\d+.-]*):)?(.*)$/isD', $url, $parts );
	$own    = preg_match( '/^(https?):(.*)$/isD', $page, $of ) ? ppd_widgets_host( $of[2] ) : null;
	$scheme = strtolower( $parts[1] );
	if ( '' === $scheme && 0 !== strpos( $parts[2], '//' ) ) {
		return '';
	}
	if ( '' === $scheme ) {
		$scheme = strtolower( $of[1] ?? '' );
	}
	if ( 'https' !== $scheme && 'http' !== $scheme ) {
		return 'begin';
	}
	$host = ppd_widgets_host( $parts[2] );
	if ( null === $host ) {
		return 'invalid';
	}
	return 'https' === $scheme || $host === $own ? '' : 'begin';
}

/**
 * What is wrong with opening hours in schema.org's syntax.
 *
 * @param string $input Such as `Mo-Fr 08:00-12:00,13:00-17:00; Sa 09:00-12:00`.
 * @return string Empty if nothing is; else the part that cannot be read.
 */
function ppd_widgets_hours_problem( $input ) {
	if ( ppd_widgets_length( $input ) > 1000 ) {
		preg_match( '/^.{0,20}/su', $input, $start );
		return "$start[0]…";
	}
	$day   = '(?:su|mo|tu|we|th|fr|sa)';
	$text  = preg_replace( '/[\x{2010}-\x{2015}\x{2212}]/u', '-', $input );
	$text  = preg_replace( '/[' . PPD_WIDGETS_SPACE . ']+/u', ' ', $text );
	$text  = preg_replace( '/ ?([-,]) ?/', '$1', $text );
	$rules = array_filter( array_map( 'trim', explode( ';', $text ) ), 'strlen' );
	if ( ! $rules ) {
		return $input;
	}
	foreach ( $rules as $rule ) {
		if ( '24/7' === $rule ) {
			continue;
		}
		list( $days, $times ) = array_pad( explode( ' ', $rule, 2 ), 2, '' );
		foreach ( explode( ',', $days ) as $part ) {
			if ( ! preg_match( "/^(?:$day(?:-$day)?|ph|sh)$/iD", $part ) ) {
				return $part;
			}
		}
		if ( '' === $times || preg_match( '/^(?:off|closed)$/iD', $times ) ) {
			continue;
		}
		foreach ( explode( ',', $times ) as $range ) {
			$problem = ppd_widgets_range_problem( trim( $range ) );
			if ( null !== $problem ) {
				return $problem;
			}
		}
	}
	return '';
}

/**
 * What is wrong with a range of times.
 *
 * @param string $range Such as `08:00-12:00`.
 * @return string|null The part that cannot be read.
 */
function ppd_widgets_range_problem( $range ) {
	$ends = explode( '-', $range );
	if ( 2 !== count( $ends ) ) {
		return $range;
	}
	$minutes = array();
	foreach ( $ends as $end ) {
		if ( ! preg_match( '/^(\d\d?):([0-5]\d)$/D', trim( $end ), $parts ) || 60 * $parts[1] + $parts[2] > 1440 ) {
			return trim( $end );
		}
		$minutes[] = 60 * $parts[1] + $parts[2];
	}
	// The end of a day is also written 23:59.
	$last = 1439 === $minutes[1] ? 1440 : $minutes[1];
	return $minutes[0] === $last || 1440 === $minutes[0] ? $range : null;
}

/**
 * The words that are not dates.
 *
 * @param string $input Dates such as `2026-12-25`, separated by spaces or commas.
 * @return string[]
 */
function ppd_widgets_refused_dates( $input ) {
	$words = preg_split( '/[,;' . PPD_WIDGETS_SPACE . ']+/u', $input, -1, PREG_SPLIT_NO_EMPTY );
	return array_values(
		array_filter(
			$words,
			function ( $word ) {
				return ! preg_match( '/^(\d{4})-(\d\d)-(\d\d)$/D', $word, $parts ) || ! checkdate( (int) $parts[2], (int) $parts[3], (int) $parts[1] );
			}
		)
	);
}

/**
 * Whether a time zone has this name.
 *
 * @param string $name Such as `America/Phoenix`.
 * @return bool
 */
function ppd_widgets_is_zone( $name ) {
	return in_array( strtolower( $name ), array_map( 'strtolower', timezone_identifiers_list( DateTimeZone::ALL_WITH_BC ) ), true );
}

/**
 * A name or label as one line that leaves the number beside it as it is.
 *
 * @param mixed $value What was typed.
 * @return string
 */
function ppd_widgets_words( $value ) {
	// Characters that turn the order of what follows them, a number's digits too.
	$words = preg_replace( '/[\x{200e}\x{200f}\x{061c}\x{202a}-\x{202e}\x{2066}-\x{2069}]/u', '', ppd_widgets_text( $value ) );
	$words = ppd_widgets_text( preg_replace( '/[' . PPD_WIDGETS_SPACE . ']+/u', ' ', $words ) );
	$is_rtl = preg_match( '/[\x{0590}-\x{08ff}\x{fb1d}-\x{fdff}\x{fe70}-\x{fefc}]/u', $words );
	return $is_rtl ? "\u{2068}$words\u{2069}" : $words;
}

/**
 * Reads the clinic of a contact button. A name and a number belong together: the publisher is shown only if the owner
 * gave nothing, never because a value is refused.
 *
 * @param array<string, string>               $attributes As the owner wrote them.
 * @param array{name: string, phone: string}  $publisher  Who is shown where nothing of an owner's is.
 * @param string                              $page       The address of the page.
 * @return array{name: string, label: string, ways: array<int, array<string, string>>}
 */
function ppd_widgets_read_clinic( array $attributes, array $publisher, $page ) {
	$given = array_map( 'ppd_widgets_text', $attributes ) + array_fill_keys( array( 'clinic-name', 'label', 'phone', 'sms', 'email', 'href', 'prefer' ), '' );
	$ways  = array();

	$phone = ppd_widgets_parse_phone( $given['phone'] );
	if ( $phone ) {
		$ways['phone'] = array( 'href' => 'tel:' . $phone['subscriber'] ) + $phone;
	}
	if ( '' !== $given['href'] && '' === ppd_widgets_page_problem( $given['href'], $page ) ) {
		$ways['page'] = array( 'href' => $given['href'] );
	}
	$text = ppd_widgets_parse_phone( $given['sms'] );
	if ( $text && ! isset( $text['extension'] ) ) {
		$ways['text'] = array( 'href' => 'sms:' . $text['subscriber'] ) + $text;
	}
	$email = ppd_widgets_parse_email( $given['email'] );
	if ( null !== $email ) {
		$ways['email'] = array(
			'href'    => ppd_widgets_mail_link( $email ),
			'address' => $email,
		);
	}

	$preferred = preg_split( '/[,' . PPD_WIDGETS_SPACE . ']+/u', strtolower( $given['prefer'] ), -1, PREG_SPLIT_NO_EMPTY );
	$order     = array_unique( array_merge( array_intersect( $preferred, PPD_WIDGETS_WAYS ), PPD_WIDGETS_WAYS ) );
	$clinic    = array(
		'name'  => '',
		'label' => '',
		'ways'  => array(),
	);
	foreach ( $order as $kind ) {
		if ( isset( $ways[ $kind ] ) ) {
			$clinic['ways'][] = array( 'kind' => $kind ) + $ways[ $kind ];
		}
	}
	foreach ( array(
		'name'  => 'clinic-name',
		'label' => 'label',
	) as $key => $attribute ) {
		$words = ppd_widgets_words( $given[ $attribute ] );
		if ( ppd_widgets_length( $words ) <= PPD_WIDGETS_MAX_WORDS ) {
			$clinic[ $key ] = $words;
		}
	}

	$identity  = array_intersect_key( $given, array_flip( array( 'clinic-name', 'label', 'phone', 'sms', 'email', 'href' ) ) );
	$is_named  = strtolower( $clinic['name'] ) === strtolower( $publisher['name'] );
	$has_given = '' !== implode( '', $identity );
	if ( ! $clinic['ways'] && ( $is_named || ! $has_given ) ) {
		$phone          = ppd_widgets_parse_phone( $publisher['phone'] );
		$clinic['name'] = $publisher['name'];
		$clinic['ways'] = array(
			array(
				'kind' => 'phone',
				'href' => 'tel:' . $phone['subscriber'],
			) + $phone,
		);
	}
	return $clinic;
}
