// docs/hosting.md as a server: nginx and Apache run the very lines that stand there, over a release as its command lays
// it out.
import assert from 'node:assert/strict';
import {cpSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {
  ask,
  deploy,
  freePort,
  hashOf,
  major,
  newFolder,
  packRelease,
  servers,
  stop,
  version,
} from './servers.js';

const {files} = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
const {integrity, bytes} = files['ppd-widgets.js'];
const fixed = `/ppd-widgets/${version}/ppd-widgets.js`;
const evergreen = `/ppd-widgets/${major}/ppd-widgets.js`;

const packed = newFolder();
let release;
before(() => {
  release = packRelease(packed);
});
after(() => {
  rmSync(packed, {recursive: true, force: true});
});

for (const [name, {missing, start}] of Object.entries(servers)) {
  describe(`${name} as docs/hosting.md sets it up`, {skip: missing}, () => {
    let folder;
    let port;
    let server;
    const get = (...question) => ask(port, ...question);

    before(async () => {
      folder = newFolder();
      cpSync('dist/site', join(release, 'dist/site'), {recursive: true});
      deploy(release, join(folder, 'cdn/ppd-widgets'));
      port = await freePort();
      server = await start(folder, port);
    });

    after(async () => {
      await stop(server);
      rmSync(folder, {recursive: true, force: true});
    });

    it('sends the file that was released, in every compression', async () => {
      for (const [accepts, encoding, unpack] of [
        ['br', 'br', brotliDecompressSync],
        ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
        ['gzip', 'gzip', gunzipSync],
        ['gzip, br;q=0', 'gzip', gunzipSync],
        ['zstd', undefined, (body) => body],
        [undefined, undefined, (body) => body],
      ]) {
        for (const path of [fixed, evergreen]) {
          const {status, headers, body} = await get(path, accepts && {'accept-encoding': accepts});
          assert.equal(status, 200);
          assert.equal(headers['content-encoding'], encoding, accepts);
          assert.equal(hashOf(unpack(body)), integrity, accepts);
          assert.equal(Number(headers['content-length']), body.length);
          assert.match(headers.vary ?? '', /^Accept-Encoding$/i);
          if (encoding) assert.ok(body.length < bytes / 2, accepts);
        }
      }
    });

    it('says what it is, and lets every page load it', async () => {
      for (const path of [fixed, evergreen]) {
        for (const encoding of ['br', 'gzip', 'identity']) {
          const {headers} = await get(path, {'accept-encoding': encoding});
          assert.equal(headers['content-type'], 'text/javascript; charset=utf-8');
          assert.equal(headers['x-content-type-options'], 'nosniff');
          assert.equal(headers['access-control-allow-origin'], '*');
          assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
          assert.equal(headers['content-language'], undefined);
          assert.equal(headers['set-cookie'], undefined);
        }
      }
    });

    it('lets a fixed path be kept for good, and asks for the evergreen one every hour', async () => {
      for (const encoding of ['br', 'identity']) {
        const accepts = {'accept-encoding': encoding};
        const {headers: kept} = await get(fixed, accepts);
        assert.equal(kept['cache-control'], 'public, max-age=31536000, immutable');
        const {headers: hourly} = await get(evergreen, accepts);
        assert.equal(hourly['cache-control'], 'public, max-age=3600, stale-if-error=604800');
      }
    });

    it('serves the builder beside it, in types that a browser takes', async () => {
      for (const [path, type] of [
        ['', 'text/html'],
        ['builder.css', 'text/css'],
        ['builder.js', 'text/javascript'],
      ]) {
        const {status, headers} = await get(`/ppd-widgets/${path}`);
        assert.equal(status, 200, path);
        assert.ok(headers['content-type'].startsWith(type), headers['content-type']);
        assert.match(headers['cache-control'], /max-age=3600/);
      }
    });

    it('answers that nothing has changed', async () => {
      for (const encoding of ['br', 'gzip', 'identity']) {
        const accepts = {'accept-encoding': encoding};
        const {headers} = await get(evergreen, accepts);
        const byTag = await get(evergreen, {...accepts, 'if-none-match': headers.etag});
        assert.equal(byTag.status, 304, encoding);
        assert.equal(byTag.body.length, 0);
        assert.match(byTag.headers['cache-control'], /max-age=3600/);
        const byDate = await get(evergreen, {
          ...accepts,
          'if-modified-since': headers['last-modified'],
        });
        assert.equal(byDate.status, 304, encoding);
        const changed = await get(evergreen, {...accepts, 'if-none-match': '"another"'});
        assert.equal(changed.status, 200);
      }
    });

    it('sends a range, for a line that broke', async () => {
      const whole = await get(fixed);
      assert.equal(whole.headers['accept-ranges'], 'bytes');
      const {status, headers, body} = await get(fixed, {range: 'bytes=100-199'});
      assert.equal(status, 206);
      assert.equal(headers['content-range'], `bytes 100-199/${bytes}`);
      assert.deepEqual(body, whole.body.subarray(100, 200));
      const beyond = await get(fixed, {range: `bytes=${bytes + 1}-`});
      assert.equal(beyond.status, 416);
    });

    it('keeps no error, and takes nothing but questions', async () => {
      const none = await get(`/ppd-widgets/${version}/none.js`);
      assert.equal(none.status, 404);
      assert.equal(none.headers['cache-control'], undefined);
      assert.equal(none.headers['access-control-allow-origin'], '*');
      assert.equal((await get(fixed, {}, 'HEAD')).status, 200);
      assert.equal((await get(fixed, {}, 'POST')).status, 403);
    });

    it('sends the release’s hashes and its source map, as JSON', async () => {
      const data = await get(`/ppd-widgets/${version}/integrity.json`);
      assert.equal(data.headers['content-type'], 'application/json; charset=utf-8');
      assert.equal(JSON.parse(data.body).version, version);
      const map = await get(`${fixed}.map`, {'accept-encoding': 'br'});
      assert.equal(map.headers['content-type'], 'application/json; charset=utf-8');
      assert.equal(JSON.parse(brotliDecompressSync(map.body)).version, 3);
    });
  });
}
