/** What every element says in each language, and which language a tag asks for. */
import type {Language} from './content.js';
import {language as en} from './en/language.js';
import {language as es} from './es/language.js';
import type {ByLocale, Locale} from './locales.js';

export const languages = {en, es} as const satisfies ByLocale<Language>;

export type {ByLocale, Locale};

/** The words of one element, built when they are asked for. */
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
