// Closes the run with one plain line that a CI can read: '32 passed, 0 failed'.
import {writeSync} from 'node:fs';

function count(suite, totals) {
  for (const test of suite?.tests ?? []) {
    totals[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  }
  for (const inner of suite?.suites ?? []) count(inner, totals);
}

/** @returns {import('@web/test-runner-core').Reporter} */
export function totalsReporter() {
  let sessions = [];
  return {
    onTestRunFinished(args) {
      sessions = args.sessions;
    },
    stop() {
      // What ran before the browsers: see run.js.
      const before = JSON.parse(process.env.TOTALS_BEFORE ?? '{}');
      const totals = {passed: 0, failed: 0, skipped: 0, ...before};
      for (const session of sessions) {
        const failedBefore = totals.failed;
        count(session.testResults, totals);
        // A file that did not load has no failed test to count.
        if (!session.passed && totals.failed === failedBefore) totals.failed += 1;
      }
      const {passed, failed, skipped} = totals;
      const line = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
      // At exit and unbuffered: the runner's own terminal writes control codes around earlier lines.
      process.once('exit', () => writeSync(1, `\n${line}\n`));
    },
  };
}
