// Writes what the docs say of attributes, parts and custom properties from the custom-elements manifest, which comes
// from the classes' own comments, and what they say of the content from the content modules. With --check it changes nothing and fails where a page is out of step.
import {readFileSync, writeFileSync} from 'node:fs';
import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import {cruise} from 'dependency-cruiser';
import {format, resolveConfig} from 'prettier';
import {runnerImport} from 'vite';
import {listStatements, loadContent} from './load-content.js';
import {englishScores, spanishScores} from './readability.js';

const manifest = await cli({
  argv: ['analyze', '--globs', 'src/elements/{,*/}*.ts', '--litelement', '--quiet'],
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
  type === 'string' || type === 'boolean'
    ? {string: 'text', boolean: 'set or not'}[type]
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
      value && !/^''$|^false$/.test(value) ? `\`${value.replaceAll("'", '')}\`` : 'unset',
      cell(description),
    ]),
  );

/** Slots and events, where an element has any. */
const named = (title, head, list) =>
  list?.length
    ? [
        `### ${title}`,
        table(
          head,
          list.map(({name, description}) => [`\`${name}\``, cell(description)]),
        ),
      ]
    : [];

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

const facts = await loadContent();
const statements = listStatements(facts);
const {en, es} = facts.allStrings;

/** Heading of a group of statements, for the clinician's page: in both languages. */
function sectionTitle(section) {
  const ours = {
    banner: 'Hotline banner',
    lead: 'Under the card’s title',
    timeline: 'The line from pregnancy to a year after birth',
    notices: 'The card’s publisher line',
    contact: 'Contact button',
  }[section];
  if (ours) return ours;
  const own = ({card}) =>
    card.groupTitles[section] ?? card.sectionTitles[section === 'milk' ? 'breastfeeding' : section];
  return `${own(en)} · ${own(es)}`;
}

const wordsOf = (list, lang) => list.map(({plain}) => plain[lang]);

/** A source as a reader knows it, with the way to its page. */
const sourceLink = (id) => {
  const {publisher, year, url} = facts.sources[id];
  return `[${cell([publisher, year].filter(Boolean).join(', '))}](${url})`;
};

const sectionTables = () =>
  [...new Set(statements.map(({section}) => section))]
    .map((section) => {
      const list = statements.filter((statement) => statement.section === section);
      const {grade} = englishScores(wordsOf(list, 'en'));
      const {inflesz} = spanishScores(wordsOf(list, 'es'));
      const rows = list.map(({id, plain, record: {sources, nuance, checked}}) => [
        `\`${id}\`<br>${checked}`,
        cell(plain.en),
        cell(plain.es),
        sources.map(sourceLink).join('; ') + (nuance ? `<br>_${cell(nuance)}_` : ''),
      ]);
      return [
        `### ${sectionTitle(section)}`,
        `Flesch-Kincaid grade ${grade} in English; INFLESZ ${inflesz} in Spanish.`,
        table(
          ['Statement, month', 'English', 'Español', 'Sources, and what the words leave out'],
          rows,
        ),
      ].join('\n\n');
    })
    .join('\n\n');

/** The lines that ask most of a reader, hardest first. */
const hardestTable = () => {
  const hardest = (score, isHarder) =>
    statements
      .map(({id, plain}) => ({id, score: score(plain)}))
      .sort((one, other) => (isHarder(one.score, other.score) ? -1 : 1))
      .slice(0, 6);
  const english = hardest(
    (plain) => englishScores([plain.en]).grade,
    (one, other) => one > other,
  );
  const spanish = hardest(
    (plain) => spanishScores([plain.es]).inflesz,
    (one, other) => one < other,
  );
  return table(
    ['English', 'Grade', 'Español', 'INFLESZ'],
    english.map(({id, score}, index) => [
      `\`${id}\``,
      score,
      `\`${spanish[index].id}\``,
      spanish[index].score,
    ]),
  );
};

const hotlineTable = () =>
  table(
    ['Line', 'Call', 'Text', 'Chat', 'Shown as', 'Sources', 'Checked'],
    Object.entries(facts.hotlines).map(([name, line]) => [
      en.lines.names[name] ?? 'Relay service',
      `\`${line.call}\``,
      [line.text, line.textIn?.es && `${line.textIn.es.text} (Spanish)`]
        .filter(Boolean)
        .map((text) => `\`${text}\``)
        .join(', '),
      Object.values(line.chat ?? {}).join(', '),
      [line.number, line.vanity, line.textIn?.es.number].filter(Boolean).join(', '),
      line.sources.map(sourceLink).join('; '),
      line.checked,
    ]),
  );

