// Loads the content modules, which are TypeScript, into Node.
import {runnerImport} from 'vite';

const load = async (name) => (await runnerImport(`./src/content/${name}.ts`)).module;

/** Everything that is said, and what it rests on. */
export async function loadContent() {
  const [
    {allStrings},
    {sources},
    {hotlines},
    {publisher},
    {sourceReading},
    {locales},
    {WORDS_CHANGED},
    records,
  ] = await Promise.all(
    [
      'strings/all-strings',
      'sources',
      'hotlines',
      'publisher',
      'source-reading',
      'locales',
      'edition',
      'statements/statements',
    ].map((name) => load(name)),
  );
  return {
    allStrings,
    sources,
    hotlines,
    publisher,
    sourceReading,
    locales,
    edition: WORDS_CHANGED,
    records,
  };
}

/**
 * Every statement, in reading order, as a clinician reads it: marks replaced by what they stand for.
 * @returns {{
 *   id: string,
 *   section: string,
 *   record: {sources: string[], nuance?: string, checked: string},
 *   plain: Record<string, string>,
 *   raw: Record<string, string>,
 * }[]}
 */
export function listStatements(facts) {
  const {records, allStrings, locales} = facts;
  const list = (section, table, wordsOf = (record, locale) => record[locale]) =>
    Object.entries(table).map(([name, record]) => {
      const raw = Object.fromEntries(locales.map((locale) => [locale, wordsOf(record, locale)]));
      const plain = locales.map((locale) => [locale, plainWords(raw[locale], facts, locale)]);
      return {
        id: `${section}.${name}`,
        section,
        record,
        raw,
        plain: Object.fromEntries(plain),
      };
    });
  const row = (record, locale) => {
    const {columns} = allStrings[locale].card.blues;
    const {name, blues, ppd} = record[locale];
    return `${name}. ${columns.blues}: ${blues} ${columns.ppd}: ${ppd}`;
  };
  const drawing = (record, locale) => {
    const {words, ...labels} = record[locale];
    return [words, ...Object.values(labels).map((label) => `${label}.`)].join(' ');
  };
  const {lead, what, ...groups} = records.groups;
  return [
    ...list('banner', records.banner),
    ...list('lead', lead),
    ...list('what', what),
    ...list('timeline', records.timeline, drawing),
    ...list('blues', records.blues, row),
    ...Object.entries(groups).flatMap(([group, table]) => list(group, table)),
    ...list('help', records.help),
    ...list('notices', records.notices),
    ...list('contact', records.contact),
  ];
}

/** A statement's words as a reader sees them: constants in place of their marks, no marks for strong words. */
export function plainWords(words, {hotlines, publisher, allStrings}, locale) {
  return words
    .replace(/\{(\w+)\}/g, (mark, name) => {
      if (name === 'vanity') return hotlines.maternal.vanity;
      if (name === 'publisher') return publisher.name;
      if (name === 'help') return allStrings[locale].card.sectionTitles.help;
      return hotlines[name]?.number ?? mark;
    })
    .replaceAll('*', '');
}
