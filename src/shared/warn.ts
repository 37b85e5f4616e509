import {asText} from './as-text.js';

/** No sentence needs more of what was given than this. */
const MAX_LENGTH = 200;

/** @returns the text, or its beginning where it is long: a console is no place for a megabyte */
export const shorten = (text: string): string =>
  text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;

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
    `<${element.localName}> ${attribute}="${shorten(asText(given))}": ${problem}; ${used}.`,
  );
}
