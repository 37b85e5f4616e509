/** Whether a clinic is open at a given instant, and when that changes. */
import type {OpeningHours} from './parse-hours.js';
import {DAY_LENGTH, type ZonedClock} from './zoned-time.js';

export interface OpeningState {
  readonly isOpen: boolean;
  /** When it closes or opens next; absent if that is more than a week (open) or a year (closed) away. */
  readonly change?: number;
  /** When to check again: at the change, or at the clinic's next midnight, when "tomorrow" becomes "today". */
  readonly next: number;
}

const MINUTE = 60_000;
const DAYS_OPEN = 8;
const DAYS_CLOSED = 366;

/**
 * @param closedDates days on which the clinic does not open, as `2026-12-25` in its zone; a range that began the day
 *   before still runs to its end
 * @param now the instant to check
 */
export function openingState(
  hours: OpeningHours,
  closedDates: ReadonlySet<string>,
  {toWall, toInstant}: ZonedClock,
  now: number,
): OpeningState {
  const today = Math.floor(toWall(now) / DAY_LENGTH) * DAY_LENGTH;
  const midnight = toInstant(today + DAY_LENGTH);
  let until: number | undefined;
  // A range that began yesterday may still run.
  for (let count = -1; count < (until ? DAYS_OPEN : DAYS_CLOSED); count += 1) {
    const day = new Date(today + count * DAY_LENGTH);
    if (closedDates.has(day.toJSON().slice(0, 10))) continue;
    const ranges = [...(hours[day.getUTCDay()] ?? [])].sort(([a], [b]) => a - b);
    for (const [start, end] of ranges) {
      const from = toInstant(day.getTime() + start * MINUTE);
      const to = toInstant(day.getTime() + end * MINUTE);
      if (to <= now || to <= from) continue;
      if (from <= (until ?? now)) {
        until = Math.max(until ?? 0, to);
      } else {
        const change = until ?? from;
        return {isOpen: until !== undefined, change, next: Math.min(change, midnight)};
      }
    }
  }
  if (until === undefined) return {isOpen: false, next: midnight};
  const isSoon = until - now < (DAYS_OPEN - 1) * DAY_LENGTH;
  return isSoon
    ? {isOpen: true, change: until, next: Math.min(until, midnight)}
    : {isOpen: true, next: midnight};
}
