/** Registers one element under its tag. */
import {isOurs, markAsOurs} from './controllers/page-state.js';

/**
 * Registers an element unless its tag is taken. Pasting the same script twice is normal and gets no warning; a class of
 * somebody else leaves the plain links in place and gets one.
 *
 * @param tag the custom element's name
 * @param elementClass its class
 */
export function define(tag: string, elementClass: CustomElementConstructor): void {
  const present = customElements.get(tag);
  if (!present) {
    markAsOurs(elementClass);
    customElements.define(tag, elementClass);
  } else if (!isOurs(present)) {
    console.warn(
      `<${tag}>: another script has already defined this tag; the links inside stay as they are.`,
    );
  }
}
