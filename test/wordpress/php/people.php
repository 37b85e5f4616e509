<?php
/** The people of a site, and in a network its second site with an administrator of its own. Run by PHP alone. */

$_SERVER['HTTP_HOST']   = getenv( 'PPD_HOST' );
$_SERVER['REQUEST_URI'] = '/';
require $argv[1] . '/wp-load.php';

foreach ( array( 'administrator', 'editor', 'author', 'contributor' ) as $role ) {
	wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => 'password',
			'user_email' => "$role@sunrise.example",
			'role'       => $role,
		)
	);
}
if ( is_multisite() ) {
	require_once ABSPATH . 'wp-admin/includes/ms.php';
	$site = wpmu_create_blog( getenv( 'PPD_HOST' ), '/west/', 'Sunrise West', get_user_by( 'login', 'administrator' )->ID );
	if ( is_wp_error( $site ) ) {
		echo esc_html( $site->get_error_message() );
		exit( 1 );
	}
	// WordPress takes the colon out of an address with a port.
	$wpdb->update( $wpdb->blogs, array( 'domain' => getenv( 'PPD_HOST' ) ), array( 'blog_id' => $site ) );
	clean_blog_cache( $site );
	switch_to_blog( $site );
	update_option( 'siteurl', 'http://' . getenv( 'PPD_HOST' ) . '/west' );
	update_option( 'home', 'http://' . getenv( 'PPD_HOST' ) . '/west' );
	update_option( 'permalink_structure', '/%postname%/' );
	restore_current_blog();
}
// The editor's tour of itself, and the theme's editor's.
foreach ( get_users( array( 'blog_id' => 0 ) ) as $user ) {
	update_user_meta(
		$user->ID,
		$wpdb->get_blog_prefix() . 'persisted_preferences',
		array(
			'core/edit-post' => array(
				'welcomeGuide' => false,
				'fullscreenMode' => false,
			),
			'_modified'      => gmdate( 'c' ),
		)
	);
}
