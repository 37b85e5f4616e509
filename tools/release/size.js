// Prints what the script weighs and of what, and keeps the figures in the README and docs/performance.md. With --check it
// changes nothing and fails where a page is out of step. Over a limit it fails either way.
import {readFileSync, writeFileSync} from 'node:fs';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {decodedMappings, TraceMap} from '@jridgewell/trace-mapping';
import {format, resolveConfig} from 'prettier';
import {build} from 'vite';

/** Bytes with Brotli that go out in the first flight of a new connection: 10 segments, with the headers. */
const FIRST_FLIGHT = 14_400;

/**
 * What fails. Lit and the content alone are more than the first flight, and the second holds 29,200 bytes more, so what
 * counts is that nothing is added without a reason: a change that needs a higher limit raises it here and says why.
 * 38,000: the words that a review by an obstetrician, a translator and a lawyer asked for (risks, causes, scary thoughts,
 * what to say, what family can do) and two drawings are 2.8 kB in two languages; reading the clinic from the links inside
 * and plain links wherever a render fails 1.5 kB; placing that leaves the page whole, whatever it is, 0.9 kB; colours
 * judged by what is painted 0.8 kB.
 * 40,200: the shape of a strip, of two columns and of a short ladder, what each section holds, and what is announced where
 * copying is refused, 2.1 kB.
 * 44,400: being at home on any page: its scheme 0.4 kB, its parts and the room kept there 1.4 kB, the hours of the week
 * 0.3 kB, and at an edge of the window, in any wrapper and on any phone, out of the way of what the page has there 1.9 kB.
 * 44,800: templates whose words are in place (0.1 kB, for a fifth less work), and working beside the script without the
 * card (0.2 kB), which spares a page without one 13 kB.
 */
const LIMIT = 44_800;
/** The script without the card. 31,300: one look at the page for many elements in one box (0.1 kB). */
const HOTLINE_LIMIT = 31_300;
const RATIO_LIMIT = 2.62;

