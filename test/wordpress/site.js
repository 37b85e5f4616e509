// Real WordPress: Debian's packages, a database and PHP's own server in a folder that goes when the tests end.
import {execFileSync, spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir, userInfo} from 'node:os';
import {join, resolve} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {WORDPRESS} from '../../tools/test-runner/wordpress-packages.js';

const php = (name) => resolve('test/wordpress/php', name);

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const {port} = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

async function until(condition, seconds, what) {
  const end = Date.now() + seconds * 1000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`${what} did not come within ${seconds} s`);
    await pause(50);
  }
}

/** Starts a database that only its socket reaches. */
async function startDatabase(folder, servers) {
  const data = join(folder, 'database');
  // Long paths are too long for a socket.
  const socket = join(folder, 'db');
  const user = userInfo().username;
  const common = ['--no-defaults', `--datadir=${data}`, `--user=${user}`];
  execFileSync(
    'mariadb-install-db',
    [...common, '--auth-root-authentication-method=normal', '--skip-test-db'],
    {stdio: 'pipe'},
  );
  const server = spawn(
    '/usr/sbin/mariadbd',
    [
      ...common,
      '--skip-networking',
      `--socket=${socket}`,
      // What is lost with the machine is not missed.
      '--innodb-flush-log-at-trx-commit=0',
      '--skip-log-bin',
    ],
    {stdio: 'ignore', detached: true},
  );
  servers.push(server);
  const query = (sql) =>
    spawnSync('mariadb', ['--no-defaults', `--socket=${socket}`, '--user=root', '--execute', sql], {
      encoding: 'utf8',
    });
  await until(() => query('SELECT 1').status === 0, 60, 'The database');
  return {socket, query};
}

/** A WordPress of its own: files, database, address, and what runs PHP in it. */
async function startSite(name, {folder, root, database, servers}) {
  const content = join(folder, name);
  mkdirSync(join(content, 'plugins'), {recursive: true});
  mkdirSync(join(content, 'mu-plugins'));
  copyFileSync(php('requests.php'), join(content, 'mu-plugins/requests.php'));
  // WordPress lets a site have a language that it has a file of.
  mkdirSync(join(content, 'languages'));
  writeFileSync(join(content, 'languages/es_MX.mo'), '');
  cpSync(join(root, 'wp-content/themes'), join(content, 'themes'), {
    recursive: true,
    dereference: true,
  });
  database.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
  const port = await freePort();
  const host = `127.0.0.1:${port}`;
  const env = {
    ...process.env,
    PPD_SITE: name,
    PPD_FOLDER: folder,
    PPD_SOCKET: database.socket,
    PPD_HOST: host,
    PHP_CLI_SERVER_WORKERS: '4',
  };
  const runFile = (file, input) => {
    const {status, stdout, stderr} = spawnSync('php', [php(file), root], {
      env,
      input,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${file}: ${stdout}${stderr}`);
    return stdout;
  };
  runFile('install.php');
  runFile('people.php');
  const server = spawn(
    'php',
    ['-d', 'upload_max_filesize=16M', '-S', host, '-t', root, php('router.php')],
    // With a group of its own: the workers outlive the one that started them.
    {env, stdio: 'ignore', detached: true},
  );
  servers.push(server);
  const url = `http://${host}`;
  await until(
    () =>
      fetch(`${url}/wp-login.php`).then(
        ({ok}) => ok,
        () => false,
      ),
    60,
    `WordPress (${name})`,
  );
  return {
    url,
    content,
    /** Runs PHP in this site, and gives what it returns. */
    run(code) {
      const printed = runFile('run.php', JSON.stringify({code}));
      const [noise, answer] = printed.split('\x01');
      if (noise.trim()) throw new Error(noise);
      return JSON.parse(answer);
    },
  };
}

/** Starts a site and a network; `stop()` ends both, and removes what they left. */
export async function startWordPress() {
  const folder = mkdtempSync(join(tmpdir(), 'ppd-wp-'));
  const servers = [];
  // The servers are in groups of their own, so they would outlive a run that is broken off.
  const kill = () => {
    for (const {pid} of servers) {
      try {
        process.kill(-pid, 'SIGKILL');
      } catch {
        // It is gone already.
      }
    }
    rmSync(folder, {recursive: true, force: true});
  };
  process.once('exit', kill);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  const stop = async () => {
    for (const server of servers.reverse()) {
      if (server.exitCode !== null) continue;
      const end = once(server, 'exit');
      process.kill(-server.pid, 'SIGTERM');
      await end;
    }
    process.removeListener('exit', kill);
    kill();
  };
  try {
    const root = join(folder, 'wordpress');
    // Debian links to libraries elsewhere, and WordPress takes its own folder from where its files are.
    cpSync(WORDPRESS, root, {
      recursive: true,
      dereference: true,
      filter: (file) => !file.includes('/wp-content/languages') && existsSync(file),
    });
    copyFileSync(php('config.php'), join(root, 'wp-config.php'));
    const database = await startDatabase(folder, servers);
    const sites = {};
    for (const name of ['single', 'network']) {
      sites[name] = await startSite(name, {folder, root, database, servers});
    }
    return {...sites, log: join(folder, 'debug.log'), stop};
  } catch (error) {
    await stop();
    throw error;
  }
}
