/** The clinic's ways as plain links: the same, in the same order and words, as the contact button shows. */
import type {ContactStrings} from '../content/strings/string-types.js';
import type {Clinic} from '../input/clinic.js';
import {hotlineLinks, type PlainLink} from './plain-links.js';

/**
 * @param words of the contact button in the reader's language
 * @param clinic as readClinic() gives it
 * @returns links to the clinic, or to the hotlines where it has no way that can be used
 */
export function clinicLinks(
  {contact, lines}: ContactStrings,
  {name, label, ways}: Clinic,
): PlainLink[] {
  if (!ways.length) return hotlineLinks(lines);
  return ways.map((way, index) => {
    const withName = (named: string, unnamed: string) =>
      (index ? '' : label) ||
      way.words ||
      // A function, since `$&` in a name has a meaning of its own in a string.
      (name ? named.replace('{clinic}', () => name) : unnamed);
    switch (way.kind) {
      case 'phone': {
        const {number, extension} = way.phone;
        const digits = extension ? `${number}, ${contact.extension} ${extension}` : number;
        return {href: way.href, words: `${withName(contact.call, contact.callUnnamed)}, ${digits}`};
      }
      case 'text':
        return {href: way.href, words: contact.text.replace('{number}', way.phone.number)};
      case 'email':
        return {href: way.href, words: contact.email.replace('{address}', () => way.address)};
      default:
        // As the owner wrote it: a page of the site's own stays one wherever the link is pasted.
        return {href: way.address, words: withName(contact.page, contact.pageUnnamed)};
    }
  });
}
