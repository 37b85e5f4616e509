import type {BannerWords} from './content.js';
import {banner as en} from './en/hotline-banner.js';
import {banner as es} from './es/hotline-banner.js';
import {languages, type ByLocale} from './languages.js';

export const bannerWords: ByLocale<BannerWords> = {
  en: {...languages.en, banner: en},
  es: {...languages.es, banner: es},
};
