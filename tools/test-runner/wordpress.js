// Tries the WordPress plugin in real WordPress. Where that cannot be had, it says so, and that is no failure. With
// TOTALS_TO it also writes its counts into that file, for a run that goes on.
import {writeFileSync} from 'node:fs';
import {runInNode} from './node-tests.js';
import {getWordPress} from './wordpress-packages.js';

const missing = getWordPress();
if (missing) console.log(`${missing}: the tests of the WordPress plugin are left out.`);
const totals = missing
  ? {passed: 0, failed: 0}
  : await runInNode(['test/wordpress/wordpress.test.js']);
if (process.env.TOTALS_TO) writeFileSync(process.env.TOTALS_TO, JSON.stringify(totals));
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed ? 1 : 0);
