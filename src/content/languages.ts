/** Every language that ships, by its BCP 47 primary tag. */
import type {Language} from './content.js';
import {language as en} from './en/language.js';
import {language as es} from './es/language.js';

export const languages = {en, es} as const satisfies Record<string, Language>;

export type Locale = keyof typeof languages;

/** One entry for each language. */
export type ByLocale<Words> = Readonly<Record<Locale, Words>>;

/** The same, built when it is asked for. */
export type LazyByLocale<Words> = ByLocale<() => Words>;

/** What is shown where a page's language is not among them. */
export const fallbackLocale: Locale = 'en';

/**
 * @param lang a BCP 47 tag as pages write it: `es-MX`, `ES`, `es_US`
 * @returns the language that ships for it, or `undefined`
 */
export function toLocale(lang: string): Locale | undefined {
  const primary = lang.trim().split(/[-_]/)[0]?.toLowerCase() ?? '';
  return Object.prototype.hasOwnProperty.call(languages, primary) ? (primary as Locale) : undefined;
}
