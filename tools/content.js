// Loads the content modules, which are TypeScript, into Node.
import {runnerImport} from 'vite';

const load = async (name) => (await runnerImport(`./src/content/${name}.ts`)).module;

/** Everything that is said, and what it rests on. */
export async function loadContent() {
  const [{contents}, {sources, SOURCES_CHECKED}, {hotlines}, {publisher}, tables, evidence] =
    await Promise.all(
      ['index', 'sources', 'hotlines', 'clinic', 'statements', 'evidence'].map((name) =>
        load(name),
      ),
    );
  return {
    contents,
    sources: sources(),
    checked: SOURCES_CHECKED,
    hotlines,
    publisher,
    ...tables,
    statements: tables.statements(),
    ...evidence,
  };
}

/**
 * Every statement, in reading order.
 * @returns {{id: string, section: string, sources: string[], words: (content: object) => string}[]}
 */
export function listStatements({
  statements,
  bluesRows,
  helpLines,
  bannerStatements,
  contactStatements,
}) {
  const groups = (names) =>
    names.flatMap((group) =>
      statements[group].map(({sources}, index) => ({
        id: `${group}.${index + 1}`,
        section: group,
        sources,
        words: ({card}) => card.statements[group][index],
      })),
    );
  const named = (table, section, words) =>
    Object.entries(table).map(([name, sources]) => ({
      id: `${section}.${name}`,
      section,
      sources,
      words: (content) => words(content)[name],
    }));
  const blues = bluesRows.map((sources, index) => ({
    id: `blues.${index + 1}`,
    section: 'blues',
    sources,
    words: ({card}) => {
      const [name, first, second] = card.blues.rows[index];
      const [, firstColumn, secondColumn] = card.blues.columns;
      return `${name}. ${firstColumn}: ${first} ${secondColumn}: ${second}`;
    },
  }));
  const [what, ...rest] = Object.keys(statements);
  return [
    ...named(bannerStatements, 'banner', ({banner}) => banner.statements),
    ...groups([what]),
    ...blues,
    ...groups(rest),
    ...named(helpLines, 'help', ({card}) => card.help),
    ...named(contactStatements, 'contact', ({contact}) => contact.statements),
  ];
}

/** A statement's words as a reader sees them: constants in place of their marks, no marks for strong words. */
export function plainWords(words, {hotlines, publisher}) {
  return words
    .replace(/\{(\w+)\}/g, (mark, name) => {
      if (name === 'vanity') return hotlines.maternal.vanity;
      if (name === 'publisher') return publisher.name;
      return hotlines[name]?.number ?? mark;
    })
    .replaceAll('*', '');
}
