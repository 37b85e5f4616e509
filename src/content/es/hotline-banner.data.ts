import type {BannerContent} from '../content.js';
import {wordsIn} from '../statements/derive.js';
import {banner as statements} from '../statements/banner.js';

export const banner = (): BannerContent => ({
  statements: wordsIn('es', statements),
  barMaternal: 'Línea de apoyo',
  barCrisis: 'En crisis',
  less: 'Menos',
  more: 'Más',
  expect: '¿Qué pasa cuando llamo?',
  source: 'Fuente',
});
