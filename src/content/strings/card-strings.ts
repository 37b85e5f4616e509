/** The card's strings in each language, put together when they are asked for. */
import {languages, type LazyByLocale} from '../languages.js';
import {lazy} from '../lazy.js';
import {card as en} from './en/card.en.data.js';
import {card as es} from './es/card.es.data.js';
import type {CardStrings} from './string-types.js';

export const cardStrings: LazyByLocale<CardStrings> = {
  en: lazy(() => ({...languages.en, card: en()})),
  es: lazy(() => ({...languages.es, card: es()})),
};
