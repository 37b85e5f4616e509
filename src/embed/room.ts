/**
 * The height to keep free for an element until it is rendered, so that the page does not jump: a CSS min-height, measured
 * with the fonts of phones and computers (`npm run bench -- shift`). What lies below the window may be any height, so
 * only short elements need theirs.
 */
import type {Locale} from '../content/languages.js';
import type {EmbeddableName} from './embeddable.js';

/** What the element is in: a column of text, a sidebar, or the whole width of the window. */
export const widths = ['column', 'sidebar', 'full'] as const;

export type Width = (typeof widths)[number];

/** From a phone of 360 px, where text needs more lines, down to a computer, in pixels. */
const between = (computer: number, phone: number, slope: number): string =>
  `clamp(${computer}px, ${Math.round(phone + 3.6 * slope)}px - ${slope}vw, ${phone}px)`;

type Rooms = Readonly<Record<Width, string>>;

const banner: Readonly<Record<Locale, Rooms>> = {
  en: {column: between(512, 605, 23), sidebar: '620px', full: between(384, 605, 50)},
  es: {column: between(536, 675, 36), sidebar: '700px', full: between(402, 675, 65)},
};

const strip: Rooms = {column: between(123, 168, 11), sidebar: '180px', full: between(69, 168, 11)};

const card: Rooms = {column: '1100px', sidebar: '1100px', full: between(800, 1100, 35)};

/** Of a button with one phone number: on a computer, on a phone, and what lies between. */
const button: Readonly<Record<Locale, readonly [number, number, number]>> = {
  en: [195, 215, 5],
  es: [215, 257, 11],
};

/** More for other ways in, for what is said about texts and e-mail, and, with hours, for a clinic that is closed. */
const MORE = {others: 48, written: 30, hours: 175};

/**
 * @param read returns the value of an attribute, or `null`
 * @param locale of the element
 * @returns a CSS length, or `undefined` for a banner at an edge of the window, which keeps its own room
 */
export function roomFor(
  name: EmbeddableName,
  read: (attribute: string) => string | null,
  locale: Locale,
  width: Width = 'column',
): string | undefined {
  if (name === 'info-card') return card[width];
  if (name === 'hotline-banner') {
    if (/^(?:top|bottom)$/.test(read('placement') ?? '')) return undefined;
    return read('density') === 'compact' ? strip[width] : banner[locale][width];
  }
  const given = ['phone', 'href', 'sms', 'email'].filter((attribute) => read(attribute)?.trim());
  let more = 0;
  if (given.length > 1) more += MORE.others;
  if (given.includes('sms') || given.includes('email')) more += MORE.written;
  if (read('hours')?.trim()) more += MORE.hours;
  const [computer, phone, slope] = button[locale];
  return between(computer + more, phone + more, slope);
}
