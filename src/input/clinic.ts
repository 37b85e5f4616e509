/**
 * Which clinic a contact button reaches, and how: worked out from the owner's attributes and from the links inside the
 * element. The element, its fallback, placing by script and the builder all ask here.
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
  /** What a link leads to. */
  readonly href: string;
  /** The owner's own words, where the links inside name several ways of one kind. */
  readonly words?: string;
} & (
  | {readonly kind: 'phone' | 'text'; readonly phone: Phone}
  /** `address` is what the owner wrote: an e-mail address, or a page that may be relative. */
  | {readonly kind: 'email' | 'page'; readonly address: string}
);

/** What `prefer` may name, in the order in which ways are offered: a voice, a page, a text, an e-mail. */
export const contactKinds = ['phone', 'page', 'text', 'email'] as const;

type Kind = (typeof contactKinds)[number];

/** Something about an attribute that its owner should know. */
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
  /** What its links lead to, in their order; the hotlines and the publisher aside. */
  readonly ways: readonly ContactMethod[];
  /** Whether anything of the owner's is there, be it a link or number that cannot be read as a way. */
  readonly isOwn: boolean;
}

export interface Clinic {
  /** The clinic's name; empty where the owner gave none. */
  readonly name: string;
  /** The owner's words for the first way; empty where there are none. */
  readonly label: string;
  /** Whether this is the publisher of the product, whose interest in ketamine is then named. */
  readonly isPublisher: boolean;
  /** The one to show as the button comes first. Empty where nothing that the owner gave can be used. */
  readonly ways: readonly ContactMethod[];
  /** Whether what stands inside the element stays in sight, since it cannot be read. */
  readonly keepsInside: boolean;
  readonly problems: readonly Problem[];
}

const nothingInside: Inside = {ways: [], isOwn: false};

/** A way, or what is wrong with the text it was to be read from. */
type Reading = ContactMethod | string;

const notPhone =
  'not a telephone number (write it like 1-855-481-9605, +44 20 7946 0958 or 855-481-9605 ext. 12)';

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

/** As written: a name like www.clinic.example is no page of this site, whatever a browser makes of it. */
const readPageLink = (link: HTMLAnchorElement) => readPage(link.getAttribute('href') ?? '');

const linkReaders: Readonly<Record<string, (link: HTMLAnchorElement) => Reading>> = {
  'tel:': ({href}) => readPhone(targetOf(href)),
  'sms:': ({href}) => readText(targetOf(href)),
  'mailto:': ({href}) => readEmail(targetOf(href)),
  'https:': readPageLink,
  'http:': readPageLink,
};

/** What may be a telephone number in running text; parsePhone() has the last word. */
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
    // Without an address, or to a place on the same page, it leads nowhere.
    if (/^(?:#|$)/.test(link.getAttribute('href') ?? '')) return;
    const way = linkReaders[link.protocol]?.(link);
    if (typeof way !== 'object') {
      isOwn = true;
    } else if (!isHotlineAddress(way.href) && !isOfPublisher(way)) {
      isOwn = true;
      const text = link.textContent.replace(/\s+/g, ' ');
      // A longer text does not tell one telephone from another, and takes a browser long to take apart.
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
    // Words are needed only to tell one telephone from another.
    ways: ways.map((way) => (isOneOfSeveral(way) ? way : {...way, words: ''})),
    isOwn,
  };
}

/**
 * Reads what the owner says of the clinic. Attributes come first; what they do not say is read from the links inside. A
 * name and a number belong together: the publisher is shown only where there is nothing of an owner's, and never because a
 * value was refused.
 *
 * @param attributes of the contact button
 * @param inside what stands in it; left out where there is nothing yet
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
      problem: `unknown or repeated: ${unknown.join(', ')} (allowed are ${contactKinds.join(', ')})`,
      used: preferred.length ? `${preferred.join(', ')} is used` : 'the default is used',
    });
  } else if (first && preferred.length && !ways.some(({kind}) => preferred.includes(kind))) {
    problems.push({
      attribute: 'prefer',
      given: attributes.prefer,
      problem: 'no such way was given',
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
      used: 'it is left out',
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
    ? 'what stands inside stays, beside the hotlines'
    : isPublisher
      ? `${publisher.name}, ${publisher.phone}, is shown`
      : 'the hotlines are shown';
  for (const problem of refused) {
    problems.push({...problem, used: ways.length ? 'it is left out' : instead});
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