/** Each part of the source, the first that fits. */
const PARTS = [
  ['Lit', /node_modules/],
  ['words in both languages', /\.static\.ts$|\/strings\//],
  ['sources', /\/content\/(?:sources|cited\.data)\.ts/],
  ['styles', /\.styles\.ts$|\/palette\.ts/],
  ['opening hours', /\/contact-button\/hours\//],
  ['colours checked', /\/(?:contrast-guard|color|page-behind)\.ts$/],
  ['window edges', /\/(?:edge-\w+|page-room|uncover-focus)\.ts$/],
  ['the clinic and its plain links', /\/(?:input|plain-links)\//],
  ['embed', /\/embed\//],
  ['elements', /./],
];

const brotli = (text) =>
  brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
    },
  }).length;

/**
 * A script built as the released one is.
 *
 * @param code takes the place of its entry
 * @param mode of the build: see vite.config.ts
 */
async function bundle(code, mode = 'script') {
  const entry = 'src/size-entry.ts';
  const [{output}] = [
    await build({
      mode,
      logLevel: 'error',
      build: {write: false, ...(code && {rolldownOptions: {input: entry}})},
      plugins: [
        code && {
          name: 'entry',
          enforce: 'pre',
          resolveId: (id) => (id.endsWith(entry) ? `${process.cwd()}/${entry}` : null),
          load: (id) => (id.endsWith(entry) ? code : null),
        },
      ],
    }),
  ].flat();
  return output.find(({type}) => type === 'chunk');
}

/** What each part adds: the whole less the whole without it. */
function shares({code, map}) {
  const lines = code.split('\n');
  const trace = new TraceMap(map);
  const pieces = decodedMappings(trace).flatMap((segments, line) =>
    segments.map(([column, source], index) => ({
      part: PARTS.find(([, pattern]) => pattern.test(trace.sources[source] ?? ''))?.[0],
      text: lines[line].slice(column, segments[index + 1]?.[0]),
    })),
  );
  const join = (list) => list.map(({text}) => text).join('');
  const whole = brotli(join(pieces));
  return PARTS.map(([name]) => {
    const own = pieces.filter(({part}) => part === name);
    const others = pieces.filter(({part}) => part !== name);
    return [name, whole - brotli(join(others)), Buffer.byteLength(join(own))];
  });
}

const script = await bundle();
const hotline = await bundle(undefined, 'hotline');
const lit = await bundle(
  "import {LitElement, html, css} from 'lit'; window.size = [LitElement, html, css];",
);
const content = await bundle(
  `import {allStrings} from './content/strings/all-strings.js';
  import {citedBy, sourceList} from './content/cited.data.js';
  import {hotlines} from './content/hotlines.js';
  import {publisher} from './content/publisher.js';
  window.size = [allStrings, citedBy, sourceList, hotlines, publisher];`,
);

const code = script.code;
const bytes = {
  raw: Buffer.byteLength(code),
  gzip: gzipSync(code, {level: 9}).length,
  brotli: brotli(code),
  lit: brotli(lit.code),
  content: brotli(content.code),
  hotline: brotli(hotline.code),
};
const ratio = bytes.brotli / (bytes.lit + bytes.content);

const count = (number) => number.toLocaleString('en-US');
const kilobytes = (number) => `${(number / 1000).toFixed(1)} kB`;
const small = new Map(shares(hotline).map(([name, share]) => [name, share]));
const rows = [
  ...shares(script).map(([name, share, raw]) => [
    name,
    count(share),
    count(raw),
    count(small.get(name) ?? 0),
  ]),
  [
    '**whole**',
    `**${count(bytes.brotli)}**`,
    `**${count(bytes.raw)}**`,
    `**${count(bytes.hotline)}**`,
  ],
];

console.log(`dist/ppd-widgets.js: ${bytes.raw} bytes, ${bytes.gzip} gzip, ${bytes.brotli} Brotli`);
console.table(
  Object.fromEntries(
    rows.map(([name, share, raw, without]) => [
      name,
      {Brotli: share, raw, 'without the card, Brotli': without},
    ]),
  ),
);
console.log(
  `Lit core alone ${bytes.lit}, content modules alone ${bytes.content}: the script is ${ratio.toFixed(2)} × both (limit ${RATIO_LIMIT}).`,
);
console.log(
  `dist/ppd-hotline.js: ${bytes.hotline} Brotli, ${bytes.hotline - FIRST_FLIGHT} over the first flight of ${FIRST_FLIGHT}. Limits ${HOTLINE_LIMIT} and ${LIMIT}.`,
);

const table = [
  ['Part', 'Adds, Brotli', 'Minified', 'Adds to `ppd-hotline.js`, Brotli'],
  ['---', '--:', '--:', '--:'],
  ...rows,
]
  .map((row) => `| ${row.join(' | ')} |`)
  .join('\n');

const blocks = {
  'README.md': `${kilobytes(bytes.brotli)} with Brotli, ${kilobytes(bytes.gzip)} with gzip, ${kilobytes(bytes.raw)} unpacked; without the card (\`ppd-hotline.js\`) ${kilobytes(bytes.hotline)} with Brotli`,
  'docs/performance.md': `\n\n${table}\n\nLit’s core alone is ${count(bytes.lit)} bytes with Brotli and the content modules alone ${count(bytes.content)}, so the script is ${ratio.toFixed(2)} times both.\n\n`,
};
let isStale = false;
for (const [page, text] of Object.entries(blocks)) {
  const before = readFileSync(page, 'utf8');
  const written = before.replace(
    /(<!-- size -->)[^]*?(<!-- \/size -->)/,
    (_, open, close) => `${open}${text}${close}`,
  );
  const after = await format(written, {...(await resolveConfig(page)), filepath: page});
  if (after === before) continue;
  if (process.argv.includes('--check')) {
    console.error(`${page}: its figures are out of step; npm run size writes them.`);
    isStale = true;
  } else {
    writeFileSync(page, after);
  }
}
if (bytes.brotli > LIMIT || bytes.hotline > HOTLINE_LIMIT || ratio > RATIO_LIMIT) {
  console.error('A script is over its limit.');
  process.exit(1);
}
if (isStale) process.exit(1);
