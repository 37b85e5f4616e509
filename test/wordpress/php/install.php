<?php
/** Installs WordPress, alone or as a network with a second site, and the people who use it. Run by PHP alone. */

define( 'WP_INSTALLING', true );
$is_network = 'network' === getenv( 'PPD_SITE' );
if ( $is_network ) {
	// Not yet: the tables of a network come with this run.
	define( 'WP_INSTALLING_NETWORK', true );
}
$_SERVER['HTTP_HOST']   = getenv( 'PPD_HOST' );
$_SERVER['REQUEST_URI'] = '/';
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

add_filter( 'pre_wp_mail', '__return_true' );
wp_install( 'Sunrise', 'admin', 'admin@sunrise.example', true, '', 'password' );
update_option( 'permalink_structure', '/%postname%/' );
update_option( 'timezone_string', 'America/Phoenix' );
update_option( 'home', 'http://' . getenv( 'PPD_HOST' ) );
update_option( 'siteurl', 'http://' . getenv( 'PPD_HOST' ) );

if ( $is_network ) {
	foreach ( $wpdb->tables( 'ms_global' ) as $table => $prefixed ) {
		$wpdb->$table = $prefixed;
	}
	install_network();
	$result = populate_network( 1, getenv( 'PPD_HOST' ), 'admin@sunrise.example', 'Sunrise', '/', false );
	if ( is_wp_error( $result ) && 'no_wildcard_dns' !== $result->get_error_code() ) {
		echo esc_html( $result->get_error_message() );
		exit( 1 );
	}
}
