// What people do with WordPress in a browser, and what a visitor sees.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {launch} from 'puppeteer-core';
import {findAll} from '../../tools/browsers/find.js';

const ELEMENTS = 'ppd-hotline-banner, ppd-info-card, ppd-contact-button';
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
/** For a loaded machine. */
const PATIENCE = 60_000;

export async function openBrowser() {
  const {found} = await findAll();
  return launch({
    executablePath: found.chromium.path,
    args: [
      '--disable-gpu',
      '--hide-scrollbars',
      '--disable-background-networking',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

/** A tab of somebody else: no cookie is shared. */
async function openTab(browser, width = 1280) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  tab.setDefaultTimeout(PATIENCE);
  await tab.setViewport({width, height: 900});
  return tab;
}

/**
 * Keeps a picture for the docs, where UPDATE_PICTURES asks for it. WordPress's own look is not compared.
 *
 * @param {string} name in docs/pictures/
 * @param {{width: number, height: number}} size in px
 */
export async function takePicture(tab, name, size) {
  if (!process.env.UPDATE_PICTURES) return;
  const before = tab.viewport();
  await tab.setViewport(size);
  await tab.mouse.move(0, 0);
  await tab.screenshot({path: `docs/pictures/wordpress-${name}.png`});
  await tab.setViewport(before);
}

/** Clicks what leads to another page, and waits for that page. */
export const follow = (tab, selector) =>
  Promise.all([tab.waitForNavigation(), tab.click(selector)]);

export async function signIn(browser, url, user) {
  const tab = await openTab(browser);
  await tab.goto(`${url}/wp-login.php`);
  // Not typed: the page moves the focus to the first field while somebody writes into the second.
  await tab.$eval('#user_login', (field, name) => (field.value = name), user);
  await tab.$eval('#user_pass', (field) => (field.value = 'password'));
  await follow(tab, '#wp-submit');
  assert.match(tab.url(), /wp-admin/);
  return tab;
}

/** Writes into a field in place of what is there. */
export async function write(tab, selector, text) {
  await tab.focus(selector);
  await tab.$eval(selector, (field) => field.select());
  await tab.keyboard.press('Backspace');
  await tab.type(selector, text);
}

/** What axe finds in a part of a page, by WCAG 2.2. */
export async function accessibilityProblems(tab, selector) {
  await tab.evaluate(AXE);
  const {violations} = await tab.evaluate(
    (part) =>
      window.axe.run(part, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }),
    selector,
  );
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
}

/** Runs in the page. */
function readElements(selector) {
  return [...document.querySelectorAll(selector)].map((element) => {
    const links = (root) => [
      ...(root?.querySelectorAll('a[href^="tel:"], a[href^="sms:"], a[href^="mailto:"]') ?? []),
    ];
    const hrefs = (list) => [...new Set(list.map((link) => link.getAttribute('href')))];
    return {
      name: element.localName,
      lang: element.lang,
      placement: element.getAttribute('placement') ?? '',
      attributes: Object.fromEntries([...element.attributes].map(({name, value}) => [name, value])),
      text: element.renderRoot?.textContent.replace(/\s+/g, ' ').trim() ?? '',
      shown: hrefs(links(element.renderRoot)),
      // What is inside shows only where the element does not.
      inside: hrefs(links(element)),
      insideWords: [...element.querySelectorAll('a')].map((link) => link.textContent),
      isDoubled:
        Boolean(element.renderRoot) && links(element).some((link) => link.getClientRects().length),
      top: element.getBoundingClientRect().top,
    };
  });
}

/**
 * Opens a page as a visitor.
 *
 * @param {{width?: number, isBlocked?: boolean, delay?: number, picture?: string}} options whether the script is blocked,
 * how many ms late it comes, and the name of a picture for the docs
 */
export async function visit(
  browser,
  url,
  {width = 1280, isBlocked = false, delay = 0, picture} = {},
) {
  const tab = await openTab(browser, width);
  const requests = [];
  const messages = [];
  tab.on('request', (request) => requests.push(request.url()));
  tab.on('console', (message) => messages.push(message.text()));
  tab.on('pageerror', (error) => messages.push(error.message));
  await tab.evaluateOnNewDocument(() => {
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const {value, hadRecentInput} of list.getEntries()) {
        if (!hadRecentInput) window.shift += value;
      }
    }).observe({type: 'layout-shift', buffered: true});
  });
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    if (!/ppd-(?:widgets|hotline)\.js/.test(request.url())) void request.continue();
    else if (isBlocked) void request.abort();
    else setTimeout(() => void request.continue(), delay);
  });
  const response = await tab.goto(url, {waitUntil: 'load'});
  const hasElements = Boolean(await tab.$(ELEMENTS));
  if (hasElements && !isBlocked) {
    await tab.waitForFunction(
      (selector) =>
        [...document.querySelectorAll(selector)].every((element) =>
          element.renderRoot?.querySelector('a'),
        ),
      {},
      ELEMENTS,
    );
    // The shift of a frame is told after it.
    await tab.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))),
    );
  }
  const page = {
    status: response.status(),
    elements: await tab.evaluate(readElements, ELEMENTS),
    text: await tab.evaluate(() => document.body.innerText),
    links: await tab.$$eval('a', (links) => links.map((link) => link.getAttribute('href'))),
    html: await response.text(),
    shift: await tab.evaluate(() => window.shift),
    scripts: await tab.$$eval('script[src*="/plugins/ppd-widgets/"]', (scripts) =>
      scripts.map(({outerHTML}) => outerHTML),
    ),
    isAttacked: await tab.evaluate(() => 'attacked' in window),
    requests,
    messages,
  };
  if (picture) await takePicture(tab, picture, {width: 1000, height: 480});
  await tab.browserContext().close();
  return page;
}

