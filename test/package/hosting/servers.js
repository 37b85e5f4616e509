// Releases as npm packs them, and the web servers as docs/hosting.md sets them up.
import {execFileSync, spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {get, request} from 'node:http';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {findApache, findNginx} from '../../../tools/test-runner/web-servers.js';

export const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
export const major = `v${version.split('.')[0]}`;

/** What pages load, and releases change together. */
const SCRIPTS = ['ppd-widgets.js', 'ppd-hotline.js'];

export const hashOf = (body) => `sha384-${createHash('sha384').update(body).digest('base64')}`;

/** A folder that a server's own user may read. */
export function newFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'ppd-hosting-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** Packs a package and unpacks it as `npm pack` and `tar -x` leave it, and gives the folder. */
export function pack(from, to) {
  mkdirSync(to, {recursive: true});
  const shell = process.platform === 'win32';
  const [{filename}] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', to], {
      cwd: from,
      shell,
      encoding: 'utf8',
    }),
  );
  execFileSync('tar', ['-xzf', filename], {cwd: to});
  return join(to, 'package');
}

/** This release, as npm brings it. */
export const packRelease = (folder) => pack('.', join(folder, version));

/** The same release under another version, and its script changed if asked. Gives the folder. */
export function copyRelease(release, folder, other, change = (code) => code) {
  const copy = join(folder, `copy-${other}`);
  cpSync(release, copy, {recursive: true, preserveTimestamps: true});
  const edit = (file, edited) =>
    writeFileSync(join(copy, file), edited(readFileSync(join(copy, file), 'utf8')));
  edit('package.json', (text) => text.replace(`"version": "${version}"`, `"version": "${other}"`));
  for (const name of SCRIPTS) {
    edit(`dist/${name}`, (code) => change(code.replaceAll(version, other)));
    // To compress the real one takes longest of all.
    edit(`dist/${name}.map`, () => '{"version": 3}');
  }
  edit('dist/integrity.json', (text) => {
    const data = {...JSON.parse(text), version: other};
    for (const name of SCRIPTS) {
      const body = readFileSync(join(copy, 'dist', name));
      data.files[name] = {integrity: hashOf(body), bytes: body.length};
    }
    return JSON.stringify(data);
  });
  return copy;
}

/** Runs the command of a package, and gives what it says. */
export const deploy = (release, root) =>
  execFileSync(process.execPath, [join(release, 'tools/release/deploy.js'), 'deploy', root], {
    encoding: 'utf8',
    stdio: 'pipe',
  });

export async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const {port} = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Asks for a path, and gives status, headers and the body as it came. */
export async function ask(port, path, headers = {}, method = 'GET') {
  const [response] = await once(
    request({port, path, method, headers, agent: false}).end(),
    'response',
  );
  const chunks = [];
  for await (const chunk of response) chunks.push(chunk);
  return {status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks)};
}

/** The blocks of docs/hosting.md in a language. */
const documented = (language) =>
  [
    ...readFileSync('docs/hosting.md', 'utf8').matchAll(
      new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'),
    ),
  ].map(([, block]) => block);

/** Writes what stands in the docs with the test's own values; each must be there. */
function adapt(block, values) {
  return Object.entries(values).reduce((text, [written, own]) => {
    if (!text.includes(written)) throw new Error(`docs/hosting.md says no more: ${written}`);
    return text.replaceAll(written, own);
  }, block);
}

async function start(program, args, {port, log}) {
  const server = spawn(program, args, {stdio: 'ignore'});
  for (let attempt = 0; attempt < 600 && server.exitCode === null; attempt += 1) {
    try {
      const [response] = await once(get({port, path: '/', agent: false}), 'response');
      response.resume();
      return server;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(readFileSync(log, 'utf8'));
}

function startNginx(folder, port, values) {
  const {program, modules} = findNginx();
  const [block] = documented('nginx');
  const config = join(folder, 'nginx.conf');
  const log = join(folder, 'error.log');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    config,
    `include ${modules};
    daemon off;
    pid ${folder}/nginx.pid;
    error_log ${log};
    events {}
    http {
      access_log off;
      ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
      ${adapt(block, {
        'listen 443 ssl;': `listen 127.0.0.1:${port};`,
        'root /srv/cdn;': `root ${folder}/cdn;`,
        ...values,
      })}
    }`,
  );
  return start(program, ['-c', config, '-e', log], {port, log});
}

/** Debian's modules and their settings, and a2enmod's two. SSL is left to the real server. */
const APACHE_MODULES = [
  'mpm_event',
  'authz_core',
  'alias',
  'dir',
  'env',
  'filter',
  'deflate',
  'mime',
  'negotiation',
  'setenvif',
  'headers',
  'rewrite',
];

/** @param {boolean} isInFolder whether the rules stand in `.htaccess`, else in the server's own file */
function startApache(folder, port, values, isInFolder) {
  const {program, modules} = findApache();
  const [host, rules] = documented('apache');
  const ownRules = adapt(rules, values);
  if (isInFolder) writeFileSync(join(folder, 'cdn/ppd-widgets/.htaccess'), ownRules);
  const config = join(folder, 'apache.conf');
  const log = join(folder, 'error.log');
  writeFileSync(
    config,
    `ServerRoot ${folder}
    PidFile ${folder}/apache.pid
    DefaultRuntimeDir ${folder}
    ErrorLog ${log}
    ServerName 127.0.0.1
    Listen 127.0.0.1:${port}
    ${APACHE_MODULES.map((name) => `Include ${modules}/${name}.load\nIncludeOptional ${modules}/${name}.conf`).join('\n')}
    User www-data
    Group www-data
    <Directory />
      AllowOverride None
      Require all denied
    </Directory>
    ${adapt(host, {
      '*:443': `127.0.0.1:${port}`,
      '/srv/cdn': `${folder}/cdn`,
      ...(!isInFolder && {
        'AllowOverride FileInfo': 'AllowOverride None',
        '</Directory>': `${ownRules}</Directory>`,
      }),
    })}`,
  );
  return start(program, ['-f', config, '-D', 'FOREGROUND'], {port, log});
}

/** The servers of the docs: what is missing, and how each is started over a folder's `cdn/`. `values` changes its rules. */
export const servers = {
  nginx: {
    missing: findNginx().missing,
    start: (folder, port, values = {}) => startNginx(folder, port, values),
  },
  'Apache with .htaccess': {
    missing: findApache().missing,
    start: (folder, port, values = {}) => startApache(folder, port, values, true),
  },
  Apache: {
    missing: findApache().missing,
    start: (folder, port, values = {}) => startApache(folder, port, values, false),
  },
};

export async function stop(server) {
  if (!server || server.exitCode !== null) return;
  server.kill('SIGTERM');
  await once(server, 'exit');
}
