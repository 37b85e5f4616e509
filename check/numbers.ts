/** Compares the numbers and addresses that an element shows with those of the plain links inside it. */
import {publisher} from '../src/content/publisher.js';
import {hotlines, isHotlineAddress, type Hotline} from '../src/content/hotlines.js';
import {targetOf} from '../src/input/page-address.js';
import {parsePhone, type Phone} from '../src/input/phone.js';
import {good, note, problem, type Finding} from './finding.js';
import {
  capital,
  nameOf,
  readAddress,
  readAttribute,
  wordsFor,
  writeAddress,
} from './own-elements.js';

/** A plain link, and where it leads. */
interface Link {
  readonly kind: 'phone' | 'text' | 'email' | 'page';
  /** For people. */
  readonly target: string;
  /** Of a `tel:` or `sms:` link, if it can be parsed. */
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

/** A number without its extension reaches the same clinic. */
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

/** The complete numbers in a text; anything that is not one is ignored. */
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
 * Checks an element's links alone, rendered or not.
 *
 * @param element one of ours, or its placeholder
 */
export function checkLinks(element: Element): Finding[] {
  const name = nameOf(element);
  const tag = wordsFor(element);
  const links = linksIn(element);
  const findings = unlike(links).map(({kind, target, words}) =>
    problem(
      'wrongNumber',
      `A link inside ${tag} says “${words}” and ${verbs[kind]} ${target}.`,
      'Use the same number in its text and its address.',
    ),
  );
  if (name !== 'contact-button') {
    const strange = links.filter((link) => isNumber(link) && !isHotline(link));
    if (strange.length) {
      findings.push(
        problem(
          'wrongNumber',
          `A link inside ${tag} ${verbs[strange[0]?.kind ?? 'phone']} ${listed(strange)}, which is not a hotline’s number.`,
          `The known hotlines are ${hotlineList}. Visitors get the link until the script runs, or if it never does. Your own number belongs in <ppd-contact-button>.`,
        ),
      );
    }
  }
  if (!links.some(({kind}) => name === 'contact-button' || kind === 'phone')) {
    findings.push(
      problem(
        'noNumber',
        `${capital(tag)} has no plain link to call.`,
        'Put one inside: <a href="tel:988">Call 988</a>. Visitors see it until the script runs, or if it never does.',
      ),
    );
  }
  return findings;
}

/**
 * Compares what an element shows with the links inside it, and with the publisher's number.
 *
 * @param element one of ours, or its placeholder
 * @param root what it, or a copy of it, rendered
 */
export function compareNumbers(element: Element, root: ParentNode): Finding[] {
  const name = nameOf(element);
  const tag = wordsFor(element);
  const inside = linksIn(element);
  // A slot shows what is inside.
  const shown = [...linksIn(root), ...(root.querySelector('slot:not([name])') ? inside : [])];
  const strange = [
    ...unlike(shown).map(({kind, target, words}) => `“${words}”, which ${verbs[kind]} ${target}`),
    ...(name === 'contact-button'
      ? []
      : shown
          .filter((link) => isNumber(link) && !isHotline(link) && !inside.includes(link))
          .map(({target}) => `${target}, which is not a hotline’s number`)),
  ];
  const findings = strange.map((what) =>
    problem(
      'wrongNumber',
      `${capital(tag)} shows ${what}.`,
      'Another script on the page has changed it, perhaps call tracking. Exclude our elements from it, and put the newest file on your site.',
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
    // One address is enough: a link to a map is no way to reach the clinic.
    if (!missing.length || (kind !== 'phone' && kind !== 'text' && missing.length < linked.length))
      continue;
    findings.push(
      problem(
        'wrongNumber',
        `A link inside ${tag} ${verbs[kind]} ${listed(missing)}, but the element shows ${there.length ? listed(there) : 'no such link'}.`,
        'Find out which is right, and use it in both the attributes and the links. Visitors get the link until the script runs, then the element.',
      ),
    );
  }
  if (allInside.length && !inside.length && shown.length) {
    findings.push(
      problem(
        'noNumber',
        `${capital(tag)} shows ${listed(shown)}, but no link inside it does.`,
        'Put one inside, so that visitors can reach you until the script runs, or if it never does.',
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
        `${capital(tag)} shows the number of the link inside it: ${listed(agreed)}${whose}. Call it to make sure that it is the right one.`,
      ),
    );
  }
  return findings;
}

/** @returns what is wrong if the publisher's number shows on somebody else's page */
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
  const what = `${capital(tag)} shows ${publisher.name}, ${publisher.phone}`;
  if (against) {
    return problem(
      'wrongNumber',
      `${what}, ${against}.`,
      'That is another clinic’s number. Set phone, href, sms or email to your own, with clinic-name; if an editor has dropped them, use the editor-safe form. Put the newest file on your site, and check again.',
    );
  }
  if (isWanted || inside.some(isPublishers)) return undefined;
  return note(
    `${what}: neither its attributes nor the links inside it name another clinic.`,
    'If visitors should call your own clinic, set clinic-name and phone, and put a link to it inside.',
  );
}
