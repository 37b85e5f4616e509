// A number is corrected and released: a returning visitor, who has the old script in the cache, gets the new one.
/* global customElements -- Some functions run in the page. */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import {launch} from 'puppeteer-core';
import {findAll} from '../../../tools/browsers/find.js';
import {
  ask,
  copyRelease,
  deploy,
  freePort,
  major,
  newFolder,
  pack,
  packRelease,
  servers,
  stop,
  version,
} from './servers.js';

const [OLD, NEW] = ['1-833-852-6262', '1-833-852-6299'];
const next = version.replace(/\d$/, (digit) => (Number(digit) + 1) % 10);
const script = `/ppd-widgets/${major}/ppd-widgets.js`;

const {found} = await findAll();
const packed = newFolder();
let release;
let corrected;
let browser;

before(async () => {
  release = packRelease(packed);
  const copy = copyRelease(release, packed, next, (code) =>
    code.replaceAll('852-6262', '852-6299').replaceAll('8526262', '8526299'),
  );
  corrected = pack(copy, join(packed, next));
  if (found.chromium) {
    browser = await launch({executablePath: found.chromium.path, args: ['--no-sandbox']});
  }
});

after(async () => {
  await browser?.close();
  rmSync(packed, {recursive: true, force: true});
});

it('a corrected release differs from the old one in neither size nor time, as npm brings it', () => {
  const [old, other] = [release, corrected].map((folder) =>
    statSync(join(folder, 'dist/ppd-widgets.js')),
  );
  assert.equal(old.size, other.size);
  assert.equal(old.mtimeMs, other.mtimeMs);
});

for (const name of ['nginx', 'Apache with .htaccess']) {
  const {missing, start} = servers[name];
  const skip = missing ?? (!found.chromium && 'Chromium is not asked for');
  describe(`a corrected number, with ${name}`, {skip}, () => {
    let folder;
    let root;
    let port;
    let server;
    let site;

    /** The worst case: compressed, they are equally long as well. */
    function layOut(one) {
      deploy(one, root);
      for (const name of readdirSync(root).filter((entry) => /^\d/.test(entry))) {
        const file = join(root, name, 'ppd-widgets.js');
        const {atime, mtime} = statSync(file);
        rmSync(`${file}.br`, {force: true});
        writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), {level: 0}));
        utimesSync(`${file}.gz`, atime, mtime);
      }
    }

    before(async () => {
      folder = newFolder();
      root = join(folder, 'cdn/ppd-widgets');
      layOut(release);
      port = await freePort();
      // The hour is over.
      server = await start(folder, port, {'max-age=3600': 'max-age=0'});
      site = createServer((_, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(`<!doctype html><html lang="en"><title>Practice</title>
          <script src="http://127.0.0.1:${port}${script}" defer></script>
          <ppd-hotline-banner><a href="tel:988">Call 988</a></ppd-hotline-banner>`);
      }).listen(0, '127.0.0.1');
      await once(site, 'listening');
    });

    after(async () => {
      site?.closeAllConnections();
      site?.close();
      await stop(server);
      rmSync(folder, {recursive: true, force: true});
    });

    /** Opens the practice's page: the numbers on it, and the status with which the script came. */
    async function visit() {
      const page = await browser.newPage();
      const client = await page.createCDPSession();
      await client.send('Network.enable');
      const statuses = new Map();
      let id;
      client.on('Network.requestWillBeSent', ({requestId, request}) => {
        if (request.url.endsWith(script)) id = requestId;
      });
      client.on('Network.responseReceivedExtraInfo', ({requestId, statusCode}) => {
        statuses.set(requestId, statusCode);
      });
      await page.goto(`http://127.0.0.1:${site.address().port}/`);
      await page.evaluate(() => customElements.whenDefined('ppd-hotline-banner').then(() => {}));
      const words = JSON.stringify(await page.accessibility.snapshot());
      await page.close();
      return {status: statuses.get(id), numbers: [OLD, NEW].filter((text) => words.includes(text))};
    }

    it('reaches a visitor who comes back', async () => {
      assert.deepEqual(await visit(), {status: 200, numbers: [OLD]});
      // From the cache, once the server has said that nothing has changed.
      assert.deepEqual(await visit(), {status: 304, numbers: [OLD]});
      const asked = await Promise.all(
        ['gzip', 'identity'].map(async (encoding) => {
          const accepts = {'accept-encoding': encoding};
          const {headers} = await ask(port, script, accepts);
          return {...accepts, 'if-none-match': headers.etag};
        }),
      );
      layOut(corrected);
      for (const headers of asked) assert.equal((await ask(port, script, headers)).status, 200);
      assert.deepEqual(await visit(), {status: 200, numbers: [NEW]});
    });
  });
}
