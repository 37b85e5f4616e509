<?php
/** Runs the PHP that it is given inside WordPress, as JSON on its input, and prints the answer as JSON. */

$_SERVER['HTTP_HOST']   = getenv( 'PPD_HOST' );
$_SERVER['REQUEST_URI'] = '/';
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

$given = json_decode( stream_get_contents( STDIN ), true );
// phpcs:ignore Squiz.PHP.Eval -- A test's own words.
echo "\x01", json_encode( eval( $given['code'] ) );
