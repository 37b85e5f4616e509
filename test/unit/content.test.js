// Checks of the words themselves: they need no browser.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createHash} from 'node:crypto';
import {listStatements, loadContent, plainWords} from '../../tools/docs/load-content.js';
import {overdue} from '../../tools/release/freshness.js';
import {
  englishScores,
  englishSyllables,
  spanishScores,
  spanishSyllables,
} from '../../tools/docs/readability.js';
import {claims} from './claims.js';
import {prohibitedTerms} from './prohibited-terms.js';

const facts = await loadContent();
const statements = listStatements(facts);
const sections = new Map();
for (const statement of statements) {
  sections.set(statement.section, [...(sections.get(statement.section) ?? []), statement]);
}

const wordsOf = (list, lang) => list.map(({plain}) => plain[lang]);

/** Every string of a language, with the path to it. */
function strings(value, lang, path = '') {
  if (typeof value === 'string') return [[path, plainWords(value, facts, lang)]];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    strings(inner, lang, path ? `${path}.${key}` : key),
  );
}

/** Statements that may be harder than the limit, each with the reason. */
const HARD = {
  en: {
    'therapy.cbt': 'the name of the therapy is what a reader must say to an insurer',
    'lead.helps': 'names the illness in full, and its short form',
    'what.definition': 'names the illness in full, and its short form',
    'contact.sponsor': 'the publisher’s name and the drug’s',
  },
  es: {
    'therapy.cbt': 'the name of the therapy is what a reader must say to an insurer',
    'ketamine.mechanism': 'five words, four of them plain',
  },
};

