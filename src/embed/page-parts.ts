/** Finds the parts of a page that the script places elements in: below its header, and in its content. */
import {findAll} from './own-document.js';

/** Headers as themes name them; the first in the page counts. */
const headers = 'header,[role=banner],#header,#masthead,.site-header,.header';

/** Content as themes name it, the narrowest first. */
const contents = [
  '.entry-content',
  '.post-content',
  '.page-content',
  'article',
  'main,[role=main]',
  '#main-content',
  '#main',
  '#content',
  '.main-content',
  '.site-content',
  '.content',
];

const footers = 'footer,[role=contentinfo],#footer,#colophon,.site-footer,.footer';

/** Paragraphs in these are not the page's text. */
const notContent = `${footers},header,aside,nav,form,[class*=ppd-],[data-ppd]`;

/** What has a header or a footer of its own, which is not the page's. */
const sectioning = 'article,aside,main,nav,section,dialog';

/** Paragraphs that are looked at to find the column of text. */
const MAX_PARAGRAPHS = 100;

const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/** Whether a box keeps its place in the window while the page scrolls. */
const isFixed = (element: Element): boolean =>
  /fixed|sticky/.test(getComputedStyle(element).position);

/** @returns the first match that is shown and belongs to the page as a whole */
const ofPage = (selector: string): Element | undefined =>
  [...findAll(selector)].find((element) => !element.closest(sectioning) && isShown(element));

/** @returns the only match that is shown; of several, none is the content */
function only(selector: string): Element | undefined {
  const [first, second] = [...findAll(selector)].filter(isShown);
  return second ? undefined : first;
}

/** Whether something that stays in the window lies over the top of the element. */
function isCovered(element: HTMLElement): boolean {
  const {left, top, width} = element.getBoundingClientRect();
  const above = Document.prototype.elementFromPoint.call(document, left + width / 2, top + 4);
  if (!above || element.contains(above)) return false;
  for (let box: Element | null = above; box; box = box.parentElement) if (isFixed(box)) return true;
  return false;
}

/**
 * Puts an element below the page's header: never before a header that is fixed, which would move, and never under one.
 * In a page without a header, it is the first thing in the content, or in the page.
 */
export function putAfterHeader(element: HTMLElement, body: Element): void {
  const header = ofPage(headers);
  const content = contents.map(only).find((found) => found);
  if (header) {
    // A header in a box of its own, such as the one that a theme makes sticky.
    let box = header;
    while (box.parentElement && box.parentElement !== body && !box.nextElementSibling) {
      box = box.parentElement;
    }
    box.after(element);
  } else {
    let first = body.firstElementChild;
    while (first && (!isShown(first) || isFixed(first) || first.localName === 'nav')) {
      first = first.nextElementSibling;
    }
    if (first) first.before(element);
    else body.prepend(element);
  }
  if (content && isCovered(element)) content.prepend(element);
  // A margin at the top of a page would move a fixed box that has no place of its own.
  else element.style.margin = '0';
}

/**
 * @returns the box that holds most of the text in an element, whose children have the width and the margins of the text;
 *   `undefined` if there is no text
 */
function columnIn(element: Element): Element | undefined {
  const lengths = new Map<Element, number>();
  for (const paragraph of [...element.querySelectorAll('p')].slice(0, MAX_PARAGRAPHS)) {
    const box = paragraph.parentElement;
    if (!box || paragraph.closest(notContent) || !isShown(paragraph)) continue;
    lengths.set(box, (lengths.get(box) ?? 0) + paragraph.textContent.length);
  }
  const [longest] = [...lengths].sort(([, one], [, other]) => other - one);
  let column = longest?.[0];
  // A cell of a grid or a row is no place for one more.
  while (column && column !== element && /flex|grid/.test(getComputedStyle(column).display)) {
    column = column.parentElement ?? undefined;
  }
  return column;
}

/** Whether something of the page comes after an element, other than its footer. */
function hasTextAfter(element: Element): boolean {
  let next = element.nextElementSibling;
  while (next && (!isShown(next) || isFixed(next) || next.localName.startsWith('ppd-'))) {
    next = next.nextElementSibling;
  }
  return next !== null && !next.matches(footers);
}

/** After the elements that were placed there before, in the order of the tag. */
function putAfter(element: HTMLElement, before: Element): void {
  let last = before;
  while (last.nextElementSibling?.localName.startsWith('ppd-')) last = last.nextElementSibling;
  last.after(element);
}

/**
 * Puts an element where a script tag in the text of the page is; for a tag in the head or at the end of the body, at the
 * end of the page's content; in a page without any, before its footer.
 */
export function putIntoContent(
  element: HTMLElement,
  body: Element,
  script: Element | undefined,
): void {
  if (script && body.contains(script) && (script.parentElement !== body || hasTextAfter(script))) {
    putAfter(element, script);
    return;
  }
  const content = contents.map(only).find((found) => found);
  const column = columnIn(content ?? body);
  const footer = ofPage(footers);
  if (column && column !== body) column.append(element);
  else if (content) content.append(element);
  else if (footer) footer.before(element);
  else body.append(element);
  if (column ?? content) return;
  // Nothing of the page gives it a width.
  element.style.maxWidth = 'min(60em, 100% - 2em)';
  element.style.marginInline = 'auto';
}
