/** Between the editor's table of days and the `hours` attribute. */
import {
  parseOpeningHours,
  type OpeningHours,
} from '../../src/elements/contact-button/hours/parse-hours.js';

/** In the order of a week as people write it; Sunday is day 0. */
export const week = [1, 2, 3, 4, 5, 6, 0] as const;

const shortNames = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];
export const dayNames = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];

/** Two ranges at most: more are written by hand. */
export interface DayHours {
  readonly from: string;
  readonly to: string;
  readonly from2: string;
  readonly to2: string;
}

const noHours: DayHours = {from: '', to: '', from2: '', to2: ''};

const time = (minutes: number) =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** @returns the seven days of the attribute, Sunday first; `undefined` where the table cannot hold it */
export function toTable(value: string): DayHours[] | undefined {
  if (!value.trim()) return shortNames.map(() => noHours);
  const read = parseOpeningHours(value);
  if ('expected' in read) return undefined;
  const hours: OpeningHours = read.hours;
  if (hours.some((ranges) => ranges.length > 2)) return undefined;
  return hours.map(([first, second]) => ({
    from: first ? time(first[0]) : '',
    to: first ? time(first[1]) : '',
    from2: second ? time(second[0]) : '',
    to2: second ? time(second[1]) : '',
  }));
}

/** Midnight at the end of a day is written as the day's end. */
const range = (from: string, to: string) => `${from}-${to === '00:00' ? '24:00' : to}`;

const timesOf = ({from, to, from2, to2}: DayHours): string =>
  [from && to && range(from, to), from2 && to2 && range(from2, to2)].filter((one) => one).join(',');

/** @returns the attribute: neighbouring days with the same hours share a rule, closed days have none */
export function fromTable(days: readonly DayHours[]): string {
  const rules: {first: number; last: number; times: string}[] = [];
  for (const day of week) {
    const times = timesOf(days[day] ?? noHours);
    const rule = rules[rules.length - 1];
    if (rule?.times === times && (rule.last + 1) % 7 === day) rule.last = day;
    else rules.push({first: day, last: day, times});
  }
  return rules
    .filter(({times}) => times)
    .map(({first, last, times}) => {
      const name = shortNames[first] ?? '';
      return `${first === last ? name : `${name}-${shortNames[last] ?? ''}`} ${times}`;
    })
    .join('; ');
}

/** Monday to Friday, where all five are the same. */
export interface Weekdays {
  readonly opens: string;
  readonly closes: string;
  readonly hasLunch: boolean;
  readonly lunchFrom: string;
  readonly lunchTo: string;
}

const workdays = [1, 2, 3, 4, 5];

/** @returns `undefined` where the five days differ */
export function weekdaysOf(days: readonly DayHours[]): Weekdays | undefined {
  const [first, ...rest] = workdays.map((day) => days[day] ?? noHours);
  if (!first || rest.some((day) => timesOf(day) !== timesOf(first))) return undefined;
  const {from, to, from2, to2} = first;
  const hasLunch = Boolean(from2 || to2);
  return {
    opens: from,
    closes: hasLunch ? to2 : to,
    hasLunch,
    lunchFrom: hasLunch ? to : '',
    lunchTo: from2,
  };
}

export function withWeekdays(
  days: readonly DayHours[],
  {opens, closes, hasLunch, lunchFrom, lunchTo}: Weekdays,
): DayHours[] {
  const all: DayHours = hasLunch
    ? {from: opens, to: lunchFrom, from2: lunchTo, to2: closes}
    : {from: opens, to: closes, from2: '', to2: ''};
  return days.map((day, index) => (workdays.includes(index) ? all : day));
}
