/** Console warnings for the site owner. */
import {toText} from './to-text.js';

/** @returns the text, cut if it is too long for the console */
export const shorten = (text: string, length = 200): string =>
  text.length > length ? `${text.slice(0, length)}…` : text;

/**
 * Tells the site owner, once per change, what is wrong with an attribute, what is used instead and what is allowed. Bad
 * input never throws.
 *
 * @param element that has the attribute
 * @param attribute name as written in HTML
 * @param given its value
 * @param problem what is wrong with it, or what is allowed
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
