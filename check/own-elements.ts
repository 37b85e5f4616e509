/** Our elements on a page, live or pasted: which they are, their attributes, what they show. */
import {embeddableNames, toEmbeddableName, type EmbeddableName} from '../src/embed/embeddable.js';

const tags = embeddableNames.map((name) => `ppd-${name}`);

/** What an owner calls each element. */
const spoken: Readonly<Record<EmbeddableName, string>> = {
  'hotline-banner': 'the banner',
  'info-card': 'the information card',
  'contact-button': 'the contact button',
};

/** @returns what an owner calls an element or placeholder of ours */
export function wordsFor(element: Element): string {
  const name = nameOf(element);
  return name ? spoken[name] : `<${element.localName}>`;
}

/** For the beginning of a sentence. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** @returns the elements with our tags */
export const elementsOf = (page: Document): Element[] => [...page.querySelectorAll(tags.join())];

/** @returns the number of letters to change, add or leave out: https://en.wikipedia.org/wiki/Levenshtein_distance */
function distance(one: string, other: string): number {
  let row = [...Array(other.length + 1).keys()];
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next[j] = Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** Letters that may differ in a slip: `ppd-hotline_banner`, `pdd-infocard`. */
const SLIP = 4;

/** @returns the tags of the page that look like ours and are not, each with the one that was probably meant */
export function misspelt(page: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const {localName} of page.querySelectorAll('*')) {
    if (
      tags.includes(localName) ||
      localName === 'ppd-check' ||
      !/^pp?d|banner|card/.test(localName)
    )
      continue;
    const [nearest] = tags
      .map((tag) => [distance(localName, tag), tag] as const)
      .sort(([a], [b]) => a - b);
    if (nearest && nearest[0] <= SLIP) found.set(localName, nearest[1]);
  }
  return found;
}

/** @returns the placeholders: elements named as such that do not yet contain an element of ours */
export const placeholdersOf = (page: Document): Element[] =>
  [...page.querySelectorAll(['[data-ppd]', ...tags.map((tag) => `.${tag}`)].join())].filter(
    (candidate) => !candidate.localName.startsWith('ppd-') && !candidate.querySelector(tags.join()),
  );

/** @returns the name of an element, or of the one a placeholder becomes; `undefined` if it is not ours */
export function nameOf(element: Element): EmbeddableName | undefined {
  if (element.localName.startsWith('ppd-')) return toEmbeddableName(element.localName.slice(4));
  const word = element.getAttribute('data-ppd');
  return word === null
    ? embeddableNames.find((name) => element.classList.contains(`ppd-${name}`))
    : toEmbeddableName(word);
}

/** @returns the value of one of our attributes, on the element or its placeholder */
export const readAttribute = (element: Element, attribute: string): string | null =>
  element.getAttribute(element.localName.startsWith('ppd-') ? attribute : `data-${attribute}`);

/**
 * @returns what an element of ours has rendered; `null` if the script has not defined it. Its shadow root is closed; Lit
 *   keeps it as `renderRoot`.
 */
export const renderedBy = (element: Element): ParentNode | null =>
  (element as {renderRoot?: ParentNode}).renderRoot ?? element.shadowRoot;

/** Takes the place of a pasted page's address, which is unknown. */
const SOMEWHERE = 'https://page.invalid/';

/**
 * Resolves an address against that of its page.
 *
 * @param page the document that it comes from
 * @returns `undefined` if it is invalid
 */
export function readAddress(address: string, page: Document): URL | undefined {
  try {
    return new URL(address, page.defaultView ? page.baseURI : SOMEWHERE);
  } catch {
    return undefined;
  }
}

/** @returns an address for people to read */
export const writeAddress = ({href}: URL): string =>
  href.startsWith(SOMEWHERE) ? href.slice(SOMEWHERE.length - 1) : href;
