/** Plain links: visible until an element renders, or for good if it never does. */
import {hotlines} from '../content/hotlines.js';
import type {HotlineMessages} from '../content/strings/string-types.js';

export interface PlainLink {
  /** What the number is for, before the link. */
  readonly purpose?: string;
  readonly href: string;
  readonly words: string;
}

/**
 * A theme's link colour may not be readable where these links are; the colour of the text around them is. `background` and
 * `display`, because themes make buttons of links. Lines with a link are 44 px high, and so is what can be tapped.
 * WordPress's filter keeps all of these but `display`.
 */
export const linkStyle =
  'display:inline;color:inherit;background:none;text-decoration:underline;line-height:44px;padding:13px 0';

/** An `<img name="createElement">` in the page would shadow the document's method. */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
): HTMLElementTagNameMap[Name] {
  const {createElement: create} = Document.prototype as {
    createElement: (this: Document, name: string) => Element;
  };
  return create.call(document, name) as HTMLElementTagNameMap[Name];
}

/** @returns links that call 988, the hotline and 911, and what each is for */
export const hotlineLinks = ({call: words, compact}: HotlineMessages): PlainLink[] =>
  (['crisis', 'maternal', 'emergency'] as const).map((line) => {
    const {call, number} = hotlines[line];
    return {
      purpose: line === 'maternal' ? `${compact.maternal}:` : compact[line],
      href: `tel:${call}`,
      words: words[line].replace('{call}', number),
    };
  });

/**
 * A `<span>`: inside a `<p>`, where editors put an element that they take for text, the parser would move a paragraph out
 * of the element, and the owner's links with it.
 *
 * @param links in order
 * @param lang BCP 47 tag of their text
 * @param opening a sentence before them
 * @returns phrasing content with the links, in sentences
 */
export function fallbackOf(links: readonly PlainLink[], lang: string, opening = ''): HTMLElement {
  const fallback = createElement('span');
  fallback.lang = lang;
  // The documented opt-outs of call tracking and page translators.
  fallback.setAttribute('data-calltrk-noswap', '1');
  fallback.className = 'notranslate';
  if (opening) fallback.append(`${opening} `);
  for (const {purpose, href, words} of links) {
    const link = createElement('a');
    // Not setAttribute(), which a page may have replaced, and whose styles a policy may forbid.
    link.href = href;
    link.style = linkStyle;
    link.textContent = words;
    fallback.append(purpose ? `${purpose} ` : '', link, '. ');
  }
  return fallback;
}
