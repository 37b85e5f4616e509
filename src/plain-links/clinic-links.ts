/** The clinic's contact methods as plain links: the same as on the contact button, in the same order. */
import type {ContactStrings} from '../content/strings/string-types.js';
import type {Clinic} from '../input/clinic.js';
import {hotlineLinks, type PlainLink} from './plain-links.js';

/**
 * @param words the contact button's strings in the reader's language
 * @param clinic from readClinic()
 * @returns links to the clinic, or to the hotlines if it has no valid contact method
 */
export function clinicLinks(
  {contact, lines}: ContactStrings,
  {name, label, ways}: Clinic,
): PlainLink[] {
  if (!ways.length) return hotlineLinks(lines);
  return ways.map((way, index) => {
    const own = (index ? '' : label) || way.words;
    const withName = (named: string, unnamed: string) =>
      own ||
      // A function, because `$&` is special in a replacement string.
      (name ? named.replace('{clinic}', () => name) : unnamed);
    switch (way.kind) {
      case 'phone': {
        const {number, extension} = way.phone;
        const digits = extension ? `${number}, ${contact.extension} ${extension}` : number;
        return {href: way.href, words: `${withName(contact.call, contact.callUnnamed)}, ${digits}`};
      }
      case 'text': {
        const {number} = way.phone;
        return {
          href: way.href,
          words: own ? `${own} ${number}` : contact.text.replace('{number}', number),
        };
      }
      case 'email':
        return {
          href: way.href,
          words: own || contact.email.replace('{address}', () => way.address),
        };
      default:
        // As written: a relative address keeps working on any site the link is pasted into.
        return {href: way.address, words: withName(contact.page, contact.pageUnnamed)};
    }
  });
}
