import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {publisher} from '../../src/content/publisher.js';
import {citedBy, sourceList, sourcesRead} from '../../src/content/cited.data.js';
import {hotlines} from '../../src/content/hotlines.js';
import {allStrings} from '../../src/content/strings/all-strings.js';
import {sectionGroups, sectionNames} from '../../src/content/sections.js';
import {sources, type Source, type SourceId, type SourceIds} from '../../src/content/sources.js';
import {
  banner,
  blues,
  contact,
  groups,
  help,
  notices,
  timeline,
} from '../../src/content/statements/statements.js';
import type {Evidence, StatementGroupRecord} from '../../src/content/statements/record.js';
import {parsePhone} from '../../src/input/phone.js';

/** Every string below a value, with the path to it. */
function strings(value: unknown, path = ''): [path: string, words: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object') return [];
  return Object.entries(value!).flatMap(([key, inner]) =>
    strings(inner, path ? `${path}.${key}` : key),
  );
}

const records = [...Object.values(groups), blues, help, banner, contact, notices, timeline].flatMap(
  (table: Readonly<Record<string, Evidence>>) => Object.values(table),
);

const cited: SourceIds[] = [
  ...records.map((record) => record.sources),
  ...Object.values(hotlines).map((hotline) => hotline.sources),
];

describe('hotline numbers', () => {
  it('are the ones that were checked', () => {
    const {maternal, crisis, emergency, support, relay} = hotlines;
    assert.deepEqual(
      [maternal.call, maternal.text, maternal.number],
      ['+18338526262', '+18338526262', '1-833-852-6262'],
    );
    assert.deepEqual(
      [crisis.call, crisis.text, emergency.call, relay.call],
      ['988', '988', '911', '711'],
    );
    assert.deepEqual([support.call, support.text], ['+18009444773', '+18009444773']);
  });

  it('show the digits their links dial', () => {
    for (const {call, number} of Object.values(hotlines)) {
      assert.equal(parsePhone(number)?.subscriber, call, number);
    }
    assert.equal(parsePhone(publisher.phone)?.subscriber, '+18554819605');
  });

  it('spell TLC-MAMA as 852-6262 on a keypad', () => {
    const keys = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];
    const dialled = hotlines.maternal.vanity.replace(/[A-Z]/g, (letter) =>
      String(2 + keys.findIndex((letters) => letters.includes(letter))),
    );
    assert.equal(dialled.replaceAll('-', ''), hotlines.maternal.number.replaceAll('-', ''));
  });
});

describe('sources', () => {
  it('each have a publisher, a title and an https address', () => {
    for (const [id, source] of Object.entries<Source>(sources)) {
      assert.match(source.publisher, /\S/, id);
      assert.match(source.title, /\S/, id);
      assert.equal(new URL(source.url).protocol, 'https:', id);
      if (source.year) assert.match(source.year, /^20[0-2]\d$/, id);
    }
  });

  it('stand behind every statement, each once, and none stands unused', () => {
    for (const ids of cited) {
      assert.ok(ids.length > 0);
      assert.equal(new Set(ids).size, ids.length, ids.join());
    }
    const used = new Set<SourceId>(cited.flat());
    assert.deepEqual(
      Object.keys(sources).filter((id) => !used.has(id as SourceId)),
      [],
    );
  });
});

describe('what the script carries', () => {
  it('cites, part by part, the sources that the records name', () => {
    const list = sourceList();
    for (const [part, table] of Object.entries<Readonly<Record<string, Evidence>>>({
      ...groups,
      blues: {...blues, ...timeline},
      help,
    })) {
      const places = citedBy()[part as keyof ReturnType<typeof citedBy>];
      const urls = new Set(
        Object.values(table).flatMap((record) => record.sources.map((id) => sources[id].url)),
      );
      assert.deepEqual(
        new Set<string | undefined>(places.map((place) => list[place]?.url)),
        urls,
        part,
      );
      assert.deepEqual(
        [...places],
        [...places].sort((one, other) => one - other),
        part,
      );
    }
  });

  it('names the oldest month, so that nothing is called fresher than it is', () => {
    const months = Object.values(groups).flatMap((table: StatementGroupRecord) =>
      Object.values(table).map(({checked}) => checked),
    );
    assert.equal(
      months.every((month) => month >= sourcesRead()),
      true,
    );
    assert.ok(months.includes(sourcesRead()));
  });
});

describe('drawings', () => {
  it('show the numbers that the words say', () => {
    const {oneIn, en, es} = groups.what.howMany;
    assert.ok(en.includes(`1 in ${oneIn} women`), en);
    assert.ok(es.includes(`1 de cada ${oneIn} mujeres`), es);
    const {spans, en: english, es: spanish} = timeline.span;
    const weeks = spans.blues[1] / 7;
    for (const words of [english.words, english.blues])
      assert.ok(words.includes(`${weeks} weeks`), words);
    for (const words of [spanish.words, spanish.blues])
      assert.ok(words.includes(`${weeks} semanas`), words);
    assert.ok(english.words.includes(`first ${spans.blues[0]} or 3 days`), english.words);
    // All of pregnancy, and the first year.
    assert.deepEqual(spans.ppd, [-40 * 7, 365]);
    assert.deepEqual(spans.shown, spans.ppd);
    assert.ok(blues.last.en.blues.includes(`${weeks} weeks`), blues.last.en.blues);
  });
});

describe('sections', () => {
  it('show every group of statements exactly once', () => {
    const shown = sectionNames.flatMap((name) => [...sectionGroups[name]]);
    assert.deepEqual([...shown, 'lead'].sort(), Object.keys(groups).sort());
  });

  it('begin no group with a sentence that has nothing to go on from', () => {
    for (const [group, table] of Object.entries<StatementGroupRecord>(groups)) {
      assert.notEqual(Object.values(table)[0]?.form, 'sentence', group);
    }
  });
});

for (const [language, content] of Object.entries(allStrings)) {
  describe(`words in "${language}"`, () => {
    it('name their own language', () => {
      assert.equal(content.lang, language);
    });

    it('are all there, and none is blank', () => {
      for (const [path, words] of strings(content)) {
        assert.match(words, /\S/, path);
        assert.equal(words, words.trim(), path);
      }
    });

    it('hold only marks that are known, and no digits of a hotline in their place', () => {
      const known =
        /\{(?:maternal|vanity|crisis|emergency|relay|call|text|publisher|help|clinic|number|address|month|year|reviewer|time|when|day|clock)\}/g;
      for (const [path, words] of strings(content)) {
        assert.doesNotMatch(words.replace(known, ''), /[{}<>]/, path);
        if (path === 'lines.names.crisis' || path === 'lines.chat') continue;
        assert.doesNotMatch(words, /988|911|711|\d{3}-\d{4}|TLC/, path);
      }
    });
  });
}
