/** A live element's shadow root as HTML, for a declarative shadow root that paints with the page. */
import {renderedBy} from '../../check/own-elements.js';

interface WithStyles extends CustomElementConstructor {
  readonly elementStyles: readonly {readonly cssText: string}[];
}

/** What does nothing without the script is hidden, and keeps its space. */
const WAITING = 'button{visibility:hidden!important}';

/**
 * @param element rendered by the script of the same page; the result is empty where it is not there, or not rendered
 * @param theme in place of the one that the element shows
 */
export function declarativeRoot(element: HTMLElement | null | undefined, theme = 'auto'): string {
  if (!element) return '';
  const {ownerDocument} = element;
  const styles = (
    ownerDocument.defaultView?.customElements.get(element.localName) as WithStyles | undefined
  )?.elementStyles;
  const base = renderedBy(element)?.querySelector('.base');
  if (!base || !styles) return '';
  const copy = base.cloneNode(true) as Element;
  copy.className = `base ${theme}`;
  // Lit's marks, and what would be wrong at another hour.
  const walker = ownerDocument.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
  copy.querySelectorAll('.hours, .after-hours, .leave-message').forEach((part) => {
    part.remove();
  });
  copy.removeAttribute('style');
  // Where a bar stands in the preview is measured there.
  copy.firstElementChild?.removeAttribute('style');
  const css = styles.map(({cssText}) => cssText).join('');
  return `<style>${css}${WAITING}</style>${copy.outerHTML}`.replace(/\s+/g, ' ');
}
