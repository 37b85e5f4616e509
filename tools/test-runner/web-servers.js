// Gets the web servers that the tests of docs/hosting.md run; where one cannot be had, its tests say so and are left out.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {distribution, installWithApt} from '../browsers/apt.js';

const BROTLI = '/etc/nginx/modules-enabled/50-mod-http-brotli-static.conf';
const APACHE_MODULES = '/etc/apache2/mods-available';

function findProgram(name) {
  const folders = (process.env.PATH ?? '').split(':').concat('/usr/sbin');
  return folders.map((folder) => `${folder}/${name}`).find((file) => existsSync(file));
}

/** nginx with the module that sends Brotli files, or what is missing. */
export function findNginx() {
  const program = findProgram('nginx');
  if (!program) return {missing: 'nginx is not installed'};
  if (!existsSync(BROTLI)) return {missing: "nginx's module brotli_static is not installed"};
  return {program, modules: BROTLI};
}

/** Apache with Debian's settings of its modules, or what is missing. */
export function findApache() {
  const program = findProgram('apache2');
  if (!program) return {missing: 'Apache is not installed'};
  if (!existsSync(APACHE_MODULES)) return {missing: "Debian's settings of Apache are missing"};
  return {program, modules: APACHE_MODULES};
}

const servers = {
  nginx: {find: findNginx, packages: ['nginx', 'libnginx-mod-http-brotli-static']},
  apache2: {find: findApache, packages: ['apache2']},
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const absent = Object.entries(servers).filter(([, {find}]) => find().missing);
  if (absent.length && ['debian', 'ubuntu'].includes(distribution())) {
    installWithApt(absent.flatMap(([, {packages}]) => packages));
    // The packages start servers of their own, which nobody asked for.
    for (const [name] of absent) spawnSync('service', [name, 'stop']);
  }
  for (const [name, {find}] of Object.entries(servers)) {
    const {program, missing} = find();
    console.log(
      program ? `${name}: ${program}` : `${missing}: its tests of docs/hosting.md are left out.`,
    );
  }
}
