import {toText} from './to-text.js';

/** @returns the text, or its beginning where it is long: a console is no place for a megabyte */
export const shorten = (text: string, length = 200): string =>
  text.length > length ? `${text.slice(0, length)}…` : text;

/**
 * Tells the site owner, once per change, what was wrong with an attribute, what is used instead and what would be
 * right. Bad input never throws.
 *
 * @param element the element that carries the attribute
 * @param attribute the attribute's name as written in HTML
 * @param given what it held
 * @param problem what is wrong with it, or what is allowed, as a full clause
 * @param used what the element does instead, as a full clause
 */
export function warn(
  element: Element,
  attribute: string,
  given: unknown,
  problem: string,
  used: string,
): void {
  console.warn(
    `<${element.localName}> ${attribute}="${shorten(toText(given))}": ${shorten(problem, 500)}; ${used}.`,
  );
}
