// Finds one browser for each engine.
// Order: environment variable, installed browser, Playwright's download.
import {accessSync, constants, existsSync, readdirSync} from 'node:fs';
import {homedir} from 'node:os';
import {delimiter, join} from 'node:path';

export const ENGINES = ['chromium', 'firefox', 'webkit'];

/** The environment variable that names a browser's program. */
export const VARIABLES = {
  chromium: 'CHROME_PATH',
  firefox: 'FIREFOX_PATH',
  webkit: 'WEBKIT_MINIBROWSER',
};

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const firstExecutable = (files) => files.find((file) => isExecutable(file));

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return firstExecutable(names.flatMap((name) => folders.map((folder) => join(folder, name))));
}

const macApplication = (name) =>
  ['/', homedir()].map((root) => join(root, `Applications/${name}.app/Contents/MacOS/${name}`));

const windowsProgram = (file) =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((variable) => process.env[variable])
    .filter(Boolean)
    .map((folder) => join(folder, file));

/** WebKitGTK's test browser, where its driver and a virtual display are there too. */
function miniBrowser() {
  if (!onPath('WebKitWebDriver') || !onPath('Xvfb')) return undefined;
  const folders = ['/usr/lib', '/usr/libexec', '/usr/lib64']
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => [
      folder,
      ...readdirSync(folder)
        .filter((name) => name.endsWith('-linux-gnu'))
        .map((name) => join(folder, name)),
    ]);
  return firstExecutable(
    folders.flatMap((folder) =>
      ['4.1', '4.0'].map((version) => join(folder, `webkit2gtk-${version}/MiniBrowser`)),
    ),
  );
}

const INSTALLED = {
  darwin: {
    chromium: () =>
      firstExecutable(['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap(macApplication)),
    firefox: () =>
      firstExecutable(
        ['/', homedir()].map((root) =>
          join(root, 'Applications/Firefox.app/Contents/MacOS/firefox'),
        ),
      ),
    webkit: () => undefined,
  },
  win32: {
    chromium: () =>
      firstExecutable(
        ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].flatMap(
          windowsProgram,
        ),
      ),
    firefox: () => firstExecutable(windowsProgram('Mozilla Firefox/firefox.exe')),
    webkit: () => undefined,
  },
  linux: {
    chromium: () =>
      onPath(
        'google-chrome-stable',
        'google-chrome',
        'chromium',
        'chromium-browser',
        'microsoft-edge',
      ),
    firefox: () => onPath('firefox-esr', 'firefox'),
    webkit: miniBrowser,
  },
};

async function playwrightBrowser(engine) {
  try {
    const {default: playwright} = await import('playwright');
    const path = playwright[engine].executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

async function find(engine) {
  const given = process.env[VARIABLES[engine]];
  if (given) {
    if (!isExecutable(given)) throw new Error(`${VARIABLES[engine]}=${given} cannot be run`);
    return {via: 'system', path: given};
  }
  const installed = INSTALLED[process.platform]?.[engine]();
  if (installed) return {via: 'system', path: installed};
  const downloaded = await playwrightBrowser(engine);
  return downloaded && {via: 'playwright', path: downloaded};
}

/**
 * The browser of each engine that BROWSERS asks for (all three by default), and the engines without one.
 * @returns {Promise<{found: Record<string, {via: 'system' | 'playwright', path: string}>, missing: string[]}>}
 */
export async function findAll() {
  const wanted = process.env.BROWSERS?.split(',') ?? ENGINES;
  const found = {};
  const missing = [];
  for (const engine of wanted) {
    if (!ENGINES.includes(engine))
      throw new Error(`BROWSERS=${engine}: not one of ${ENGINES.join(', ')}`);
    const browser = await find(engine);
    if (browser) found[engine] = browser;
    else missing.push(engine);
  }
  return {found, missing};
}
