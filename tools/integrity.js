// Writes what a release says of its files: dist/integrity.json with the hash of each, and each compressed beside it, so
// that a server can send it as it lies there.
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

/** What a page may load. */
const names = ['ppd-widgets.js', 'ppd-check.js'];

const files = {};
for (const name of names) {
  const body = readFileSync(`dist/${name}`);
  files[name] = {
    integrity: `sha384-${createHash('sha384').update(body).digest('base64')}`,
    bytes: body.length,
  };
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  writeFileSync(`dist/${name}.br`, brotliCompressSync(body, {params}));
  writeFileSync(`dist/${name}.gz`, gzipSync(body, {level: 9}));
}
writeFileSync('dist/integrity.json', `${JSON.stringify({version, files}, null, 2)}\n`);
