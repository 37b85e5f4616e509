/** The shape of one language's words. What is typed here must be there, or the language module does not compile. */
import type {SectionName} from './sections.js';
import type {
  bannerStatements,
  bluesRows,
  contactStatements,
  helpLines,
  statements,
  StatementGroup,
} from './statements.js';

/** One string for each entry of a table of statements. */
type WordsFor<Table> = {readonly [Entry in keyof Table]: string};

/** Row heading, cell on baby blues, cell on PPD. */
type TableRow = readonly [heading: string, blues: string, ppd: string];

type RowsFor<Table> = {readonly [Row in keyof Table]: TableRow};

/**
 * Words may hold two kinds of mark, and nothing else: `{number}` stands for a constant number (see
 * shared/rich-text.ts) and `*words*` for strong words.
 */
export interface BannerContent {
  /** What the statements say. */
  readonly statements: WordsFor<typeof bannerStatements>;
  /** Name of the hotline. */
  readonly name: string;
  readonly call: string;
  readonly text: string;
  readonly callCrisis: string;
  readonly textCrisis: string;
  readonly chatCrisis: string;
  readonly callEmergency: string;
  /** Short forms for `density="compact"`. */
  readonly compactHeadline: string;
  readonly compactCrisis: string;
  readonly compactEmergency: string;
  readonly copy: string;
  readonly copied: string;
  /** Summary of the part that says what a call is like. */
  readonly expect: string;
}

export interface CardContent {
  readonly title: string;
  readonly sectionTitles: Readonly<Record<SectionName | 'help' | 'sources', string>>;
  /** Heading of a group inside a section; empty where the group needs none. */
  readonly groupTitles: Readonly<Partial<Record<StatementGroup, string>>>;
  readonly statements: {
    readonly [Group in StatementGroup]: WordsFor<(typeof statements)[Group]>;
  };
  readonly blues: {
    readonly caption: string;
    readonly columns: TableRow;
    readonly rows: RowsFor<typeof bluesRows>;
  };
  readonly help: {
    readonly names: WordsFor<typeof helpLines>;
    readonly statements: WordsFor<typeof helpLines>;
  };
  /** Before the numbers of a section's sources. */
  readonly sourcesOfSection: string;
  readonly backToSection: string;
  readonly publisher: string;
  readonly noAdvice: string;
  readonly sourcesChecked: string;
  readonly noTracking: string;
}

export interface ContactContent {
  readonly statements: WordsFor<typeof contactStatements>;
  /** `{clinic}` stands for the clinic's name; each has a form for an owner who gave none. */
  readonly call: string;
  readonly callUnnamed: string;
  readonly text: string;
  readonly email: string;
  readonly page: string;
  readonly pageUnnamed: string;
  readonly more: string;
  /** Before the number of an extension. */
  readonly extension: string;
}

export interface Content {
  /** BCP 47 tag of the language. */
  readonly lang: string;
  readonly banner: BannerContent;
  readonly card: CardContent;
  readonly contact: ContactContent;
}
