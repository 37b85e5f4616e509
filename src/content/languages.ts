/** What every element says in each language, and which language a tag asks for. */
import type {ByLocale, Locale} from './locales.js';
import {language as en} from './strings/en/shared.en.js';
import {language as es} from './strings/es/shared.es.js';
import type {SharedStrings} from './strings/string-types.js';

export const languages = {en, es} as const satisfies ByLocale<SharedStrings>;

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
