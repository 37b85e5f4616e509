// Runs test files in Node, shows what they say, and counts.
import {once} from 'node:events';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';

/**
 * @param {string[]} files
 * @returns {Promise<{passed: number, failed: number}>}
 */
export async function runInNode(files) {
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
  return totals;
}
