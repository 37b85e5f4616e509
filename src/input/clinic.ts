/**
 * Which clinic a contact button reaches, and how, read from the owner's attributes and the links inside the element. The
 * element, the plain links, placing by script and the builder all use this.
 */
import {isHotlineAddress} from '../content/hotlines.js';
import {publisher} from '../content/publisher.js';
import {splitList} from './attributes.js';
import {mailLink, parseEmail, readPageAddress, targetOf} from './page-address.js';
import {parsePhone, type Phone} from './phone.js';
import {toText} from './to-text.js';

/** The attributes as the owner wrote them; a framework may have set anything. */
export interface ClinicAttributes {
  readonly clinicName?: unknown;
  readonly phone?: unknown;
  readonly sms?: unknown;
  readonly email?: unknown;
  readonly href?: unknown;
  readonly prefer?: unknown;
  readonly label?: unknown;
}

/** One way to reach the clinic. */
export type ContactMethod = {
  /** Where its link leads. */
  readonly href: string;
  /** The owner's text, if several links inside are of this kind. */
  readonly words?: string;
} & (
  | {readonly kind: 'phone' | 'text'; readonly phone: Phone}
  /** `address` is what the owner wrote: an e-mail address, or a page that may be relative. */
  | {readonly kind: 'email' | 'page'; readonly address: string}
);

/** The words allowed in `prefer`, in the default order. */
export const contactKinds = ['phone', 'page', 'text', 'email'] as const;

type Kind = (typeof contactKinds)[number];

/** A problem with an attribute, for its owner. */
export interface Problem {
  readonly attribute: string;
  readonly given: unknown;
  /** What is wrong, as a full clause. */
  readonly problem: string;
  /** What is shown instead, as a full clause. */
  readonly used: string;
}

/** What the owner has put inside the element. */
export interface Inside {
  /** The contact methods its links lead to, in order, without the hotlines and the publisher. */
  readonly ways: readonly ContactMethod[];
  /** Whether the owner put anything there, even a link or number that is not a valid contact method. */
  readonly isOwn: boolean;
}

export interface Clinic {
  /** The clinic's name; empty if the owner gave none. */
  readonly name: string;
  /** The owner's text for the first contact method; empty if there is none. */
  readonly label: string;
  /** Whether this is the publisher of the product; if so, its interest in ketamine is named. */
  readonly isPublisher: boolean;
  /** The button's comes first. Empty if nothing the owner gave can be used. */
  readonly ways: readonly ContactMethod[];
  /** Whether the content inside the element stays visible, because it cannot be read. */
  readonly keepsInside: boolean;
  readonly problems: readonly Problem[];
}

const nothingInside: Inside = {ways: [], isOwn: false};

/** A contact method, or what is wrong with the text. */
type Reading = ContactMethod | string;

const notPhone =
  'not a phone number (write it like 1-855-481-9605, +44 20 7946 0958 or 855-481-9605 ext. 12)';

function readPhone(input: string): Reading {
  const phone = parsePhone(input);
  return phone ? {kind: 'phone', href: `tel:${phone.subscriber}`, phone} : notPhone;
}

function readText(input: string): Reading {
  const phone = parsePhone(input);
  if (phone?.extension) return 'an extension cannot be texted';
  return phone ? {kind: 'text', href: `sms:${phone.subscriber}`, phone} : notPhone;
}

function readEmail(input: string): Reading {
  const address = parseEmail(input);
  return address
    ? {kind: 'email', href: mailLink(address), address}
    : 'not an e-mail address like nurse@clinic.example';
}

function readPage(input: string): Reading {
  const href = readPageAddress(input);
  return typeof href === 'string' ? {kind: 'page', href, address: input} : href.problem;
}

const publisherPhone: Phone = {subscriber: '+18554819605', number: publisher.phone};

const publisherWay: ContactMethod = {
  kind: 'phone',
  href: `tel:${publisherPhone.subscriber}`,
  phone: publisherPhone,
};

const isOfPublisher = (way: ContactMethod): boolean =>
  'phone' in way && way.phone.subscriber === publisherPhone.subscriber;

/** As written: www.clinic.example is not a page on this site, even if the browser resolves it to one. */
const readPageLink = (link: HTMLAnchorElement) => readPage(link.getAttribute('href') ?? '');

const linkReaders: Readonly<Record<string, (link: HTMLAnchorElement) => Reading>> = {
  'tel:': ({href}) => readPhone(targetOf(href)),
  'sms:': ({href}) => readText(targetOf(href)),
  'mailto:': ({href}) => readEmail(targetOf(href)),
  'https:': readPageLink,
  'http:': readPageLink,
};

