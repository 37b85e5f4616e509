// Checks of the words themselves: they need no browser.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {listStatements, loadContent, plainWords} from '../../tools/content.js';
import {overdue} from '../../tools/freshness.js';
import {englishScores, spanishScores, spanishSyllables} from '../../tools/readability.js';
import {neverSaid} from './never-said.js';

const facts = await loadContent();
const statements = listStatements(facts);
const sections = Map.groupBy
  ? Map.groupBy(statements, ({section}) => section)
  : statements.reduce(
      (map, statement) =>
        map.set(statement.section, [...(map.get(statement.section) ?? []), statement]),
      new Map(),
    );

const wordsOf = (list, lang) =>
  list.map(({words}) => plainWords(words(facts.contents[lang]), facts));

/** Every string of a language, with the path to it. */
function strings(value, path = '') {
  if (typeof value === 'string') return [[path, plainWords(value, facts)]];
  return Object.entries(value).flatMap(([key, inner]) =>
    strings(inner, path ? `${path}.${key}` : key),
  );
}

describe('readability', () => {
  for (const [section, list] of sections) {
    it(`English "${section}" is at grade 6 or below`, () => {
      const {grade} = englishScores(wordsOf(list, 'en'));
      assert.ok(grade <= 6, `Flesch-Kincaid grade ${grade}`);
    });

    it(`Spanish "${section}" is of normal ease or easier`, () => {
      const {inflesz} = spanishScores(wordsOf(list, 'es'));
      assert.ok(inflesz >= 55, `INFLESZ ${inflesz}`);
    });
  }

  it('English as a whole has a SMOG index of 8 or below', () => {
    const {smog} = englishScores(wordsOf(statements, 'en'));
    assert.ok(smog <= 8, `SMOG ${smog}`);
  });

  it('tells hard text from plain text', () => {
    const seed = [
      'Research suggests that a mother’s mental health significantly influences her baby’s development and overall health.',
      'When a mother experiences postpartum depression, it can disrupt the bonding process between mother and child, leading to potential long-term consequences for the infant’s emotional and cognitive development.',
    ];
    assert.ok(englishScores(seed).grade > 12);
    assert.ok(englishScores(['Call us. We can help you.']).grade < 3);
    assert.ok(
      spanishScores([
        'La administración intravenosa perioperatoria de antidepresivos requiere consideraciones farmacológicas individualizadas extraordinariamente complejas.',
      ]).inflesz < 20,
    );
  });

  for (const [word, count] of Object.entries({
    bebé: 2,
    depresión: 3,
    día: 2,
    quiere: 2,
    guerra: 2,
    pingüino: 3,
    ayuda: 3,
    muy: 1,
    cuidar: 2,
    oír: 2,
    idea: 3,
    oeste: 3,
    estudio: 3,
    ciudad: 2,
    leche: 2,
    y: 1,
    médico: 3,
  })) {
    it(`counts ${count} in "${word}"`, () => {
      assert.equal(spanishSyllables(word), count);
    });
  }
});

describe('words that are never said', () => {
  for (const [lang, list] of Object.entries(neverSaid)) {
    it(`do not stand in "${lang}"`, () => {
      for (const [path, words] of strings(facts.contents[lang])) {
        for (const [pattern, reason] of list) {
          assert.doesNotMatch(words, pattern, `${lang} ${path}: ${reason}`);
        }
      }
    });
  }

  it('are found where they stand', () => {
    const seed =
      'Ketamine infusions offer a promising avenue for rapid and safe relief for women battling postpartum depression.';
    const found = neverSaid.en.filter(([pattern]) => pattern.test(seed));
    assert.equal(found.length, 4);
  });
});

describe('statements', () => {
  it('have words in every language, and the same numbers in each', () => {
    const numbers = (words) =>
      words
        .replace(/\{\w+\}/g, '')
        .match(/\d+/g)
        ?.sort()
        .join() ?? '';
    for (const {id, words} of statements) {
      const [english, spanish] = [facts.contents.en, facts.contents.es].map(words);
      assert.ok(english && spanish, id);
      // Spanish has its own path to 988: press 2.
      if (spanish.includes('oprima')) continue;
      assert.equal(numbers(spanish), numbers(english), id);
    }
  });

  it('have notes only where there is a statement', () => {
    const ids = new Set(statements.map(({id}) => id));
    for (const id of Object.keys(facts.nuances)) assert.ok(ids.has(id), id);
  });

  it('never call the hotline a crisis line without saying that it is none', () => {
    const {limit} = facts.contents.en.banner.statements;
    assert.equal(limit, 'This line is not for emergencies.');
  });
});

describe('freshness', () => {
  const dated = {hotlines: {maternal: {checked: '2026-05'}}, checked: '2025-11'};

  it('asks for nothing while the dates are recent enough', () => {
    assert.deepEqual(overdue(dated, new Date(2026, 10, 30)), []);
  });

  it('names a hotline after six months and the sources after twelve', () => {
    assert.equal(overdue(dated, new Date(2026, 11, 1)).length, 2);
    assert.match(overdue(dated, new Date(2026, 11, 1))[0], /"maternal".*2026-05.*6 months/);
    assert.match(overdue(dated, new Date(2026, 11, 1))[1], /source list.*2025-11.*12 months/);
  });

  it('dates every hotline and the source list', () => {
    for (const {checked} of [...Object.values(facts.hotlines), facts]) {
      assert.match(checked, /^20\d\d-(?:0[1-9]|1[0-2])$/);
    }
  });
});
