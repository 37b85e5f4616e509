import type {BannerWords} from './content.js';
import {banner as en} from './en/hotline-banner.data.js';
import {banner as es} from './es/hotline-banner.data.js';
import {languages, type LazyByLocale} from './languages.js';
import {once} from './once.js';

export const bannerWords: LazyByLocale<BannerWords> = {
  en: once(() => ({...languages.en, banner: en()})),
  es: once(() => ({...languages.es, banner: es()})),
};
