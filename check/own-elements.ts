/** Our elements on a page, live or pasted: which they are, what they carry, what they show. */
import {embeddableNames, toEmbeddableName, type EmbeddableName} from '../src/embed/embeddable.js';

const tags = embeddableNames.map((name) => `ppd-${name}`);

/** @returns the elements with our tags */
export const elementsOf = (page: Document): Element[] => [...page.querySelectorAll(tags.join())];

/** @returns what waits to become an element: what is named so, and what already holds one is none */
export const placeholdersOf = (page: Document): Element[] =>
  [...page.querySelectorAll(['[data-ppd]', ...tags.map((tag) => `.${tag}`)].join())].filter(
    (candidate) => !candidate.localName.startsWith('ppd-') && !candidate.querySelector(tags.join()),
  );

/** @returns the name of what an element or a placeholder is to be; `undefined` where it is none of ours */
export function nameOf(element: Element): EmbeddableName | undefined {
  if (element.localName.startsWith('ppd-')) return toEmbeddableName(element.localName.slice(4));
  const word = element.getAttribute('data-ppd');
  return word === null
    ? embeddableNames.find((name) => element.classList.contains(`ppd-${name}`))
    : toEmbeddableName(word);
}

/** @returns the value of one of our attributes, as the element or its placeholder carries it */
export const readAttribute = (element: Element, attribute: string): string | null =>
  element.getAttribute(element.localName.startsWith('ppd-') ? attribute : `data-${attribute}`);

/**
 * @returns what an element of ours has rendered; `null` where the script has not made it one. Its shadow root is
 *   closed, and Lit keeps it as `renderRoot`.
 */
export const renderedBy = (element: Element): ParentNode | null =>
  (element as {renderRoot?: ParentNode}).renderRoot ?? element.shadowRoot;

/** Takes the place of the address of a page that was pasted: what its relative addresses belong to is not known. */
const SOMEWHERE = 'https://page.invalid/';

/**
 * Reads an address against that of its page.
 *
 * @param page the document that it comes from
 * @returns `undefined` where it is none
 */
export function readAddress(address: string, page: Document): URL | undefined {
  try {
    return new URL(address, page.defaultView ? page.baseURI : SOMEWHERE);
  } catch {
    return undefined;
  }
}

/** @returns an address as people read it */
export const writeAddress = ({href}: URL): string =>
  href.startsWith(SOMEWHERE) ? href.slice(SOMEWHERE.length - 1) : href;
