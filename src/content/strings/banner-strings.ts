/** The hotline banner's strings in each language, put together when they are asked for. */
import {languages, type LazyByLocale} from '../languages.js';
import {lazy} from '../lazy.js';
import {banner as en} from './en/banner.en.data.js';
import {banner as es} from './es/banner.es.data.js';
import type {BannerStrings} from './string-types.js';

export const bannerStrings: LazyByLocale<BannerStrings> = {
  en: lazy(() => ({...languages.en, banner: en()})),
  es: lazy(() => ({...languages.es, banner: es()})),
};