const sourceTable = () =>
  table(
    ['Name', 'Publisher', 'Title', 'Year', 'Read as'],
    Object.entries(facts.sources).map(([id, {publisher, title, year, url}]) => [
      `\`${id}\``,
      publisher,
      `[${cell(title)}](${url})`,
      year ?? '',
      facts.sourceReading[id] === 'page' ? "the publisher's page" : 'a copy, report or summary',
    ]),
  );

const countLine = () =>
  `${statements.length} statements in English and in Spanish, ${Object.keys(facts.sources).length} sources. The whole: grade ${englishScores(wordsOf(statements, 'en')).grade} in English (SMOG ${englishScores(wordsOf(statements, 'en')).smog}), INFLESZ ${spanishScores(wordsOf(statements, 'es')).inflesz} in Spanish.`;

const {module: colors} = await runnerImport('./src/styles/palette.ts');
const {module: color} = await runnerImport('./src/styles/color.ts');

const fromHex = (hex) => [1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16) / 255);

/** Rounded down: nothing is called 7:1 that is not. */
const ratio = (one, other) =>
  `${(Math.floor(color.contrast(fromHex(one), fromHex(other)) * 10) / 10).toFixed(1)}:1`;

const contrastTable = () =>
  table(
    ['What', 'On', 'Light', 'Dark', 'Needed'],
    [
      ...colors.wordsOnBackground.map((pair) => [...pair, '7:1']),
      ['control', 'surface', '3:1'],
      ['control', 'crisis-surface', '3:1'],
    ].map(([name, ground, needed]) => [
      `\`${name}\``,
      `\`${ground}\``,
      ...[0, 1].map((theme) => ratio(colors.palette[name][theme], colors.palette[ground][theme])),
      needed,
    ]),
  );

const COLOR_USES = {
  surface: 'Background of the elements',
  'surface-raised': "Background of the table's head, the publisher line and what is hovered",
  ink: 'Words',
  'ink-muted': 'Quieter words',
  line: 'Hairlines',
  control: 'Edges of quieter buttons',
  accent: "The hotline's button, links, the edge of the clinic's button",
  'on-accent': 'Words on the accent',
  crisis: '988 and 911',
  'crisis-surface': 'Background of 988 and 911',
  'clinic-surface': 'The clinic\'s button with `variant="solid"`',
};

const colorTable = () =>
  table(
    ['Custom property', 'Light', 'Dark', 'What it sets'],
    colors.colorNames.map((name) => [
      `\`--ppd-${name}\``,
      ...colors.palette[name].map((hex) => `\`${hex}\``),
      COLOR_USES[name],
    ]),
  );

/** Which folder or entry imports which, as a Mermaid diagram. */
async function importDiagram() {
  const {output} = await cruise(['src'], {
    collapse: '^src/[^/]+',
    exclude: {path: 'node_modules/(?!lit/)|^src/types/|^svelte'},
    doNotFollow: {path: 'node_modules'},
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {exportsFields: ['exports'], conditionNames: ['browser', 'default']},
  });
  const nameOf = (path) => (path.includes('node_modules/lit') ? 'lit' : path.replace('src/', ''));
  const label = (name) => (name.includes('.') || name === 'lit' ? name : `${name}/`);
  const id = (name) => name.replace(/\W/g, '_');
  const edges = output.modules.flatMap(({source, dependencies}) =>
    dependencies.map(({resolved}) => [nameOf(source), nameOf(resolved)]),
  );
  const names = [...new Set(edges.flat())].sort();
  const lines = [...new Set(edges.map(([from, to]) => `  ${id(from)} --> ${id(to)}`))].sort();
  const nodes = names.map((name) => `  ${id(name)}["${label(name)}"]`);
  return ['```mermaid', 'flowchart LR', ...nodes, ...lines, '```'].join('\n');
}

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
          ...named('Slots', ['Slot', 'What it takes'], element.slots),
          ...named('Events', ['Event', 'When'], element.events),
          `### Parts`,
          parts(element),
          `### Custom properties`,
          properties(element),
        ].join('\n\n'),
      )
      .join('\n\n'),
  },
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
