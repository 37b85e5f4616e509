/** Words with marks in them, as sites.ts writes them. */
import {html, nothing} from 'lit';
import {markOf, type SiteName, type Step} from './sites.js';

/** Makes what a menu or a button says strong. */
export const renderWords = (text: string): unknown[] =>
  text.split('**').map((part, index) => (index % 2 ? html`<strong>${part}</strong>` : part));

/** Whether a step was tried, beside it. */
export function renderMark(step: Step, site: SiteName): unknown {
  const words = markOf(step, site);
  return words ? html`<small class="mark">${words}</small>` : nothing;
}
