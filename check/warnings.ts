/** What the elements themselves warn of: the same words as in the console, asked for again. */
import {embeddableNames} from '../src/embed/elements.js';
import type {Finding} from './findings.js';

/** Lit renders in a microtask, and colours are looked at before the next frame; a page out of sight draws none. */
const WAIT = 250;

/**
 * Makes a copy of each element out of sight, which says to the console what is wrong with its attributes and colours.
 *
 * @param elements of any document; a copy stands where its element stands, or in `place`
 */
export async function askElements(
  elements: readonly Element[],
  place?: Element,
): Promise<Finding[]> {
  const lines: string[] = [];
  const {warn} = console;
  console.warn = (...words: unknown[]) => lines.push(words.join(' '));
  const copies = elements.map((element) => {
    const copy = document.createElement(element.localName);
    for (const {name, value} of element.attributes) copy.setAttribute(name, value);
    // Out of sight but not hidden: some engines work out no colours for what is.
    copy.setAttribute('aria-hidden', 'true');
    for (const rule of ['position: absolute', 'width: 1px', 'height: 1px', 'overflow: hidden']) {
      const [property = '', value = ''] = rule.split(': ');
      copy.style.setProperty(property, value, 'important');
    }
    // At an edge it would keep room on the page.
    if (/top|bottom/.test(copy.getAttribute('placement') ?? '')) copy.removeAttribute('placement');
    if (place) place.append(copy);
    else element.after(copy);
    return copy;
  });
  await new Promise((resolve) => {
    setTimeout(resolve, WAIT);
  });
  for (const copy of copies) copy.remove();
  console.warn = warn;
  return lines
    .filter((line) => line.startsWith('<ppd-'))
    .map((line) => {
      const [what = line, remedy] = line.split(/; (?=[^;]*$)/);
      return {kind: 'problem', what: `${what}.`, ...(remedy ? {remedy: `Now ${remedy}`} : {})};
    });
}

/** @returns every element of ours in a document */
export const elementsOf = (page: Document): Element[] => [
  ...page.querySelectorAll(embeddableNames.map((name) => `ppd-${name}`).join()),
];
