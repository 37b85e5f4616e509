/** The links people tap: the same look and markup in all elements. */
import {html, type TemplateResult} from 'lit';

/**
 * A link large enough for any fingertip.
 *
 * @param href a constant, or an address that readPageAddress() accepted
 * @param label visible text, and the accessible name
 * @param look class names for its look, also used as parts
 * @param icon shown before the text
 */
export const actionLink = (
  href: string,
  label: unknown,
  look: string,
  icon?: TemplateResult,
): TemplateResult =>
  html`<a class="action ${look}" part="action ${look}" href=${href}
    >${icon}<span>${label}</span></a
  >`;
