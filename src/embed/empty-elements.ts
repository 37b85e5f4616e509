/** Links for elements without any, in a page where they cannot be rendered. */
import {embeddableNames} from './embeddable.js';
import {createFallback} from './fallback.js';
import {findAll} from './own-document.js';

function fillEmptyElements(): void {
  for (const name of embeddableNames) {
    findAll(`ppd-${name}`).forEach((element) => {
      // Plain links need less room than is kept for the element.
      (element as HTMLElement).style.minHeight = '0';
      if (element.querySelector('a')) return;
      element.appendChild(createFallback(name, (attribute) => element.getAttribute(attribute)));
    });
  }
}

/** Gives every element of the page plain links, once the page is parsed. */
export function showPlainLinks(): void {
  if (document.readyState === 'loading') {
    window.addEventListener('DOMContentLoaded', fillEmptyElements, {once: true});
  } else {
    fillEmptyElements();
  }
}
