/** Headings of the level that the page's outline needs. */
import {html, nothing, type TemplateResult} from 'lit';

/**
 * A heading of the level that the page needs.
 *
 * @param level 2 to 6; a deeper level becomes 6
 * @param words the text
 * @param id lets the heading name a region
 */
export function heading(level: number, words: string, id?: string): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 id=${id ?? nothing}>${words}</h2>`;
    case 3:
      return html`<h3 id=${id ?? nothing}>${words}</h3>`;
    case 4:
      return html`<h4 id=${id ?? nothing}>${words}</h4>`;
    case 5:
      return html`<h5 id=${id ?? nothing}>${words}</h5>`;
    default:
      return html`<h6 id=${id ?? nothing}>${words}</h6>`;
  }
}
