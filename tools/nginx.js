// Gets the web server that the test of docs/hosting.md runs; where it cannot be had, that test says so and is left out.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {distribution, installWithApt} from './apt.js';

const MODULES = '/etc/nginx/modules-enabled/50-mod-http-brotli-static.conf';

/** nginx with the module that sends Brotli files, or what is missing. */
export function findNginx() {
  const folders = (process.env.PATH ?? '').split(':').concat('/usr/sbin');
  const program = folders.map((folder) => `${folder}/nginx`).find((file) => existsSync(file));
  if (!program) return {missing: 'nginx is not installed'};
  if (!existsSync(MODULES)) return {missing: "nginx's module brotli_static is not installed"};
  return {program, modules: MODULES};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (findNginx().missing && ['debian', 'ubuntu'].includes(distribution())) {
    installWithApt(['nginx', 'libnginx-mod-http-brotli-static']);
    // The package starts a server of its own, which nobody asked for.
    spawnSync('service', ['nginx', 'stop']);
  }
  const {program, missing} = findNginx();
  console.log(
    program ? `nginx: ${program}` : `${missing}: the test of docs/hosting.md is left out.`,
  );
}
