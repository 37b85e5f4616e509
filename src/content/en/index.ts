import type {Content} from '../content.js';
import {contact} from './contact-button.js';
import {banner} from './hotline-banner.js';
import {card} from './info-card.js';
import {language} from './language.js';

/** U.S. English. */
export const en: Content = {
  ...language,
  banner: banner(),
  card: card(),
  contact: contact(),
};
