// Web Test Runner launcher for WebKit over plain WebDriver (WebKitGTK's MiniBrowser).
// It calls itself 'puppeteer' and hands out a page with the part of Puppeteer's shape that
// @web/test-runner-commands uses, so sendKeys, sendMouse and setViewport work unchanged.
import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import net from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {KEYS, WebDriver} from './webdriver.js';
import {startXvfb} from './xvfb.js';

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function untilTrue(condition, seconds, what) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    try {
      if (await condition()) return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    if (Date.now() > end) throw new Error(`${what} did not happen within ${seconds} s`);
    await pause(20);
  }
}

// With pageLoadStrategy 'none' a navigation is still under way when its command answers, and a script
// sent meanwhile dies with the old page.
const untilBlank = (driver) =>
  untilTrue(
    () =>
      driver.execute(
        'return location.href === "about:blank" && document.readyState === "complete"',
      ),
    10,
    'WebKit showing about:blank',
  );

/** A settings folder in which MiniBrowser's window may shrink below its own minimum of 447 px. */
function makeProfile() {
  const folder = mkdtempSync(join(tmpdir(), 'ppd-webkit-'));
  const gtk = join(folder, 'config/gtk-3.0');
  mkdirSync(gtk, {recursive: true});
  writeFileSync(
    join(gtk, 'gtk.css'),
    '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }\n',
  );
  return folder;
}

async function startWebKit(binary) {
  const cleanups = [];
  const kill = () => {
    for (const cleanup of cleanups.splice(0).reverse()) {
      try {
        cleanup();
      } catch {
        // It is gone already.
      }
    }
  };
  process.once('exit', kill);
  try {
    const xvfb = await startXvfb();
    cleanups.push(xvfb.kill);
    const profile = makeProfile();
    cleanups.push(() => rmSync(profile, {recursive: true, force: true}));
    const port = await freePort();
    const env = {
      ...process.env,
      DISPLAY: xvfb.display,
      GDK_BACKEND: 'x11',
      GSETTINGS_BACKEND: 'memory',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      XDG_CONFIG_HOME: join(profile, 'config'),
      XDG_CACHE_HOME: join(profile, 'cache'),
      XDG_DATA_HOME: join(profile, 'data'),
    };
    delete env.WAYLAND_DISPLAY;
    const server = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
      env,
      stdio: ['ignore', 'ignore', 'ignore'],
    });
    cleanups.push(() => server.kill('SIGKILL'));
    let failure;
    server.once('error', (error) => (failure = error));
    server.once('exit', (code) => (failure = new Error(`WebKitWebDriver exited with ${code}`)));
    const driver = new WebDriver(`http://127.0.0.1:${port}`);
    await untilTrue(
      () => {
        if (failure) throw failure;
        return driver.get('/status').then(() => true);
      },
      10,
      "WebKitWebDriver's start",
    );
    await driver.newSession({
      browserName: 'MiniBrowser',
      pageLoadStrategy: 'none',
      'webkitgtk:browserOptions': {binary, args: ['--automation']},
    });
    await untilBlank(driver);
    return {
      driver,
      kill() {
        process.removeListener('exit', kill);
        kill();
      },
    };
  } catch (error) {
    kill();
    throw error;
  }
}

class Page {
  constructor(driver) {
    this.driver = driver;
    const pressActions = (keys) => [
      ...keys.map((value) => ({type: 'keyDown', value})),
      ...[...keys].reverse().map((value) => ({type: 'keyUp', value})),
    ];
    const perform = (actions) => this.actions({type: 'key', id: 'keyboard', actions});
    const keyCode = (name) => KEYS[name] ?? name;
    this.keyboard = {
      type: async (text) => {
        for (const character of text) await perform(pressActions([character]));
      },
      press: (keys) => perform(pressActions(keys.split('+').map(keyCode))),
      down: (name) => perform([{type: 'keyDown', value: keyCode(name)}]),
      up: (name) => perform([{type: 'keyUp', value: keyCode(name)}]),
    };
    const point = (actions) =>
      this.actions({type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions});
    const move = (x, y) => ({type: 'pointerMove', duration: 0, x, y});
    const button = (options) => ({left: 0, middle: 1, right: 2})[options?.button ?? 'left'];
    this.mouse = {
      move: (x, y) => point([move(x, y)]),
      click: (x, y, options) =>
        point([
          move(x, y),
          {type: 'pointerDown', button: button(options)},
          {type: 'pointerUp', button: button(options)},
        ]),
      down: (options) => point([{type: 'pointerDown', button: button(options)}]),
      up: (options) => point([{type: 'pointerUp', button: button(options)}]),
      reset: () => driver.delete('/actions'),
    };
  }

  actions(source) {
    return this.driver.post('/actions', {actions: [source]});
  }

  async setViewport({width, height}) {
    let size;
    for (let attempt = 0; attempt < 20; attempt++) {
      size = await this.driver.execute('return [innerWidth, innerHeight, outerWidth, outerHeight]');
      const [innerWidth, innerHeight, outerWidth, outerHeight] = size;
      if (innerWidth === width && innerHeight === height) return;
      if (attempt % 5 === 0) {
        await this.driver.post('/window/rect', {
          width: width + outerWidth - innerWidth,
          height: height + outerHeight - innerHeight,
        });
      }
      await pause(20 * (attempt + 1));
    }
    throw new Error(`WebKit: asked for a viewport of ${width} × ${height}, got ${size.join(', ')}`);
  }

  async screenshot() {
    return Buffer.from(await this.driver.get('/screenshot'), 'base64');
  }
}

/**
 * @param {string} binary MiniBrowser's path
 * @returns {import('@web/test-runner-core').BrowserLauncher}
 */
export function webkitLauncher(binary) {
  const sessions = new Map();
  let starting;
  const forget = async () => {
    const browser = await starting?.catch(() => undefined);
    starting = undefined;
    browser?.kill();
  };
  return {
    name: 'WebKit',
    type: 'puppeteer',
    concurrency: 1,
    async startSession(id, url) {
      starting ??= startWebKit(binary);
      const {driver} = await starting;
      const page = new Page(driver);
      sessions.set(id, {url, page});
      await page.setViewport({width: 800, height: 600});
      await driver.post('/url', {url});
    },
    isActive: (id) => sessions.has(id),
    getBrowserUrl: (id) => sessions.get(id)?.url,
    getPage: (id) => sessions.get(id).page,
    async stopSession(id) {
      const session = sessions.get(id);
      sessions.delete(id);
      if (!session) return {};
      const {driver} = session.page;
      const clear = async () => {
        await driver.delete('/actions').catch(() => undefined);
        await driver.post('/url', {url: 'about:blank'});
        await untilBlank(driver);
      };
      // A page stuck in a loop never answers: the next session gets a new browser.
      const inTime = await Promise.race([
        clear().then(
          () => true,
          () => false,
        ),
        pause(5000).then(() => false),
      ]);
      if (!inTime) {
        await forget();
        throw new Error('WebKit hung and was restarted');
      }
      return {};
    },
    stop: forget,
    startDebugSession() {
      throw new Error('Debugging is not supported in WebKit: use Chromium');
    },
  };
}
