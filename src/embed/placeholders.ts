/**
 * `<div data-ppd="hotline-banner" data-lang="es">links</div>`: for editors that strip tags they do not know. Where they
 * drop `data-*` too, `<div class="ppd-hotline-banner">` does the same.
 */
import {createEmbeddable, embeddableNames, toEmbeddableName} from './elements.js';

const selector = ['[data-ppd]', ...embeddableNames.map((name) => `.ppd-${name}`)].join();

const warned = new WeakSet<Element>();

function fill(placeholder: Element): void {
  // One of our own elements may carry a class of this name, and so may what was filled before.
  if (placeholder.localName.startsWith('ppd-')) return;
  const word = placeholder.getAttribute('data-ppd');
  const name =
    word === null
      ? embeddableNames.find((candidate) => placeholder.classList.contains(`ppd-${candidate}`))
      : toEmbeddableName(word);
  if (!name) {
    if (warned.has(placeholder)) return;
    warned.add(placeholder);
    console.warn(
      `<${placeholder.localName}> data-ppd="${String(word)}": allowed are ${embeddableNames.join(', ')}; its links stay as they are.`,
    );
    return;
  }
  if (placeholder.querySelector(`ppd-${name}`)) return;
  const element = createEmbeddable(name, (attribute) =>
    placeholder.getAttribute(`data-${attribute}`),
  );
  // The page's own node stays, for scripts and styles that know it; what stood in it becomes the fallback.
  while (placeholder.firstChild) element.appendChild(placeholder.firstChild);
  placeholder.appendChild(element);
}

/**
 * Fills every placeholder at or below a node. Doing it again changes nothing.
 *
 * @param root an element or the document
 */
export function fillPlaceholders(root: Element | Document): void {
  if (root instanceof Element && root.matches(selector)) fill(root);
  root.querySelectorAll(selector).forEach(fill);
}
