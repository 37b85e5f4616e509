/** What has focus is never under a bar at an edge of the window (WCAG 2.2 SC 2.4.11). */
import type {LitElement} from 'lit';
import {scrollDown} from '../util/scroll.js';
import type {Edge} from './edge-boxes.js';
import {around} from '../styles/page-behind.js';

/** @returns what has focus, in open roots and in our own too */
function focused(): Element | undefined {
  let found: Element | undefined;
  let next = document.activeElement;
  while (next) {
    found = next;
    const {renderRoot, shadowRoot} = found as Partial<LitElement>;
    next = ((renderRoot ?? shadowRoot) as ShadowRoot | null)?.activeElement ?? null;
  }
  return found;
}

/** Scrolls what has focus out from under a bar: the page, or the box of the page that it scrolls in. */
export function uncoverFocus(bar: Element, edge: Edge): void {
  const target = focused();
  if (!target || target === document.body || bar.contains(target)) return;
  for (let box: Element | undefined = target; box; box = around(box)) {
    const {left, top, right, bottom} = target.getBoundingClientRect();
    const area = bar.getBoundingClientRect();
    if (top >= area.bottom || bottom <= area.top || left >= area.right || right <= area.left)
      return;
    // If it is taller than the window, its beginning stays in sight.
    const distance =
      edge === 'top' ? top - area.bottom : Math.min(bottom - area.top, Math.max(top, 0));
    scrollDown(distance, box);
  }
}
