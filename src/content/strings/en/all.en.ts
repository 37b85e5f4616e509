/** All English strings, for docs and tests. */
import type {AllStrings} from '../string-types.js';
import {banner} from './banner.en.data.js';
import {card} from './card.en.data.js';
import {contact} from './contact.en.data.js';
import {language} from './shared.en.js';

/** U.S. English. */
export const en: AllStrings = {
  ...language,
  banner: banner(),
  card: card(),
  contact: contact(),
};
