/** Everything that is said, in every language: for the docs and the tests. The elements import their own part. */
import type {Content} from './content.js';
import {en} from './en/index.js';
import {es} from './es/index.js';
import type {ByLocale} from './languages.js';

export const contents: ByLocale<Content> = {en, es};
