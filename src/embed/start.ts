/** Runs before Lit is evaluated: places elements and plain links, so that they are there even if Lit cannot run. */
import {findScript, placeFromScript, restorePlaces} from './place.js';
import {fillChanged, fillPlaceholders} from './placeholders.js';
import {firstCopy, setMarker} from './singleton.js';

/**
 * How many times in a row elements are filled or put back after the page changes; each second allows one more. A reader
 * who goes from page to page never reaches the limit; a script that removes them endlessly soon does.
 */
const MAX_REPAIRS = 20;
const SECOND = 1000;

let repairs = 0;
let lastLook = 0;
let isBehind = false;

let hasFailed = false;

/** An element that cannot be placed must not break those already in the page. */
function attempt(run: () => void): void {
  try {
    run();
  } catch (error) {
    if (!hasFailed)
      console.warn('ppd-widgets: an element could not be placed in this page.', error);
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
  // In the head without `defer`, there is no body yet to place anything in.
  if (document.readyState === 'loading') {
    window.addEventListener('DOMContentLoaded', run, {once: true});
  } else {
    run();
  }
}

/** @param records what has changed; without them, checks the whole page */
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
    // During parsing, a placeholder's own links may still be missing.
    if (document.readyState === 'loading') return;
    attempt(() => {
      repair(records);
    });
  }).observe(document, {childList: true, subtree: true});
  // A script may have made a placeholder by adding a class, which is not observed.
  window.addEventListener('pageshow', () => {
    attempt(repair);
  });
}
