/**
 * What every statement of the product rests on, the same in every language. A language module (en/, …) gives the words
 * in the same order, so `statements.what[0]`, "what.1" in the documents, has its English words in `en.card.what[0]`.
 * A missing string, a statement without a source and an unknown source id do not compile.
 */
import {once} from './once.js';
import type {LineName} from './content.js';
import type {SourceIds} from './sources.js';

/**
 * How a statement stands in its section: `lead` under the card's title instead of in the section; `paragraph` begins
 * one; `bullet` is a list item; `urgent` begins a highlighted block; `sentence` goes on where the one before it stands.
 */
export type StatementForm = 'lead' | 'paragraph' | 'bullet' | 'urgent' | 'sentence';

export interface Statement {
  readonly form: StatementForm;
  readonly sources: SourceIds;
  /** The line to offer right below an urgent block. */
  readonly line?: LineName;
}

const of =
  (form: StatementForm) =>
  (...sources: SourceIds): Statement => ({form, sources});

const lead = of('lead');
const paragraph = of('paragraph');
const bullet = of('bullet');
const sentence = of('sentence');
const urgent = (line: LineName, ...sources: SourceIds): Statement => ({
  form: 'urgent',
  sources,
  line,
});

const makeStatements = () =>
  ({
    what: [
      lead('S11', 'S13'),
      paragraph('S13'),
      lead('S13', 'S08'),
      paragraph('S10'),
      paragraph('S44'),
    ],
    start: [paragraph('S13'), sentence('S13', 'S14'), paragraph('S13', 'S14'), sentence('S16')],
    signs: [
      paragraph('S13'),
      bullet('S13', 'S89', 'S90'),
      bullet('S13'),
      bullet('S13', 'S89'),
      bullet('S89'),
      bullet('S90', 'S89'),
      bullet('S13', 'S90'),
      bullet('S13'),
      bullet('S89'),
      bullet('S89'),
      bullet('S89', 'S90'),
      urgent('crisis', 'S90', 'S01', 'S05'),
      sentence('S62', 'S06'),
      urgent('emergency', 'S08'),
      sentence('S08'),
    ],
    baby: [
      paragraph('S13', 'S18'),
      paragraph('S17', 'S18'),
      sentence('S17', 'S18'),
      paragraph('S19', 'S20'),
      sentence('S75'),
    ],
    tx_intro: [paragraph('S75'), sentence('S12', 'S70')],
    tx_talk: [paragraph('S70'), sentence('S70'), paragraph('S70')],
    tx_ssri: [paragraph('S21', 'S22', 'S28'), sentence('S23')],
    tx_zur: [paragraph('S21', 'S24'), sentence('S24'), paragraph('S24')],
    tx_ket: [
      paragraph('S26'),
      sentence('S26', 'S65'),
      paragraph('S35', 'S39', 'S40'),
      sentence('S39', 'S40', 'S36'),
      sentence('S41'),
      paragraph('S26', 'S39'),
      paragraph('S12'),
    ],
    tx_how: [paragraph('S43'), sentence('S43')],
    tx_2019: [paragraph('S35'), sentence('S35'), sentence('S35')],
    tx_esk: [paragraph('S72'), sentence('S25')],
    bf: [
      paragraph('S12', 'S28'),
      sentence('S12'),
      bullet('S28'),
      bullet('S29'),
      bullet('S27', 'S31', 'S32'),
      sentence('S27'),
      sentence('S12', 'S32'),
      bullet('S25'),
      paragraph('S24', 'S72'),
    ],
  }) as const satisfies Record<string, readonly Statement[]>;

export const statements = once(makeStatements);

export type StatementGroup = keyof ReturnType<typeof makeStatements>;

/** The rows of the table that compares baby blues with PPD. */
export const bluesRows = [
  ['S13'],
  ['S13', 'S14'],
  ['S13', 'S14'],
  ['S13', 'S16'],
] as const satisfies readonly SourceIds[];

/** Whom the card's help section names, in this order, and what each line rests on. */
export const helpLines = {
  doctor: ['S12', 'S17'],
  maternal: ['S01', 'S02', 'S56'],
  crisis: ['S05', 'S07'],
  emergency: ['S01'],
  support: ['S09'],
} as const satisfies Record<LineName, SourceIds> & {doctor: SourceIds};

/** The banner's statements, by what they are for. */
export const bannerStatements = {
  headline: ['S01', 'S02'],
  who: ['S01'],
  support: ['S01', 'S02'],
  limit: ['S01'],
  crisis: ['S01', 'S05', 'S07'],
  emergency: ['S01'],
  expectAnswer: ['S01'],
  expectPrivate: ['S01'],
  expectHours: ['S01'],
  expectLanguages: ['S01'],
  expectText: ['S01'],
  expectReason: ['S01'],
  relay: ['S03'],
} as const satisfies Record<string, SourceIds>;

/** The contact button's statements. */
export const contactStatements = {
  afterHours: ['S01'],
  limits: ['S05'],
  sponsor: ['S65'],
} as const satisfies Record<string, SourceIds>;
