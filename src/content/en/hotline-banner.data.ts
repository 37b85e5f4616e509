import type {BannerContent} from '../content.js';
import {wordsIn} from '../statements/derive.js';
import {banner as statements} from '../statements/banner.js';

export const banner = (): BannerContent => ({
  statements: wordsIn('en', statements),
  barMaternal: 'Maternal hotline',
  barCrisis: 'In crisis',
  less: 'Less',
  more: 'More',
  expect: 'What happens when I call?',
  source: 'Source',
});
