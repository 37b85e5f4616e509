/** Links for elements that hold none, in a page where they cannot be drawn. */
import {embeddableNames} from './embeddable.js';
import {createFallback} from './fallback.js';
import {findAll} from './own-document.js';

function fillEmptyElements(): void {
  for (const name of embeddableNames) {
    findAll(`ppd-${name}`).forEach((element) => {
      if (element.querySelector('a')) return;
      element.appendChild(createFallback(name, (attribute) => element.getAttribute(attribute)));
    });
  }
}

/** Gives every element of the page plain links, as soon as the page has been parsed. */
export function showPlainLinks(): void {
  if (document.readyState === 'loading') {
    window.addEventListener('DOMContentLoaded', fillEmptyElements, {once: true});
  } else {
    fillEmptyElements();
  }
}
