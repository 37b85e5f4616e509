// docs/hosting.md as a server: nginx runs the very block that stands there.
import assert from 'node:assert/strict';
import {execFileSync, spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {get, request} from 'node:http';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {findNginx} from '../../tools/nginx.js';

const {program, modules, missing} = findNginx();
const {version, files} = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
const {integrity, bytes} = files['ppd-widgets.js'];
const fixed = `/ppd-widgets/${version}/ppd-widgets.js`;
const evergreen = '/ppd-widgets/v1/ppd-widgets.js';

let folder;
let port;
let server;

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const {port: free} = probe.address();
  probe.close();
  return free;
}

/** Asks for a path, and gives status, headers and the body as it came. */
async function ask(path, headers = {}, method = 'GET') {
  const [response] = await once(
    request({port, path, method, headers, agent: false}).end(),
    'response',
  );
  const chunks = [];
  for await (const chunk of response) chunks.push(chunk);
  return {status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks)};
}

const hashOf = (body) => `sha384-${createHash('sha384').update(body).digest('base64')}`;

describe('nginx as docs/hosting.md sets it up', {skip: missing}, () => {
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ppd-nginx-'));
    // Its workers run as another user.
    chmodSync(folder, 0o755);
    const release = join(folder, 'cdn/ppd-widgets', version);
    mkdirSync(release, {recursive: true});
    for (const name of [
      'ppd-widgets.js',
      'ppd-widgets.js.br',
      'ppd-widgets.js.gz',
      'integrity.json',
    ])
      copyFileSync(`dist/${name}`, join(release, name));
    symlinkSync(version, join(folder, 'cdn/ppd-widgets/v1'));
    port = await freePort();
    const [, documented] = /```nginx\n([^]*?)```/.exec(readFileSync('docs/hosting.md', 'utf8'));
    const block = documented
      .replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
      .replace('root /srv/cdn;', `root ${folder}/cdn;`);
    assert.match(block, new RegExp(`127.0.0.1:${port}.*${folder}`, 's'));
    const config = join(folder, 'nginx.conf');
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    writeFileSync(
      config,
      `include ${modules};
      daemon off;
      pid ${folder}/nginx.pid;
      error_log ${folder}/error.log;
      events {}
      http {
        access_log off;
        ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
        ${block}
      }`,
    );
    execFileSync(program, ['-t', '-c', config], {stdio: 'pipe'});
    server = spawn(program, ['-c', config], {stdio: 'ignore'});
    for (let attempt = 0; attempt < 100; attempt += 1) {
      try {
        const [response] = await once(get({port, path: fixed, agent: false}), 'response');
        response.resume();
        return;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
    throw new Error(readFileSync(join(folder, 'error.log'), 'utf8'));
  });

  after(async () => {
    server.kill('SIGQUIT');
    await once(server, 'exit');
    rmSync(folder, {recursive: true, force: true});
  });

  it('sends the file that was released, in every compression', async () => {
    for (const [encoding, unpack] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
      [undefined, (body) => body],
    ]) {
      const accepts = encoding ? {'accept-encoding': encoding} : {};
      const {status, headers, body} = await ask(fixed, accepts);
      assert.equal(status, 200);
      assert.equal(headers['content-encoding'], encoding);
      assert.equal(hashOf(unpack(body)), integrity, encoding);
      assert.equal(Number(headers['content-length']), body.length);
      if (encoding) assert.ok(body.length < bytes / 2, encoding);
    }
    const {headers} = await ask(fixed, {'accept-encoding': 'gzip, deflate, br, zstd'});
    assert.equal(headers['content-encoding'], 'br');
    assert.match(headers.vary, /Accept-Encoding/i);
  });

  it('says what it is, and lets every page load it', async () => {
    for (const path of [fixed, evergreen]) {
      for (const encoding of ['br', 'gzip', 'identity']) {
        const {headers} = await ask(path, {'accept-encoding': encoding});
        assert.equal(headers['content-type'], 'text/javascript; charset=utf-8');
        assert.equal(headers['x-content-type-options'], 'nosniff');
        assert.equal(headers['access-control-allow-origin'], '*');
        assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
        assert.equal(headers['set-cookie'], undefined);
      }
    }
  });

  it('lets a fixed path be kept for good, and asks for the evergreen one every hour', async () => {
    const {headers: kept} = await ask(fixed);
    assert.equal(kept['cache-control'], 'public, max-age=31536000, immutable');
    const {headers: hourly} = await ask(evergreen);
    assert.equal(hourly['cache-control'], 'public, max-age=3600, stale-if-error=604800');
  });

  it('answers that nothing has changed', async () => {
    for (const encoding of ['br', 'gzip', 'identity']) {
      const accepts = {'accept-encoding': encoding};
      const {headers} = await ask(evergreen, accepts);
      const byTag = await ask(evergreen, {...accepts, 'if-none-match': headers.etag});
      assert.equal(byTag.status, 304, encoding);
      assert.equal(byTag.body.length, 0);
      assert.match(byTag.headers['cache-control'], /max-age=3600/);
      const byDate = await ask(evergreen, {
        ...accepts,
        'if-modified-since': headers['last-modified'],
      });
      assert.equal(byDate.status, 304, encoding);
      const changed = await ask(evergreen, {...accepts, 'if-none-match': '"another"'});
      assert.equal(changed.status, 200);
    }
  });

  it('sends a range, for a line that broke', async () => {
    const whole = await ask(fixed);
    assert.equal(whole.headers['accept-ranges'], 'bytes');
    const {status, headers, body} = await ask(fixed, {range: 'bytes=100-199'});
    assert.equal(status, 206);
    assert.equal(headers['content-range'], `bytes 100-199/${bytes}`);
    assert.deepEqual(body, whole.body.subarray(100, 200));
    const beyond = await ask(fixed, {range: `bytes=${bytes + 1}-`});
    assert.equal(beyond.status, 416);
  });

  it('keeps no error, and takes nothing but questions', async () => {
    const none = await ask(`/ppd-widgets/${version}/none.js`);
    assert.equal(none.status, 404);
    assert.equal(none.headers['cache-control'], undefined);
    assert.equal(none.headers['access-control-allow-origin'], '*');
    assert.equal((await ask(fixed, {}, 'HEAD')).status, 200);
    assert.equal((await ask(fixed, {}, 'POST')).status, 403);
  });

  it('tells the release by its hashes', async () => {
    const {headers, body} = await ask(`/ppd-widgets/${version}/integrity.json`);
    assert.equal(headers['content-type'], 'application/json; charset=utf-8');
    assert.equal(JSON.parse(body).version, version);
  });
});
