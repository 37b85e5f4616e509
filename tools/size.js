// Prints what the script weighs on the wire, and keeps the README's figures in step.
import {readFileSync, writeFileSync} from 'node:fs';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

const file = 'dist/ppd-widgets.js';
const raw = readFileSync(file);
const gzip = gzipSync(raw, {level: 9}).length;
const brotli = brotliCompressSync(raw, {
  params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length},
}).length;
console.log(`${file}: ${raw.length} bytes raw, ${gzip} gzip, ${brotli} brotli`);

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const readme = readFileSync('README.md', 'utf8');
writeFileSync(
  'README.md',
  readme.replace(
    /(<!-- size -->)[^]*?(<!-- \/size -->)/,
    (_, open, close) =>
      `${open}${kilobytes(brotli)} with Brotli, ${kilobytes(gzip)} with gzip, ${kilobytes(raw.length)} unpacked${close}`,
  ),
);
