<?php
/** Serves WordPress with PHP's own server: files as they are, the rest as WordPress's rules for Apache would have it. */

$path = rawurldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
if ( 'network' === getenv( 'PPD_SITE' ) ) {
	// A site of a network in a folder of its own.
	$path = preg_replace( '#^/[\w-]+(/(?:wp-(?:content|admin|includes)|content|wp-[\w-]+\.php|xmlrpc\.php).*)$#', '$1', $path );
}
if ( 0 === strpos( $path, '/content/' ) ) {
	$file = getenv( 'PPD_FOLDER' ) . '/' . getenv( 'PPD_SITE' ) . substr( $path, strlen( '/content' ) );
} else {
	$file = $_SERVER['DOCUMENT_ROOT'] . $path;
	if ( is_dir( $file ) && is_file( "$file/index.php" ) ) {
		if ( '/' !== substr( $path, -1 ) ) {
			header( "Location: {$_SERVER['REQUEST_URI']}/" );
			return;
		}
		$file .= 'index.php';
		$path .= 'index.php';
	}
}
if ( is_file( $file ) && '.php' !== substr( $file, -4 ) ) {
	$types = array(
		'css'  => 'text/css',
		'js'   => 'text/javascript',
		'svg'  => 'image/svg+xml',
		'png'  => 'image/png',
		'gif'  => 'image/gif',
		'woff' => 'font/woff',
	);
	header( 'Content-Type: ' . ( $types[ pathinfo( $file, PATHINFO_EXTENSION ) ] ?? 'application/octet-stream' ) );
	header( 'Cache-Control: max-age=3600' );
	readfile( $file );
	return;
}
if ( ! is_file( $file ) ) {
	$path = '/index.php';
	$file = $_SERVER['DOCUMENT_ROOT'] . $path;
}
$_SERVER['SCRIPT_NAME']     = $path;
$_SERVER['PHP_SELF']        = $path;
$_SERVER['SCRIPT_FILENAME'] = $file;
chdir( dirname( $file ) );
require $file;
