/** What runs before Lit is evaluated: it places elements and fallback links, so that they stand even where Lit cannot. */
import {findScript, placeFromScript, restorePlaces} from './place.js';
import {fillChanged, fillPlaceholders} from './placeholders.js';
import {firstCopy, setMarker} from './singleton.js';

/**
 * How often in a row something is filled or put back after the page has changed; each second allows for one more. A
 * reader who goes from page to page never comes to the end of it; a script that wipes without end soon does.
 */
const MAX_REPAIRS = 20;
const SECOND = 1000;

let repairs = 0;
let lastLook = 0;
let isBehind = false;

let hasFailed = false;

/** The elements that stand in the page already must not go down with what cannot be placed. */
function attempt(run: () => void): void {
  try {
    run();
  } catch (error) {
    if (!hasFailed) console.warn('ppd-widgets: something could not be placed in this page.', error);
    hasFailed = true;
  }
}

function embed(script: Element | undefined): void {
  const run = () => {
    attempt(fillPlaceholders);
    attempt(() => {
      placeFromScript(script);
    });
  };
  // In a page's head without `defer` there is no body to place anything in yet.
  if (document.readyState === 'loading') {
    window.addEventListener('DOMContentLoaded', run, {once: true});
  } else {
    run();
  }
}

/** @param records what has changed; without them the whole page is looked at */
function repair(records?: readonly MutationRecord[]): void {
  const now = performance.now();
  repairs = Math.max(0, repairs - (now - lastLook) / SECOND);
  lastLook = now;
  if (repairs > MAX_REPAIRS - 1) {
    isBehind = true;
    return;
  }
  const isFilled = records && !isBehind ? fillChanged(records) : fillPlaceholders();
  isBehind = false;
  if (restorePlaces() || isFilled) repairs += 1;
}

const script = findScript();
if (firstCopy) {
  firstCopy.embed(script);
} else {
  setMarker(embed);
  embed(script);
  new MutationObserver((records) => {
    // While the parser is at work, a placeholder's own links are still to come.
    if (document.readyState === 'loading') return;
    attempt(() => {
      repair(records);
    });
  }).observe(document, {childList: true, subtree: true});
  // A script may have made a placeholder by a class alone, which is not watched.
  window.addEventListener('pageshow', () => {
    attempt(repair);
  });
}
