/** Words with marks in them, as sites.ts writes them. */
import {html} from 'lit';

/** Makes what a menu or a button says strong. */
export const renderWords = (text: string): unknown[] =>
  text.split('**').map((part, index) => (index % 2 ? html`<strong>${part}</strong>` : part));
