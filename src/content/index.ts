/** Every language that ships, by its BCP 47 primary tag: a further language is one more module in this list. */
import type {Content} from './content.js';
import {en} from './en/index.js';
import {es} from './es/index.js';

export const contents = {en, es} as const satisfies Record<string, Content>;

export type Locale = keyof typeof contents;

/** What is shown where a page's language is not among them. */
export const fallbackLocale: Locale = 'en';

/**
 * @param lang a BCP 47 tag as pages write it: `es-MX`, `ES`, `es_US`
 * @returns the language that ships for it, or `undefined`
 */
export function toLocale(lang: string): Locale | undefined {
  const primary = lang.trim().split(/[-_]/)[0]?.toLowerCase() ?? '';
  return Object.prototype.hasOwnProperty.call(contents, primary) ? (primary as Locale) : undefined;
}
