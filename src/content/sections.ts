/** The card's sections that a site owner may pick and order; `help` and `sources` always follow them. */
import type {StatementGroup} from './statements.js';

export const sectionNames = [
  'what',
  'blues',
  'start',
  'signs',
  'baby',
  'treatment',
  'ketamine',
  'breastfeeding',
] as const;

export type SectionName = (typeof sectionNames)[number];

/**
 * The groups of statements a section is made of. In a section of several, every group but one that only introduces the
 * others has a heading of its own.
 */
export const sectionGroups = {
  what: ['what'],
  blues: [],
  start: ['start'],
  signs: ['signs'],
  baby: ['baby'],
  // Guideline order; what is not approved for PPD comes last and apart.
  treatment: ['tx_intro', 'tx_talk', 'tx_ssri', 'tx_zur'],
  ketamine: ['tx_ket', 'tx_how', 'tx_2019', 'tx_esk'],
  breastfeeding: ['bf'],
} as const satisfies Record<SectionName, readonly StatementGroup[]>;
