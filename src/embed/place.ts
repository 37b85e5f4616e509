/**
 * The script alone: `data-place="hotline-banner contact-button"` on its tag, or `?place=…` in its address where a tag
 * manager drops `data-*`. The other values of the tag or address become attributes of what is placed.
 */
import {shorten, warn} from '../input/warn.js';
import {
  createEmbeddable,
  embeddableNames,
  toEmbeddableName,
  type EmbeddableName,
} from './embeddable.js';
import {createFallback} from './fallback.js';
import {find, findAll} from './own-document.js';

/** What stands in the page, or is put back there, because a script tag asked for it. */
interface Place {
  /** The tag, as long as it is in the page; what a router has taken away is not held on to. */
  script: Element | undefined;
  readonly element: HTMLElement;
  /** As it was made: where a further tag asks for the very same, what the reader has set stays. */
  readonly html: string;
}

/** One for each name, however many tags a router brings. */
const places = new Map<EmbeddableName, Place>();

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
  findAll('script').forEach((script) => {
    if (isOurs(script)) found = script as HTMLScriptElement;
  });
  return found;
}

/**
 * Reads an address as it was meant: with a second `?` where a tool has added to it, `&amp;` written out, or a telephone
 * number's `+` as it is, which by the rules of forms is a space.
 *
 * @returns reads a value by its name; most addresses have none, and then nothing is built to read it with
 */
function queryOf(script: Element): (name: string) => string | null {
  const [address = ''] = addressOf(script).split('#');
  const start = address.indexOf('?') + 1;
  if (!start) return () => null;
  const pairs = address
    .slice(start)
    .split(/&(?:amp;)?/)
    // A link's own query belongs to the link.
    .map((pair) => (pair.startsWith('href=') ? pair : pair.replace(/\?(?=[\w-]+=)/g, '&')))
    .join('&')
    .replace(/(^|&)((?:phone|sms)=(?:tel:)?)\+/g, '$1$2%2B');
  const values = new URLSearchParams(pairs);
  return (name) => {
    const [first, ...others] = values.getAll(name);
    if (first === undefined) return null;
    if (name === 'place') return [first, ...others].join(' ');
    if (others.some((other) => other !== first)) {
      const given = [first, ...others].join(', ');
      warn(
        script,
        name,
        given,
        "it stands more than once in the script's address",
        'the first is used',
      );
      values.set(name, first);
    }
    return first;
  };
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
    const problem = `unknown or repeated: ${shorten(refused.join(', '))} (allowed: ${embeddableNames.join(', ')})`;
    const used = names.length ? `${names.join(', ')} is placed` : 'nothing is placed';
    warn(script, 'data-place', value, problem, used);
  }
  return names;
}

/** Puts it where it belongs, unless the page has one. */
function restore(name: EmbeddableName, place: Place): boolean {
  const {element} = place;
  if (!place.script?.isConnected) place.script = undefined;
  if (element.isConnected) return false;
  // A router may take the old body away before it brings the new one.
  const body = find('body');
  if (!body || find(`ppd-${name}`)) {
    // It would hold on to the page that a router has left.
    element.remove();
    return false;
  }
  if (name === 'hotline-banner') {
    if (element.getAttribute('placement') === 'bottom') body.append(element);
    else body.prepend(element);
  } else if (place.script && body.contains(place.script)) {
    let previous = place.script;
    // What the same tag has placed before stays before.
    for (
      let next = previous.nextElementSibling;
      next?.localName.startsWith('ppd-');
      next = next.nextElementSibling
    ) {
      previous = next;
    }
    previous.after(element);
  } else {
    (find('main') ?? body).append(element);
  }
  return true;
}

/**
 * Puts back what a page's router has wiped out.
 *
 * @returns whether anything had to be
 */
export function restorePlaces(): boolean {
  let isRestored = false;
  places.forEach((place, name) => {
    if (restore(name, place)) isRestored = true;
  });
  return isRestored;
}

/**
 * Places what a script tag asks for. What stands in the page already is not placed a second time. A tag keeps what it has
 * placed as long as it is in the page itself; when a router has taken it away, the tag of the next page counts.
 *
 * @param script the tag; without one, or without a place, nothing happens
 */
export function placeFromScript(script: Element | undefined): void {
  if (!script) return;
  const query = queryOf(script);
  const read = (name: string) => script.getAttribute(`data-${name}`) ?? query(name);
  for (const name of namesIn(script, read('place') ?? '')) {
    const before = places.get(name);
    if (before?.script?.isConnected) continue;
    const element = createEmbeddable(name, read);
    element.appendChild(createFallback(name, (attribute) => element.getAttribute(attribute)));
    const html = element.outerHTML;
    // The number of the page that was left must not stand in this one.
    before?.element.remove();
    // In the order of this tag.
    places.delete(name);
    places.set(name, before?.html === html ? {...before, script} : {script, element, html});
  }
  restorePlaces();
}
