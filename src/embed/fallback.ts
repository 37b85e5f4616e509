/** Plain links for an element that a script places, or that a snippet contains. */
import {fallbackLocale, toLocale} from '../content/languages.js';
import {contactStrings} from '../content/strings/contact-strings.js';
import {definition} from '../content/strings/definition.static.js';
import {readClinic} from '../input/clinic.js';
import {clinicLinks} from '../plain-links/clinic-links.js';
import {hotlineLinks, fallbackOf} from '../plain-links/plain-links.js';
import type {EmbeddableName} from './embeddable.js';
import {find} from './own-document.js';

/**
 * @param name of the element
 * @param read returns the value of an attribute, or `null`
 * @returns links that call the hotlines or reach the clinic
 */
export function createFallback(
  name: EmbeddableName,
  read: (attribute: string) => string | null,
): HTMLElement {
  const locale =
    toLocale(read('lang') ?? find('html')?.getAttribute('lang') ?? '') ?? fallbackLocale;
  const words = contactStrings[locale]();
  if (name !== 'contact-button') {
    const opening = name === 'info-card' ? definition(locale) : '';
    return fallbackOf(hotlineLinks(words.lines), locale, opening);
  }
  const clinic = readClinic({
    clinicName: read('clinic-name'),
    phone: read('phone'),
    sms: read('sms'),
    email: read('email'),
    href: read('href'),
    prefer: read('prefer'),
    label: read('label'),
  });
  return fallbackOf(clinicLinks(words, clinic), locale);
}
