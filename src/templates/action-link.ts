/** The links people tap: one look and one markup for all elements. */
import {html, type TemplateResult} from 'lit';

/**
 * A link as large as a fingertip.
 *
 * @param href a constant, or an address that readPageAddress() let through
 * @param label visible words; they are the accessible name too
 * @param look class names that set it apart
 * @param icon drawn before the words
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
