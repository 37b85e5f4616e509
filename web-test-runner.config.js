import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {playwrightLauncher} from '@web/test-runner-playwright';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import * as puppeteer from 'puppeteer-core';
import {findAll} from './tools/browsers/find.js';
import {commandsPlugin} from './tools/test-runner/commands.js';
import {partnerServerPlugin} from './tools/test-runner/partner-server.js';
import {totalsReporter} from './tools/test-runner/totals-reporter.js';
import {webkitLauncher} from './tools/browsers/webkit-launcher.js';

const {found, missing} = await findAll();
if (missing.length) throw new Error(`No browser for ${missing.join(', ')}: run npm run pretest`);

const chromiumArgs = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-sync',
  '--no-first-run',
  // Chromium refuses its sandbox to root, which is whom most CI runs as.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const systemLaunchers = {
  chromium: (executablePath) =>
    chromeLauncher({concurrency: 1, launchOptions: {executablePath, args: chromiumArgs}}),
  // Firefox runs under the same launcher over WebDriver BiDi; system access lets tests emulate media.
  firefox: (executablePath) =>
    chromeLauncher({
      concurrency: 1,
      puppeteer,
      launchOptions: {browser: 'firefox', executablePath, args: ['--remote-allow-system-access']},
    }),
  webkit: webkitLauncher,
};

export default {
  // Those in test/unit need no browser: see tools/test.js.
  files: ['test/**/*.test.ts', '!test/unit/**'],
  nodeResolve: {exportConditions: ['development']},
  plugins: [
    esbuildPlugin({
      ts: true,
      tsconfig: 'tsconfig.json',
      target: 'es2022',
      // As vite.config.ts does for the script.
      define: {__SCRIPT__: '"ppd-widgets"'},
    }),
    commandsPlugin(),
    partnerServerPlugin(),
  ],
  browsers: Object.entries(found).map(([engine, {via, path}]) =>
    via === 'playwright'
      ? playwrightLauncher({product: engine, concurrency: 1})
      : systemLaunchers[engine](path),
  ),
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  // Longer than test/support/helpers.ts waits for one thing.
  testFramework: {config: {timeout: 30_000}},
  filterBrowserLogs: ({args}) =>
    !args.some((arg) => typeof arg === 'string' && arg.startsWith('Lit is in dev mode')),
  reporters: [
    defaultReporter({reportTestResults: true, reportTestProgress: process.stdout.isTTY}),
    totalsReporter(),
  ],
};
