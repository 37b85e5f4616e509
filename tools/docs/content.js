// What is said and what it rests on, for clinicians, from the content modules.
import {listStatements, loadContent} from './load-content.js';
import {cell, table} from './markdown.js';
import {englishScores, spanishScores} from './readability.js';

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

/** The statements of each section, with how hard it is to read. */
export const sectionTables = () =>
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
export const hardestTable = () => {
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

export const hotlineTable = () =>
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

export const sourceTable = () =>
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

export const countLine = () =>
  `${statements.length} statements in English and in Spanish, ${Object.keys(facts.sources).length} sources. The whole: grade ${englishScores(wordsOf(statements, 'en')).grade} in English (SMOG ${englishScores(wordsOf(statements, 'en')).smog}), INFLESZ ${spanishScores(wordsOf(statements, 'es')).inflesz} in Spanish.`;
