/** Plain links: visible until an element renders, or for good if it never does. */
import {hotlines} from '../content/hotlines.js';
import type {HotlineMessages} from '../content/strings/string-types.js';

export interface PlainLink {
  readonly href: string;
  readonly words: string;
}

/** An `<img name="createElement">` in the page would shadow the document's method. */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
): HTMLElementTagNameMap[Name] {
  const {createElement: create} = Document.prototype as {
    createElement: (this: Document, name: string) => Element;
  };
  return create.call(document, name) as HTMLElementTagNameMap[Name];
}

/** @returns links that call 988, the hotline and 911 */
export const hotlineLinks = ({call: words}: HotlineMessages): PlainLink[] =>
  (['crisis', 'maternal', 'emergency'] as const).map((line) => {
    const {call, number} = hotlines[line];
    return {href: `tel:${call}`, words: words[line].replace('{call}', number)};
  });

/**
 * A `<span>`: inside a `<p>`, where editors put an element that they take for text, the parser would move a paragraph out
 * of the element, and the owner's links with it.
 *
 * @param links in order
 * @param lang BCP 47 tag of their text
 * @returns phrasing content with the links
 */
export function fallbackOf(links: readonly PlainLink[], lang: string): HTMLElement {
  const fallback = createElement('span');
  fallback.lang = lang;
  // The documented opt-outs of call tracking and page translators.
  fallback.setAttribute('data-calltrk-noswap', '1');
  fallback.className = 'notranslate';
  links.forEach(({href, words}, index) => {
    const link = createElement('a');
    // Not setAttribute(), which a page may have replaced.
    link.href = href;
    link.textContent = words;
    if (index) fallback.append(' · ');
    fallback.append(link);
  });
  return fallback;
}
