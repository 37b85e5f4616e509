/**
 * A simple drawing that repeats the table next to it: when baby blues and PPD begin and end. The build writes it out as
 * text: see content/strings/per-language.ts.
 */
import {html} from 'lit';
import {spans} from '../../content/cited.data.js';
import type {Span} from '../../content/statements/record.js';
import {perLanguage} from '../../content/strings/per-language.js';
import {place} from './place-of-day.js';

/** From pregnancy to a year after birth. A comment first, as in templates/icons.ts. */
export const timeline = perLanguage(({card}) => {
  const {words, blues, ppd, pregnancy, birth, year} = card.timeline;
  const bars = spans();
  const bar = ([start, end]: Span) =>
    html`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path d="M0 5h100M${place(0)} 0v10" />
      <path class="bar" d="M${place(start)} 5H${place(end)}" />
    </svg>`;
  return html`<!--!-->
    <div class="timeline" role="img" aria-label=${words}>
      <p class="axis" aria-hidden="true">
        <span>${pregnancy}</span><span>${birth}</span><span>${year}</span>
      </p>
      ${bar(bars.blues)}
      <p class="since-birth" aria-hidden="true">${blues}</p>
      ${bar(bars.ppd)}
      <p aria-hidden="true">${ppd}</p>
    </div>`;
});
