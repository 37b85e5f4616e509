import type {CardWords} from './content.js';
import {card as en} from './en/info-card.data.js';
import {card as es} from './es/info-card.data.js';
import {languages, type LazyByLocale} from './languages.js';
import {once} from './once.js';

export const cardWords: LazyByLocale<CardWords> = {
  en: once(() => ({...languages.en, card: en()})),
  es: once(() => ({...languages.es, card: es()})),
};
