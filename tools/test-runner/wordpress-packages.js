// Real WordPress for the plugin's tests, from Debian's packages; where it cannot be had, they are left out.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {distribution, installWithApt} from '../browsers/apt.js';

export const WORDPRESS = '/usr/share/wordpress';

const THEMES = ['twentytwentyone', 'twentytwentythree'];

const packages = [
  'wordpress',
  ...THEMES.map((theme) => `wordpress-theme-${theme}`),
  'php-cli',
  'php-mysql',
  'php-mbstring',
  'php-xml',
  'php-zip',
  'mariadb-server-core',
  'mariadb-client',
];

const runs = (...command) => spawnSync(command[0], command.slice(1)).status === 0;

/** @returns {string | undefined} what is missing */
function missing() {
  if (!runs('php', '-r', 'exit(extension_loaded("mysqli") && extension_loaded("zip") ? 0 : 1);')) {
    return 'PHP with MySQL and zip is not installed';
  }
  if (!existsSync('/usr/sbin/mariadbd')) return 'MariaDB is not installed';
  if (!existsSync(`${WORDPRESS}/wp-load.php`)) return 'WordPress is not installed';
  const theme = THEMES.find((name) => !existsSync(`${WORDPRESS}/wp-content/themes/${name}`));
  return theme && `WordPress's theme ${theme} is not installed`;
}

/** Gets the browser as `npm test` does. */
function hasChromium() {
  const env = {...process.env, BROWSERS: 'chromium'};
  const {status} = spawnSync(process.execPath, ['tools/browsers/install.js'], {
    env,
    stdio: 'inherit',
  });
  return status === 0;
}

/**
 * Installs what is missing, where that is possible.
 * @returns {string | undefined} what is still missing
 */
export function getWordPress() {
  if (missing() && ['debian', 'ubuntu'].includes(distribution())) {
    const hadApache = existsSync('/usr/sbin/apache2');
    installWithApt(packages);
    // It comes with WordPress, and starts a server that nobody asked for.
    if (!hadApache) spawnSync('service', ['apache2', 'stop']);
  }
  return missing() ?? (hasChromium() ? undefined : 'Chromium is not installed');
}
