/** The practice as it is on a day when it is closed, for the preview. */
import {withAttribute, type Configuration} from './configuration.js';

const BUTTON = 'contact-button';

/** Hours for a practice that has not written its own: without any, nothing is ever closed. */
const HOURS = 'Mo-Fr 08:00-17:00';

/** @returns the configuration with today, in the practice's zone, among the days when it is closed */
export function closedToday(configuration: Configuration): Configuration {
  const {
    hours,
    'time-zone': timeZone,
    'closed-dates': dates = '',
  } = configuration.attributes[BUTTON];
  const set = (current: Configuration, attribute: string, value: string) =>
    withAttribute(current, BUTTON, {attribute, default: ''}, value);
  let today: string;
  try {
    today = new Intl.DateTimeFormat('en-CA', timeZone ? {timeZone} : {}).format();
  } catch {
    // The element says what is wrong with the zone.
    today = new Intl.DateTimeFormat('en-CA').format();
  }
  return set(
    set(configuration, 'hours', hours ?? HOURS),
    'closed-dates',
    `${dates} ${today}`.trim(),
  );
}
