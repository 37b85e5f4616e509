// Writes what a release says of itself: dist/integrity.json with its version, its time and the hash of each file.
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

/** What a page may load. */
const names = ['ppd-widgets.js', 'ppd-hotline.js', 'ppd-check.js'];

/**
 * The same for every build of one commit (https://reproducible-builds.org/specs/source-date-epoch/); left out where the
 * source has no history.
 */
const seconds =
  process.env.SOURCE_DATE_EPOCH ||
  spawnSync('git', ['log', '-1', '--format=%ct'], {encoding: 'utf8'}).stdout?.trim();
const released = seconds ? new Date(Number(seconds) * 1000).toISOString() : undefined;

const files = {};
for (const name of names) {
  const body = readFileSync(`dist/${name}`);
  files[name] = {
    integrity: `sha384-${createHash('sha384').update(body).digest('base64')}`,
    bytes: body.length,
  };
}
writeFileSync('dist/integrity.json', `${JSON.stringify({version, released, files}, null, 2)}\n`);
