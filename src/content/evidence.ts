/**
 * What a clinician asks of a statement: how its sources were read, and what the plain words leave out. It feeds
 * docs/content.md and stays out of the script.
 */
import type {SourceId} from './sources.js';

/** How a source was read: `page` on the publisher's own page or abstract, `copy` on a reprint, report or summary. */
export const sourceReading: Readonly<Record<SourceId, 'page' | 'copy'>> = {
  S01: 'page',
  S02: 'copy',
  S03: 'copy',
  S05: 'page',
  S06: 'page',
  S07: 'page',
  S08: 'page',
  S09: 'copy',
  S10: 'page',
  S11: 'page',
  S12: 'page',
  S13: 'page',
  S14: 'copy',
  S16: 'copy',
  S17: 'page',
  S18: 'page',
  S19: 'page',
  S20: 'page',
  S21: 'page',
  S22: 'page',
  S23: 'page',
  S24: 'page',
  S25: 'page',
  S26: 'copy',
  S27: 'copy',
  S28: 'page',
  S29: 'copy',
  S31: 'page',
  S32: 'page',
  S35: 'page',
  S36: 'page',
  S39: 'page',
  S40: 'copy',
  S41: 'page',
  S43: 'page',
  S44: 'page',
  S56: 'copy',
  S62: 'page',
  S65: 'page',
  S70: 'page',
  S72: 'page',
  S75: 'copy',
  S89: 'page',
  S90: 'page',
};

/** Statements that are supported with nuance, by id, and what the nuance is. The others are supported as they stand. */
export const nuances: Readonly<Record<string, string>> = {
  'what.4':
    'CDC 2018: 13.2 % in 31 sites (9.7 to 23.5 %). Symptoms the women reported, not diagnoses. ACOG says 1 in 7 for perinatal depression.',
  'what.5': 'MMHLA gives up to 10 % of new fathers.',
  'start.2':
    'Follows Mayo and NHS. DSM-5 "peripartum onset" means in pregnancy or the first 4 weeks after birth.',
  'signs.2':
    'The copy of Mayo’s list ended early; this and the other signs that rest on S89 and S90 are to be matched with the ACOG or NIMH list at sign-off.',
  'signs.13': 'S62 is a charity’s statement that such thoughts are common and seldom acted on.',
  'signs.14':
    'PSI: call your doctor or an emergency line right away. 911 is the emergency line in the U.S.',
  'baby.2':
    'An association: maternal depression is a risk factor, not proof of cause in one family.',
  'baby.3': 'Our reading of "risk factor".',
  'baby.4':
    'STAR*D-Child: school-age children, about 80 to 150, observational. Findings in infants are mixed.',
  'tx_ssri.2': 'Read on a retired NIH page; a current NIMH page should take its place.',
  'tx_ket.1':
    'FDA statement of October 10, 2023, read in a news report; the FDA’s own page should take its place. Check for a change of approval.',
  'tx_ket.3':
    'S35: one dose ten minutes after birth; S39 and S40 pool ketamine and esketamine trials.',
  'tx_ket.4':
    'Our summary of two pooled reviews. At 4 to 6 weeks the effect rested on dosing after the operation or on esketamine; S36 found none at 48 hours.',
  'tx_ket.5': 'S41: "insufficient evidence to support its use in this population".',
  'tx_how.1': 'NMDA receptor block is established.',
  'tx_how.2': 'A hypothesis, mostly preclinical; several mechanisms compete.',
  'tx_2019.1':
    'Third Xiangya Hospital, Changsha; not a study of the National Institutes of Health. 0.5 mg/kg once; control was standard care, no placebo mentioned.',
  'tx_2019.2': 'By EPDS screen. The end of the abstract could not be read.',
  'tx_esk.2': 'Also approved for major depression with acute suicidal thoughts.',
  'bf.3': 'LactMed: "most authoritative reviewers".',
  'bf.4': 'LactMed: low amounts, not a reason to stop breastfeeding.',
  'bf.5': 'Two studies of four women each. LactMed 2023: very low levels.',
  'help.support': 'Numbers as listed in 2023; hours and limits are to be checked live.',
  'banner.relay':
    'HHS’s wording was seen with the hotline’s old number; 711 with the new one is our inference.',
};
