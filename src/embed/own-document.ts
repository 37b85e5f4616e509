/**
 * Finds the page's elements by the document's original methods: with an `<img name="querySelector">` in the page,
 * `document.querySelector` is that image (https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem).
 */

interface Queries {
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): NodeListOf<Element>;
}

const queries = (): Queries => Document.prototype;

/** @returns the first match in the page */
export const find: Queries['querySelector'] = (selector) =>
  queries().querySelector.call(document, selector);

/** @returns every match in the page */
export const findAll: Queries['querySelectorAll'] = (selector) =>
  queries().querySelectorAll.call(document, selector);
