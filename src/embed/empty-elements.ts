/** Links for elements without any, in a page where they cannot be rendered. */
import {embeddableNames, type EmbeddableName} from './embeddable.js';
import {createFallback} from './fallback.js';
import {findAll} from './own-document.js';
import {isAvailable} from './singleton.js';

/**
 * Gives the elements of a name plain links, where they have none.
 *
 * @returns whether the page has such an element
 */
function fillEmpty(name: EmbeddableName): boolean {
  const elements = findAll(`ppd-${name}`);
  elements.forEach((element) => {
    // Plain links need less room than is kept for the element.
    (element as HTMLElement).style.minHeight = '0';
    if (element.querySelector('a')) return;
    element.appendChild(createFallback(name, (attribute) => element.getAttribute(attribute)));
  });
  return elements.length > 0;
}

const fillEmptyElements = (): void => {
  embeddableNames.forEach(fillEmpty);
};

/** Gives every element of the page plain links, once the page is parsed. */
export function showPlainLinks(): void {
  if (document.readyState === 'loading') {
    window.addEventListener('DOMContentLoaded', fillEmptyElements, {once: true});
  } else {
    fillEmptyElements();
  }
}

/** Gives plain links, once the page is loaded, to elements that no script of the page has, and says where they are. */
export function showMissing(): void {
  for (const name of embeddableNames) {
    if (isAvailable(name) || !fillEmpty(name)) continue;
    console.warn(
      `<ppd-${name}> is in ppd-widgets.js, not in ppd-hotline.js, so the links inside stay as they are. ` +
        'Use ppd-widgets.js on this page.',
    );
  }
}
