/** Lets a second copy of the script recognize our classes. Set on the class, so nothing is global. */
const ours = Symbol.for('ppd-widgets');

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
    Object.defineProperty(elementClass, ours, {value: true});
    customElements.define(tag, elementClass);
  } else if (!(ours in present)) {
    console.warn(
      `<${tag}>: another script has already defined this tag; the links inside stay as they are.`,
    );
  }
}
