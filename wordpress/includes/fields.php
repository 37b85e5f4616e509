<?php
/**
 * The practice's fields: what each is called, and what is wrong with a value, as its owner would say it.
 *
 * @package PPD_Widgets
 * @license GPL-2.0-or-later
 */

defined( 'ABSPATH' ) || exit;

/**
 * The fields by the attribute of the contact button that they fill. `problem` answers null where nothing is wrong.
 *
 * @return array<string, array{label: string, help: string, type: string, problem: callable(string): ?string}>
 */
function ppd_widgets_fields() {
	$phone = function ( $value ) {
		return ppd_widgets_parse_phone( $value ) ? null : __( 'This is not a phone number. Write it like 602-555-0142, with “ext. 12” if it needs one.', 'ppd-widgets' );
	};
	return array(
		'clinic-name'  => array(
			'label'   => __( 'Name of your practice', 'ppd-widgets' ),
			'help'    => '',
			'type'    => 'text',
			'problem' => function ( $value ) {
				return ppd_widgets_length( ppd_widgets_words( $value ) ) <= PPD_WIDGETS_MAX_WORDS ? null : __( 'This name is too long: a button has room for 100 characters.', 'ppd-widgets' );
			},
		),
		'phone'        => array(
			'label'   => __( 'Phone', 'ppd-widgets' ),
			'help'    => __( 'Like 602-555-0142, or 602-555-0142 ext. 12.', 'ppd-widgets' ),
			'type'    => 'text',
			'problem' => $phone,
		),
		'sms'          => array(
			'label'   => __( 'Number for text messages', 'ppd-widgets' ),
			'help'    => __( 'Only if somebody reads them.', 'ppd-widgets' ),
			'type'    => 'text',
			'problem' => function ( $value ) use ( $phone ) {
				$number = ppd_widgets_parse_phone( $value );
				return isset( $number['extension'] ) ? __( 'An extension cannot get text messages. Write a number without one.', 'ppd-widgets' ) : $phone( $value );
			},
		),
		'email'        => array(
			'label'   => __( 'E-mail', 'ppd-widgets' ),
			'help'    => '',
			'type'    => 'text',
			'problem' => function ( $value ) {
				return null === ppd_widgets_parse_email( $value ) ? __( 'This is not an e-mail address. Write one, like nurse@clinic.example.', 'ppd-widgets' ) : null;
			},
		),
		'href'         => array(
			'label'   => __( 'Page for appointments', 'ppd-widgets' ),
			'help'    => __( 'The address of a page, like https://book.example/sunrise, or /contact on this site.', 'ppd-widgets' ),
			'type'    => 'text',
			'problem' => 'ppd_widgets_href_problem',
		),
		'hours'        => array(
			'label'   => __( 'Opening hours', 'ppd-widgets' ),
			'help'    => __( 'Like Mo-Fr 08:00-12:00,13:00-17:00; Sa 09:00-12:00. While you are closed, the hotlines come first.', 'ppd-widgets' ),
			'type'    => 'text',
			'problem' => function ( $value ) {
				$part = ppd_widgets_hours_problem( $value );
				/* translators: %s: a part of what was typed */
				return '' === $part ? null : sprintf( __( '“%s” cannot be read. Write days and times like Mo-Fr 08:00-17:00; Sa 09:00-12:00.', 'ppd-widgets' ), $part );
			},
		),
		'closed-dates' => array(
			'label'   => __( 'Days you are closed', 'ppd-widgets' ),
			'help'    => __( 'Dates like 2026-12-25 2027-01-01.', 'ppd-widgets' ),
			'type'    => 'text',
			'problem' => function ( $value ) {
				$words = ppd_widgets_refused_dates( $value );
				/* translators: %s: words that were typed */
				return ! $words && strlen( $value ) <= 1000 ? null : sprintf( __( '“%s” is not a date. Write dates like 2026-12-25.', 'ppd-widgets' ), implode( ' ', array_slice( $words, 0, 3 ) ) );
			},
		),
		'time-zone'    => array(
			'label'   => __( 'Time zone of the hours', 'ppd-widgets' ),
			'help'    => '',
			'type'    => 'zone',
			'problem' => function ( $value ) {
				return ppd_widgets_is_zone( $value ) ? null : __( 'This is not a time zone. Choose a city.', 'ppd-widgets' );
			},
		),
	);
}

/**
 * What is wrong with the address of a page for appointments.
 *
 * @param string $value What was typed.
 * @return string|null
 */
function ppd_widgets_href_problem( $value ) {
	$problems = array(
		''        => null,
		'begin'   => __( 'Begin the address with https://, or with / if the page is on this site, like /contact.', 'ppd-widgets' ),
		'belongs' => __( 'This is a number or an e-mail address. It has a field of its own above.', 'ppd-widgets' ),
		'invalid' => __( 'This is not an address. Copy it from the browser’s address bar.', 'ppd-widgets' ),
	);
	return strlen( $value ) > 2000 ? $problems['invalid'] : $problems[ ppd_widgets_page_problem( $value, home_url( '/' ) ) ];
}
