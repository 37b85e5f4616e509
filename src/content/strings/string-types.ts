/** The strings of one language, as the elements get them. A language that lacks one does not compile. */
import type {HotlineName, TextHotlineName} from '../hotlines.js';
import type {SectionName} from '../sections.js';
import type {Block} from '../statements/derive.js';
import type {TableRow, TimelineWords} from '../statements/record.js';
import type {banner, contact, HelpEntry, StatementGroup} from '../statements/statements.js';

export type {HotlineName, TextHotlineName};

/** One string for each statement. */
type WordsFor<Records> = {readonly [Name in keyof Records]: string};

/**
 * Strings may contain two kinds of mark, and nothing else: `{number}` is replaced by a constant number (see
 * templates/format-message.ts), and `*words*` become strong.
 */
export interface HotlineMessages {
  readonly names: Readonly<Record<HotlineName, string>>;
  /** Text of the link that calls; `{call}` is the number. */
  readonly call: Readonly<Record<HotlineName, string>>;
  /** Text of the link that texts; `{text}` is the number. */
  readonly text: Readonly<Record<TextHotlineName, string>>;
  /** Text of the link to 988's web chat; absent if there is no chat in this language. */
  readonly chat?: string;
  /** Short forms for the compact layout: names, questions and links. */
  readonly compact: {
    readonly maternal: string;
    readonly textMaternal: string;
    readonly crisis: string;
    readonly emergency: string;
  };
  /** Text of the button that copies a `{number}`, and what it announces afterwards. */
  readonly copy: string;
  readonly copied: string;
  /** Announced if the browser refuses to copy: the number is then selected. */
  readonly copyRefused: string;
}

export interface BannerMessages {
  /** What the statements say. */
  readonly statements: WordsFor<typeof banner>;
  /** Above the numbers of the minimized bar. */
  readonly barMaternal: string;
  readonly barCrisis: string;
  /** Text of the button that minimizes the bar at the bottom of the window, and of the one that restores it. */
  readonly less: string;
  readonly more: string;
  /** What these two buttons are for; for screen readers. */
  readonly options: string;
  /** Summary of the part that says what a call is like. */
  readonly expect: string;
  /** Before the source of that part. */
  readonly source: string;
}

export interface CardMessages {
  readonly title: string;
  /** What postpartum depression is, before the plain links. */
  readonly definition: string;
  readonly sectionHints: Readonly<Record<SectionName, string>>;
  readonly sectionTitles: Readonly<Record<SectionName | 'help' | 'sources', string>>;
  /** Heading of a group inside a section; empty if the group needs none. */
  readonly groupTitles: Readonly<Partial<Record<StatementGroup, string>>>;
  /** What the statements of each group say. */
  readonly groups: Readonly<Record<StatementGroup, readonly Block[]>>;
  readonly blues: {
    readonly caption: string;
    readonly columns: Omit<TableRow, 'name'>;
    readonly rows: readonly TableRow[];
  };
  readonly timeline: TimelineWords;
  /** Accessible name of the drawing of `{number}` people. */
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
  /** A note on the sources for readers of this language; absent if none is needed. */
  readonly sourcesNote?: string;
  /** Shown only if a site owner names a reviewer: `{reviewer}`, `{month}`. */
  readonly reviewed: string;
  readonly noTracking: string;
  /** Names of the months, January first: Intl would take a slow phone tens of milliseconds. */
  readonly months: readonly string[];
  /** A month of a year; `{month}` and `{year}`. */
  readonly monthOfYear: string;
}

export interface ContactMessages {
  readonly statements: WordsFor<typeof contact>;
  /** `{clinic}` is the clinic's name; each string has a form for an owner who gave none. */
  readonly call: string;
  readonly callUnnamed: string;
  readonly text: string;
  readonly email: string;
  readonly page: string;
  readonly pageUnnamed: string;
  /** Before the clinic's own contact methods while it is closed: not every practice has an answering machine. */
  readonly leaveMessage: string;
  /** Accessible name of the button's group; `{clinic}` as above. */
  readonly group: string;
  readonly groupUnnamed: string;
  readonly more: string;
  /** Shown if the clinic can be reached by text or e-mail. */
  readonly privacy: string;
  /** Before the number of an extension. */
  readonly extension: string;
  readonly hours: HoursMessages;
}

/** How opening hours are worded; the names of days and months come from Intl. */
export interface HoursMessages {
  readonly open: string;
  readonly closed: string;
  /** Names the list of the week's hours. */
  readonly week: string;
  /** After "open": `{time}` is the closing time. */
  readonly until: string;
  /** After "closed": `{when}` is one of the three forms below. */
  readonly opens: string;
  readonly today: string;
  readonly tomorrow: string;
  readonly onDay: string;
  /** A time of day. `{clock}` is 1 to 12, with minutes if there are any; `one` is for one o'clock. */
  readonly morning: string;
  readonly afternoon: string;
  readonly one: string;
  readonly other: string;
  readonly noon: string;
  readonly midnight: string;
}

/** The strings that every element needs in a language. */
export interface SharedStrings {
  /** BCP 47 tag. */
  readonly lang: string;
  /** Its tag, for a bar with no room for more. */
  readonly short: string;
  /** Text of the button that switches to this language, in this language. */
  readonly offer: string;
  /** Announced after switching to this language. */
  readonly chosen: string;
  readonly lines: HotlineMessages;
}

/** Each element has only its own strings, so that a site that uses one element does not load the others'. */
export type BannerStrings = SharedStrings & {readonly banner: BannerMessages};
export type CardStrings = SharedStrings & {readonly card: CardMessages};
export type ContactStrings = SharedStrings & {readonly contact: ContactMessages};

/** All strings of a language. */
export type AllStrings = BannerStrings & CardStrings & ContactStrings;
