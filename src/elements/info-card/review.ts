/** A review by the site owner's own clinician; the product itself claims none. */
import {WORDS_CHANGED} from '../../content/edition.js';
import {toText} from '../../input/to-text.js';
import {warn} from '../../input/warn.js';

export interface Review {
  readonly reviewer: string;
  /** ISO 8601 date. */
  readonly date: string;
}

/**
 * @param isoDate a day as `2026-11-22`
 * @returns the day at midnight UTC, or `undefined` if there is no such day
 */
function parseDay(isoDate: string): Date | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(isoDate)) return undefined;
  const day = new Date(isoDate);
  // Some browsers read February 30 as March 2.
  return !isNaN(day.getTime()) && day.toISOString().startsWith(isoDate) ? day : undefined;
}

/** @returns what is wrong with the two, or an empty string */
function problemOf(reviewer: string, date: string): string {
  if (!date) return 'reviewed-on is missing';
  if (!reviewer) return 'reviewed-by is missing';
  const day = parseDay(date);
  if (!day) return 'not a date like 2026-11-22';
  if (date < WORDS_CHANGED) {
    return `the card's text changed on ${WORDS_CHANGED}, after this review`;
  }
  // One day of grace: it may already be tomorrow where the reviewer is.
  return day.getTime() > Date.now() + 864e5 ? 'the date is in the future' : '';
}

/**
 * Reads `reviewed-by` and `reviewed-on`. Neither means anything without the other.
 *
 * @param element the card, named in warnings
 * @returns what to show, or `undefined`
 */
export function readReview(element: Element, by: unknown, on: unknown): Review | undefined {
  const reviewer = toText(by);
  const date = toText(on);
  if (!reviewer && !date) return undefined;
  const problem = problemOf(reviewer, date);
  if (!problem) return {reviewer, date};
  warn(
    element,
    date ? 'reviewed-on' : 'reviewed-by',
    date ? on : by,
    problem,
    'no review is shown',
  );
  return undefined;
}
