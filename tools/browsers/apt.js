// Debian's and Ubuntu's packages, where this machine has them and may install.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';

/** Runs a command and shows it, and says whether it went well. */
export function run(command, args) {
  console.log(`$ ${command} ${args.join(' ')}`);
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  return spawnSync(command, args, {stdio: 'inherit', env}).status === 0;
}

/** `debian`, `ubuntu` or whatever else this is. */
export function distribution() {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID="?(\w+)/m.exec(release)?.[1];
}

/** Installs packages; does nothing where apt or the right to use it is missing. */
export function installWithApt(names) {
  if (!names.length || spawnSync('apt-get', ['--version']).status !== 0) return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync('sudo', ['-n', 'true']).status !== 0) return;
  const apt = (...args) =>
    isRoot ? run('apt-get', args) : run('sudo', ['-n', 'apt-get', ...args]);
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...names);
}
