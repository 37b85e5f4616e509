// Writes dist/ppd-widgets-wordpress.zip: the plugin of wordpress/, this build's script, and what the plugin must know of
// the elements, from the manifest and the sources.
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {strToU8, zipSync} from 'fflate';
import {build, runnerImport} from 'vite';
import {reservedHeights} from '../../wordpress/reserved-heights.js';
import {withPlainDocument} from './plain-dom.js';

const FOLDER = 'ppd-widgets';
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));

const load = async (path) => (await runnerImport(path)).module;
const [{embeddable}, {createFallback}, {fallbackOf}, {contactStrings}, {locales}, {publisher}] =
  await Promise.all(
    [
      './src/embed/embeddable.ts',
      './src/embed/fallback.ts',
      './src/plain-links/plain-links.ts',
      './src/content/strings/contact-strings.ts',
      './src/content/locales.ts',
      './src/content/publisher.ts',
    ].map(load),
  );
// The builder's own list of what tells optimisers to leave the script alone.
const {optOuts} = await load('./demo/builder/snippets.ts');
const {roomFor} = await load('./src/embed/room.ts');

/** A value as PHP writes it. */
function php(value, indent = '') {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`;
  if (typeof value !== 'object') return String(value);
  const inner = `${indent}\t`;
  const entries = Array.isArray(value)
    ? value.map((item) => php(item, inner))
    : Object.entries(value).map(([key, item]) => `${php(key)} => ${php(item, inner)}`);
  return `array(\n${entries.map((entry) => `${inner}${entry},\n`).join('')}${indent})`;
}

const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);

/** `heading-level` as a label: "Heading level". */
const label = (name) => name.replace(/^./, (first) => first.toUpperCase()).replaceAll('-', ' ');

/** A comment's Markdown as the text that it is. */
const plain = (words = '') => words.replace(/\s+/g, ' ').replaceAll('`', '').trim();

/** What follows says what a page without WordPress does: there, the settings fill what is left out. */
const firstSentence = (words) => /^.*?\.(?= |$)/.exec(words)?.[0] ?? words;

/** An attribute as a control needs it: a switch, a choice of words, or text. */
function control({name, type, default: value, description, fieldName}) {
  const choices = type.text.split('|').map((choice) => choice.trim().replaceAll("'", ''));
  const kind = type.text === 'boolean' ? 'switch' : choices[0] === 'string' ? 'text' : 'choice';
  return {
    property: fieldName,
    label: label(name),
    help: firstSentence(plain(description)),
    kind,
    ...(kind === 'choice' && {choices, default: value?.replaceAll("'", '') ?? ''}),
  };
}

function element(name) {
  const {description, attributes} = declarations.find(({tagName}) => tagName === `ppd-${name}`);
  return {
    title: label(name),
    description: plain(description.split(/\n\s*\n/)[0]),
    attributes: Object.fromEntries(
      attributes.map((attribute) => [attribute.name, control(attribute)]),
    ),
  };
}

/** The plain links as the elements' own code writes them; those to a clinic as the pieces that make them up. */
function fallback(locale) {
  const {contact} = contactStrings[locale]();
  const mark = {href: '{href}', words: '{words}'};
  const [open, separator, close] = fallbackOf([mark, mark], locale).outerHTML.split(/<a .*?<\/a>/);
  const [link] = /<a .*?<\/a>/.exec(fallbackOf([mark], locale).outerHTML);
  const {call, callUnnamed, text, email, page, pageUnnamed, extension} = contact;
  return {
    ...Object.fromEntries(
      ['hotline-banner', 'info-card'].map((name) => [
        name,
        createFallback(name, (attribute) => (attribute === 'lang' ? locale : null)).outerHTML,
      ]),
    ),
    clinic: {open, link, separator, close},
    words: {call, callUnnamed, text, email, page, pageUnnamed, extension},
  };
}

const generated = withPlainDocument(() => ({
  version,
  publisher: {name: publisher.name, phone: publisher.phone},
  elements: Object.fromEntries(Object.keys(embeddable).map((name) => [name, element(name)])),
  fallback: Object.fromEntries(locales.map((locale) => [locale, fallback(locale)])),
  reserved_heights: reservedHeights(roomFor),
  opt_outs: Object.fromEntries(optOuts.map(([name, value]) => [name, value])),
}));

/** The editor's script, with the elements' own rules in it. */
async function editor() {
  const {output} = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2021',
      rolldownOptions: {
        input: 'wordpress/editor/editor.ts',
        output: {format: 'iife', entryFileNames: 'editor.js'},
      },
    },
  });
  return output[0].code;
}

const read = (file) => readFileSync(file, 'utf8');
const files = {
  ...Object.fromEntries(
    readdirSync('wordpress', {recursive: true})
      .filter((file) => /\.(?:php|css|txt)$/.test(file))
      .map((file) => [file, read(join('wordpress', file)).replaceAll('{{version}}', version)]),
  ),
  'LICENSE.txt': read('LICENSE'),
  'generated.php': `<?php\n// Written by the build.\ndefined( 'ABSPATH' ) || exit;\n\nreturn ${php(generated)};\n`,
  ...Object.fromEntries(
    ['ppd-widgets.js', 'ppd-hotline.js'].map((file) => [
      file,
      read(`dist/${file}`).replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'),
    ]),
  ),
  'editor.js': await editor(),
};
const entries = Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1));
const zip = zipSync(
  Object.fromEntries(
    entries.map(([file, text]) => [`${FOLDER}/${file.replaceAll('\\', '/')}`, strToU8(text)]),
  ),
  // The same for every build; the format counts from 1980, in the machine's own time.
  {level: 9, mtime: new Date(1980, 0, 1)},
);
writeFileSync('dist/ppd-widgets-wordpress.zip', zip);
