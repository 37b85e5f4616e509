<?php
/** What the plugin's rules say of each case of test/unit/owner-values.json, in the table's own shape. */

$cases = json_decode( file_get_contents( dirname( __DIR__, 2 ) . '/unit/owner-values.json' ), true );
$first = function ( $rows ) {
	return array_column( $rows, 0 );
};

$answers = array(
	'phone' => array_map( 'ppd_widgets_parse_phone', array_merge( $first( $cases['phone']['read'] ), $cases['phone']['refused'] ) ),
	'email' => array_map(
		function ( $input ) {
			$address = ppd_widgets_parse_email( $input );
			return null === $address ? null : ppd_widgets_mail_link( $address );
		},
		array_merge( $first( $cases['email']['read'] ), $cases['email']['refused'] )
	),
	'page'  => array(),
	'hours' => array_map( 'ppd_widgets_hours_problem', array_merge( array_map( 'trim', $cases['hours']['read'] ), $first( $cases['hours']['refused'] ) ) ),
	'dates' => array_map( 'ppd_widgets_refused_dates', array_merge( $cases['dates']['read'], $first( $cases['dates']['refused'] ) ) ),
	'zone'  => array_map( 'ppd_widgets_is_zone', array_merge( $cases['zone']['read'], $cases['zone']['refused'] ) ),
	'links' => array(),
);
foreach ( array_merge( $first( $cases['page']['read'] ), $cases['page']['begin'], $cases['page']['belongs'], $cases['page']['invalid'] ) as $input ) {
	$answers['page'][] = ppd_widgets_page_problem( $input, $cases['page']['of'] );
}
foreach ( $cases['links']['cases'] as $case ) {
	$answer = array();
	foreach ( array( 'en', 'es' ) as $language ) {
		preg_match_all( '~<a href="([^"]*)"[^>]*>([^<]*)</a>~', ppd_widgets_plain_links( 'contact-button', $case['attributes'], $language ), $links, PREG_SET_ORDER );
		foreach ( $links as list( , $href, $words ) ) {
			$answer[ $language ][] = array( html_entity_decode( $href, ENT_QUOTES ), html_entity_decode( $words, ENT_QUOTES ) );
		}
	}
	$answers['links'][] = $answer;
}
return $answers;
