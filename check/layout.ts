/** How a live page treats the elements: what lies over them, where they end up, and how far the page has jumped. */
import {problem, type Finding} from './finding.js';
import {capital, elementsOf, renderedBy, wordsFor} from './own-elements.js';

/** A good shift: https://web.dev/articles/cls */
const GOOD_SHIFT = 0.1;

/** Pixels by which a layout may differ without anybody seeing it. */
const TOLERANCE = 2;

/** @returns what an owner may know an element of the page by: `<div class="cookie-bar">` */
function nameInPage(element: Element): string {
  const name = element.id
    ? ` id="${element.id}"`
    : element.classList.length
      ? ` class="${[...element.classList].slice(0, 2).join(' ')}"`
      : '';
  return `<${element.localName}${name}>`;
}

const isFixed = (element: Element): boolean =>
  /fixed|sticky/.test(getComputedStyle(element).position);

/** @returns the outermost box of the page around an element that does not scroll, or the element */
function boxOf(element: Element): Element {
  let found = element;
  for (let box: Element | null = element; box; box = box.parentElement) {
    if (isFixed(box)) found = box;
  }
  return found;
}

const centreOf = ({left, top, width, height}: DOMRect): readonly [number, number] => [
  left + width / 2,
  top + height / 2,
];

/** @returns the links in sight that something else of the page lies over, and what that is */
function coveredBy(element: Element, root: ParentNode): Element | undefined {
  for (const link of root.querySelectorAll('a, button')) {
    const box = link.getBoundingClientRect();
    const [x, y] = centreOf(box);
    if (!box.width || x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
    const above = document.elementFromPoint(x, y);
    if (above && above !== element && !above.contains(element) && above.localName !== 'ppd-check') {
      return boxOf(above);
    }
  }
  return undefined;
}

/** @returns a button or bar of the page that stays in the window and lies under the element's frame */
function coveredByUs(element: Element, frame: Element): Element | undefined {
  const {left, top, width, height} = frame.getBoundingClientRect();
  for (const part of [0.05, 0.25, 0.5, 0.75, 0.95]) {
    const under = document
      .elementsFromPoint(left + part * width, top + height / 2)
      .find((one) => one !== element && !one.contains(element) && isFixed(boxOf(one)));
    if (under) return boxOf(under);
  }
  return undefined;
}

function checkPlace(element: Element): Finding[] {
  const root = renderedBy(element);
  const frame = root?.querySelector('.frame');
  if (!root || !frame) return [];
  const what = capital(wordsFor(element));
  const findings: Finding[] = [];
  const over = coveredBy(element, root);
  if (over) {
    findings.push(
      problem(
        'outOfReach',
        `${what} is covered: ${nameInPage(over)} of your page lies over it, so that nobody can tap what is under it.`,
        'Move or close that part, or put the element elsewhere.',
      ),
    );
  }
  const edge = element.getAttribute('placement');
  if (edge !== 'top' && edge !== 'bottom') return findings;
  if (getComputedStyle(frame).position !== 'fixed') {
    const {top, bottom} = frame.getBoundingClientRect();
    if (edge === 'bottom' || bottom <= 0 || top > innerHeight) {
      findings.push(
        problem(
          'outOfReach',
          `${what} is not at the ${edge} of the window: it scrolls with the page.`,
          'Only one banner can be at an edge. If there is one, look whether this one is inside a part of your page that is fixed itself, and put it directly into <body>.',
        ),
      );
    }
    return findings;
  }
  const {left, right, top, bottom} = frame.getBoundingClientRect();
  const view = window.visualViewport;
  const [width, height] = [view?.width ?? innerWidth, view?.height ?? innerHeight];
  const [viewLeft, viewTop] = [view?.offsetLeft ?? 0, view?.offsetTop ?? 0];
  if (
    left < viewLeft - TOLERANCE ||
    top < viewTop - TOLERANCE ||
    right > viewLeft + width + TOLERANCE ||
    bottom > viewTop + height + TOLERANCE
  ) {
    findings.push(
      problem(
        'outOfReach',
        `${what} is partly outside the window.`,
        'Look at the page on a phone: something on it is wider than the screen.',
      ),
    );
  }
  const under = coveredByUs(element, frame);
  if (under) {
    findings.push(
      problem(
        'outOfReach',
        `${what} lies over ${nameInPage(under)} of your page.`,
        `Set --ppd-offset on it to the height of that part, such as --ppd-offset: 60px, or take another place.`,
      ),
    );
  }
  return findings;
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** @returns how far the page has jumped since it was opened; `undefined` where the browser does not say */
export async function shiftOfPage(): Promise<number | undefined> {
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return undefined;
  let shift = 0;
  const add = (entries: PerformanceEntryList) => {
    for (const {value, hadRecentInput} of entries as LayoutShift[]) {
      if (!hadRecentInput) shift += value;
    }
  };
  const observer = new PerformanceObserver((list) => {
    add(list.getEntries());
  });
  observer.observe({type: 'layout-shift', buffered: true});
  // What was before comes in a task of its own.
  await new Promise((resolve) => {
    setTimeout(resolve, 100);
  });
  add(observer.takeRecords());
  observer.disconnect();
  return shift;
}

/**
 * @param shift of the page since it was opened, if it is known
 * @returns what a visitor would notice
 */
export function checkLayout(page: Document, shift?: number): Finding[] {
  const elements = elementsOf(page);
  const findings = elements.flatMap(checkPlace);
  const {scrollWidth, clientWidth} = page.documentElement;
  if (scrollWidth > clientWidth + TOLERANCE) {
    findings.push(
      problem(
        'outOfReach',
        `Your page is ${scrollWidth - clientWidth} px wider than this window, so that visitors have to scroll sideways.`,
        'Find what is too wide (often a picture or a table), or ask the one who made the theme.',
      ),
    );
  }
  // Those at an edge move nothing; the others need their room.
  const withoutRoom = elements.filter(
    (element) =>
      !/top|bottom/.test(element.getAttribute('placement') ?? '') &&
      !(parseFloat(getComputedStyle(element).minHeight) > 0),
  );
  if (shift !== undefined && shift > GOOD_SHIFT && withoutRoom.length) {
    const names = [...new Set(withoutRoom.map(wordsFor))].join(' and ');
    findings.push(
      problem(
        'outOfReach',
        `The page has jumped while it was loading (by ${shift.toFixed(2)}; up to ${GOOD_SHIFT} is good), and no room is kept for ${names}.`,
        'Take a new snippet from the builder: its style keeps the room.',
      ),
    );
  }
  return findings;
}
