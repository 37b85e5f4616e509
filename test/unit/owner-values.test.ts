/**
 * One table of what owners write, and how it is read. test/wordpress/ holds the plugin's PHP to the same table, since a
 * number must not be right in one and wrong in the other.
 */
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {contactStrings} from '../../src/content/strings/contact-strings.js';
import type {Locale} from '../../src/content/languages.js';
import {
  parseDates,
  parseOpeningHours,
} from '../../src/elements/contact-button/hours/parse-hours.js';
import {zonedClock} from '../../src/elements/contact-button/hours/zoned-time.js';
import {readClinic} from '../../src/input/clinic.js';
import {mailLink, parseEmail, readPageAddress} from '../../src/input/page-address.js';
import {parsePhone, type Phone} from '../../src/input/phone.js';
import {clinicLinks} from '../../src/plain-links/clinic-links.js';

type Table<Read, Refused = string> = Readonly<{
  read: readonly (readonly [input: string, read: Read])[];
  refused: readonly Refused[];
}>;

interface LinkCase {
  readonly attributes: Readonly<Record<string, string>>;
  readonly en?: unknown;
  readonly es?: unknown;
}

const FILE = 'test/unit/owner-values.json';

const cases = JSON.parse(readFileSync(FILE, 'utf8')) as {
  phone: Table<Phone>;
  page: Pick<Table<string>, 'read'> &
    Readonly<{of: string} & Record<'begin' | 'belongs' | 'invalid', readonly string[]>>;
  email: Table<string>;
  hours: {read: readonly string[]; refused: readonly (readonly [string, string])[]};
  dates: {read: readonly string[]; refused: readonly (readonly [string, readonly string[]])[]};
  zone: {read: readonly string[]; refused: readonly string[]};
  links: {of: string; cases: LinkCase[]};
};

describe('what an owner writes', () => {
  for (const [input, phone] of cases.phone.read) {
    it(`reads the number ${JSON.stringify(input)}`, () => {
      assert.deepEqual(parsePhone(input), phone);
    });
  }

  for (const input of cases.phone.refused) {
    it(`refuses the number ${JSON.stringify(input)}`, () => {
      assert.equal(parsePhone(input), undefined);
    });
  }

  for (const [input, href] of cases.page.read) {
    it(`takes the page ${input}`, () => {
      assert.equal(readPageAddress(input, cases.page.of), href);
    });
  }

  for (const [kind, problem] of [
    ['begin', /begin with https:\/\//],
    ['belongs', /phone.*email/],
    ['invalid', /not a valid address/],
  ] as const) {
    for (const input of cases.page[kind]) {
      it(`says what is wrong with the page ${JSON.stringify(input)}`, () => {
        const read = readPageAddress(input, cases.page.of);
        assert.match(typeof read === 'string' ? '' : read.problem, problem);
      });
    }
  }

  for (const [input, link] of cases.email.read) {
    it(`reads the e-mail address ${JSON.stringify(input)}`, () => {
      assert.equal(mailLink(parseEmail(input) ?? ''), link);
    });
  }

  for (const input of cases.email.refused) {
    it(`refuses the e-mail address ${JSON.stringify(input)}`, () => {
      assert.equal(parseEmail(input), undefined);
    });
  }

  for (const input of cases.hours.read) {
    it(`reads the hours ${JSON.stringify(input)}`, () => {
      assert.ok('hours' in parseOpeningHours(input.trim()));
    });
  }

  for (const [input, at] of cases.hours.refused) {
    it(`refuses the hours ${JSON.stringify(input.slice(0, 40))}`, () => {
      const read = parseOpeningHours(input);
      assert.equal('at' in read && read.at, at);
    });
  }

  for (const input of cases.dates.read) {
    it(`reads the dates ${JSON.stringify(input)}`, () => {
      assert.deepEqual(parseDates(input).refused, []);
    });
  }

  for (const [input, refused] of cases.dates.refused) {
    it(`refuses some of the dates ${JSON.stringify(input)}`, () => {
      assert.deepEqual(parseDates(input).refused, refused);
    });
  }

  for (const input of cases.zone.read) {
    it(`knows the time zone ${input}`, () => {
      assert.ok(zonedClock(input));
    });
  }

  for (const input of cases.zone.refused) {
    it(`knows no time zone ${JSON.stringify(input)}`, () => {
      assert.throws(() => zonedClock(input), RangeError);
    });
  }
});

describe('plain links of what an owner writes', () => {
  const links = (attributes: LinkCase['attributes'], locale: Locale) => {
    // A page's own address, which only a browser has.
    Object.assign(globalThis, {document: {baseURI: cases.links.of}});
    const {'clinic-name': clinicName, ...others} = attributes;
    const clinic = readClinic({clinicName, ...others});
    return clinicLinks(contactStrings[locale](), clinic).map(({href, words}) => [href, words]);
  };

  if (process.env.UPDATE_LINKS) {
    cases.links.cases = cases.links.cases.map(({attributes}) => ({
      attributes,
      en: links(attributes, 'en'),
      es: links(attributes, 'es'),
    }));
    writeFileSync(FILE, JSON.stringify(cases, null, 2));
  }

  for (const {attributes, ...expected} of cases.links.cases) {
    it(`of ${JSON.stringify(attributes)}`, () => {
      assert.deepEqual({en: links(attributes, 'en'), es: links(attributes, 'es')}, expected);
    });
  }
});
