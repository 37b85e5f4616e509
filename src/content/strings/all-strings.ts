/** All strings in every language, for the docs and the tests. The elements import only their own. */
import type {ByLocale} from '../languages.js';
import {en} from './en/all.en.js';
import {es} from './es/all.es.js';
import type {AllStrings} from './string-types.js';

export const allStrings: ByLocale<AllStrings> = {en, es};
