/**
 * How a `*.static.ts` module makes what depends on the language alone. From here come all strings of both languages;
 * tools/build/static-templates.ts puts what the modules make of them in the modules' place, so that neither the records
 * nor the strings go out with the script, only the finished text.
 */
import type {Locale} from '../locales.js';
import {allStrings} from './all-strings.js';
import type {AllStrings} from './string-types.js';

/** Makes something in a language. `own` is what the page alone knows: parts that change, listeners. */
type PerLanguage<Own, Made> = (
  locale: Locale,
  ...own: unknown extends Own ? [] : [own: Own]
) => Made;

/**
 * @param make a function of the strings and of what the page alone knows, which it may put somewhere, call, or read
 *   properties of, but not decide by: the build calls it once for each language, with a placeholder
 */
export const perLanguage =
  <Own, Made>(make: (strings: AllStrings, own: Own) => Made): PerLanguage<Own, Made> =>
  (locale, ...[own]) =>
    make(allStrings[locale], own as Own);
