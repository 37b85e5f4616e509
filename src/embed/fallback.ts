/** Plain links for an element that a script placed: they show until it renders, and stay where it never does. */
import {publisher} from '../content/clinic.js';
import {hotlines} from '../content/hotlines.js';
import {contactWords} from '../content/contact-button.js';
import {fallbackLocale, toLocale} from '../content/languages.js';
import {parsePhone} from '../shared/phone.js';
import type {EmbeddableName} from './elements.js';

/**
 * @param name what is placed
 * @param read the value for one of its attributes, or `null`
 */
export function createFallback(
  name: EmbeddableName,
  read: (attribute: string) => string | null,
): HTMLElement {
  const locale = toLocale(read('lang') ?? document.documentElement.lang) ?? fallbackLocale;
  const {lines, contact} = contactWords[locale]();
  const paragraph = document.createElement('p');
  paragraph.lang = locale;
  // Call tracking's documented opt-out, and page translators'.
  paragraph.setAttribute('data-calltrk-noswap', '1');
  paragraph.className = 'notranslate';
  const add = (href: string, words: string) => {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = words;
    if (paragraph.firstChild) paragraph.append(' · ');
    paragraph.append(link);
  };
  if (name === 'contact-button') {
    const own = parsePhone(read('phone') ?? '');
    const phone = own ?? parsePhone(publisher.phone);
    const clinic = read('clinic-name')?.trim() ?? (own ? '' : publisher.name);
    const words = clinic ? contact.call.replace('{clinic}', clinic) : contact.callUnnamed;
    if (phone) add(`tel:${phone.subscriber}`, `${words}, ${phone.number}`);
  } else {
    for (const line of ['crisis', 'maternal', 'emergency'] as const) {
      const {call, number} = hotlines[line];
      add(`tel:${call}`, lines.call[line].replace('{call}', number));
    }
  }
  return paragraph;
}
