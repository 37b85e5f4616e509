// Runs every test: those that need no browser in Node, then those of the elements in the browsers. One line with the
// totals of both closes the run. tsx, which npm test loads, lets Node take the units' TypeScript.
import {spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {readdirSync} from 'node:fs';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {ENGINES} from '../browsers/find.js';

const engines = process.env.BROWSERS?.split(',') ?? ENGINES;
const files = [
  ...readdirSync('test/unit')
    .filter((name) => /\.test\.[jt]s$/.test(name))
    .map((name) => `test/unit/${name}`),
  'test/package/package.test.js',
  'test/package/hosting/deploy.test.js',
  'test/package/hosting/hosting.test.js',
  'test/package/hosting/correction.test.js',
  ...(engines.includes('chromium')
    ? ['test/audit/pictures/pictures.test.js', 'test/audit/layout-shift.test.js']
    : []),
];
const totals = {passed: 0, failed: 0};
const events = run({files})
  .on('test:pass', ({details}) => {
    if (details.type !== 'suite') totals.passed += 1;
  })
  .on('test:fail', ({details}) => {
    if (details.type !== 'suite') totals.failed += 1;
  });
const report = events.compose(new spec());
report.pipe(process.stdout);
await once(report, 'end');

// npm puts the runner on the path; Windows finds it by its .cmd.
const {status} = spawnSync('wtr', process.argv.slice(2), {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: {...process.env, TOTALS_BEFORE: JSON.stringify(totals)},
});
process.exit(totals.failed ? 1 : (status ?? 1));
