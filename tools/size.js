// Prints what the script weighs on the wire.
import {readFileSync} from 'node:fs';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

const file = 'dist/ppd-widgets.js';
const raw = readFileSync(file);
const gzip = gzipSync(raw, {level: 9}).length;
const brotli = brotliCompressSync(raw, {
  params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length},
}).length;
console.log(`${file}: ${raw.length} bytes raw, ${gzip} gzip, ${brotli} brotli`);
