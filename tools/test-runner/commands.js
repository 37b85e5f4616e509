// Commands that @web/test-runner-commands lacks, in all three engines:
//   emulate  {colorScheme, contrast, reducedMotion, forcedColors, media}: what is left out is reset
//   ax-check {role, name} of window.axTarget: answers what the browser computed for assistive technology
//            (in Firefox: the asked-for pair if it matches, else nulls)
//   sanitize-html  {source, options}: answers what the library of that name keeps, which runs on servers
//   wordpress  {name, html}: answers what WordPress shows of a post; see wordpress-filters.js
//   collect-garbage: answers whether this engine could be told to
//   transcript  {file, said}: answers what test/audit/transcripts/ holds; with UPDATE_TRANSCRIPTS set, writes it first
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';
import sanitizeHtml from 'sanitize-html';
import {throughWordPress} from './wordpress-filters.js';

const cdpSessions = new WeakMap();

async function cdp(page) {
  if (!cdpSessions.has(page)) {
    const session = page.createCDPSession
      ? await page.createCDPSession()
      : await page.context().newCDPSession(page);
    cdpSessions.set(page, session);
  }
  return cdpSessions.get(page);
}

// Puppeteer over WebDriver BiDi: only Firefox runs that way here.
const isFirefox = (page) => page.constructor.name === 'BidiPage';

async function emulateInFirefox(page, overrides) {
  const {connection} = page.browser();
  const {result: tree} = await connection.send('browsingContext.getTree', {'moz:scope': 'chrome'});
  const {result} = await connection.send('script.evaluate', {
    expression: `for (const browser of gBrowser.browsers)
      Object.assign(browser.browsingContext.top, ${JSON.stringify(overrides)})`,
    target: {context: tree.contexts[0].context},
    awaitPromise: false,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
}

async function emulate(page, session, options) {
  const {colorScheme, contrast, reducedMotion, forcedColors, media} = options;
  if (session.browser.type === 'playwright') {
    await page.emulateMedia({
      colorScheme: colorScheme ?? null,
      contrast: contrast ?? null,
      reducedMotion: reducedMotion ?? null,
      forcedColors: forcedColors ?? null,
      media: media ?? null,
    });
  } else if (isFirefox(page)) {
    // Firefox has no override for contrast.
    if (contrast) return false;
    await emulateInFirefox(page, {
      prefersColorSchemeOverride: colorScheme ?? 'none',
      prefersReducedMotionOverride: reducedMotion ?? 'none',
      forcedColorsOverride: forcedColors ?? 'none',
      mediumOverride: media ?? '',
    });
  } else {
    const client = await cdp(page);
    await client.send('Emulation.setEmulatedMedia', {
      media: media ?? '',
      features: [
        {name: 'prefers-color-scheme', value: colorScheme ?? ''},
        {name: 'prefers-contrast', value: contrast ?? ''},
        {name: 'prefers-reduced-motion', value: reducedMotion ?? ''},
        {name: 'forced-colors', value: forcedColors ?? ''},
      ],
    });
  }
  return true;
}

async function checkInFirefox(page, wanted) {
  const {connection} = page.browser();
  const context = page.mainFrame()._id;
  const reference = async (expression) => {
    const {result} = await connection.send('script.evaluate', {
      expression,
      target: {context},
      awaitPromise: false,
    });
    return result.result.sharedId;
  };
  const target = await reference('window.axTarget');
  const parent = await reference('window.axTarget.parentNode');
  const {result} = await connection.send('browsingContext.locateNodes', {
    context,
    locator: {type: 'accessibility', value: wanted},
    startNodes: [{sharedId: parent}],
  });
  const matches = result.nodes.some((node) => node.sharedId === target);
  return matches ? wanted : {role: null, name: null};
}

async function computed(page, wanted) {
  if (page.driver) {
    const element = Object.values(await page.driver.execute('return window.axTarget'))[0];
    return {
      role: await page.driver.get(`/element/${element}/computedrole`),
      name: await page.driver.get(`/element/${element}/computedlabel`),
    };
  }
  if (isFirefox(page)) return checkInFirefox(page, wanted);
  const client = await cdp(page);
  const {result} = await client.send('Runtime.evaluate', {expression: 'window.axTarget'});
  const {nodes} = await client.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  });
  return {role: nodes[0].role?.value, name: nodes[0].name?.value};
}

async function collectGarbage(page) {
  // Only Chromium takes the command.
  if (page.driver || isFirefox(page)) return false;
  try {
    await (await cdp(page)).send('HeapProfiler.collectGarbage');
    return true;
  } catch {
    return false;
  }
}

function transcript({file, said}) {
  const path = `test/audit/transcripts/${basename(file)}`;
  if (process.env.UPDATE_TRANSCRIPTS) writeFileSync(path, said);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** @returns {import('@web/test-runner-core').TestRunnerPlugin} */
export function commandsPlugin() {
  return {
    name: 'ppd-commands',
    async executeCommand({command, payload, session}) {
      if (command === 'transcript') return transcript(payload);
      if (command === 'sanitize-html') return sanitizeHtml(payload.source, payload.options);
      if (command === 'wordpress') return throughWordPress(payload);
      if (!['emulate', 'ax-check', 'collect-garbage'].includes(command)) return undefined;
      const page = session.browser.getPage(session.id);
      if (command === 'collect-garbage') return {applied: await collectGarbage(page)};
      if (command === 'ax-check') return computed(page, payload);
      // WebKitGTK reads its preferences once, at its start, so it can emulate nothing.
      if (page.driver) return {applied: false};
      return {applied: await emulate(page, session, payload ?? {})};
    },
  };
}