export const HOTLINES = ['tel:+18338526262', 'tel:988', 'tel:911'];
const PUBLISHER = 'tel:+18554819605';

/** What must be so on every page that a visitor opens: each number is right, none is shown twice, nothing is asked of anybody else. */
export function assertSound(page, url) {
  assert.equal(page.status, 200);
  const {origin} = new URL(url);
  assert.deepEqual(
    page.requests.filter((request) => !request.startsWith(origin) && !request.startsWith('data:')),
    [],
  );
  assert.ok(
    page.elements.filter(({name}) => name === 'ppd-hotline-banner').length <= 1,
    'one banner',
  );
  for (const element of page.elements) {
    assert.equal(element.isDoubled, false, `${element.name}: its plain links show beside it`);
    assert.ok(!element.shown.includes(PUBLISHER), `${element.name} shows the publisher`);
    assert.ok(!element.inside.includes(PUBLISHER), `${element.name} holds the publisher's link`);
    if (element.name !== 'ppd-contact-button') {
      for (const line of HOTLINES) {
        assert.ok(element.shown.includes(line), `${element.name} lacks ${line}`);
        assert.ok(element.inside.includes(line), `${element.name} holds no link to ${line}`);
      }
    }
  }
}

/** Opens the block editor on a new post or page. */
export async function openEditor(tab, url, type = 'post') {
  await tab.goto(`${url}/wp-admin/post-new.php?post_type=${type}`);
  await tab.waitForFunction(
    () =>
      window.wp?.data?.select('core/editor')?.getCurrentPostId() &&
      document.querySelector('.editor-post-title, iframe[name="editor-canvas"]'),
  );
  await tab.evaluate(() => {
    const preferences = window.wp.data.dispatch('core/preferences');
    preferences.set('core/edit-post', 'welcomeGuide', false);
    preferences.set('core/edit-post', 'fullscreenMode', false);
  });
  await tab.waitForFunction(() => !document.querySelector('.edit-post-welcome-guide'));
}

/** Puts a block into the open editor as its inserter does, and waits for its preview. */
export async function insertBlock(tab, name, attributes = {}) {
  const id = await tab.evaluate(
    (block, values) => {
      const made = window.wp.blocks.createBlock(block, values);
      const {insertBlock: insert, selectBlock} = window.wp.data.dispatch('core/block-editor');
      insert(made);
      selectBlock(made.clientId);
      void window.wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
      return made.clientId;
    },
    `ppd-widgets/${name}`,
    attributes,
  );
  await previewOf(tab, id, name);
  return id;
}

/** What a block shows in the editor, once it shows something. */
export async function previewOf(tab, id, name) {
  const links = await tab.waitForFunction(
    (block, tag) => {
      const frame = document.querySelector('iframe[name="editor-canvas"]');
      const page = frame?.contentDocument ?? document;
      const root = page.querySelector(`[data-block="${block}"] ppd-${tag}`)?.renderRoot;
      const found = [...(root?.querySelectorAll('a') ?? [])];
      return found.length && found.map((link) => link.getAttribute('href'));
    },
    {},
    id,
    name,
  );
  return links.jsonValue();
}

/** Saves what is open in the editor, and gives its address. */
export async function publish(tab, title, status = 'publish') {
  await tab.evaluate(
    async (name, state) => {
      window.wp.data.dispatch('core/editor').editPost({title: name, status: state});
      await window.wp.data.dispatch('core/editor').savePost();
    },
    title,
    status,
  );
  await tab.waitForFunction(() => {
    const editor = window.wp.data.select('core/editor');
    return (
      !editor.isSavingPost() && editor.didPostSaveRequestSucceed() && !editor.isEditedPostDirty()
    );
  });
  return tab.evaluate(() => {
    const {link, id, status: state} = window.wp.data.select('core/editor').getCurrentPost();
    return {link, id, status: state};
  });
}
