import type {ContactWords} from './content.js';
import {contact as en} from './en/contact-button.js';
import {contact as es} from './es/contact-button.js';
import {languages, type ByLocale} from './languages.js';

export const contactWords: ByLocale<ContactWords> = {
  en: {...languages.en, contact: en},
  es: {...languages.es, contact: es},
};
