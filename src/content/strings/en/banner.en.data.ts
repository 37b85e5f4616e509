/** The banner's English strings. */
import {banner as statements} from '../../statements/banner.js';
import {wordsIn} from '../../statements/derive.js';
import type {BannerMessages} from '../string-types.js';

export const banner = (): BannerMessages => ({
  statements: wordsIn('en', statements),
  barMaternal: 'Maternal hotline',
  barCrisis: 'In crisis',
  less: 'Less',
  more: 'More',
  options: 'hotline options',
  expect: 'What happens when I call?',
  source: 'Source',
});
