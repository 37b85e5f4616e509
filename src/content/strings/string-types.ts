/** The shape of one language's words, as the elements get them. What is typed here must be there, or it does not compile. */
import type {HotlineName, TextHotlineName} from '../hotlines.js';
import type {SectionName} from '../sections.js';
import type {Block} from '../statements/derive.js';
import type {TableRow, TimelineWords} from '../statements/record.js';
import type {banner, contact, HelpEntry, StatementGroup} from '../statements/statements.js';

export type {HotlineName, TextHotlineName};

/** One string for each statement. */
type WordsFor<Records> = {readonly [Name in keyof Records]: string};

/**
 * Words may hold two kinds of mark, and nothing else: `{number}` stands for a constant number (see
 * templates/format-message.ts) and `*words*` for strong words.
 */
export interface HotlineMessages {
  readonly names: Readonly<Record<HotlineName, string>>;
  /** Words of the link that calls; `{call}` is the number. */
  readonly call: Readonly<Record<HotlineName, string>>;
  /** Words of the link that texts; `{text}` is the number. */
  readonly text: Readonly<Record<TextHotlineName, string>>;
  /** Words of the link to 988's web chat; left out where it is not offered in this language. */
  readonly chat?: string;
  /** Short forms, for where the lines stand in one row: names, questions and links. */
  readonly compact: {
    readonly maternal: string;
    readonly textMaternal: string;
    readonly crisis: string;
    readonly emergency: string;
  };
  /** Words of the button that copies a number, `{number}`, and what is announced then. */
  readonly copy: string;
  readonly copied: string;
  /** Said where the browser does not let it be copied: the number is selected then. */
  readonly copyRefused: string;
}

export interface BannerMessages {
  /** What the statements say. */
  readonly statements: WordsFor<typeof banner>;
  /** Above the numbers of the minimized bar. */
  readonly barMaternal: string;
  readonly barCrisis: string;
  /** Words of the button that minimizes the bar at the window's bottom, and of the one that restores it. */
  readonly less: string;
  readonly more: string;
  /** What these two buttons are for; said, not seen. */
  readonly options: string;
  /** Summary of the part that says what a call is like. */
  readonly expect: string;
  /** Before the source of that part. */
  readonly source: string;
}

export interface CardMessages {
  readonly title: string;
  readonly sectionHints: Readonly<Record<SectionName, string>>;
  readonly sectionTitles: Readonly<Record<SectionName | 'help' | 'sources', string>>;
  /** Heading of a group inside a section; empty where the group needs none. */
  readonly groupTitles: Readonly<Partial<Record<StatementGroup, string>>>;
  /** What the statements of each group say. */
  readonly groups: Readonly<Record<StatementGroup, readonly Block[]>>;
  readonly blues: {
    readonly caption: string;
    readonly columns: Omit<TableRow, 'name'>;
    readonly rows: readonly TableRow[];
  };
  readonly timeline: TimelineWords;
  /** Names the drawing of a `{number}` of figures. */
  readonly oneIn: string;
  readonly help: Readonly<Record<HelpEntry, string>>;
  /** Name of the help section's first entry. */
  readonly ownDoctor: string;
  /** Before the numbers of a section's sources, and before a single one. */
  readonly sourcesOfSection: string;
  readonly sourceOfSection: string;
  readonly backToSection: string;
  /** Heading of what the card says of itself. */
  readonly about: string;
  readonly publisher: string;
  readonly noAdvice: string;
  /** Where the list's links lead. */
  readonly sourcesElsewhere: string;
  /** `{month}` is the month in which they were read. */
  readonly sourcesChecked: string;
  /** A word on the sources for readers of this language; left out where none is needed. */
  readonly sourcesNote?: string;
  /** Said only where a site owner names a reviewer: `{reviewer}`, `{month}`. */
  readonly reviewed: string;
  readonly noTracking: string;
  /** Names of the months, January first: building them with Intl would cost a slow phone tens of milliseconds. */
  readonly months: readonly string[];
  /** A month of a year; `{month}` and `{year}`. */
  readonly monthOfYear: string;
}

export interface ContactMessages {
  readonly statements: WordsFor<typeof contact>;
  /** `{clinic}` stands for the clinic's name; each has a form for an owner who gave none. */
  readonly call: string;
  readonly callUnnamed: string;
  readonly text: string;
  readonly email: string;
  readonly page: string;
  readonly pageUnnamed: string;
  /** Before the clinic's own ways when it is closed: not every practice has an answering machine. */
  readonly leaveMessage: string;
  /** Names the whole; `{clinic}` as above. */
  readonly group: string;
  readonly groupUnnamed: string;
  readonly more: string;
  /** Said where a text or an e-mail is among the clinic's ways. */
  readonly privacy: string;
  /** Before the number of an extension. */
  readonly extension: string;
  readonly hours: HoursMessages;
}

/** How opening hours are told; the names of days and months come from Intl. */
export interface HoursMessages {
  readonly open: string;
  readonly closed: string;
  /** After "open": `{time}` is the closing time. */
  readonly until: string;
  /** After "closed": `{when}` is one of the three forms below. */
  readonly opens: string;
  readonly today: string;
  readonly tomorrow: string;
  readonly onDay: string;
  /** A time of day. `{clock}` is 1 to 12, with minutes where there are any; `one` is for one o'clock. */
  readonly morning: string;
  readonly afternoon: string;
  readonly one: string;
  readonly other: string;
  readonly noon: string;
  readonly midnight: string;
}

/** What every element says in a language. */
export interface SharedStrings {
  /** BCP 47 tag. */
  readonly lang: string;
  /** Its tag as readers know it, for where there is no room for more. */
  readonly short: string;
  /** Words of the switch that offers this language, in this language. */
  readonly offer: string;
  /** What is announced when this language has been chosen. */
  readonly chosen: string;
  readonly lines: HotlineMessages;
}

/** Each element carries its own words alone, so that a site which uses one of them does not load the others'. */
export type BannerStrings = SharedStrings & {readonly banner: BannerMessages};
export type CardStrings = SharedStrings & {readonly card: CardMessages};
export type ContactStrings = SharedStrings & {readonly contact: ContactMessages};

/** Everything that is said in a language. */
export type AllStrings = BannerStrings & CardStrings & ContactStrings;
