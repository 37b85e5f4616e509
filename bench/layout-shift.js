// How far a page jumps when the elements come: the builder's own snippets in an article of a practice, with the script
// late. Chromium alone reports layout shifts: https://web.dev/articles/cls
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {setTimeout as wait} from 'node:timers/promises';
import sirv from 'sirv';

export const windows = [
  [360, 740],
  [412, 823],
  [768, 1024],
  [1280, 800],
];

const all = ['hotline-banner', 'info-card', 'contact-button'];

/** What is pasted, by name: the fragment of the builder's address. */
export const pasted = {
  banner: {elements: 'hotline-banner'},
  strip: {elements: 'hotline-banner', 'hotline-banner.density': 'compact'},
  card: {elements: 'info-card'},
  button: {elements: 'contact-button'},
  'closed button': {elements: 'contact-button', isClosed: true},
  all: {elements: all.join(' ')},
};

const clinic = {
  'contact-button.clinic-name': 'Sunrise OB-GYN',
  'contact-button.phone': '602-555-0142',
};

const days = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];

/** Three days from now, a minute long: closed whenever this runs. */
const closed = `${days[(new Date().getDay() + 3) % 7]} 00:00-00:01`;

const sentences =
  'Many parents feel sad or worried in the weeks after a birth. Sleep is short, the days are long, and much is new. Our nurses and doctors ask about it at every visit, and you can ask us at any time. ';
const paragraph = `<p>${sentences.repeat(2)}</p>`;

/** @param parts one for each element, in the order of the page */
const article = (parts) =>
  `<header class="site"><b>Sunrise OB-GYN</b><nav><a href="#a">Services</a> <a href="#b">Visits</a> <a href="#c">Contact</a></nav></header>
<main><article><h1>The first weeks at home</h1>${paragraph}${parts.map((part) => part + paragraph.repeat(3)).join('')}${paragraph.repeat(4)}</article></main><footer class="site">Phoenix</footer>`;

const css = `body { margin: 0; font: 18px/1.6 sans-serif; color: #222 }
.font { position: absolute; font-family: Inter }
.site { display: flex; justify-content: space-between; gap: 1em; padding: 16px 20px; background: #eef3f2 }
article { max-width: 680px; margin: 0 auto; padding: 0 20px }
nav a { margin-left: 12px }`;

const fontOf = (weight) =>
  `node_modules/@fontsource/inter/files/inter-latin-${weight}-normal.woff2`;

// The page has a font of the machine; that of the elements is there before they are.
const fontFaces = [400, 700]
  .map(
    (weight) =>
      `@font-face { font-family: Inter; font-weight: ${weight}; src: url(data:font/woff2;base64,${readFileSync(`${fontOf(weight)}`).toString('base64')}) }`,
  )
  .join('');

const NONCE = 'YOUR-NONCE';

