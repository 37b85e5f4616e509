/** The contact button's strings in each language, put together when they are asked for. */
import {languages, type LazyByLocale} from '../languages.js';
import {lazy} from '../lazy.js';
import {contact as en} from './en/contact.en.data.js';
import {contact as es} from './es/contact.es.data.js';
import type {ContactStrings} from './string-types.js';

export const contactStrings: LazyByLocale<ContactStrings> = {
  en: lazy(() => ({...languages.en, contact: en()})),
  es: lazy(() => ({...languages.es, contact: es()})),
};
