/** The Spanish strings that all elements share. */
import type {SharedStrings} from '../string-types.js';
import {lines} from './hotlines.es.js';

/** U.S. Spanish: usted, and no word that gives the reader a gender. */
export const language: SharedStrings = {
  lang: 'es',
  short: 'ES',
  offer: 'En español',
  chosen: 'Ahora en español',
  lines,
};
