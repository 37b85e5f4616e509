/** What is wrong with a block's values, by the rules of the elements themselves. */
import {sectionNames} from '../../src/content/sections.js';
import {
  parseDates,
  parseOpeningHours,
} from '../../src/elements/contact-button/hours/parse-hours.js';
import {zonedClock} from '../../src/elements/contact-button/hours/zoned-time.js';
import {splitList} from '../../src/input/attributes.js';
import {contactKinds, readClinic} from '../../src/input/clinic.js';

type Values = Readonly<Record<string, unknown>>;

/** A rule for one attribute: what is wrong with its text, or nothing. */
type Rule = (text: string) => string | undefined;

const dates: Rule = (text) => {
  const {refused} = parseDates(text);
  return refused.length
    ? `not dates like 2026-12-25: ${refused.join(', ')}; they are ignored`
    : undefined;
};

/** The words that an attribute takes, where it takes a list of them. */
export const wordsOf: Readonly<Record<string, readonly string[]>> = {
  sections: sectionNames,
  open: [...sectionNames, 'sources', 'all'],
  prefer: contactKinds,
};

const rules: Readonly<Record<string, Rule>> = {
  hours: (text) => {
    const read = parseOpeningHours(text);
    return 'expected' in read
      ? `expected ${read.expected} at “${read.at}”; no hours are shown`
      : undefined;
  },
  'time-zone': (text) => {
    try {
      zonedClock(text);
      return undefined;
    } catch {
      return "not a time zone like America/Phoenix; the visitor's own is used";
    }
  },
  'closed-dates': dates,
  'reviewed-on': dates,
};

/**
 * @param attribute of the element
 * @param property the block's name for it
 * @param values of the block, by property
 * @returns what is wrong with it, as a sentence; `undefined` if nothing is
 */
export function problemOf(attribute: string, property: string, values: Values): string | undefined {
  const value = values[property];
  const text = typeof value === 'string' ? value.trim() : '';
  if (!text) return undefined;
  const {refused} = splitList(text, wordsOf[attribute] ?? []);
  // All of the clinic's: what is used instead depends on the others.
  const ofClinic = readClinic(values).problems.find((found) => found.attribute === attribute);
  const problem =
    (ofClinic && `${ofClinic.problem}; ${ofClinic.used}`) ??
    (attribute in wordsOf && refused.length
      ? `unknown or repeated: ${refused.join(', ')}; they are ignored`
      : rules[attribute]?.(text));
  return problem && `${problem.replace(/^./, (first) => first.toUpperCase())}.`;
}
