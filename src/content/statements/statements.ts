/** Every record, for the docs, the tests and the data modules of the elements. */
import {banner} from './banner.js';
import {blues, timeline} from './blues.js';
import {contact} from './contact.js';
import {help, notices} from './help.js';
import {illness} from './illness.js';
import {treatments} from './treatments.js';

/** The groups of the card's sections. */
export const groups = {...illness, ...treatments} as const;

export type StatementGroup = keyof typeof groups;

export type HelpEntry = keyof typeof help;

export {banner, blues, contact, help, notices, timeline};
