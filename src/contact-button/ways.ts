/** Which clinic the button reaches, and how: worked out from the owner's attributes. */
import {publisher} from '../content/clinic.js';
import {asText} from '../shared/as-text.js';
import {listOf} from '../shared/attributes.js';
import {mailLink, parseEmail, safeLink} from '../shared/link.js';
import {parsePhone, type Phone} from '../shared/phone.js';
import {warn} from '../shared/warn.js';

/** The attributes as the owner wrote them; a framework may have set anything. */
export interface ClinicAttributes {
  readonly clinicName?: unknown;
  readonly phone?: unknown;
  readonly sms?: unknown;
  readonly email?: unknown;
  readonly href?: unknown;
  readonly prefer?: unknown;
}

/** One way to reach the clinic. */
export type Way =
  | {readonly kind: 'phone' | 'text'; readonly href: string; readonly phone: Phone}
  | {readonly kind: 'email'; readonly href: string; readonly address: string}
  | {readonly kind: 'page'; readonly href: string};

/** What `prefer` may name, in the order in which ways are offered: a voice, a page, a text, an e-mail. */
const kinds = ['phone', 'page', 'text', 'email'] as const;

export interface Clinic {
  /** The clinic's name; empty where the owner gave ways but no name. */
  readonly name: string;
  /** Whether this is the publisher of the product, whose interest in ketamine is then named. */
  readonly isPublisher: boolean;
  /** Never empty; the one to show as the button comes first. */
  readonly ways: readonly [Way, ...Way[]];
}

/** A way, or what is wrong with the text it was to be read from. */
type Reading = Way | string;

const notPhone =
  'not a telephone number (write it like 1-855-481-9605, +44 20 7946 0958 or 855-481-9605 ext. 12)';

function phoneWay(input: string): Reading {
  const phone = parsePhone(input);
  return phone ? {kind: 'phone', href: `tel:${phone.subscriber}`, phone} : notPhone;
}

function textWay(input: string): Reading {
  const phone = parsePhone(input);
  if (phone?.extension) return 'an extension cannot be texted';
  return phone ? {kind: 'text', href: `sms:${phone.subscriber}`, phone} : notPhone;
}

function emailWay(input: string): Reading {
  const address = parseEmail(input);
  return address ? {kind: 'email', href: mailLink(address), address} : 'not an e-mail address';
}

function pageWay(input: string): Reading {
  const href = safeLink(input);
  return href
    ? {kind: 'page', href}
    : "allowed are https:, mailto:, tel: and sms: addresses, and http: on the page's own host";
}

/**
 * Reads the owner's attributes. A name and a number belong together: the publisher's number never stands under another
 * clinic's name. Where no way that was given can be used, the publisher's name and number stay.
 *
 * @param element carries the attributes; named in warnings
 */
export function readClinic(element: Element, attributes: ClinicAttributes): Clinic {
  const read = (attribute: string, value: unknown, way: (input: string) => Reading) => {
    const input = asText(value);
    if (!input) return undefined;
    const reading = typeof value === 'object' ? 'not text' : way(input);
    if (typeof reading !== 'string') return reading;
    warn(element, attribute, value, reading, 'it is left out');
    return undefined;
  };
  const given = [
    read('phone', attributes.phone, phoneWay),
    read('href', attributes.href, pageWay),
    read('sms', attributes.sms, textWay),
    read('email', attributes.email, emailWay),
  ].filter((way) => way !== undefined);
  const preferred = readPreference(element, attributes.prefer, given);
  const [first, ...rest] = [...preferred, ...given.filter((way) => !preferred.includes(way))];
  const name = asText(attributes.clinicName);
  const isPublisher = name.toLowerCase() === publisher.name.toLowerCase();
  if (first) return {name, isPublisher, ways: [first, ...rest]};
  if (name && !isPublisher) {
    const problem = 'no phone, href, sms or email that can be used stands beside it';
    warn(element, 'clinic-name', name, problem, `${publisher.name}, ${publisher.phone}, is shown`);
  }
  return {name: publisher.name, isPublisher: true, ways: [publisherWay]};
}

/** @returns the ways that the owner puts first, of those given */
function readPreference(element: Element, prefer: unknown, given: Way[]): Way[] {
  const wanted = listOf(element, 'prefer', prefer, kinds);
  const preferred = wanted.flatMap((kind) => given.filter((way) => way.kind === kind));
  if (wanted.length && !preferred.length && given[0]) {
    warn(element, 'prefer', prefer, 'no such way was given', `"${given[0].kind}" comes first`);
  }
  return preferred;
}

const publisherPhone: Phone = {subscriber: '+18554819605', number: publisher.phone};
const publisherWay: Way = {
  kind: 'phone',
  href: `tel:${publisherPhone.subscriber}`,
  phone: publisherPhone,
};
