<?php
/**
 * What WordPress makes of HTML: `classic`, as an administrator's post in the classic editor is shown; `author`, as one of
 * somebody who may not post all HTML is kept and then shown. Real WordPress files, and stubs for its database.
 *
 * Usage: php wordpress-filters.php /usr/share/wordpress < html
 */

error_reporting( E_ALL & ~E_DEPRECATED );
define( 'ABSPATH', rtrim( $argv[1], '/' ) . '/' );
define( 'WPINC', 'wp-includes' );

function get_option( $name, $default = false ) {
	return 'blog_charset' === $name ? 'UTF-8' : $default;
}

function is_utf8_charset() {
	return true;
}

function __( $text ) {
	return $text;
}

function _x( $text ) {
	return $text;
}

/** The list of wp-includes/functions.php, which needs more of WordPress than these stubs. */
function wp_allowed_protocols() {
	return array( 'http', 'https', 'mailto', 'sms', 'tel' );
}

foreach ( array( 'version', 'plugin', 'formatting', 'kses', 'shortcodes' ) as $file ) {
	require ABSPATH . WPINC . "/$file.php";
}

/** The filters of `the_content` that change text. */
function show( $html ) {
	return shortcode_unautop( wpautop( wptexturize( $html ) ) );
}

$html = stream_get_contents( STDIN );
echo json_encode(
	array(
		'wordpress' => $wp_version,
		'classic'   => show( $html ),
		'author'    => show( wp_unslash( wp_filter_post_kses( wp_slash( $html ) ) ) ),
	),
	JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES
);
