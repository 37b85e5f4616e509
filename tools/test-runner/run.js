// Runs every test: those that need no browser in Node, then those of the elements in the browsers. One line with the
// totals of both closes the run. tsx, which npm test loads, lets Node take the units' TypeScript.
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {ENGINES} from '../browsers/find.js';
import {runInNode} from './node-tests.js';

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
// What ran before all of this: see .ci/run.
const totals = JSON.parse(process.env.TOTALS_BEFORE ?? '{"passed": 0, "failed": 0}');
const {passed, failed} = await runInNode(files);
totals.passed += passed;
totals.failed += failed;

// npm puts the runner on the path; Windows finds it by its .cmd.
const {status} = spawnSync('wtr', process.argv.slice(2), {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: {...process.env, TOTALS_BEFORE: JSON.stringify(totals)},
});
process.exit(totals.failed ? 1 : (status ?? 1));
