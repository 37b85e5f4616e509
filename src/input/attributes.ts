/** Reads attributes by allow-list: a value that is not listed falls back to the default, with one warning. */
import {toText} from './to-text.js';
import {shorten, warn} from './warn.js';

/**
 * Reads an attribute that takes one of a few words. As in HTML, case and surrounding space do not matter.
 *
 * @param value of the attribute or property; `null`, `undefined` and an empty string mean the default
 * @param allowed words, the default first
 * @returns one of `allowed`
 */
export function oneOf<Word extends string>(
  element: Element,
  attribute: string,
  value: unknown,
  allowed: readonly [Word, ...Word[]],
): Word {
  const word = toText(value).toLowerCase();
  const [fallback] = allowed;
  if (!word) return fallback;
  const match = allowed.find((candidate) => candidate === word);
  if (match) return match;
  warn(element, attribute, value, `allowed values: ${allowed.join(', ')}`, `"${fallback}" is used`);
  return fallback;
}

/**
 * Splits a list of words, separated by spaces or commas.
 *
 * @param value of the attribute or property
 * @param allowed words
 * @returns the known words in the given order, and those that are unknown or repeated
 */
export function splitList<Word extends string>(
  value: unknown,
  allowed: readonly Word[],
): {known: Word[]; refused: string[]} {
  const known: Word[] = [];
  const refused: string[] = [];
  for (const given of toText(value).split(/[\s,]+/)) {
    const match = allowed.find((candidate) => candidate === given.toLowerCase());
    if (match && !known.includes(match)) known.push(match);
    else if (given) refused.push(given);
  }
  return {known, refused};
}

/**
 * Reads an attribute that takes a list of words. Unknown and repeated words are ignored, with one warning for all of
 * them.
 *
 * @param value of the attribute or property
 * @param allowed words
 * @returns the known words in the given order; empty if there are none
 */
export function wordList<Word extends string>(
  element: Element,
  attribute: string,
  value: unknown,
  allowed: readonly Word[],
): Word[] {
  const {known, refused} = splitList(value, allowed);
  if (refused.length) {
    warn(
      element,
      attribute,
      value,
      `unknown or repeated: ${shorten(refused.join(', '))} (allowed: ${allowed.join(', ')})`,
      known.length ? `"${known.join(' ')}" is used` : 'the default is used',
    );
  }
  return known;
}

/**
 * Reads an attribute that takes a whole number.
 *
 * @param used what is shown where the value is refused, as a full clause
 * @returns the number, or `fallback` if it is missing, not whole or out of range
 */
export function wholeNumber<Fallback extends number | undefined>(
  element: Element,
  attribute: string,
  value: unknown,
  {min, max, fallback, used}: {min: number; max: number; fallback: Fallback; used?: string},
): number | Fallback {
  const text = toText(value);
  if (!text) return fallback;
  const number = Number(text);
  if (Number.isInteger(number) && number >= min && number <= max) return number;
  const problem = `must be a whole number from ${min} to ${max}`;
  warn(element, attribute, value, problem, used ?? `${String(fallback)} is used`);
  return fallback;
}
