<?php
/** A must-use plugin of the tests: what the plugin would ask of another server goes into the log, where it fails them. */

add_filter(
	'pre_http_request',
	function ( $answer, $arguments, $url ) {
		foreach ( debug_backtrace() as $call ) {
			if ( false !== strpos( $call['file'] ?? '', '/plugins/ppd-widgets/' ) ) {
				error_log( "ppd-widgets asks $url" );
			}
		}
		return $answer;
	},
	10,
	3
);
