/**
 * Reads schema.org's `openingHours` (https://schema.org/openingHours), with extensions that owners know from map
 * services: `off`, several ranges a day, ranges past midnight.
 */

/** Part of a day, in minutes from its midnight; the end exceeds 1440 if the range ends on the next day. */
export type TimeRange = readonly [start: number, end: number];

/** The ranges of each weekday, Sunday first as in `Date.getDay()`. */
export type OpeningHours = readonly (readonly TimeRange[])[];

export interface ReadHours {
  readonly hours: OpeningHours;
  /** Whether rules for public or school holidays were ignored: the button has no calendar of them. */
  readonly hasHolidays: boolean;
}

/** What was expected, and the text found instead. */
export interface HoursProblem {
  readonly expected: string;
  readonly at: string;
}

/** A week with four ranges a day takes 360 characters. */
const MAX_LENGTH = 1000;

const DAY = 1440;
const dayNames = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'];
const holidayNames = ['ph', 'sh'];

const expectedDay = 'a day like Mo, or days like Mo-Fr';
const expectedTimes = 'a range of times like 08:00-17:00, or off';

/** Thrown and caught only in this file. */
class Unreadable extends Error {
  readonly expected: string;
  readonly at: string;

  constructor(expected: string, at: string) {
    super();
    this.expected = expected;
    this.at = at;
  }
}

/** @returns days of the week, and whether holidays are among them */
function readDays(text: string): {days: Set<number>; hasHolidays: boolean} {
  const days = new Set<number>();
  let hasHolidays = false;
  for (const part of text.split(',')) {
    const [first = '', last = first, ...more] = part.trim().toLowerCase().split('-');
    const from = dayNames.indexOf(first.trim());
    const to = dayNames.indexOf(last.trim());
    if (holidayNames.includes(part.trim().toLowerCase())) {
      hasHolidays = true;
    } else if (from < 0 || to < 0 || more.length) {
      throw new Unreadable(expectedDay, part.trim());
    } else {
      // Sa-Mo wraps around the end of the week.
      for (let day = from; day !== (to + 1) % 7 || !days.has(from); day = (day + 1) % 7) {
        days.add(day);
      }
    }
  }
  return {days, hasHolidays};
}

function readTime(text: string): number {
  const [, hour, minute] = /^(\d\d?):(\d\d)$/.exec(text.trim()) ?? [];
  const time = Number(hour) * 60 + Number(minute);
  if (!(time <= DAY) || Number(minute) > 59) {
    throw new Unreadable('a time from 00:00 to 24:00', text.trim());
  }
  return time;
}

function readRange(text: string): TimeRange {
  const [first = '', last, ...more] = text.split('-');
  if (last === undefined || more.length) throw new Unreadable(expectedTimes, text.trim());
  const start = readTime(first);
  let end = readTime(last);
  // Search engines write the end of a day as 23:59.
  if (end === DAY - 1) end = DAY;
  if (start === end || start === DAY) {
    throw new Unreadable(
      'an end that differs from the start (00:00-24:00 is a whole day)',
      text.trim(),
    );
  }
  return [start, end < start ? end + DAY : end];
}

/**
 * Several rules may name a day: their ranges add up, and `off` removes those before it. A day without times is open all
 * day.
 *
 * @param input `Mo-Fr 08:00-12:00,13:00-17:00; Sa 09:00-12:00; PH off`
 * @returns the hours, or what is wrong and where
 */
export function parseOpeningHours(input: string): ReadHours | HoursProblem {
  if (input.length > MAX_LENGTH) {
    return {expected: `a text of at most ${MAX_LENGTH} characters`, at: `${input.slice(0, 20)}…`};
  }
  const hours: TimeRange[][] = dayNames.map(() => []);
  let anyHolidays = false;
  const rules = input
    // The dashes and spaces of word processors.
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/ ?([-,]) ?/g, '$1')
    .split(';')
    .map((rule) => rule.trim())
    .filter((rule) => rule);
  try {
    if (!rules.length) throw new Unreadable(expectedDay, input);
    for (const rule of rules) {
      const [, dayText = '', times = ''] =
        rule === '24/7' ? ['', 'Mo-Su'] : (/^(\S*)(.*)$/.exec(rule) ?? []);
      const {days, hasHolidays} = readDays(dayText);
      anyHolidays ||= hasHolidays;
      const isOff = /^ (?:off|closed)$/i.test(times);
      const ranges: TimeRange[] = isOff ? [] : times ? times.split(',').map(readRange) : [[0, DAY]];
      for (const day of days) hours[day] = isOff ? [] : [...(hours[day] ?? []), ...ranges];
    }
  } catch (problem) {
    if (problem instanceof Unreadable) return problem;
    throw problem;
  }
  return {hours, hasHolidays: anyHolidays};
}

/**
 * @param input dates like `2026-12-25`, separated by spaces or commas
 * @returns the valid dates, as written, and the words that are not dates
 */
export function parseDates(input: string): {dates: Set<string>; refused: string[]} {
  const dates = new Set<string>();
  const refused: string[] = [];
  for (const word of input.split(/[\s,;]+/)) {
    const date = new Date(`${word}T00:00Z`);
    // 2026-02-30 does not exist: engines reject it or read it as another day.
    const isDate =
      /^\d{4}-\d\d-\d\d$/.test(word) && !isNaN(+date) && date.toJSON().startsWith(word);
    if (isDate) dates.add(word);
    else if (word) refused.push(word);
  }
  return {dates, refused};
}
