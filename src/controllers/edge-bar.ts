/**
 * A bar at an edge of the window: in any wrapper, clear of what the page has there, with room for it on the page, and never
 * over what has focus.
 *
 * At the bottom it is always fixed. At the top it rests in its place on the page, which is its room, until that has scrolled
 * past the edge; if its place is not in sight when the page opens, it is fixed from the start. In a box that holds fixed
 * elements back (one with a transform, say) it is a popover, which stands in the top layer.
 */
import {warn} from '../input/warn.js';
import {createElement} from '../plain-links/plain-links.js';
import {findFit, isZoomed, sightOf, type Edge} from './edge-boxes.js';
import {PageRoom} from './page-room.js';
import {uncoverFocus} from './uncover-focus.js';

/** Fixed at the edge, at rest in its place, or away from any edge. */
type Stand = 'edge' | 'place' | 'flow';

/** What looks again for each bar that shows. The first of an edge has it; others stay in the flow until it goes. */
const bars = new Map<() => void, Edge>();

/** In a lower window (400 % zoom) any bar would hide the page. */
const LOW = 192;

/** Scroll bars are narrower, whatever the zoom. */
const SCROLL_BAR = 40;

const IN_FLOW = 'position:static;max-height:none';

/** Milliseconds between two looks while the page scrolls or moves, at least. */
const PAUSE = 100;

/** How many times as long as a look the pause after it is, so that no page is slowed down by more than a twentieth. */
const REST = 20;

/**
 * After most of these, what the page has at an edge may be another: a box that comes has no event of its own, but seldom
 * comes without one of them.
 */
const events = [
  ...['load', 'resize', 'scroll', 'click', 'transitionend', 'animationend'],
  ...['keyup', 'focusin', 'beforeprint', 'afterprint'],
];

/** A page marks boxes as they change, and its body when a dialog opens. */
const marks = {attributes: true, attributeFilter: ['class', 'style', 'hidden']};

/** An element that fills what `position: fixed` refers to, and measures what the owner has set. */
const PROBE =
  'position:fixed;top:0;right:0;bottom:0;left:0;visibility:hidden;outline-offset:var(--ppd-offset)';

/**
 * Keeps a bar at an edge.
 *
 * @param host the element that has it
 * @param place a box that keeps the bar's place on the page, and contains nothing else
 * @returns a function that ends it
 */
