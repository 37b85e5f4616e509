/** The English strings that all elements share. */
import type {SharedStrings} from '../string-types.js';
import {lines} from './hotlines.en.js';

/** U.S. English. */
export const language: SharedStrings = {
  lang: 'en',
  short: 'EN',
  offer: 'In English',
  chosen: 'Now in English',
  lines,
};
