// The elements look as they did: each scene is drawn in Chromium and compared with its picture in docs/pictures/.
// UPDATE_PICTURES=1 npm test draws them again; look at each before it is committed.
//
/* global customElements, document, requestAnimationFrame -- Some functions run in the page. */
// Drawn with a font that comes along, without the differences in smoothing between machines: what is left of them stays
// far below the share of pixels that a change of layout or colour moves.
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {launch} from 'puppeteer-core';
import sirv from 'sirv';
import {findAll} from '../../../tools/browsers/find.js';
import {pictures, printed} from './scenes.js';

const FOLDER = 'docs/pictures';
/** Where what was drawn instead is left for a look. */
const DRAWN = 'coverage/pictures';
/** The share of pixels that may differ. */
const TOLERANCE = 0.003;

const page = ({html, lang = 'en', dark, preset, window}) => `<!doctype html>
<html lang="${lang}">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <title>Picture</title>
  ${[400, 600, 700].map((weight) => `<link rel="stylesheet" href="/node_modules/@fontsource/inter/${weight}.css" />`).join('')}
  ${preset ? `<link rel="stylesheet" href="/presets/${preset}.css" />` : ''}
  <style>
    body { margin: 0; background: ${dark ? '#14181a' : '#f4f1eb'}; color: ${dark ? '#f3efe8' : '#1b2a30'}; --ppd-font-family: Inter; font-family: Inter }
    main { padding: 16px }
    @media print { main { padding: 0 } }
  </style>
  <script src="/dist/ppd-widgets.js" defer></script>
  <main class="${preset ? `ppd-${preset}` : ''}">${window ? '<p>The page goes on above the bar.</p>' : ''}${html}</main>
</html>`;

/** Numbers of pixels that differ; a picture of another size differs everywhere. */
function compare(drawn, kept) {
  const [one, other] = [drawn, kept].map((data) => PNG.sync.read(data));
  const {width, height} = one;
  if (width !== other.width || height !== other.height) {
    return {share: 1, words: `${width} × ${height} px, kept ${other.width} × ${other.height}`};
  }
  const diff = new PNG({width, height});
  const count = pixelmatch(one.data, other.data, diff.data, width, height, {threshold: 0.15});
  const share = count / (width * height);
  return {share, words: `${(share * 100).toFixed(2)} % of the pixels differ`, diff};
}

describe('pictures', () => {
  let server;
  let open;
  const browsers = new Map();
  let origin;
  const serve = sirv('.', {dev: true, dotfiles: false});

  before(async () => {
    const {found} = await findAll();
    server = createServer((request, response) => {
      const name = new URL(request.url, 'http://localhost').searchParams.get('picture');
      if (!name) return serve(request, response);
      response.setHeader('content-type', 'text/html');
      response.end(page(name === 'printed' ? printed : pictures[name]));
    });
    await new Promise((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    origin = `http://127.0.0.1:${server.address().port}`;
    open = (fontSize) =>
      launch({
        executablePath: found.chromium.path,
        args: [
          '--disable-gpu',
          '--disable-lcd-text',
          '--font-render-hinting=none',
          '--force-color-profile=srgb',
          '--hide-scrollbars',
          '--disable-background-networking',
          // The reader's own default.
          `--blink-settings=defaultFontSize=${fontSize}`,
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ],
      });
    mkdirSync(DRAWN, {recursive: true});
  });

  after(async () => {
    for (const browser of browsers.values()) await browser.close();
    server?.close();
  });

  for (const [name, scene] of Object.entries(pictures)) {
    it(name, async () => {
      const {width, height = 400, dark, forced, contrast, fontSize = 16, now, window} = scene;
      if (!browsers.has(fontSize)) browsers.set(fontSize, await open(fontSize));
      const tab = await browsers.get(fontSize).newPage();
      await tab.setViewport({width, height});
      await tab.emulateTimezone('America/Phoenix');
      const client = await tab.createCDPSession();
      await client.send('Emulation.setEmulatedMedia', {
        features: [
          {name: 'prefers-color-scheme', value: dark ? 'dark' : 'light'},
          {name: 'forced-colors', value: forced ? 'active' : 'none'},
          {name: 'prefers-contrast', value: contrast ? 'more' : 'no-preference'},
          {name: 'prefers-reduced-motion', value: 'reduce'},
        ],
      });
      if (now) {
        await tab.evaluateOnNewDocument((time) => {
          Date.now = () => time;
        }, Date.parse(now));
      }
      await tab.goto(`${origin}/?picture=${name}`, {waitUntil: 'load'});
      await tab.evaluate(async (isOpen) => {
        await document.fonts.ready;
        await customElements.whenDefined('ppd-info-card');
        const element = document.querySelector('ppd-contact-button');
        if (isOpen) element.renderRoot.querySelector('details').open = true;
        // A bar at an edge keeps room on the page a moment after it is drawn.
        await new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        });
      }, scene.open);
      const drawn = Buffer.from(await (window ? tab : await tab.$('main')).screenshot());
      await tab.close();
      const path = `${FOLDER}/${name}.png`;
      if (process.env.UPDATE_PICTURES) {
        if (!existsSync(path) || compare(drawn, readFileSync(path)).share > 0) {
          writeFileSync(path, drawn);
        }
        return;
      }
      const {share, words, diff} = compare(drawn, readFileSync(path));
      if (share > TOLERANCE) {
        writeFileSync(`${DRAWN}/${name}.png`, drawn);
        if (diff) writeFileSync(`${DRAWN}/${name}.diff.png`, PNG.sync.write(diff));
      }
      assert.ok(share <= TOLERANCE, `${words}; see ${DRAWN}/${name}.png`);
    });
  }

  it('of all three elements on paper are five pages at most', async () => {
    if (!browsers.has(16)) browsers.set(16, await open(16));
    const tab = await browsers.get(16).newPage();
    await tab.goto(`${origin}/?picture=printed`, {waitUntil: 'load'});
    await tab.evaluate(async () => {
      await document.fonts.ready;
      await customElements.whenDefined('ppd-contact-button');
    });
    // Only the tree of pages tells how many there are in this one place.
    const [, count] = /\/Type\s*\/Pages[^>]*?\/Count (\d+)/.exec(
      Buffer.from(
        await tab.pdf({
          format: 'letter',
          margin: {top: '1cm', bottom: '1cm', left: '1cm', right: '1cm'},
        }),
      ).toString('latin1'),
    );
    await tab.close();
    assert.ok(count > 0 && count <= 5, `${count} pages`);
  });

  it('show nothing but scenes', () => {
    for (const name of Object.keys(pictures)) assert.ok(existsSync(`${FOLDER}/${name}.png`), name);
  });
});
