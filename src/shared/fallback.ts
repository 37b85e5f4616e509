/** Plain links in light DOM: they show until an element renders, and stay where it never does. */
import {contactWords} from '../content/contact-button.js';
import {hotlines} from '../content/hotlines.js';
import {fallbackLocale, toLocale} from '../content/languages.js';
import {readClinic, type Clinic} from '../input/clinic.js';

/** A page may have an `<img name="createElement">`, which takes this name's place on the document. */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
): HTMLElementTagNameMap[Name] {
  const {createElement: create} = Document.prototype as {
    createElement: (this: Document, name: string) => Element;
  };
  return create.call(document, name) as HTMLElementTagNameMap[Name];
}

interface Link {
  readonly href: string;
  readonly words: string;
}

type Words = ReturnType<(typeof contactWords)[keyof typeof contactWords]>;

const hotlineLinks = ({lines}: Words): Link[] =>
  (['crisis', 'maternal', 'emergency'] as const).map((line) => {
    const {call, number} = hotlines[line];
    return {href: `tel:${call}`, words: lines.call[line].replace('{call}', number)};
  });

/** The same ways in the same order and words as the contact button shows. */
const clinicLinks = ({contact}: Words, {name, label, ways}: Clinic): Link[] =>
  ways.map((way, index) => {
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

/** `clinic-name` is `clinicName`. */
const attributeOf = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * @param name `hotline-banner`, `info-card` or `contact-button`
 * @param read the value for one of its attributes, or `null`
 * @returns a paragraph of links that call the hotlines or reach the clinic; the hotlines too where no way to the clinic
 *   can be read
 */
export function createFallback(
  name: string,
  read: (attribute: string) => string | null,
): HTMLElement {
  const locale = toLocale(read('lang') ?? document.documentElement.lang) ?? fallbackLocale;
  const words = contactWords[locale]();
  const links: Link[] = [];
  if (name === 'contact-button') {
    const properties = ['clinicName', 'phone', 'sms', 'email', 'href', 'prefer', 'label'] as const;
    const attributes = properties.map((property) => [property, read(attributeOf(property))]);
    links.push(
      ...clinicLinks(words, readClinic(Object.fromEntries(attributes) as Record<string, unknown>)),
    );
  }
  if (!links.length) links.push(...hotlineLinks(words));
  const paragraph = createElement('p');
  paragraph.lang = locale;
  // Call tracking's documented opt-out, and page translators'.
  paragraph.setAttribute('data-calltrk-noswap', '1');
  paragraph.className = 'notranslate';
  links.forEach(({href, words: text}, index) => {
    const link = createElement('a');
    // Not by setAttribute(), which a page may have replaced.
    link.href = href;
    link.textContent = text;
    if (index) paragraph.append(' · ');
    paragraph.append(link);
  });
  return paragraph;
}
