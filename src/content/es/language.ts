import type {Language} from '../content.js';
import {lines} from './lines.js';

/** U.S. Spanish: usted, and no word that gives the reader a gender. */
export const language: Language = {
  lang: 'es',
  offer: 'En español',
  chosen: 'Ahora en español',
  lines,
};
