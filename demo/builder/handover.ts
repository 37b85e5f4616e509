/** What a practice sends to the person who looks after its site: a message, and the address of a page with the same. */
import {toFragment, type Configuration} from './configuration.js';
import {layoutOf, type LayoutName} from './layouts.js';
import type {Pieces} from './pieces.js';
import {markOf, notToCall, plainText, sites, type Step} from './sites.js';

const places: Readonly<Record<LayoutName, string>> = {
  strip: 'Right under the header, on every page.',
  block: 'In the page where it should show.',
  top: 'At the beginning of every page: it stays at the top of the window.',
  bottom: 'On every page: it stays at the bottom of the window.',
  none: 'In the page where it should show.',
};

/** Where it goes, in one sentence. */
export const placeOf = (configuration: Configuration): string => places[layoutOf(configuration)];

/** What is to be added, as a sentence goes on with it; `us` is the practice, by who is speaking. */
export function thingsOf({elements}: Configuration, us: 'us' | 'them'): string {
  const things = {
    'hotline-banner': 'the hotlines for new parents',
    'info-card': 'facts about postpartum depression',
    'contact-button': `how to reach ${us}`,
  } as const;
  return new Intl.ListFormat('en').format(elements.map((name) => things[name]));
}

/** For a site that the sender does not know: what holds everywhere. */
const anywhere: readonly Step[] = [
  {
    text: 'Paste the line into the HTML of the page, in a place that keeps scripts.',
    mark: 'yours',
  },
  {
    text: `Open the page as a visitor, signed out, and call the practice’s number once. ${notToCall}`,
    mark: 'yours',
  },
];

/** The steps for one who has the line already. */
export const stepsFor = ({site}: Configuration): readonly Step[] =>
  site && site !== 'somebody'
    ? sites[site].steps.filter(({text}) => !text.startsWith('Choose **Copy'))
    : anywhere;

/** The address of the page for the web person. */
export const handoverAddress = (configuration: Configuration, pageLang: string): string =>
  new URL(
    `handover.html?lang=${pageLang}#${toFragment(configuration)}`,
    document.baseURI.replace(/[?#].*/, ''),
  ).href;

export interface Message {
  readonly subject: string;
  readonly body: string;
}

/**
 * @param address of the page with the same; left out where its reader could not open it
 * @param hasCode whether the code stands in the message itself
 */
export function messageFor(
  configuration: Configuration,
  {snippet, more, style}: Pieces,
  address: string | undefined,
  hasCode = true,
): Message {
  const codes = [more, style, snippet].flatMap((piece) => (piece ? [piece] : []));
  const parts = [
    'Hello,',
    `Please add ${thingsOf(configuration, 'us')} to our site. It is one line of HTML. It sends nothing, stores nothing and sets no cookie.`,
    address && `Everything is on this page, to copy: ${address}`,
    `Where: ${placeOf(configuration)}`,
    hasCode &&
      codes
        .map(({label, code}) => `${label === snippet?.label ? 'The line' : label}:\n${code}`)
        .join('\n\n'),
    `How:\n${stepsFor(configuration)
      .map((step, index) => {
        const mark = configuration.site && markOf(step, configuration.site);
        return `${index + 1}. ${plainText(step)}${mark && ` (${mark.slice(0, -1)})`}`;
      })
      .join('\n')}`,
    'Thank you!',
  ];
  return {
    subject: 'Please add this to our site',
    body: parts.filter((part) => part).join('\n\n'),
  };
}

/** Mail programs cut longer addresses: RFC 6068 sets no limit, and Windows does. */
const MAX_MAILTO = 1900;

/** The message as an address for the mail program; without the code where it would be cut. */
export function mailtoFor(
  configuration: Configuration,
  pieces: Pieces,
  address: string | undefined,
): string | undefined {
  return [true, false]
    .filter((hasCode) => hasCode || address)
    .map((hasCode) => messageFor(configuration, pieces, address, hasCode))
    .map(
      ({subject, body}) =>
        `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`,
    )
    .find((mailto) => mailto.length <= MAX_MAILTO);
}
