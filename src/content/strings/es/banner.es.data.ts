/** The banner's Spanish strings. */
import {banner as statements} from '../../statements/banner.js';
import {wordsIn} from '../../statements/derive.js';
import type {BannerMessages} from '../string-types.js';

export const banner = (): BannerMessages => ({
  statements: wordsIn('es', statements),
  barMaternal: 'Línea de apoyo',
  barCrisis: 'En crisis',
  less: 'Menos',
  more: 'Más',
  options: 'opciones de ayuda',
  expect: '¿Qué pasa cuando llamo?',
  source: 'Fuente',
});
