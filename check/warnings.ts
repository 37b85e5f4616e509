/** The elements' own warnings, as in the console, obtained again from copies of the elements. */
import {createEmbeddable} from '../src/embed/embeddable.js';
import {colorNames, propertyOf} from '../src/styles/palette.js';
import {isColor} from './color.js';
import {problem, type Finding} from './finding.js';
import {nameOf, readAddress, readAttribute} from './own-elements.js';

/** Lit renders in a microtask, and colours are checked before the next frame; a page out of sight has no frames. */
const WAIT = 250;

const colorProperties = colorNames.flatMap((name) => [
  propertyOf(name, false),
  propertyOf(name, true),
]);

/** Links that the contact button reads: an address with one of these schemes, and text. */
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
 * Copies what an element says, and nothing that acts: its known attributes, colours, text and links.
 *
 * @param element live, or from a page that was only parsed, which may come from anybody
 */
function copyOf(element: Element): Copy | undefined {
  const name = nameOf(element);
  if (!name) return undefined;
  const findings: Finding[] = [];
  const copy = createEmbeddable(name, (attribute) => {
    const value = readAttribute(element, attribute);
    // At an edge it would reserve space on the page.
    if (attribute === 'placement' && /top|bottom/.test(value ?? '')) return null;
    // A page on the owner's site is not on the builder's.
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
    // On a live page, the page has already used the colour.
    if (isLive || isColor(color)) copy.style.setProperty(property, color);
    else
      findings.push(
        problem(
          'setting',
          `<ppd-${name}> ${property}="${color}": not a colour.`,
          'Write it like #0a5457.',
        ),
      );
  }
  copy.append(element.textContent);
  for (const link of element.querySelectorAll('a[href]')) copy.append(copyLink(link) ?? '');
  // Out of sight but not hidden: some engines compute no colours for hidden elements.
  copy.setAttribute('aria-hidden', 'true');
  for (const rule of ['position: absolute', 'width: 1px', 'height: 1px', 'overflow: hidden']) {
    const [property = '', value = ''] = rule.split(': ');
    copy.style.setProperty(property, value, 'important');
  }
  return {copy, findings};
}

/**
 * Renders a copy of each element out of sight, which warns of its invalid attributes and colours.
 *
 * @param elements of any document, and placeholders; each copy goes next to its element, or into `place`
 * @param look inspects each element and its rendered copy
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
      effect: /^<ppd-contact-button> (?:clinic-name|phone|sms|email|href|label)\b/.test(line)
        ? 'noNumber'
        : 'setting',
      what: `${what}.`,
      ...(remedy ? {remedy: `Now ${remedy}`} : {}),
    });
  }
  return findings;
}
