/** What runs before Lit is evaluated: it places elements and fallback links, so that they stand even where Lit cannot. */
import {fillPlaceholders} from './placeholders.js';
import {firstCopy, setMarker} from './marker.js';
import {findScript, placeFromScript, type Restore} from './place.js';

/** A router that wipes what was placed again and again is left alone in the end. */
const MAX_RESTORES = 20;

const restores: Restore[] = [];
let restored = 0;

function embed(script: Element | undefined): void {
  const run = () => {
    try {
      fillPlaceholders(document);
      restores.push(...placeFromScript(script));
    } catch (error) {
      // The elements that stand in the page already must not go down with it.
      console.warn('ppd-widgets: nothing could be placed in this page.', error);
    }
  };
  // In a page's head without `defer` there is no body to place anything in yet.
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', run, {once: true});
  } else {
    run();
  }
}

function onMutation(records: MutationRecord[]): void {
  // While the parser is at work, a placeholder's own links are still to come.
  if (document.readyState === 'loading') return;
  // Only what changed is looked at: the size of the page does not matter.
  for (const {addedNodes} of records) {
    addedNodes.forEach((node) => {
      if (node instanceof Element) fillPlaceholders(node);
    });
  }
  for (const restore of restores) {
    if (restored < MAX_RESTORES && restore()) restored += 1;
  }
}

const script = findScript();
if (firstCopy) {
  firstCopy.embed(script);
} else {
  setMarker(embed);
  embed(script);
  new MutationObserver(onMutation).observe(document, {childList: true, subtree: true});
  // A page from the back-forward cache was frozen before it could see what changed.
  window.addEventListener('pageshow', () => {
    fillPlaceholders(document);
  });
}
