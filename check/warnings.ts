/** What the elements themselves warn of: the same words as in the console, asked for again from copies. */
import {createEmbeddable} from '../src/embed/embeddable.js';
import {colorNames, propertyOf} from '../src/styles/palette.js';
import {isColor} from './color.js';
import {problem, type Finding} from './finding.js';
import {nameOf, readAddress, readAttribute} from './own-elements.js';

/** Lit renders in a microtask, and colours are looked at before the next frame; a page out of sight draws none. */
const WAIT = 250;

const colorProperties = colorNames.flatMap((name) => [
  propertyOf(name, false),
  propertyOf(name, true),
]);

/** Links that the contact button reads: an address of one of these schemes, and words. */
function copyLink(link: Element): HTMLAnchorElement | undefined {
  const address = readAddress(link.getAttribute('href') ?? '', link.ownerDocument);
  if (!address || !['tel:', 'sms:', 'mailto:', 'https:'].includes(address.protocol)) {
    return undefined;
  }
  const copy = document.createElement('a');
  copy.href = address.href;
  copy.textContent = link.textContent;
  return copy;
}

interface Copy {
  readonly copy: HTMLElement;
  readonly findings: readonly Finding[];
}

/**
 * Copies what an element says, and nothing that acts: the attributes that it takes, its colours, its words and links.
 *
 * @param element live, or of a page that was only parsed, which can come from anybody
 */
function copyOf(element: Element): Copy | undefined {
  const name = nameOf(element);
  if (!name) return undefined;
  const findings: Finding[] = [];
  const copy = createEmbeddable(name, (attribute) => {
    const value = readAttribute(element, attribute);
    // At an edge it would keep room on the page.
    if (attribute === 'placement' && /top|bottom/.test(value ?? '')) return null;
    // A page of the site's own is none of the builder's.
    return attribute === 'href' && value && /^[./]/.test(value)
      ? (readAddress(value, element.ownerDocument)?.href ?? value)
      : value;
  });
  const isLive = element.ownerDocument.defaultView !== null;
  const {style} = element as HTMLElement;
  const styles = isLive ? getComputedStyle(element) : style;
  for (const property of colorProperties) {
    const color = styles.getPropertyValue(property).trim();
    if (!color) continue;
    // What the page has painted already is its own.
    if (isLive || isColor(color)) copy.style.setProperty(property, color);
    else
      findings.push(
        problem(`<ppd-${name}> ${property}="${color}": not a colour.`, 'Write it like #0a5457.'),
      );
  }
  copy.append(element.textContent);
  for (const link of element.querySelectorAll('a[href]')) copy.append(copyLink(link) ?? '');
  // Out of sight but not hidden: some engines work out no colours for what is.
  copy.setAttribute('aria-hidden', 'true');
  for (const rule of ['position: absolute', 'width: 1px', 'height: 1px', 'overflow: hidden']) {
    const [property = '', value = ''] = rule.split(': ');
    copy.style.setProperty(property, value, 'important');
  }
  return {copy, findings};
}

/**
 * Makes a copy of each element out of sight, which says to the console what is wrong with its attributes and colours.
 *
 * @param elements of any document, and placeholders; a copy stands where its element stands, or in `place`
 * @param look is shown each element with its copy, while the copy is rendered
 */
export async function askElements(
  elements: readonly Element[],
  place?: Element,
  look: (element: Element, copy: Element) => readonly Finding[] = () => [],
): Promise<Finding[]> {
  const lines: string[] = [];
  const findings: Finding[] = [];
  const {warn} = console;
  console.warn = (...words: unknown[]) => lines.push(words.join(' '));
  const copies = elements.map((element) => {
    const made = copyOf(element);
    if (!made) return undefined;
    findings.push(...made.findings);
    if (place) place.append(made.copy);
    else element.after(made.copy);
    return made.copy;
  });
  await new Promise((resolve) => {
    setTimeout(resolve, WAIT);
  });
  console.warn = warn;
  elements.forEach((element, index) => {
    const copy = copies[index];
    if (!copy) return;
    findings.push(...look(element, copy));
    copy.remove();
  });
  for (const line of lines) {
    if (!line.startsWith('<ppd-')) continue;
    const [what = line, remedy] = line.split(/; (?=[^;]*$)/);
    findings.push({
      kind: 'problem',
      what: `${what}.`,
      ...(remedy ? {remedy: `Now ${remedy}`} : {}),
    });
  }
  return findings;
}
