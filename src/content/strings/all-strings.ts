/** All strings in every language: for `*.static.ts` modules, the docs and the tests. */
import type {ByLocale} from '../languages.js';
import {en} from './en/all.en.js';
import {es} from './es/all.es.js';
import type {AllStrings} from './string-types.js';

export const allStrings: ByLocale<AllStrings> = {en, es};