function pageOf({lang, font, width, code, more = '', rule = ''}) {
  const script = /^(<script[^]*?<\/script>)?([^]*)$/.exec(code);
  // One element each, wherever an owner would paste it.
  const parts = script[2].split(/(?<=<\/ppd-[a-z-]+>|<\/div>)(?=<ppd-|<div class="ppd-)/);
  const ours = parts.filter((part) => part);
  // Across the whole page, below its header; else in its text.
  const page =
    width === 'full' ? article([]).replace('<main>', `${ours.join('')}<main>`) : article(ours);
  const head = `<style nonce="${NONCE}">${fontFaces}${css} * { --ppd-font-family: ${font} }
${rule}</style>${more}${script[1] ?? ''}`;
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Shift</title><link rel="icon" href="data:,">${head}<body><i class="font">.<b>.</b></i>${page}</body></html>`;
}

/** Runs in the page before anything else. */
function record() {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const {value, hadRecentInput} of list.getEntries()) {
      if (!hadRecentInput) window.shift += value;
    }
  }).observe({type: 'layout-shift', buffered: true});
}

/**
 * Serves the builder and the pages that hold its snippets, from the folder of the project.
 *
 * @param browser puppeteer's
 * @returns `measure()` and `close()`
 */
export async function openShifts(browser) {
  const files = sirv('.', {dev: true});
  let page = '';
  let policy = '';
  let delay = 0;
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    if (pathname === '/page') {
      if (policy) response.setHeader('content-security-policy', policy);
      response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
      return;
    }
    if (pathname.endsWith('/ppd-widgets.js')) await wait(delay);
    if (pathname === '/ppd-widgets.js') request.url = '/dist/ppd-widgets.js';
    response.setHeader('cache-control', 'no-store');
    files(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${server.address().port}`;
  const builder = await browser.newPage();
  const snippets = new Map();

  /** What the builder offers for copying. */
  async function snippetOf(name, form, lang, width) {
    const key = [name, form, lang, width].join();
    if (snippets.has(key)) return snippets.get(key);
    const {isClosed, ...wanted} = pasted[name];
    const fragment = new URLSearchParams({
      ...wanted,
      ...(wanted.elements.includes('contact-button') ? clinic : {}),
      ...(isClosed ? {'contact-button.hours': closed} : {}),
      lang,
      form,
      width,
      script: '/ppd-widgets.js',
    });
    await builder.goto('about:blank');
    await builder.goto(`${origin}/dist/site/index.html#${fragment}`);
    await builder.waitForFunction(
      (isInstant) => {
        const {textContent = ''} = document.querySelector('#snippet') ?? {};
        return isInstant ? /<template[^]*<\/template>/.test(textContent) : textContent;
      },
      {},
      form === 'instant',
    );
    if (form === 'instant')
      await builder.evaluate(() => new Promise((done) => setTimeout(done, 600)));
    const read = (selector) =>
      builder.evaluate((one) => document.querySelector(one)?.textContent ?? '', selector);
    const snippet = {
      code: await read('#snippet'),
      more: form === 'editor' ? await read('#snippet-more') : '',
      rule: await read('#snippet-style'),
    };
    snippets.set(key, snippet);
    return snippet;
  }

  /**
   * @param options.name of what is pasted
   * @param options.late milliseconds until the script's first byte
   * @returns the sum of all layout shifts: the same as Cumulative Layout Shift or more
   */
  async function measure({
    name,
    form,
    lang = 'en',
    font = 'Inter',
    window: [width, height],
    late = 600,
    place = 'column',
  }) {
    page = pageOf({lang, font, width: place, ...(await snippetOf(name, form, lang, place))});
    policy =
      form === 'strict'
        ? `default-src 'none'; script-src 'nonce-${NONCE}'; style-src 'nonce-${NONCE}'; font-src data:; img-src data:; trusted-types ppd-widgets; require-trusted-types-for 'script'`
        : '';
    delay = late;
    const count = pasted[name].elements.split(' ').length;
    return (await look('/page', {width, height}, count)).shift;
  }

  /** Opens a page and waits until it rests. */
  async function look(path, viewport, count) {
    const tab = await browser.newPage();
    try {
      await tab.setViewport(viewport);
      await tab.evaluateOnNewDocument(record);
      await tab.goto(`${origin}${path}`, {waitUntil: 'load'});
      await tab.evaluate(async (count) => {
        await customElements.whenDefined('ppd-info-card');
        const ours = () =>
          document.querySelectorAll('ppd-hotline-banner, ppd-info-card, ppd-contact-button');
        while (
          ours().length < count ||
          [...ours()].some(({renderRoot}) => !renderRoot?.querySelector('.base'))
        ) {
          await new Promise(requestAnimationFrame);
        }
        await document.fonts.ready;
        for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
      }, count);
      // Shifts are reported after the frame that they are in.
      await wait(100);
      return await tab.evaluate(() => ({
        shift: window.shift,
        // From the page's top to the lower edge of the first link to the hotline.
        numberEnds: document
          .querySelector('ppd-hotline-banner')
          ?.renderRoot.querySelector('[href="tel:+18338526262"]')
          ?.getBoundingClientRect().bottom,
      }));
    } finally {
      await tab.close();
    }
  }

  /**
   * The same for a page of the site, as it stands.
   *
   * @param path from the project's folder
   * @returns the sum of all shifts, and where the hotline's first number ends, in px
   */
  async function measurePage(path, [width, height], late) {
    policy = '';
    delay = late;
    return look(path, {width, height}, 3);
  }

  return {
    measure,
    measurePage,
    close: async () => {
      await builder.close();
      server.close();
    },
  };
}
