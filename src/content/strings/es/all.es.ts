/** All Spanish strings, for docs and tests. */
import type {AllStrings} from '../string-types.js';
import {banner} from './banner.es.data.js';
import {card} from './card.es.data.js';
import {contact} from './contact.es.data.js';
import {language} from './shared.es.js';

/** U.S. Spanish: usted, and no word that gives the reader a gender. */
export const es: AllStrings = {
  ...language,
  banner: banner(),
  card: card(),
  contact: contact(),
};
