<?php
/** WordPress's settings for the tests: one database for each site, and no request to anywhere. */

define( 'DB_NAME', getenv( 'PPD_SITE' ) );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:' . getenv( 'PPD_SOCKET' ) );
define( 'DB_CHARSET', 'utf8mb4' );
foreach ( array( 'AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT' ) as $key ) {
	define( $key, "for tests alone $key" );
}
$table_prefix = 'wp_';

// What PHP says of the plugin fails the tests.
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', getenv( 'PPD_FOLDER' ) . '/debug.log' );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'FS_METHOD', 'direct' );
define( 'WP_CONTENT_DIR', getenv( 'PPD_FOLDER' ) . '/' . getenv( 'PPD_SITE' ) );
define( 'WP_CONTENT_URL', 'http://' . getenv( 'PPD_HOST' ) . '/content' );
if ( 'network' === getenv( 'PPD_SITE' ) ) {
	define( 'MULTISITE', ! defined( 'WP_INSTALLING_NETWORK' ) );
	define( 'SUBDOMAIN_INSTALL', false );
	define( 'DOMAIN_CURRENT_SITE', getenv( 'PPD_HOST' ) );
	define( 'PATH_CURRENT_SITE', '/' );
	define( 'SITE_ID_CURRENT_SITE', 1 );
	define( 'BLOG_ID_CURRENT_SITE', 1 );
}
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
