import type {Content} from '../content.js';
import {contact} from './contact-button.data.js';
import {banner} from './hotline-banner.data.js';
import {card} from './info-card.data.js';
import {language} from './language.js';

/** U.S. English. */
export const en: Content = {
  ...language,
  banner: banner(),
  card: card(),
  contact: contact(),
};
