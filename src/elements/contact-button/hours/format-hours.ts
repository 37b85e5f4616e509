/** Opening hours in words: "Open now · until 5 PM". */
import type {ContactStrings} from '../../../content/strings/string-types.js';
import type {OpeningState} from './opening-state.js';
import {DAY_LENGTH, zonedClock, type ZonedClock} from './zoned-time.js';

/** Our languages use this country's date formats. */
const REGION = 'US';

/** Beyond 24 hours, nobody needs to know when a clinic closes. */
const FAR = DAY_LENGTH;

export interface OpeningText {
  /** "Open now". */
  readonly state: string;
  /** "until 5 PM"; absent if no change is known. */
  readonly change?: string;
}

/** The locale for names of days and zones. */
export const localeOf = ({lang}: ContactStrings): string => `${lang}-${REGION}`;

/** "8 AM", "8:30 AM", "noon". */
export function clockTime({contact: {hours}}: ContactStrings, wall: number): string {
  const date = new Date(wall);
  const hour = date.getUTCHours();
  const minute = date.getUTCMinutes();
  if (!minute && hour % 12 === 0) return hour ? hours.noon : hours.midnight;
  const clock = `${hour % 12 || 12}${minute ? `:${String(minute).padStart(2, '0')}` : ''}`;
  return (hour < 12 ? hours.morning : hours.afternoon).replace('{clock}', clock);
}

/** The same in a sentence: in Spanish with its article. */
function timeOfDay(strings: ContactStrings, wall: number): string {
  const {hours} = strings.contact;
  const time = clockTime(strings, wall);
  if (time === hours.noon || time === hours.midnight) return time;
  const isOne = new Date(wall).getUTCHours() % 12 === 1;
  return (isOne ? hours.one : hours.other).replace('{time}', time);
}

/** The zone's short name if the visitor's clock differs from the clinic's at that instant; otherwise empty. */
function zoneName(lang: string, timeZone: string | undefined, clock: ZonedClock, instant: number) {
  if (clock.toWall(instant) === zonedClock(undefined).toWall(instant)) return '';
  const parts = new Intl.DateTimeFormat(lang, {timeZone, timeZoneName: 'short'}).formatToParts(
    instant,
  );
  return `\u00a0${parts.find(({type}) => type === 'timeZoneName')?.value ?? ''}`;
}

/**
 * @param timeZone the zone of `clock`
 * @param now the instant that `state` was worked out for
 */
export function formatHours(
  strings: ContactStrings,
  {isOpen, change}: OpeningState,
  clock: ZonedClock,
  timeZone: string | undefined,
  now: number,
): OpeningText {
  const {hours} = strings.contact;
  const lang = localeOf(strings);
  const state = isOpen ? hours.open : hours.closed;
  if (change === undefined || (isOpen && change - now > FAR)) return {state};
  const wall = clock.toWall(change);
  const time = timeOfDay(strings, wall) + zoneName(lang, timeZone, clock, change);
  if (isOpen) return {state, change: hours.until.replace('{time}', time)};
  const dayOf = (instant: number) => Math.floor(clock.toWall(instant) / DAY_LENGTH);
  const days = dayOf(change) - dayOf(now);
  const day = new Intl.DateTimeFormat(lang, {
    timeZone: 'UTC',
    weekday: 'long',
    // A weekday alone would mean this week's.
    ...(days > 6 ? {month: 'long', day: 'numeric'} : {}),
  }).format(wall);
  const when = days > 1 ? hours.onDay : days ? hours.tomorrow : hours.today;
  return {
    state,
    change: hours.opens.replace('{when}', when.replace('{day}', day).replace('{time}', time)),
  };
}
