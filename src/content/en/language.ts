import type {Language} from '../content.js';
import {lines} from './lines.js';

/** U.S. English. */
export const language: Language = {
  lang: 'en',
  offer: 'In English',
  chosen: 'Now in English',
  lines,
};
