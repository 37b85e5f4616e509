/** Everything that is said, in every language: for the docs and the tests. The elements import their own part. */
import type {ByLocale} from '../languages.js';
import {en} from './en/all.en.js';
import {es} from './es/all.es.js';
import type {AllStrings} from './string-types.js';

export const allStrings: ByLocale<AllStrings> = {en, es};