/** What may be a phone number in running text; parsePhone() decides. */
const numbers = /\+?\(?\d[\d\s().-]{5,24}\d/g;

/** Characters of a name or label that still leaves the number in sight. */
const MAX_WORDS = 100;

/** Characters that turn the order of what follows them, a number's digits too (Unicode UAX #9). */
const bidiControls = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

/** Letters that are written from right to left; between isolates they leave a number beside them alone. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** @returns the owner's words as one line that leaves the number beside them as it is */
function readWords(value: unknown): string {
  if (typeof value === 'object') return '';
  const words = toText(value).replace(bidiControls, '').replace(/\s+/g, ' ').trim();
  return rightToLeft.test(words) ? `\u2068${words}\u2069` : words;
}

/**
 * Reads the plain links inside a contact button: what a filter leaves of a snippet, or what the owner wrote by hand.
 *
 * @param element the contact button
 * @returns the ways they lead to
 */
export function readInside(element: Element): Inside {
  const ways: ContactMethod[] = [];
  let isOwn = false;
  element.querySelectorAll('a').forEach((link) => {
    // A link without an address, or to a place on the same page, is no way to reach the clinic.
    if (/^(?:#|$)/.test(link.getAttribute('href') ?? '')) return;
    const way = linkReaders[link.protocol]?.(link);
    if (typeof way !== 'object') {
      isOwn = true;
    } else if (!isHotlineAddress(way.href) && !isOfPublisher(way)) {
      isOwn = true;
      const text = link.textContent.replace(/\s+/g, ' ');
      // A longer text does not help to tell phones apart, and takes long to parse.
      const words =
        text.length > MAX_WORDS
          ? ''
          : readWords(text.replace(numbers, '')).replace(/[\s,:–-]+$/, '');
      if (!ways.some(({href}) => href === way.href)) ways.push({...way, words});
    }
  });
  isOwn ||= (element.textContent.match(numbers) ?? []).some((text) => {
    const way = readPhone(text);
    return typeof way === 'object' && !isHotlineAddress(way.href) && !isOfPublisher(way);
  });
  const isOneOfSeveral = (way: ContactMethod) =>
    ways.filter(({kind}) => kind === way.kind).length > 1;
  return {
    // Text is needed only to tell several of a kind apart.
    ways: ways.map((way) => (isOneOfSeveral(way) ? way : {...way, words: ''})),
    isOwn,
  };
}

/**
 * Reads the clinic from the owner's attributes, and what they leave out from the links inside. A name and a number belong
 * together: the publisher is shown only if the owner gave nothing, never because a value is invalid.
 *
 * @param attributes of the contact button
 * @param inside its content; omit it if there is none yet
 */
export function readClinic(attributes: ClinicAttributes, inside: Inside = nothingInside): Clinic {
  const problems: Problem[] = [];
  const refused: Omit<Problem, 'used'>[] = [];
  const ways: ContactMethod[] = [];

  const read = (
    attribute: string,
    value: unknown,
    kind: Kind,
    reader: (input: string) => Reading,
  ) => {
    const input = toText(value);
    const reading = typeof value === 'object' && value ? 'not text' : input && reader(input);
    if (typeof reading === 'object') {
      ways.push(reading);
      return;
    }
    const sameKind = inside.ways.filter((way) => way.kind === kind);
    ways.push(...sameKind);
    if (!reading) return;
    if (sameKind.length) {
      problems.push({attribute, given: value, problem: reading, used: 'the link inside is used'});
    } else {
      refused.push({attribute, given: value, problem: reading});
    }
  };
  read('phone', attributes.phone, 'phone', readPhone);
  read('href', attributes.href, 'page', readPage);
  read('sms', attributes.sms, 'text', readText);
  read('email', attributes.email, 'email', readEmail);
  const isAllInside = ways.every((way) => inside.ways.includes(way));
  if (isAllInside) ways.splice(0, ways.length, ...inside.ways);

  const {known: preferred, refused: unknown} = splitList(attributes.prefer, contactKinds);
  const rank = ({kind}: ContactMethod) => preferred.indexOf(kind) + 1 || contactKinds.length + 1;
  const [first] = ways;
  ways.sort((one, other) => rank(one) - rank(other));
  if (unknown.length) {
    problems.push({
      attribute: 'prefer',
      given: attributes.prefer,
      problem: `unknown or repeated: ${unknown.join(', ')} (allowed: ${contactKinds.join(', ')})`,
      used: preferred.length ? `"${preferred.join(' ')}" is used` : 'the default is used',
    });
  } else if (first && preferred.length && !ways.some(({kind}) => preferred.includes(kind))) {
    problems.push({
      attribute: 'prefer',
      given: attributes.prefer,
      problem: 'none of these is set',
      used: `"${first.kind}" comes first`,
    });
  }

  const [name, label] = (['clinicName', 'label'] as const).map((property) => {
    const words = readWords(attributes[property]);
    if (words.length <= MAX_WORDS) return words;
    problems.push({
      attribute: property === 'label' ? 'label' : 'clinic-name',
      given: `${words.slice(0, 30)}…`,
      problem: `longer than ${MAX_WORDS} characters`,
      used: 'it is ignored',
    });
    return '';
  }) as [string, string];

  const isNamedPublisher = name.toLowerCase() === publisher.name.toLowerCase();
  const isEmpty =
    !toText(attributes.clinicName) && !toText(attributes.label) && !refused.length && !inside.isOwn;
  const isPublisher = ways.length
    ? isNamedPublisher || ways.some(isOfPublisher)
    : isNamedPublisher || isEmpty;
  const keepsInside = !ways.length && !isPublisher && inside.isOwn;
  const instead = keepsInside
    ? 'the content inside stays, next to the hotlines'
    : isPublisher
      ? `${publisher.name}, ${publisher.phone}, is shown`
      : 'the hotlines are shown';
  for (const problem of refused) {
    problems.push({...problem, used: ways.length ? 'it is ignored' : instead});
  }
  if (!ways.length && !isPublisher && !refused.length) {
    const [attribute, given] = toText(attributes.clinicName)
      ? ['clinic-name', attributes.clinicName]
      : toText(attributes.label)
        ? ['label', attributes.label]
        : ['phone', attributes.phone];
    problems.push({
      attribute,
      given: toText(given).slice(0, MAX_WORDS),
      problem: 'no phone, href, sms or email is set, and no link inside leads to the clinic',
      used: instead,
    });
  }
  return {
    name: ways.length || !isPublisher ? name : publisher.name,
    label,
    isPublisher,
    ways: ways.length || !isPublisher ? ways : [publisherWay],
    keepsInside,
    problems,
  };
}
