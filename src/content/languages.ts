/** The strings of every element in each language, and the language that a tag asks for. */
import type {ByLocale, Locale} from './locales.js';
import {language as en} from './strings/en/shared.en.js';
import {language as es} from './strings/es/shared.es.js';
import type {SharedStrings} from './strings/string-types.js';

export const languages = {en, es} as const satisfies ByLocale<SharedStrings>;

export type {ByLocale, Locale};

/** The strings of one element, built when first used. */
export type LazyByLocale<Words> = ByLocale<() => Words>;

/** Shown if the page's language is not available. */
export const fallbackLocale: Locale = 'en';

/**
 * @param lang a BCP 47 tag as pages write it: `es-MX`, `ES`, `es_US`
 * @returns the language for it, or `undefined`
 */
export function toLocale(lang: string): Locale | undefined {
  const primary = lang.trim().split(/[-_]/)[0]?.toLowerCase() ?? '';
  return Object.prototype.hasOwnProperty.call(languages, primary) ? (primary as Locale) : undefined;
}
