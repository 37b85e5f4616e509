/** Our elements on a page, live or pasted: which they are, their attributes, what they show. */
import {embeddableNames, toEmbeddableName, type EmbeddableName} from '../src/embed/embeddable.js';

const tags = embeddableNames.map((name) => `ppd-${name}`);

/** @returns the elements with our tags */
export const elementsOf = (page: Document): Element[] => [...page.querySelectorAll(tags.join())];

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
