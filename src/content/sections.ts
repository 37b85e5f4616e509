/** The card's sections that a site owner may pick and order; `help` and `sources` always follow them. */
import type {StatementGroup} from './statements/statements.js';

export const sectionNames = [
  'signs',
  'blues',
  'start',
  'treatment',
  'ketamine',
  'breastfeeding',
  'baby',
  'what',
] as const;

export type SectionName = (typeof sectionNames)[number];

/**
 * The groups of statements a section is made of. In a section of several, every group but one that only introduces the
 * others has a heading of its own. `lead` stands under the card's title.
 */
export const sectionGroups = {
  what: ['what'],
  blues: [],
  start: ['start'],
  signs: ['signs', 'visit', 'family'],
  baby: ['baby'],
  // Guideline order; what is not approved for PPD comes last and apart.
  treatment: ['treatment', 'therapy', 'ssri', 'zuranolone'],
  ketamine: ['ketamine', 'cesareanStudy', 'esketamine', 'ketamineMilk'],
  breastfeeding: ['milk'],
} as const satisfies Record<SectionName, readonly StatementGroup[]>;
