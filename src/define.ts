/** Lets a second copy of the script tell our classes from a stranger's. Kept on the class: nothing global. */
const ours = Symbol.for('ppd-widgets');

/**
 * Registers an element unless its tag is taken. The same script pasted twice is normal and says nothing; somebody
 * else's class leaves the fallback links in place and is worth a warning.
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
      `<${tag}>: another script has defined this tag; the links inside stay as they are.`,
    );
  }
}
