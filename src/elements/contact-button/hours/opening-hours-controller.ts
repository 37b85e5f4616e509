/** Keeps a contact button in step with its clinic's opening hours: one timer at the next change, none without hours. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ContactStrings} from '../../../content/strings/string-types.js';
import {toText} from '../../../input/to-text.js';
import {shorten, warn} from '../../../input/warn.js';
import {formatHours, type OpeningText} from './format-hours.js';
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

  /** Whether the clinic is known to be closed at this moment. */
  get isClosed(): boolean {
    return this._state?.isOpen === false;
  }

  hostConnected(): void {
    this._follow();
  }

  hostDisconnected(): void {
    this._rest();
  }

  /** Reads the attributes; where they cannot be read, no hours are told. */
  read(attributes: OpeningAttributes): void {
    this._schedule = this._readSchedule(attributes);
    this._follow();
  }

  /** @returns what to tell the reader, or `undefined` where there is nothing to tell */
  words(strings: ContactStrings): OpeningText | undefined {
    if (!this._schedule || !this._state) return undefined;
    const {clock, timeZone} = this._schedule;
    return formatHours(strings, this._state, clock, timeZone, this._now);
  }

  private _readSchedule({hours, timeZone, closedDates}: OpeningAttributes): Schedule | undefined {
    const input = toText(hours);
    const host = this._host;
    if (!input) return undefined;
    const read = parseOpeningHours(input);
    if ('expected' in read) {
      const problem = `at "${read.at}" ${read.expected} was expected`;
      warn(host, 'hours', hours, problem, 'no hours are shown');
      return undefined;
    }
    if (read.hasHolidays) {
      const problem = 'public and school holidays (PH, SH) are not known here';
      warn(host, 'hours', hours, problem, 'they are left out; list such days in closed-dates');
    }
    const isEverOpen = read.hours.some((ranges) => ranges.length);
    if (!isEverOpen) return undefined;
    const {dates, refused} = parseDates(toText(closedDates));
    if (refused.length) {
      const problem = `not dates like 2026-12-25: ${shorten(refused.join(', '))}`;
      warn(host, 'closed-dates', closedDates, problem, 'they are left out');
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
        warn(this._host, 'time-zone', value, 'no time zone like America/Phoenix', used);
      }
    } else {
      warn(this._host, 'time-zone', value, "set the clinic's, like America/Phoenix", used);
    }
    return {timeZone: undefined, clock: zonedClock(undefined)};
  }

  private _rest(): void {
    clearTimeout(this._timer);
    document.removeEventListener('visibilitychange', this._follow);
  }

  /** Works out the state, and waits for the next. */
  private readonly _follow = (): void => {
    this._rest();
    this._state = undefined;
    if (!this._schedule || !this._host.isConnected) return;
    const {hours, closedDates, clock} = this._schedule;
    this._now = Date.now();
    this._state = openingState(hours, closedDates, clock, this._now);
    this._timer = window.setTimeout(this._follow, this._state.next - this._now);
    // A phone that slept has not counted the time.
    document.addEventListener('visibilitychange', this._follow);
    this._host.requestUpdate();
  };
}
