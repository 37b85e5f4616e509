import type {Content} from '../content.js';
import {contact} from './contact-button.js';
import {banner} from './hotline-banner.js';
import {card} from './info-card.js';
import {lines} from './lines.js';

/** U.S. English. */
export const en: Content = {
  lang: 'en',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  monthOfYear: '{month} {year}',
  offer: 'In English',
  chosen: 'Now in English',
  lines,
  banner,
  card,
  contact,
};