export function keepAtEdge(host: Element, place: HTMLElement, edge: Edge): () => void {
  const frame = place.firstElementChild as HTMLElement;
  const view = window.visualViewport;
  const room = new PageRoom();
  const probe = createElement('i');
  probe.style.cssText = PROBE;
  place.after(probe);
  let timer = 0;
  let rest = PAUSE;
  let width = 0;
  let stand: Stand = 'place';
  let isRoomItsPlace = true;
  /** Where in the window its place is past. */
  let limit = 0;
  let written = '';
  let extent = '';
  let refused = '';

  const isPast = () =>
    edge === 'bottom' || !isRoomItsPlace || host.getBoundingClientRect().top < limit;

  const setStand = (next: Stand, css = '', isOnTop = false) => {
    if (next !== stand) {
      // Its place stays as high as it was.
      const isAway = next === 'edge' && edge === 'top' && isRoomItsPlace;
      place.style.minHeight = isAway ? `${place.getBoundingClientRect().height}px` : '';
    }
    stand = next;
    const popover = isOnTop ? 'manual' : null;
    if (frame.popover !== popover) {
      // From one fixed place to the other WebKit does not move it.
      frame.style.cssText = written = IN_FLOW;
      frame.getBoundingClientRect();
      frame.popover = popover;
      if (isOnTop) frame.showPopover();
    }
    if (css !== written) frame.style.cssText = written = css;
  };

  const leave = () => {
    room.release();
    setStand('flow', IN_FLOW);
  };

  const setShown = (isShown: boolean) => {
    if (isShown === bars.has(lookSoon)) return;
    if (isShown) bars.set(lookSoon, edge);
    else bars.delete(lookSoon);
    bars.forEach((_, look) => {
      look();
    });
  };

  /** Finds where it fits, and puts it there. */
  const put = () => {
    // A reader who zooms in is not followed: the bar keeps its place on the page.
    if (isZoomed(view) && width) return;
    setShown(frame.getClientRects().length > 0);
    const first = [...bars].find((bar) => bar[1] === edge);
    if (first?.[0] !== lookSoon || innerHeight < LOW) {
      leave();
      return;
    }
    const {height} = frame.getBoundingClientRect();
    if (width !== innerWidth) {
      width = innerWidth;
      // The page's own padding may be another now.
      room.release();
      isRoomItsPlace = host.getBoundingClientRect().top + scrollY + height <= innerHeight;
    }
    const fixed = probe.getBoundingClientRect();
    const isHeld = Math.round(fixed.top) !== 0 || Math.abs(fixed.height - innerHeight) > SCROLL_BAR;
    const layout = isHeld ? {width, height: innerHeight} : fixed;
    const sight = sightOf(layout, view, isHeld ? SCROLL_BAR : 1);
    const measured = getComputedStyle(probe);
    const own = measured.getPropertyValue('--ppd-offset').trim();
    const isLength = CSS.supports('border-top-width', own);
    if (own && !isLength && own !== refused) {
      const problem = 'it must be a CSS length, such as 60px';
      warn(host, '--ppd-offset', own, problem, 'the place is measured');
    }
    refused = own;
    const offsetOfOwner = isLength ? parseFloat(measured.outlineOffset) : undefined;
    const fit = findFit(host, edge, sight, height, follow, offsetOfOwner);
    if (!fit || (isHeld && !('showPopover' in frame))) {
      leave();
      return;
    }
    const {offset} = fit;
    const inset = edge === 'top' ? sight.top : layout.height - sight.bottom;
    const left = sight.left + fit.left;
    const right = layout.width - sight.right + fit.right;
    limit = sight.top + offset;
    if (isPast()) {
      const css = `position:fixed;${edge}:${inset + offset}px;left:${left}px;right:${right}px;z-index:${fit.level}`;
      // Before the page's own dialogs it would be in the way.
      setStand('edge', css, isHeld && !fit.isBehind);
    } else {
      setStand('place');
    }
    const size = Math.ceil(frame.getBoundingClientRect().height);
    extent = `${offset} ${size}`;
    room.keep(`scroll-padding-${edge}`, size, offset);
    if (edge === 'bottom') room.keep('padding-bottom', size, offset);
    else if (!isRoomItsPlace) room.keep('padding-top', size, 0);
  };

  const uncover = () => {
    if (stand === 'edge') uncoverFocus(frame, edge);
  };

  /** Not by requestAnimationFrame(): WebKit never runs it in an iframe out of sight. */
  const lookIn = (pause: number) => {
    if (timer && pause) return;
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      timer = 0;
      const before = extent;
      const start = performance.now();
      put();
      rest = PAUSE + REST * (performance.now() - start);
      // What has focus is the reader's own to leave by scrolling.
      if (!pause && extent !== before) uncover();
    }, pause);
  };

  const lookSoon = () => {
    lookIn(0);
  };

  const onEvent = ({type, key}: Event & {readonly key?: string}) => {
    if (type === 'beforeprint') leave();
    // A move inside a closed root shows only as a key. After the browser's own scroll, if any.
    else if (type === 'focusin' || key === 'Tab') setTimeout(uncover);
    // Its place must not scroll away without it.
    else if (stand === (isPast() ? 'place' : 'edge')) put();
    else lookIn(rest);
  };

  const changes = new MutationObserver(lookSoon);
  // Safari had none before 13.1; it still gets the resize event.
  const sizes = 'ResizeObserver' in window ? new ResizeObserver(lookSoon) : undefined;
  const followed = new Set<Element>();
  const follow = (box: Element) => {
    if (followed.has(box)) return;
    followed.add(box);
    changes.observe(box, marks);
    sizes?.observe(box);
  };

  const listen = (change: 'addEventListener' | 'removeEventListener') => {
    // Captured, so that the page's own scrollers count.
    for (const type of events) window[change](type, onEvent, true);
    for (const type of ['resize', 'scroll']) view?.[change](type, onEvent);
  };

  listen('addEventListener');
  changes.observe(document.body, {...marks, childList: true});
  sizes?.observe(frame);
  lookSoon();
  return () => {
    listen('removeEventListener');
    changes.disconnect();
    sizes?.disconnect();
    clearTimeout(timer);
    setShown(false);
    leave();
    frame.removeAttribute('style');
    probe.remove();
  };
}
