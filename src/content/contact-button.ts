import type {ContactWords} from './content.js';
import {contact as en} from './en/contact-button.data.js';
import {contact as es} from './es/contact-button.data.js';
import {languages, type LazyByLocale} from './languages.js';
import {once} from './once.js';

export const contactWords: LazyByLocale<ContactWords> = {
  en: once(() => ({...languages.en, contact: en()})),
  es: once(() => ({...languages.es, contact: es()})),
};
