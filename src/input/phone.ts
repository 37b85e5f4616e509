/** Phone numbers: turns what a site owner types into what a phone dials and what people read. */

export interface Phone {
  /** RFC 3966 subscriber number for `tel:` and `sms:` links: `+18554819605`, `+18554819605;ext=12`, `988`. */
  readonly subscriber: string;
  /** The number for people, without its extension: `1-855-481-9605`. */
  readonly number: string;
  /** Digits of the extension; absent if there is none. */
  readonly extension?: string;
}

/** Three-digit service codes of the North American plan; they take no country code (RFC 3966 §5.1.5). */
const serviceCode = /^(?:[2-9]11|988)$/;

/** Area code and exchange of the North American plan never begin with 0 or 1. */
const northAmerican = /^1?([2-9]\d\d)([2-9]\d\d)(\d{4})$/;

/** E.164: at most 15 digits, and a country code never begins with 0. */
const international = /^[1-9]\d{6,14}$/;

/** No number is longer than this, so longer text is not parsed. */
const MAX_LENGTH = 60;

const withExtension =
  /^(.*?\d\)?)\s*(?:,|;)?\s*(?:ext(?:ension)?\.?|x|#|;?ext=)\s*[:.]?\s*(\d{1,7})$/i;

/**
 * Reads a phone number as people write it: `1-855-481-9605`, `(855) 481-9605`, `+1 855 481 9605`,
 * `855.481.9605 ext. 12`, `+44 20 7946 0958`, `988`. A number without `+` is read as North American.
 *
 * @param input what was typed
 * @returns the number, or `undefined` if it is not one
 */
export function parsePhone(input: string): Phone | undefined {
  if (input.length > MAX_LENGTH) return undefined;
  let text = input
    .trim()
    .replace(/^tel:/i, '')
    // The hyphens and spaces of word processors.
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\u00a0|\u202f/g, ' ');
  let extension: string | undefined;
  const parts = withExtension.exec(text);
  if (parts?.[1] && parts[2]) {
    text = parts[1];
    extension = parts[2];
  }
  if (!/^\+?[\d\s().\-/]+$/.test(text)) return undefined;
  const digits = text.replace(/\D/g, '');
  if (serviceCode.test(digits) && !text.includes('+') && !extension) {
    return {subscriber: digits, number: digits};
  }
  const isInternational = text.startsWith('+') && !digits.startsWith('1');
  const [, area, exchange, line] = northAmerican.exec(isInternational ? '' : digits) ?? [];
  let number: string;
  let subscriber: string;
  if (area) {
    number = `1-${area}-${exchange}-${line}`;
    subscriber = `+1${area}${exchange}${line}`;
  } else if (isInternational && international.test(digits)) {
    number = `+${text.replace(/\D+/g, ' ').trim()}`;
    subscriber = `+${digits}`;
  } else {
    return undefined;
  }
  return extension
    ? {subscriber: `${subscriber};ext=${extension}`, number, extension}
    : {subscriber, number};
}
