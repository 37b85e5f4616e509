/**
 * The script alone: `data-place="hotline-banner contact-button"` on its tag, or `?place=…` in its address where a tag
 * manager drops `data-*`. The other values of the tag or address become attributes of what is placed.
 */
import {warn} from '../shared/warn.js';
import {
  createEmbeddable,
  embeddableNames,
  toEmbeddableName,
  type EmbeddableName,
} from './elements.js';
import {createFallback} from './fallback.js';

/** Puts something back that a page's router has wiped out, and says whether it had to. */
export type Restore = () => boolean;

const addressOf = (script: Element): string =>
  // Optimisers that delay a script move its address.
  ['src', 'data-src', 'data-rocket-src', 'data-litespeed-src']
    .map((attribute) => script.getAttribute(attribute))
    .find((address) => address) ?? '';

const isOurs = (script: Element): boolean =>
  script.hasAttribute('data-place') || addressOf(script).includes('ppd-widgets');

/**
 * @returns the tag this script was loaded by; browsers do not tell in a module or in a callback, and name another tag
 *   where an optimiser evaluates it, so it is looked for by its file name then
 */
export function findScript(): Element | undefined {
  const current = document.currentScript ?? undefined;
  if (current && isOurs(current)) return current;
  let found = current;
  document.querySelectorAll('script').forEach((script) => {
    if (isOurs(script)) found = script;
  });
  return found;
}

/** @returns reads a value of the address; most have none, and then nothing is built to read it with */
function queryOf(script: Element): (name: string) => string | null {
  const [, query] = addressOf(script).split('#')[0]?.split('?') ?? [];
  if (!query) return () => null;
  const values = new URLSearchParams(query);
  return (name) => values.get(name);
}

function namesIn(script: Element, value: string): EmbeddableName[] {
  const names: EmbeddableName[] = [];
  const refused: string[] = [];
  for (const word of value.split(/[\s,]+/)) {
    const name = toEmbeddableName(word);
    if (name && !names.includes(name)) names.push(name);
    else if (word) refused.push(word);
  }
  if (refused.length) {
    const problem = `unknown or repeated: ${refused.join(', ')} (allowed are ${embeddableNames.join(', ')})`;
    const used = names.length ? `${names.join(', ')} is placed` : 'nothing is placed';
    warn(script, 'data-place', value, problem, used);
  }
  return names;
}

/**
 * Places what a script tag asks for. What stands in the page already is not placed a second time.
 *
 * @param script the tag; without one, or without a place, nothing happens
 * @returns puts each back where a page's router has removed it
 */
export function placeFromScript(script: Element | undefined): Restore[] {
  if (!script) return [];
  const query = queryOf(script);
  const read = (name: string) => script.getAttribute(`data-${name}`) ?? query(name);
  let previous: Element = script;
  return namesIn(script, read('place') ?? '').map((name) => {
    const element = createEmbeddable(name, read);
    element.appendChild(createFallback(name, read));
    const restore = () => {
      if (element.isConnected || document.querySelector(`ppd-${name}`)) return false;
      // A router may take the old body away before it brings the new one.
      const body = document.querySelector('body');
      if (!body) return false;
      if (name === 'hotline-banner') {
        if (element.getAttribute('placement') === 'bottom') body.append(element);
        else body.prepend(element);
      } else {
        if (body.contains(previous)) previous.after(element);
        else (document.querySelector('main') ?? body).append(element);
        previous = element;
      }
      return true;
    };
    restore();
    return restore;
  });
}
