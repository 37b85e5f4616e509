/** Room on the page for a banner at a window edge, so that it covers neither the page's end nor what has focus. */
import {scrollDown} from '../../util/scroll.js';

/**
 * Keeps a banner at a window edge from covering the page's last line, or the element that has focus (WCAG 2.2
 * SC 2.4.11). In a very low window the style sheet lets the banner scroll with the page, and no room is reserved.
 *
 * @param box the box at the edge
 * @param edge the edge of the window
 * @returns a function that ends the reservation
 */
export function reserveScrollPadding(box: Element, edge: 'top' | 'bottom'): () => void {
  const page = document.documentElement;
  const {style} = page;
  const properties =
    edge === 'bottom' ? ['padding-bottom', 'scroll-padding-bottom'] : ['scroll-padding-top'];
  const before = properties.map((property) => style.getPropertyValue(property));
  /** What the page's own style sheets and scripts say, read while nothing of ours is set. */
  let own: string[] | undefined;
  const restore = () => {
    own = undefined;
    properties.forEach((property, index) => {
      style.setProperty(property, before[index] ?? '');
    });
  };
  const measure = () => {
    if (/fixed|sticky/.test(getComputedStyle(box).position)) {
      const room = `${Math.ceil(box.getBoundingClientRect().height)}px`;
      const computed = getComputedStyle(page);
      own ??= properties.map((property) => computed.getPropertyValue(property));
      properties.forEach((property, index) => {
        const padding = own?.[index];
        const isSet = padding && !/^(0px|auto)$/.test(padding);
        style.setProperty(property, isSet ? `calc(${padding} + ${room})` : room);
      });
    } else {
      restore();
    }
  };
  // Firefox leaves a focused link under the bar despite scroll padding.
  const uncover = ({target}: FocusEvent) => {
    if (!style.getPropertyValue(`scroll-padding-${edge}`) || !(target instanceof Element)) return;
    // After the browser's own scroll, if any.
    setTimeout(() => {
      const focused = target.getBoundingClientRect();
      const bar = box.getBoundingClientRect();
      if (box.contains(target) || focused.top >= bar.bottom || focused.bottom <= bar.top) return;
      // If it is taller than the window, keep its beginning in sight.
      scrollDown(
        edge === 'top'
          ? focused.top - bar.bottom
          : Math.min(focused.bottom - bar.top, Math.max(focused.top, 0)),
      );
    });
  };
  addEventListener('focusin', uncover);
  // Not at once: padding can add a scroll bar, which resizes the box, which browsers report as a loop. And not by
  // requestAnimationFrame(): WebKit never runs it in an iframe out of sight.
  let timer = 0;
  const schedule = () => {
    clearTimeout(timer);
    timer = window.setTimeout(measure);
  };
  schedule();
  // Safari had none before 13.1; it still gets the resize event.
  const observer = 'ResizeObserver' in window ? new ResizeObserver(schedule) : undefined;
  observer?.observe(box);
  addEventListener('resize', schedule);
  return () => {
    observer?.disconnect();
    removeEventListener('resize', schedule);
    removeEventListener('focusin', uncover);
    clearTimeout(timer);
    restore();
  };
}
