import type {Content} from '../content.js';
import {contact} from './contact-button.js';
import {banner} from './hotline-banner.js';
import {card} from './info-card.js';
import {lines} from './lines.js';

/** U.S. Spanish: usted, and no word that gives the reader a gender. */
export const es: Content = {
  lang: 'es',
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  monthOfYear: '{month} de {year}',
  offer: 'En español',
  chosen: 'Ahora en español',
  lines,
  banner,
  card,
  contact,
};
