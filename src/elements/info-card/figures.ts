/**
 * A simple drawing that repeats the text next to it: how many. It is SVG, because printers omit backgrounds, and uses the
 * colour of the surrounding text, so that forced colours apply.
 */
import {html, type TemplateResult} from 'lit';

// A comment first, as in templates/icons.ts.
const person = html`<!--!--><svg viewBox="0 0 20 28" aria-hidden="true" focusable="false">
    <circle cx="10" cy="6" r="4.5" />
    <path d="M2 26.5v-5a8 8 0 0 1 16 0v5Z" />
  </svg>`;

/**
 * Several people, one of them filled in.
 *
 * @param count how many
 * @param name the accessible name; `{number}` is the count
 */
export const people = (count: number, name: string): TemplateResult =>
  html`<div class="people" role="img" aria-label=${name.replace('{number}', String(count))}>
    ${Array.from({length: count}, () => person)}
  </div>`;
