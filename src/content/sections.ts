/** The card's sections, which a site owner may choose and order; `help` and `sources` always follow them. */
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
 * The groups of statements in each section. In a section of several, each group has a heading, except one that only
 * introduces the others. `lead` is under the card's title.
 */
export const sectionGroups = {
  what: ['what'],
  blues: [],
  start: ['start'],
  signs: ['signs', 'visit', 'family'],
  baby: ['baby'],
  // Guideline order; treatments not approved for PPD come last, on their own.
  treatment: ['treatment', 'therapy', 'ssri', 'zuranolone'],
  ketamine: ['ketamine', 'cesareanStudy', 'esketamine', 'ketamineMilk'],
  breastfeeding: ['milk'],
} as const satisfies Record<SectionName, readonly StatementGroup[]>;
