// Writes into the docs what the sources say: attributes, content, colours, contrast, imports. With --check it changes
// nothing and fails where a page is out of step.
import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {attributeTables, reference} from './attributes.js';
import {colorTable} from './colours.js';
import {countLine, hardestTable, hotlineTable, sectionTables, sourceTable} from './content.js';
import {contrastTable} from './contrast.js';
import {importDiagram} from './imports.js';

/** What goes between `<!-- name -->` and `<!-- /name -->` in a page. */
const pages = {
  'README.md': attributeTables,
  'docs/elements.md': {elements: reference},
  'docs/architecture.md': {imports: await importDiagram()},
  'docs/accessibility.md': {contrast: contrastTable()},
  'docs/theming.md': {colours: colorTable()},
  'docs/content.md': {
    count: countLine(),
    hotlines: hotlineTable(),
    statements: sectionTables(),
    hardest: hardestTable(),
    sources: sourceTable(),
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
