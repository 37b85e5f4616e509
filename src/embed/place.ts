/**
 * Embedding with the script alone: `data-place="hotline-banner contact-button"` on its tag, or `?place=…` in its address
 * if a tag manager drops `data-*`. Other values of the tag or address become attributes of the placed elements.
 */
import {fallbackLocale, toLocale} from '../content/languages.js';
import {shorten, warn} from '../input/warn.js';
import {
  createEmbeddable,
  embeddableNames,
  isScriptAddress,
  toEmbeddableName,
  type EmbeddableName,
} from './embeddable.js';
import {createFallback} from './fallback.js';
import {find, findAll} from './own-document.js';
import {isAvailable} from './singleton.js';
import {isWithoutCard} from './this-script.js';
import {putAfterHeader, putIntoContent} from './page-parts.js';
import {roomFor} from './room.js';

/** An element that a script tag asked for, and that is kept in the page. */
interface Place {
  /** The tag, while it is in the page; one that a router has removed can be freed. */
  script: Element | undefined;
  readonly element: HTMLElement;
  /** As created: if another tag asks for exactly the same, the element and its state are kept. */
  readonly html: string;
}

/** One for each name, however many tags a router adds. */
const places = new Map<EmbeddableName, Place>();

const addressOf = (script: Element): string =>
  // Optimizers that delay a script move its address.
  ['src', 'data-src', 'data-rocket-src', 'data-litespeed-src']
    .map((attribute) => script.getAttribute(attribute))
    .find((address) => address) ?? '';

const isOurs = (script: Element): boolean =>
  script.hasAttribute('data-place') || isScriptAddress(addressOf(script));

/**
 * @returns the tag that loaded this script; in a module or callback browsers do not say, and with an optimizer they name
 *   another tag, so it is then found by its file name
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
 * Reads an address as it was meant: with a second `?` that a tool added, a literal `&amp;`, or an unescaped `+` in a
 * phone number, which in form encoding is a space.
 *
 * @returns a function that reads a value by name; most addresses have no query, and then nothing is parsed
 */
function queryOf(script: Element): (name: string) => string | null {
  const [address = ''] = addressOf(script).split('#');
  const start = address.indexOf('?') + 1;
  if (!start) return () => null;
  const pairs = address
    .slice(start)
    .split(/&(?:amp;)?/)
    // In href, `?` begins the link's own query.
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
        "it appears more than once in the script's address",
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
    if (name && isAvailable(name) && !names.includes(name)) names.push(name);
    else if (word) refused.push(word);
  }
  if (refused.length) {
    const allowed = embeddableNames.filter(isAvailable).join(', ');
    const elsewhere = isWithoutCard ? '; the card is in ppd-widgets.js' : '';
    const problem = `unknown or repeated: ${shorten(refused.join(', '))} (allowed: ${allowed}${elsewhere})`;
    const used = names.length ? `"${names.join(' ')}" is used` : 'nothing is placed';
    warn(script, 'data-place', value, problem, used);
  }
  return names;
}

/** In one step with the element itself, so that the page below it moves once and not again when it is rendered. */
function keepRoom(name: EmbeddableName, element: HTMLElement): void {
  const read = (attribute: string) => element.getAttribute(attribute);
  const lang = read('lang') ?? find('html')?.getAttribute('lang') ?? '';
  element.style.minHeight = roomFor(name, read, toLocale(lang) ?? fallbackLocale) ?? '';
  element.style.display = 'block';
}

/** Puts the element in its place, unless the page has one. */
function restore(name: EmbeddableName, place: Place): boolean {
  const {element} = place;
  if (!place.script?.isConnected) place.script = undefined;
  if (element.isConnected) return false;
  // A router may remove the old body before it adds the new one.
  const body = find('body');
  if (!body || find(`ppd-${name}`)) {
    // It would keep the page that a router has left in memory.
    element.remove();
    return false;
  }
  if (name !== 'hotline-banner') putIntoContent(element, body, place.script);
  else if (element.getAttribute('placement') === 'bottom') body.append(element);
  else putAfterHeader(element, body);
  return true;
}

/**
 * Puts back what a page's router has removed.
 *
 * @returns whether anything was missing
 */
export function restorePlaces(): boolean {
  let isRestored = false;
  places.forEach((place, name) => {
    if (restore(name, place)) isRestored = true;
  });
  return isRestored;
}

/**
 * Places what a script tag asks for, unless it is already in the page. A tag owns what it has placed while it is in the
 * page itself; once a router has removed it, the tag of the next page takes over.
 *
 * @param script the tag; without a tag or `place`, nothing happens
 */
export function placeFromScript(script: Element | undefined): void {
  if (!script) return;
  const query = queryOf(script);
  const read = (name: string) => script.getAttribute(`data-${name}`) ?? query(name);
  for (const name of namesIn(script, read('place') ?? '')) {
    const before = places.get(name);
    if (before?.script?.isConnected) continue;
    const element = createEmbeddable(name, read);
    const given = (attribute: string) => element.getAttribute(attribute);
    if (name === 'hotline-banner') {
      // The page has been drawn, and a bar at the bottom is the one place where nothing moves. All of it is too tall there.
      if (given('placement') === null && given('density') !== 'full') {
        element.setAttribute('placement', 'bottom');
      } else if (given('density') === null) element.setAttribute('density', 'compact');
    }
    keepRoom(name, element);
    element.appendChild(createFallback(name, given));
    const html = element.outerHTML;
    // The previous page's number must not stay in this one.
    before?.element.remove();
    // Take on the order of this tag.
    places.delete(name);
    places.set(name, before?.html === html ? {...before, script} : {script, element, html});
  }
  restorePlaces();
}
