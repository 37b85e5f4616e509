/** Keeps a contact button up to date with its clinic's opening hours: one timer for the next change, none without hours. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ContactStrings} from '../../../content/strings/string-types.js';
import {toText} from '../../../input/to-text.js';
import {shorten, warn} from '../../../input/warn.js';
import {formatHours, type OpeningText} from './format-hours.js';
import {formatWeek, type DaysOpen} from './format-week.js';
import {openingState, type OpeningState} from './opening-state.js';
import {parseDates, parseOpeningHours, type OpeningHours} from './parse-hours.js';
import {zonedClock, type ZonedClock} from './zoned-time.js';

/** The attributes as the owner wrote them; a framework may have set anything. */
export interface OpeningAttributes {
  readonly hours?: unknown;
  readonly timeZone?: unknown;
  readonly closedDates?: unknown;
}

interface Schedule {
  readonly hours: OpeningHours;
  readonly closedDates: ReadonlySet<string>;
  readonly timeZone: string | undefined;
  readonly clock: ZonedClock;
}

export class OpeningHoursController implements ReactiveController {
  private readonly _host: ReactiveControllerHost & Element;
  private _schedule: Schedule | undefined;
  private _state: OpeningState | undefined;
  private _now = 0;
  private _timer = 0;

  constructor(host: ReactiveControllerHost & Element) {
    this._host = host;
    host.addController(this);
  }

  /** Whether the clinic is known to be closed now. */
  get isClosed(): boolean {
    return this._state?.isOpen === false;
  }

  hostConnected(): void {
    this._follow();
  }

  hostDisconnected(): void {
    this._rest();
  }

  /** Reads the attributes. If they are invalid, no hours are shown. */
  read(attributes: OpeningAttributes): void {
    this._schedule = this._readSchedule(attributes);
    this._follow();
  }

  /** @returns what to show, or `undefined` if no hours are known */
  words(strings: ContactStrings): OpeningText | undefined {
    if (!this._schedule || !this._state) return undefined;
    const {clock, timeZone} = this._schedule;
    return formatHours(strings, this._state, clock, timeZone, this._now);
  }

  /** @returns the hours of the week; none if they are unknown or the clinic never closes */
  week(strings: ContactStrings): readonly DaysOpen[] {
    return this._schedule ? formatWeek(strings, this._schedule.hours) : [];
  }

  private _readSchedule({hours, timeZone, closedDates}: OpeningAttributes): Schedule | undefined {
    const input = toText(hours);
    const host = this._host;
    if (!input) return undefined;
    const read = parseOpeningHours(input);
    if ('expected' in read) {
      const problem = `expected ${read.expected} at "${read.at}"`;
      warn(host, 'hours', hours, problem, 'no hours are shown');
      return undefined;
    }
    if (read.hasHolidays) {
      const problem = 'public and school holidays (PH, SH) are not supported';
      warn(host, 'hours', hours, problem, 'they are ignored; list such days in closed-dates');
    }
    const isEverOpen = read.hours.some((ranges) => ranges.length);
    if (!isEverOpen) return undefined;
    const {dates, refused} = parseDates(toText(closedDates));
    if (refused.length) {
      const problem = `not dates like 2026-12-25: ${shorten(refused.join(', '))}`;
      warn(host, 'closed-dates', closedDates, problem, 'they are ignored');
    }
    return {hours: read.hours, closedDates: dates, ...this._readZone(timeZone)};
  }

  private _readZone(value: unknown): Pick<Schedule, 'timeZone' | 'clock'> {
    const timeZone = toText(value);
    const used = "the visitor's own time zone is used";
    if (timeZone) {
      try {
        return {timeZone, clock: zonedClock(timeZone)};
      } catch {
        warn(this._host, 'time-zone', value, 'not a time zone like America/Phoenix', used);
      }
    } else {
      warn(this._host, 'time-zone', value, "set the clinic's, such as America/Phoenix", used);
    }
    return {timeZone: undefined, clock: zonedClock(undefined)};
  }

  private _rest(): void {
    clearTimeout(this._timer);
    document.removeEventListener('visibilitychange', this._follow);
  }

  /** Updates the state, and waits for the next change. */
  private readonly _follow = (): void => {
    this._rest();
    this._state = undefined;
    if (!this._schedule || !this._host.isConnected) return;
    const {hours, closedDates, clock} = this._schedule;
    this._now = Date.now();
    this._state = openingState(hours, closedDates, clock, this._now);
    this._timer = window.setTimeout(this._follow, this._state.next - this._now);
    // Timers stop while a phone sleeps.
    document.addEventListener('visibilitychange', this._follow);
    this._host.requestUpdate();
  };
}
