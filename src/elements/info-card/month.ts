/** The name of a month in the reader's language. */
import type {CardMessages} from '../../content/strings/string-types.js';

/**
 * Month and year in words, without Intl.
 *
 * @param isoDate `2026-11` or `2026-11-22`
 */
export function monthOfYear(
  {months, monthOfYear: pattern}: Pick<CardMessages, 'months' | 'monthOfYear'>,
  isoDate: string,
): string {
  const [year = '', month = ''] = isoDate.split('-');
  return pattern.replace('{month}', months[Number(month) - 1] ?? '').replace('{year}', year);
}
