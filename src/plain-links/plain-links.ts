/** Plain links: they show until an element renders, and stay where it never does. */
import {hotlines} from '../content/hotlines.js';
import type {HotlineMessages} from '../content/strings/string-types.js';

export interface PlainLink {
  readonly href: string;
  readonly words: string;
}

/** A page may have an `<img name="createElement">`, which takes this name's place on the document. */
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
 * @param links in their order
 * @param lang BCP 47 tag of their words
 * @returns a paragraph that holds them
 */
export function paragraphOf(links: readonly PlainLink[], lang: string): HTMLElement {
  const paragraph = createElement('p');
  paragraph.lang = lang;
  // Call tracking's documented opt-out, and page translators'.
  paragraph.setAttribute('data-calltrk-noswap', '1');
  paragraph.className = 'notranslate';
  links.forEach(({href, words}, index) => {
    const link = createElement('a');
    // Not by setAttribute(), which a page may have replaced.
    link.href = href;
    link.textContent = words;
    if (index) paragraph.append(' · ');
    paragraph.append(link);
  });
  return paragraph;
}
