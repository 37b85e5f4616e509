import {expect} from '@open-wc/testing';
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
    expect([maternal.call, maternal.text, maternal.number]).to.deep.equal([
      '+18338526262',
      '+18338526262',
      '1-833-852-6262',
    ]);
    expect([crisis.call, crisis.text, emergency.call, relay.call]).to.deep.equal([
      '988',
      '988',
      '911',
      '711',
    ]);
    expect([support.call, support.text]).to.deep.equal(['+18009444773', '+18009444773']);
  });

  it('show the digits their links dial', () => {
    for (const {call, number} of Object.values(hotlines)) {
      expect(parsePhone(number)?.subscriber, number).to.equal(call);
    }
    expect(parsePhone(publisher.phone)?.subscriber).to.equal('+18554819605');
  });

  it('spell TLC-MAMA as 852-6262 on a keypad', () => {
    const keys = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];
    const dialled = hotlines.maternal.vanity.replace(/[A-Z]/g, (letter) =>
      String(2 + keys.findIndex((letters) => letters.includes(letter))),
    );
    expect(dialled.replaceAll('-', '')).to.equal(hotlines.maternal.number.replaceAll('-', ''));
  });
});

describe('sources', () => {
  it('each have a publisher, a title and an https address', () => {
    for (const [id, source] of Object.entries<Source>(sources)) {
      expect(source.publisher, id).to.match(/\S/);
      expect(source.title, id).to.match(/\S/);
      expect(new URL(source.url).protocol, id).to.equal('https:');
      if (source.year) expect(source.year, id).to.match(/^20[0-2]\d$/);
    }
  });

  it('stand behind every statement, each once, and none stands unused', () => {
    for (const ids of cited) {
      expect(ids).to.have.length.greaterThan(0);
      expect(new Set(ids).size, ids.join()).to.equal(ids.length);
    }
    const used = new Set<SourceId>(cited.flat());
    expect(Object.keys(sources).filter((id) => !used.has(id as SourceId))).to.be.empty;
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
      expect(
        new Set<string | undefined>(places.map((place) => list[place]?.url)),
        part,
      ).to.deep.equal(urls);
      expect([...places], part).to.deep.equal([...places].sort((one, other) => one - other));
    }
  });

  it('names the oldest month, so that nothing is called fresher than it is', () => {
    const months = Object.values(groups).flatMap((table: StatementGroupRecord) =>
      Object.values(table).map(({checked}) => checked),
    );
    expect(months.every((month) => month >= sourcesRead())).to.equal(true);
    expect(months).to.include(sourcesRead());
  });
});

describe('drawings', () => {
  it('show the numbers that the words say', () => {
    const {oneIn, en, es} = groups.what.howMany;
    expect(en).to.contain(`1 in ${oneIn} women`);
    expect(es).to.contain(`1 de cada ${oneIn} mujeres`);
    const {spans, en: english, es: spanish} = timeline.span;
    const weeks = spans.blues[1] / 7;
    for (const words of [english.words, english.blues]) expect(words).to.contain(`${weeks} weeks`);
    for (const words of [spanish.words, spanish.blues])
      expect(words).to.contain(`${weeks} semanas`);
    expect(english.words).to.contain(`first ${spans.blues[0]} or 3 days`);
    // All of pregnancy, and the first year.
    expect(spans.ppd).to.deep.equal([-40 * 7, 365]);
    expect(spans.shown).to.deep.equal(spans.ppd);
    expect(blues.last.en.blues).to.contain(`${weeks} weeks`);
  });
});

describe('sections', () => {
  it('show every group of statements exactly once', () => {
    const shown = sectionNames.flatMap((name) => [...sectionGroups[name]]);
    expect([...shown, 'lead'].sort()).to.deep.equal(Object.keys(groups).sort());
  });

  it('begin no group with a sentence that has nothing to go on from', () => {
    for (const [group, table] of Object.entries<StatementGroupRecord>(groups)) {
      expect(Object.values(table)[0]?.form, group).to.not.equal('sentence');
    }
  });
});

for (const [language, content] of Object.entries(allStrings)) {
  describe(`words in "${language}"`, () => {
    it('name their own language', () => {
      expect(content.lang).to.equal(language);
    });

    it('are all there, and none is blank', () => {
      for (const [path, words] of strings(content)) {
        expect(words, path).to.match(/\S/);
        expect(words, path).to.equal(words.trim());
      }
    });

    it('hold only marks that are known, and no digits of a hotline in their place', () => {
      const known =
        /\{(?:maternal|vanity|crisis|emergency|relay|call|text|publisher|help|clinic|number|address|month|year|reviewer|time|when|day|clock)\}/g;
      for (const [path, words] of strings(content)) {
        expect(words.replace(known, ''), path).to.not.match(/[{}<>]/);
        if (path === 'lines.names.crisis' || path === 'lines.chat') continue;
        expect(words, path).to.not.match(/988|911|711|\d{3}-\d{4}|TLC/);
      }
    });
  });
}
