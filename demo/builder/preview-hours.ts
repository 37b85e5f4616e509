/** The practice as it is on a day when it is closed, for the preview. */
import {withAttribute, type Configuration} from './configuration.js';

const BUTTON = 'contact-button';

/** Hours for a practice that has not written its own: without any, nothing is ever closed. */
const HOURS = 'Mo-Fr 08:00-17:00';

/** Today as `2026-12-25`, in the practice's zone. */
function today(timeZone: string | undefined): string {
  const read = (zone: string | undefined) => {
    const parts = new Intl.DateTimeFormat('en', {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      ...(zone && {timeZone: zone}),
    }).formatToParts();
    return (['year', 'month', 'day'] as const)
      .map((type) => parts.find((part) => part.type === type)?.value)
      .join('-');
  };
  try {
    return read(timeZone);
  } catch {
    // The element says what is wrong with the zone.
    return read(undefined);
  }
}

/** @returns the configuration with today among the days when the practice is closed */
export function closedToday(configuration: Configuration): Configuration {
  const {
    hours,
    'time-zone': timeZone,
    'closed-dates': dates = '',
  } = configuration.attributes[BUTTON];
  const set = (current: Configuration, attribute: string, value: string) =>
    withAttribute(current, BUTTON, {attribute, default: ''}, value);
  return set(
    set(configuration, 'hours', hours ?? HOURS),
    'closed-dates',
    `${dates} ${today(timeZone)}`.trim(),
  );
}
