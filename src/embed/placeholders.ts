/**
 * `<div data-ppd="hotline-banner" data-lang="es">links</div>`: for editors that strip unknown tags. If they drop
 * `data-*` too, `<div class="ppd-hotline-banner">` does the same.
 *
 * A placeholder contains links and a sentence. The element hides its content, so a class must not turn a whole part of
 * the page into a placeholder.
 */
import {warn} from '../input/warn.js';
import {createEmbeddable, embeddableNames, toEmbeddableName} from './embeddable.js';
import {findAll} from './own-document.js';

const selector = ['[data-ppd]', ...embeddableNames.map((name) => `.ppd-${name}`)].join();
const tags = embeddableNames.map((name) => `ppd-${name}`).join();

/** A placeholder must not be, or contain, one of these: they are more than links and a sentence. */
const pageParts =
  'html,head,body,main,h1,h2,h3,h4,h5,h6,form,fieldset,label,button,input,select,textarea,' +
  'iframe,video,audio,canvas,object,embed,table,details,dialog';

/** These may be among links, but cannot contain an element. */
const notPlaces = 'a,img,svg,script,style,noscript,template,option';

/** Characters, links included: about ten lines on a phone. */
const MAX_TEXT = 600;

const lengthOf = ({textContent}: Element): number => textContent.replace(/\s+/g, ' ').length;

/** @returns why an element is not a placeholder, as a full clause, or `undefined` if it is one */
function problemOf(element: Element): string | undefined {
  if (element.matches(`${pageParts},${notPlaces}`)) return `this is a <${element.localName}>`;
  const part = element.querySelector(`${pageParts},${tags},${selector}`);
  if (part) return `this holds a <${part.localName}>`;
  for (const picture of element.querySelectorAll('img')) {
    // An icon in a link, or an emoji that WordPress has replaced by an image, is part of a sentence.
    if (!picture.closest('a,.emoji')) return 'this holds a picture';
  }
  let length = lengthOf(element);
  element.querySelectorAll('script,style,noscript').forEach((code) => {
    length -= lengthOf(code);
  });
  return length > MAX_TEXT ? `this holds more than ${MAX_TEXT} characters` : undefined;
}

const warned = new WeakSet<Element>();

function fill(placeholder: Element): boolean {
  // One of our own elements may have a class of this name, or an element that was filled before.
  if (placeholder.localName.startsWith('ppd-')) return false;
  const word = placeholder.getAttribute('data-ppd');
  const name =
    word === null
      ? embeddableNames.find((candidate) => placeholder.classList.contains(`ppd-${candidate}`))
      : toEmbeddableName(word);
  if (name && placeholder.querySelector(`ppd-${name}`)) return false;
  const problem = name && problemOf(placeholder);
  if (!name || problem) {
    if (warned.has(placeholder)) return false;
    warned.add(placeholder);
    const [attribute, given] =
      word === null ? ['class', placeholder.getAttribute('class')] : ['data-ppd', word];
    if (problem) {
      const rule = `a placeholder may hold links and a sentence, but ${problem}`;
      warn(placeholder, attribute, given, rule, 'its content stays as it is');
    } else {
      const allowed = `allowed values: ${embeddableNames.join(', ')}`;
      warn(placeholder, attribute, given, allowed, 'its links stay as they are');
    }
    return false;
  }
  const element = createEmbeddable(name, (attribute) =>
    placeholder.getAttribute(`data-${attribute}`),
  );
  const {minHeight} = (placeholder as HTMLElement).style;
  if (minHeight) {
    // The room that is kept for it is filled, and the margins are the placeholder's.
    element.style.minHeight = minHeight;
    element.style.margin = '0';
  }
  // The page's own node stays, for its scripts and styles; its content becomes the fallback.
  while (placeholder.firstChild) element.appendChild(placeholder.firstChild);
  placeholder.appendChild(element);
  return true;
}

function fillEach(placeholders: Iterable<Element>): boolean {
  let isFilled = false;
  for (const placeholder of placeholders) isFilled = fill(placeholder) || isFilled;
  return isFilled;
}

/**
 * Fills every placeholder. Running it again changes nothing.
 *
 * @param root that contains them; the page by default
 * @returns whether there was one to fill
 */
export const fillPlaceholders = (root?: Element): boolean =>
  fillEach(root ? root.querySelectorAll(selector) : findAll(selector));

/**
 * Fills placeholders that were added to the page, alone or inside something else, and those whose links a router has
 * rewritten. Looks only at what changed, so the size of the page does not matter.
 *
 * @returns whether there was one to fill
 */
export function fillChanged(records: readonly MutationRecord[]): boolean {
  const found = new Set<Element>();
  for (const {target, addedNodes} of records) {
    const around = target instanceof Element && target.closest(selector);
    if (around) found.add(around);
    addedNodes.forEach((node) => {
      if (!(node instanceof Element)) return;
      if (node.matches(selector)) found.add(node);
      node.querySelectorAll(selector).forEach((placeholder) => found.add(placeholder));
    });
  }
  return fillEach(found);
}
