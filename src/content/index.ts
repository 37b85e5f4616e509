/** Every language that ships, by its BCP 47 primary tag: a further language is one more module in this list. */
import type {Content} from './content.js';
import {en} from './en/index.js';

export const contents = {en} as const satisfies Record<string, Content>;
