// Writes what the docs say of attributes, parts and custom properties from the custom-elements manifest, which comes
// from the classes' own comments. With --check it changes nothing and fails where a page is out of step.
import {readFileSync, writeFileSync} from 'node:fs';
import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import {format, resolveConfig} from 'prettier';

const manifest = await cli({
  argv: ['analyze', '--globs', 'src/*-*/*.ts', '--litelement', '--quiet'],
  noWrite: true,
});
const elements = ['ppd-hotline-banner', 'ppd-info-card', 'ppd-contact-button'].map((tag) =>
  manifest.modules
    .flatMap((module) => module.declarations ?? [])
    .find((declaration) => declaration.tagName === tag),
);

const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** `'full' | 'compact'` reads better in a table as `full`, `compact`; text stays "text". */
const values = (type) =>
  type === 'string'
    ? 'text'
    : type
        .split('|')
        .map((value) => `\`${value.trim().replaceAll("'", '')}\``)
        .join(', ');

const attributes = ({attributes: list}) =>
  table(
    ['Attribute', 'Values', 'Default', 'What it does'],
    list.map(({name, type, default: value, description}) => [
      `\`${name}\``,
      values(type.text),
      value ? `\`${value.replaceAll("'", '')}\`` : 'unset',
      cell(description),
    ]),
  );

const parts = ({cssParts}) =>
  table(
    ['Part', 'What it is'],
    cssParts.map(({name, description}) => [`\`${name}\``, cell(description)]),
  );

const properties = ({cssProperties}) =>
  table(
    ['Custom property', 'Default', 'What it sets'],
    cssProperties.map(({name, default: value, description}) => [
      `\`${name}\``,
      `\`${value}\``,
      cell(description),
    ]),
  );

/** What stands between `<!-- name -->` and `<!-- /name -->` in a page. */
const pages = {
  'README.md': Object.fromEntries(
    elements.map((element) => [element.tagName, attributes(element)]),
  ),
  'docs/elements.md': {
    elements: elements
      .map((element) =>
        [
          `## \`<${element.tagName}>\``,
          element.description,
          `### Attributes`,
          attributes(element),
          `### Parts`,
          parts(element),
          `### Custom properties`,
          properties(element),
        ].join('\n\n'),
      )
      .join('\n\n'),
  },
};

let outOfStep = false;
for (const [file, sections] of Object.entries(pages)) {
  const before = readFileSync(file, 'utf8');
  let after = before;
  for (const [name, text] of Object.entries(sections)) {
    const place = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`);
    if (!place.test(after)) throw new Error(`${file} has no <!-- ${name} --> … <!-- /${name} -->`);
    after = after.replace(place, (_, open, close) => `${open}\n\n${text}\n\n${close}`);
  }
  after = await format(after, {...(await resolveConfig(file)), filepath: file});
  if (after === before) continue;
  if (process.argv.includes('--check')) {
    console.error(`${file} is out of step with src/: run npm run docs`);
    outOfStep = true;
  } else {
    writeFileSync(file, after);
    console.log(`${file} written`);
  }
}
if (outOfStep) process.exit(1);