describe('readability', () => {
  for (const [section, list] of sections) {
    // One sentence that must name publisher, drug and illness; the limit a statement holds for it.
    if (section === 'notices') continue;
    it(`English "${section}" is at grade 6 or below`, () => {
      const {grade} = englishScores(wordsOf(list, 'en'));
      assert.ok(grade <= 6, `Flesch-Kincaid grade ${grade}`);
    });

    it(`Spanish "${section}" is of normal ease or easier`, () => {
      const {inflesz} = spanishScores(wordsOf(list, 'es'));
      assert.ok(inflesz >= 55, `INFLESZ ${inflesz}`);
    });
  }

  it('no English statement is above grade 9, but for those that are named', () => {
    const hard = statements.filter(({plain}) => englishScores([plain.en]).grade > 9);
    assert.deepEqual(hard.map(({id}) => id).sort(), Object.keys(HARD.en).sort());
  });

  it('no Spanish statement is harder than INFLESZ 50, but for those that are named', () => {
    const hard = statements.filter(({plain}) => spanishScores([plain.es]).inflesz < 50);
    assert.deepEqual(hard.map(({id}) => id).sort(), Object.keys(HARD.es).sort());
  });

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

describe('syllables of English names', () => {
  for (const [word, count] of Object.entries({
    PPD: 3,
    FDA: 3,
    SSRIs: 4,
    ketamine: 3,
    esketamine: 4,
    zuranolone: 4,
    sertraline: 3,
    baby: 2,
    help: 1,
  })) {
    it(`are ${count} in "${word}"`, () => {
      assert.equal(englishSyllables(word), count);
    });
  }
});

describe('words that are never said', () => {
  for (const [lang, list] of Object.entries(prohibitedTerms)) {
    it(`do not stand in "${lang}"`, () => {
      for (const [path, words] of strings(facts.allStrings[lang], lang)) {
        for (const [pattern, reason] of list) {
          assert.doesNotMatch(words, pattern, `${lang} ${path}: ${reason}`);
        }
      }
    });
  }

  it('are found where they stand', () => {
    const seed =
      'Ketamine infusions offer a promising avenue for rapid and safe relief for women battling postpartum depression.';
    const found = prohibitedTerms.en.filter(([pattern]) => pattern.test(seed));
    assert.equal(found.length, 4);
  });
});

/** Where a language has to say a mark or a number more often than English, and why. */
const EXTRA = {
  es: {
    'signs.harm': {
      marks: ['crisis'],
      numbers: ['2'],
      why: 'to call 988 and to text it are two ways',
    },
    'contact.limits': {marks: ['crisis'], numbers: ['2'], why: 'the same'},
  },
};

const marksIn = (words) => [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const numbersIn = (words) => (words.replace(/\{\w+\}/g, '').match(/\d+/g) ?? []).sort();

describe('statements', () => {
  const others = facts.locales.filter((locale) => locale !== 'en');

  for (const locale of others) {
    it(`carry the same marks and numbers in "${locale}" as in English, but for those that are named`, () => {
      for (const {id, raw} of statements) {
        const extra = EXTRA[locale]?.[id] ?? {marks: [], numbers: []};
        assert.deepEqual(marksIn(raw[locale]), [...marksIn(raw.en), ...extra.marks].sort(), id);
        // The clock of one place has 12 hours: "8 a.m. to 11 p.m." has the same numbers everywhere.
        assert.deepEqual(
          numbersIn(raw[locale]),
          [...numbersIn(raw.en), ...extra.numbers].sort(),
          id,
        );
      }
    });
  }

  it('keep 988 for a crisis and 911 for danger', () => {
    for (const {id, raw, record} of statements) {
      for (const locale of facts.locales) {
        const marks = marksIn(raw[locale]);
        if (/suicid/i.test(raw[locale]) && marks.length) {
          assert.ok(marks.includes('crisis'), `${id} speaks of suicide without 988`);
          assert.ok(!marks.includes('emergency'), `${id} sends thoughts of suicide to 911`);
        }
      }
      if (!record.line) continue;
      const marks = new Set([...marksIn(raw.en), ...marksIn(raw.es)]);
      assert.deepEqual([...marks], [record.line], `${id} offers another line than it names`);
    }
  });

  it('have a month, and a caveat only with words', () => {
    for (const {id, record} of statements) {
      assert.match(record.checked, /^20\d\d-(?:0[1-9]|1[0-2])$/, id);
      if ('nuance' in record) assert.match(record.nuance, /\S/, id);
    }
  });

  it('name the help section as its heading does', () => {
    for (const locale of facts.locales) {
      const {plain} = statements.find(({id}) => id === 'lead.anyHour');
      assert.ok(plain[locale].includes(facts.allStrings[locale].card.sectionTitles.help));
    }
  });
});

describe('claims', () => {
  /** Ids of the statements that do not say what claims.js asks of them. */
  const misfits = (list) =>
    list
      .filter(({id, raw, record}) => {
        const claim = claims[id];
        return (
          !claim ||
          !raw.en.includes(claim.en) ||
          !raw.es.includes(claim.es) ||
          record.sources.join() !== claim.sources.join() ||
          record.line !== claim.line ||
          (claim.nuance ? !record.nuance?.includes(claim.nuance) : record.nuance !== undefined)
        );
      })
      .map(({id}) => id);

  it('fit every statement', () => {
    assert.deepEqual(misfits(statements), []);
    assert.deepEqual(Object.keys(claims).sort(), statements.map(({id}) => id).sort());
  });

  const parts = {
    'English words': {
      of: ({raw}) => raw.en,
      put: (statement, en) => ({...statement, raw: {...statement.raw, en}}),
    },
    'Spanish words': {
      of: ({raw}) => raw.es,
      put: (statement, es) => ({...statement, raw: {...statement.raw, es}}),
    },
    sources: {
      of: ({record}) => record.sources,
      put: (statement, sources) => ({...statement, record: {...statement.record, sources}}),
    },
    caveats: {
      of: ({record}) => record.nuance,
      put: (statement, nuance) => ({...statement, record: {...statement.record, nuance}}),
    },
  };

  for (const [part, {of, put}] of Object.entries(parts)) {
    it(`tell when any two statements trade their ${part}`, () => {
      for (const one of statements) {
        for (const other of statements) {
          if (String(of(one)) === String(of(other))) continue;
          const swapped = [put(one, of(other)), put(other, of(one))];
          assert.ok(misfits(swapped).length, `${one.id} and ${other.id}`);
        }
      }
    });
  }
});

describe('the day of the words', () => {
  it('is set when a statement changes, so that an older review is no longer shown', () => {
    const words = statements.map(({id, raw}) => [id, ...facts.locales.map((lang) => raw[lang])]);
    const fingerprint = createHash('sha256')
      .update(JSON.stringify(words))
      .digest('hex')
      .slice(0, 12);
    assert.equal(
      `${facts.edition} ${fingerprint}`,
      '2026-11-25 d1f88e61d2b0',
      'Set WORDS_CHANGED in src/content/edition.ts to today, then write both here.',
    );
  });
});

describe('freshness', () => {
  const dated = {
    hotlines: {maternal: {checked: '2026-05'}},
    statements: [{id: 'what.more', record: {checked: '2025-11'}}],
  };

  it('asks for nothing while the dates are recent enough', () => {
    assert.deepEqual(overdue(dated, new Date(2026, 10, 30)), []);
  });

  it('names a hotline after six months and a statement after twelve', () => {
    assert.equal(overdue(dated, new Date(2026, 11, 1)).length, 2);
    assert.match(overdue(dated, new Date(2026, 11, 1))[0], /"maternal".*2026-05.*6 months/);
    assert.match(overdue(dated, new Date(2026, 11, 1))[1], /what\.more.*2025-11.*12 months/);
  });

  it('dates every hotline', () => {
    for (const {checked} of Object.values(facts.hotlines)) {
      assert.match(checked, /^20\d\d-(?:0[1-9]|1[0-2])$/);
    }
  });
});
