/** Wall-clock time in a clinic's zone. `Intl` is first used when hours are worked out, not when the script loads. */

const MINUTE = 60_000;
export const DAY_LENGTH = 1440 * MINUTE;

/** A zone's clock. Wall time counts milliseconds since 1970-01-01 00:00 on that clock, as if it were UTC. */
export interface ZonedClock {
  /** Wall time at an instant. */
  readonly toWall: (instant: number) => number;
  /** The instant at a wall time. */
  readonly toInstant: (wall: number) => number;
}

/**
 * @param timeZone IANA name; `undefined` for the visitor's own zone
 * @throws RangeError if the browser does not know the zone
 */
export function zonedClock(timeZone: string | undefined): ZonedClock {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hour12: false,
    calendar: 'gregory',
    numberingSystem: 'latn',
  });
  const toWall = (instant: number) => {
    const fields: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
    for (const {type, value} of format.formatToParts(instant)) fields[type] = Number(value);
    const {year = 0, month = 1, day = 1, hour = 0, minute = 0} = fields;
    // Some engines write midnight as 24.
    return Date.UTC(year, month - 1, day, hour % 24, minute);
  };
  const offset = (instant: number) => toWall(instant) - Math.floor(instant / MINUTE) * MINUTE;
  /*
   * When clocks change, follow RFC 5545 §3.3.5: a time that occurs twice means the first, and a time that is skipped uses
   * the offset before the change. Both use the offset of the day before.
   */
  const toInstant = (wall: number) => {
    const first = wall - offset(wall - DAY_LENGTH);
    const after = offset(first);
    const second = wall - after;
    return offset(second) !== after ? first : second;
  };
  return {toWall, toInstant};
}
