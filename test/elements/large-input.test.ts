/** Attributes of a megabyte, which only a script gone wrong writes: a page must not stop for them. */
import {expect} from '@open-wc/testing';
import {
  parseDates,
  parseOpeningHours,
} from '../../src/elements/contact-button/hours/parse-hours.js';
import {embeddable, embeddableNames} from '../../src/embed/embeddable.js';
import {placeFromScript} from '../../src/embed/place.js';
import '../../src/entries/index.js';
import {readClinic, readInside} from '../../src/input/clinic.js';
import {wordList, oneOf, wholeNumber} from '../../src/input/attributes.js';
import {parseEmail, readPageAddress} from '../../src/input/page-address.js';
import {parsePhone} from '../../src/input/phone.js';
import {toLocale} from '../../src/content/languages.js';
import {warningsOf} from '../support/helpers.js';

const MEGABYTE = 2 ** 20;

/** Milliseconds, more than a busy machine needs; what grows with the square of its length needs hours. */
const LIMIT = 10_000;

/** Texts made of what the parsers repeat, skip or look for. */
const pieces = [
  ' ',
  'a',
  'a.',
  '.a',
  'a@',
  '@a.',
  '9',
  '9 ',
  '+',
  '-',
  ' - ',
  ',',
  ' ,',
  ';',
  '; ;',
  ' x',
  'x 1,',
  'x,',
  '?',
  '?a=',
  '&phone=+1',
  ':',
  '/',
  '#',
  '\u2013',
  'Mo ',
  'Mo-Su,',
  'Mo 08:00-09:00;',
  'Mo-Su 08:00-09:00,',
  'Mo 00:00-00:01,',
  '2026-12-25 ',
  '2026-02-30,',
  'what what ',
  'en-',
  '\ud83d\udcde',
];

/** The piece alone, and with a start that a parser takes for the right thing and an end that it does not. */
const nastyTexts = pieces.flatMap((piece) => {
  const text = piece.repeat(Math.ceil(MEGABYTE / piece.length));
  return [
    text,
    `602-555-0142${text}!`,
    `Mo 08:00-09:00${text}!`,
    `https://a${text}!`,
    `a@a${text}!`,
  ];
});

const element = document.createElement('div');

const parsers: Record<string, (input: string) => unknown> = {
  parseOpeningHours,
  parseDates,
  parsePhone,
  parseEmail,
  readPageAddress: (input) => readPageAddress(input),
  toLocale,
  readInside: (input) => {
    const box = document.createElement('div');
    const link = box.appendChild(document.createElement('a'));
    link.href = `tel:602-555-0142`;
    link.textContent = input;
    return readInside(box);
  },
  readClinic: (input) =>
    readClinic({clinicName: input, label: input, phone: input, email: input, prefer: input}),
  'a query': (input) => {
    const script = document.createElement('script');
    script.setAttribute('data-src', `ppd-widgets.js?place=none&phone=1${input}&place=${input}`);
    placeFromScript(script);
  },
  oneOf: (input) => oneOf(element, 'theme', input, ['auto', 'dark']),
  listOf: (input) => wordList(element, 'sections', input, ['what', 'blues']),
  wholeNumber: (input) =>
    wholeNumber(element, 'heading-level', input, {min: 2, max: 6, fallback: 2}),
};

describe('a megabyte', () => {
  for (const [name, parse] of Object.entries(parsers)) {
    it(`is soon read or refused by ${name}`, async function () {
      this.timeout(120_000);
      await warningsOf(() => {
        for (const text of nastyTexts) {
          const start = performance.now();
          parse(text);
          const took = performance.now() - start;
          expect(took, `${text.slice(0, 20)}…${text.slice(-20)}`).to.be.lessThan(LIMIT);
        }
      });
    });
  }

  it('of hours is refused, and told in a few words', async () => {
    expect(parseOpeningHours(nastyTexts[0]!)).to.have.property('expected');
    const button = document.createElement('ppd-contact-button');
    const warnings = await warningsOf(async () => {
      button.setAttribute('hours', 'Mo 08:00-09:00;'.repeat(MEGABYTE / 16));
      document.body.append(button);
      await button.updateComplete;
    });
    button.remove();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('hours="Mo 08:00').and.to.contain('no hours are shown');
    expect(warnings[0]!.length).to.be.lessThan(500);
  });

  for (const name of embeddableNames) {
    it(`in any attribute of ppd-${name} does not stop the page`, async function () {
      this.timeout(120_000);
      const warnings = await warningsOf(async () => {
        for (const attribute of embeddable[name]) {
          const made = document.createElement(`ppd-${name}`);
          made.setAttribute(attribute, 'x 1,'.repeat(MEGABYTE / 4));
          // Text that is shown as it is takes what the browser needs for a megabyte of text.
          if (['clinic-name', 'label', 'reviewed-by'].includes(attribute)) continue;
          document.body.append(made);
          const start = performance.now();
          await made.updateComplete;
          made.remove();
          expect(performance.now() - start, attribute).to.be.lessThan(LIMIT);
        }
      });
      for (const words of warnings) expect(words.length).to.be.lessThan(1000);
    });
  }
});
