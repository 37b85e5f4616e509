import type {CardWords} from './content.js';
import {card as en} from './en/info-card.js';
import {card as es} from './es/info-card.js';
import {languages, type ByLocale} from './languages.js';

export const cardWords: ByLocale<CardWords> = {
  en: {...languages.en, card: en},
  es: {...languages.es, card: es},
};
