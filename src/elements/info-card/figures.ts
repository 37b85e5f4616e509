/**
 * Two simple drawings that repeat the text next to them: how many, and when. They are SVG, because printers omit
 * backgrounds, and use the colour of the surrounding text, so that forced colours apply.
 */
import {html, type TemplateResult} from 'lit';
import {spans} from '../../content/cited.data.js';
import type {Span} from '../../content/statements/record.js';
import type {CardMessages} from '../../content/strings/string-types.js';

// A comment first, as in templates/icons.ts.
const person = html`<!--!--><svg viewBox="0 0 20 28" aria-hidden="true" focusable="false">
    <circle cx="10" cy="6" r="4.5" />
    <path d="M2 26.5v-5a8 8 0 0 1 16 0v5Z" />
  </svg>`;

/**
 * Several people, one of them filled in.
 *
 * @param count how many people
 * @param name the accessible name; `{number}` is the count
 */
export const oneIn = (count: number, name: string): TemplateResult =>
  html`<div class="people" role="img" aria-label=${name.replace('{number}', String(count))}>
    ${Array.from({length: count}, () => person)}
  </div>`;

/** @returns the position of a day, counted from birth, in percent of the width */
export function place(day: number): number {
  const [from, to] = spans().shown;
  return (100 * (day - from)) / (to - from);
}

/** From pregnancy to a year after birth: when baby blues and PPD begin and end. */
export function timeline({
  words,
  blues,
  ppd,
  pregnancy,
  birth,
  year,
}: CardMessages['timeline']): TemplateResult {
  const bars = spans();
  const bar = ([start, end]: Span) =>
    html`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path d="M0 5h100M${place(0)} 0v10" />
      <path class="bar" d="M${place(start)} 5H${place(end)}" />
    </svg>`;
  return html`<div class="timeline" role="img" aria-label=${words}>
    <p class="axis" aria-hidden="true">
      <span>${pregnancy}</span><span>${birth}</span><span>${year}</span>
    </p>
    ${bar(bars.blues)}
    <p class="since-birth" aria-hidden="true">${blues}</p>
    ${bar(bars.ppd)}
    <p aria-hidden="true">${ppd}</p>
  </div>`;
}
