/** The opening hours of a week in words: "Mon–Fri", "8 AM–noon, 1 PM–5 PM". */
import type {ContactStrings} from '../../../content/strings/string-types.js';
import {clockTime, localeOf} from './format-hours.js';
import type {OpeningHours, TimeRange} from './parse-hours.js';
import {DAY_LENGTH} from './zoned-time.js';

/** Days in a row with the same hours. */
export interface DaysOpen {
  readonly days: string;
  readonly times: string;
}

const DAYS = 7;
const MINUTE = 60_000;

/** 1970-01-04 was a Sunday. */
const SUNDAY = 3;

const isWholeDay = (ranges: readonly TimeRange[] | undefined): boolean =>
  ranges?.some(([start, end]) => (end - start) * MINUTE >= DAY_LENGTH) === true;

/** @returns the days on which the clinic is open, from Monday; none if it never closes */
export function formatWeek(strings: ContactStrings, hours: OpeningHours): readonly DaysOpen[] {
  if (hours.every(isWholeDay)) return [];
  const weekday = new Intl.DateTimeFormat(localeOf(strings), {timeZone: 'UTC', weekday: 'short'});
  const nameOf = (day: number) => {
    const name = weekday.format((SUNDAY + day) * DAY_LENGTH);
    return name.charAt(0).toUpperCase() + name.slice(1);
  };
  const timesOf = (ranges: readonly TimeRange[]) =>
    isWholeDay(ranges)
      ? '24\u00a0h'
      : [...ranges]
          .sort(([one], [other]) => one - other)
          .map((range) => range.map((time) => clockTime(strings, time * MINUTE)).join('–'))
          .join(', ');
  const rows: {first: number; last: number; times: string}[] = [];
  for (let day = 1; day <= DAYS; day += 1) {
    const ranges = hours[day % DAYS] ?? [];
    if (!ranges.length) continue;
    const times = timesOf(ranges);
    const before = rows.at(-1);
    if (before?.last === day - 1 && before.times === times) before.last = day;
    else rows.push({first: day, last: day, times});
  }
  return rows.map(({first, last, times}) => ({
    days: first === last ? nameOf(first) : `${nameOf(first)}–${nameOf(last)}`,
    times,
  }));
}
