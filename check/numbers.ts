/** Compares the numbers and addresses that an element shows with those of the plain links inside it. */
import {publisher} from '../src/content/publisher.js';
import {hotlines, isHotlineAddress, type Hotline} from '../src/content/hotlines.js';
import {targetOf} from '../src/input/page-address.js';
import {parsePhone, type Phone} from '../src/input/phone.js';
import {good, note, problem, type Finding} from './finding.js';
import {nameOf, readAddress, readAttribute, writeAddress} from './own-elements.js';

/** A plain link, and what it leads to. */
interface Link {
  readonly kind: 'phone' | 'text' | 'email' | 'page';
  /** For people. */
  readonly target: string;
  /** Of a `tel:` or `sms:` link, where it can be read. */
  readonly phone?: Phone | undefined;
  readonly words: string;
}

const kinds: Readonly<Record<string, Link['kind']>> = {
  'tel:': 'phone',
  'sms:': 'text',
  'mailto:': 'email',
  'https:': 'page',
  'http:': 'page',
};

const isHotlineNumber = ({subscriber}: Phone): boolean =>
  isHotlineAddress(`tel:${subscriber}`) || isHotlineAddress(`sms:${subscriber}`);

const publisherPhone = parsePhone(publisher.phone);

const digits = (text: string): string => text.replace(/[^\d+*#]/g, '');

const write = ({number, extension}: Phone): string =>
  extension ? `${number} ext. ${extension}` : number;

/** @param root an element, live or parsed, or what it has rendered */
function linksIn(root: ParentNode): Link[] {
  const links: Link[] = [];
  for (const link of root.querySelectorAll('a[href]')) {
    const url = readAddress(link.getAttribute('href') ?? '', link.ownerDocument);
    const kind = url && kinds[url.protocol];
    if (!kind) continue;
    const words = link.textContent.replace(/\s+/g, ' ').trim();
    if (kind === 'page') {
      links.push({kind, target: writeAddress(url), words});
      continue;
    }
    const text = targetOf(url.href);
    const phone = kind === 'email' ? undefined : parsePhone(text);
    links.push({kind, target: phone ? write(phone) : text, phone, words});
  }
  return links;
}

/** A number without its extension reaches the same house. */
function isSamePhone(one: Phone, other: Phone): boolean {
  const [first, second] = [one, other].map(({subscriber}) => subscriber.replace(/;ext=.*/, ''));
  return (
    first === second && (!one.extension || !other.extension || one.extension === other.extension)
  );
}

function leadsTo(one: Link, other: Link): boolean {
  if (one.kind !== other.kind) return false;
  if (one.phone && other.phone) return isSamePhone(one.phone, other.phone);
  if (one.kind === 'email') return one.target.toLowerCase() === other.target.toLowerCase();
  if (one.kind === 'page') return one.target === other.target;
  return digits(one.target) === digits(other.target);
}

const isHotline = ({kind, phone, target}: Link): boolean =>
  kind === 'page' ? isHotlineAddress(target) : !!phone && isHotlineNumber(phone);

const isPublishers = ({phone}: Link): boolean =>
  !!phone && !!publisherPhone && isSamePhone(phone, publisherPhone);

const isNumber = ({kind}: Link): boolean => kind === 'phone' || kind === 'text';

/** The whole numbers that words name; what cannot be read as one is not judged. */
const numbersIn = (words: string): Phone[] =>
  (words.match(/\+?\(?\d[\d\s().\-\u2010-\u2015\u00a0\u202f]*/g) ?? [])
    .map((run) => parsePhone(run.replace(/\D+$/, '')))
    .filter((phone) => phone !== undefined)
    .filter((phone) => phone.subscriber.length > 3 || isHotlineNumber(phone));

const verbs: Readonly<Record<Link['kind'], string>> = {
  phone: 'calls',
  text: 'texts',
  email: 'writes to',
  page: 'opens',
};

const listed = (links: readonly Link[]): string =>
  [...new Set(links.map(({target}) => target))].join(', ');

const unlike = (links: readonly Link[]): Link[] =>
  links.filter(({phone, words}) => {
    const named = numbersIn(words);
    return phone && named.length > 0 && !named.some((number) => isSamePhone(number, phone));
  });

const hotlineList = Object.values<Hotline>(hotlines)
  .map(({number}) => number)
  .join(', ');

/**
 * What can be told from an element's links alone, rendered or not.
 *
 * @param element one of ours, or its placeholder
 */
export function checkLinks(element: Element): Finding[] {
  const name = nameOf(element);
  const tag = `<ppd-${String(name)}>`;
  const links = linksIn(element);
  const findings = unlike(links).map(({kind, target, words}) =>
    problem(
      `A link inside ${tag} says “${words}” and ${verbs[kind]} ${target}.`,
      'Write the same number into its words and its address.',
    ),
  );
  if (name !== 'contact-button') {
    const strange = links.filter((link) => isNumber(link) && !isHotline(link));
    if (strange.length) {
      findings.push(
        problem(
          `A link inside ${tag} ${verbs[strange[0]?.kind ?? 'phone']} ${listed(strange)}, which is no hotline’s number.`,
          `The hotlines that we know are ${hotlineList}. Visitors get the link until the script has come, and where it never does. Your own number belongs into <ppd-contact-button>.`,
        ),
      );
    }
  }
  if (!links.some(({kind}) => name === 'contact-button' || kind === 'phone')) {
    findings.push(
      problem(
        `${tag} holds no plain link to call.`,
        'Put one inside: <a href="tel:988">Call 988</a>. It is what visitors see until the script has come, and where it never does.',
      ),
    );
  }
  return findings;
}

/**
 * Compares what an element shows with the links inside it, and with the number of the publisher.
 *
 * @param element one of ours, or its placeholder
 * @param root what it, or a copy of it, has rendered
 */
export function compareNumbers(element: Element, root: ParentNode): Finding[] {
  const name = nameOf(element);
  const tag = `<ppd-${String(name)}>`;
  const inside = linksIn(element);
  // A slot shows what is inside.
  const shown = [...linksIn(root), ...(root.querySelector('slot:not([name])') ? inside : [])];
  const strange = [
    ...unlike(shown).map(({kind, target, words}) => `“${words}”, which ${verbs[kind]} ${target}`),
    ...(name === 'contact-button'
      ? []
      : shown
          .filter((link) => isNumber(link) && !isHotline(link) && !inside.includes(link))
          .map(({target}) => `${target}, which is no hotline’s number`)),
  ];
  const findings = strange.map((what) =>
    problem(
      `${tag} shows ${what}.`,
      'Another script of the page has changed it, call tracking perhaps. Ask it to leave our elements alone, and put the newest file on your site.',
    ),
  );
  return name === 'contact-button'
    ? [...findings, ...compareClinic(element, tag, inside, shown)]
    : findings;
}

function compareClinic(
  element: Element,
  tag: string,
  allInside: readonly Link[],
  allShown: readonly Link[],
): Finding[] {
  const [inside, shown] = [allInside, allShown].map((links) =>
    links.filter((link) => !isHotline(link)),
  ) as [Link[], Link[]];
  const wrongClinic = comparePublisher(element, tag, inside, shown);
  if (wrongClinic) return [wrongClinic];

  const findings: Finding[] = [];
  for (const kind of Object.keys(verbs) as Link['kind'][]) {
    const linked = inside.filter((link) => link.kind === kind);
    const there = shown.filter((link) => link.kind === kind);
    const missing = linked.filter((link) => !there.some((other) => leadsTo(link, other)));
    // Of addresses one is enough: a link to a map is no way to reach the clinic.
    if (!missing.length || (kind !== 'phone' && kind !== 'text' && missing.length < linked.length))
      continue;
    findings.push(
      problem(
        `A link inside ${tag} ${verbs[kind]} ${listed(missing)}, and the element shows ${there.length ? listed(there) : 'nothing of the kind'}.`,
        'Find out which is right, and write it into the attributes and the links alike. Visitors get the link until the script has come, and then the element.',
      ),
    );
  }
  if (allInside.length && !inside.length && shown.length) {
    findings.push(
      problem(
        `${tag} shows ${listed(shown)}, and no link inside it does.`,
        'Put one inside, so that visitors can reach you before the script has come, and where it never does.',
      ),
    );
  }
  const agreed = inside.filter(
    (link) => isNumber(link) && shown.some((other) => leadsTo(link, other)),
  );
  if (!findings.length && agreed.length) {
    const whose = agreed.every(isPublishers) ? ` (${publisher.name})` : '';
    findings.push(
      good(
        `${tag} shows the number of the link inside it: ${listed(agreed)}${whose}. Whether it is the right one, only a call tells.`,
      ),
    );
  }
  return findings;
}

/** @returns what is wrong where the publisher's number shows on somebody else's page */
function comparePublisher(
  element: Element,
  tag: string,
  inside: readonly Link[],
  shown: readonly Link[],
): Finding | undefined {
  const read = (attribute: string) => readAttribute(element, attribute)?.trim() ?? '';
  const clinic = read('clinic-name');
  if (!shown.some(isPublishers) || clinic.toLowerCase() === publisher.name.toLowerCase()) {
    return undefined;
  }
  const phone = parsePhone(read('phone'));
  const isWanted = !!phone && !!publisherPhone && isSamePhone(phone, publisherPhone);
  const other = inside.filter((link) => !isPublishers(link));
  const given = ['phone', 'sms', 'email', 'href'].find(read);
  const against = clinic
    ? `although clinic-name is “${clinic}”`
    : other.length
      ? `although a link inside it ${verbs[other[0]?.kind ?? 'phone']} ${listed(other)}`
      : given && !isWanted
        ? `although it has ${given}="${read(given)}"`
        : '';
  const what = `${tag} shows ${publisher.name}, ${publisher.phone}`;
  if (against) {
    return problem(
      `${what}, ${against}.`,
      'That is another clinic’s number. Set phone, href, sms or email to your own, with clinic-name; where an editor has dropped them, take the editor-safe form. Put the newest file on your site, and look again.',
    );
  }
  if (isWanted || inside.some(isPublishers)) return undefined;
  return note(
    `${what}: neither its attributes nor the links inside it name another clinic.`,
    'If your own clinic should be called, set clinic-name and phone, and put a link to it inside.',
  );
}
