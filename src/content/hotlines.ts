/**
 * The numbers people call. They are constants: no attribute, slot or host script changes them, and a test compares
 * every rendered number and link with this file.
 */
import type {SourceIds} from './sources.js';

export interface Hotline {
  /** What a `tel:` link dials: RFC 3966 with the country code; short service codes stay bare. */
  readonly call: string;
  /** What an `sms:` link texts; absent if the line takes no texts. */
  readonly text?: string;
  /** The number as shown. */
  readonly number: string;
  /** The same number as a word to remember. */
  readonly vanity?: string;
  /** Another number for texts in one language, by its BCP 47 tag. */
  readonly textIn?: Readonly<Record<string, {readonly text: string; readonly number: string}>>;
  /** Web chat, by the language's BCP 47 tag. */
  readonly chat?: Readonly<Record<string, string>>;
  /** Month of the last comparison with the sources. */
  readonly checked: string;
  readonly sources: SourceIds;
}

export const hotlines = {
  /**
   * National Maternal Mental Health Hotline. Free, confidential, day and night, but not a crisis line (HRSA): it is never
   * shown without 988 and 911.
   */
  maternal: {
    call: '+18338526262',
    text: '+18338526262',
    number: '1-833-852-6262',
    vanity: '1-833-TLC-MAMA',
    checked: '2026-11',
    sources: ['hrsaFaq', 'hhsNumber'],
  },
  /** 988 Suicide & Crisis Lifeline. */
  crisis: {
    call: '988',
    text: '988',
    number: '988',
    chat: {en: 'https://988lifeline.org/', es: 'https://988lifeline.org/es/inicio/'},
    checked: '2026-11',
    sources: ['lifelineExpect', 'lifelineMessages', 'lifelineSpanish'],
  },
  /** Emergency services. */
  emergency: {call: '911', number: '911', checked: '2026-11', sources: ['hrsaFaq']},
  /** Postpartum Support International HelpLine: support and help to find care, not for emergencies. */
  support: {
    call: '+18009444773',
    text: '+18009444773',
    number: '1-800-944-4773',
    textIn: {es: {text: '+19712037773', number: '1-971-203-7773'}},
    checked: '2026-11',
    sources: ['psiHelpline'],
  },
  /** Telecommunications relay service. */
  relay: {call: '711', number: '711', checked: '2026-11', sources: ['hhsLaunch']},
} as const satisfies Record<string, Hotline>;

export type HotlineId = keyof typeof hotlines;

/** Lines that a reader can call, and those of them that take texts. */
export type HotlineName = Exclude<HotlineId, 'relay'>;
export type TextHotlineName = Exclude<HotlineName, 'emergency'>;

/**
 * @param id a line that takes texts
 * @param lang BCP 47 tag of the reader's language
 * @returns what an `sms:` link texts, and the number as shown
 */
export function textNumber(id: HotlineId, lang: string): {text: string; number: string} {
  const {text = '', number, textIn}: Hotline = hotlines[id];
  return textIn?.[lang] ?? {text, number};
}

const addresses = new Set(
  Object.values<Hotline>(hotlines).flatMap(({call, text = call, textIn = {}}) => [
    `tel:${call}`,
    `sms:${text}`,
    ...Object.values(textIn).map((line) => `sms:${line.text}`),
  ]),
);

/**
 * @param href an absolute address
 * @returns whether it calls, texts or chats with one of these lines
 */
export const isHotlineAddress = (href: string): boolean =>
  addresses.has(href) || href.startsWith(hotlines.crisis.chat.en);

/**
 * @param lang BCP 47 tag of the reader's language
 * @returns the address of 988's web chat in it, or in English if there is none
 */
export function chatAddress(lang: string): string {
  const addresses: Readonly<Record<string, string>> = hotlines.crisis.chat;
  return addresses[lang] ?? hotlines.crisis.chat.en;
}
