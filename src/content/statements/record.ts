/**
 * One statement: its text in every language, and its sources. Its name, such as `ketamine.approval`, never changes; a
 * statement that says something else gets a new name.
 */
import type {HotlineName} from '../hotlines.js';
import type {ByLocale} from '../locales.js';
import type {SourceIds} from '../sources.js';

/** What supports a statement. */
export interface Evidence {
  readonly sources: SourceIds;
  /** What the plain text leaves out, for clinicians; absent if it says all that the sources say. */
  readonly nuance?: string;
  /** Month in which the text was last compared with the sources, as `2026-11`. */
  readonly checked: string;
}

/**
 * Text may contain two kinds of mark, and nothing else: `{crisis}` is replaced by a constant (see
 * templates/format-message.ts), and `*words*` become strong.
 */
export interface Statement extends Evidence, ByLocale<string> {}

/**
 * Where a statement goes in its section: `paragraph` begins a paragraph; `bullet` is a list item; `urgent` begins a
 * highlighted block; `sentence` continues the statement before it.
 */
export type StatementForm = 'paragraph' | 'bullet' | 'urgent' | 'sentence';

/** A statement of the card's sections. */
export interface CardStatement extends Statement {
  readonly form: StatementForm;
  /** The line whose links follow. */
  readonly line?: HotlineName;
  /** Draws "1 in 8" as that many people, one of them filled in. */
  readonly oneIn?: number;
}

/** A group of statements, in reading order, by name. */
export type StatementGroupRecord = Readonly<Record<string, CardStatement>>;

/** A row of the table that compares baby blues with PPD: its heading and two cells. */
export interface TableRow {
  readonly name: string;
  readonly blues: string;
  readonly ppd: string;
}

export interface TableRecord extends Evidence, ByLocale<TableRow> {}

/** The timeline from pregnancy to a year after birth: its text, and the labels of its bars. */
export interface TimelineWords {
  /** The accessible name, which says the same. */
  readonly words: string;
  readonly blues: string;
  readonly ppd: string;
  readonly pregnancy: string;
  readonly birth: string;
  readonly year: string;
}

/** When something begins and ends, in days from birth. */
export type Span = readonly [from: number, to: number];

export interface TimelineRecord extends Evidence, ByLocale<TimelineWords> {
  readonly spans: {readonly shown: Span; readonly blues: Span; readonly ppd: Span};
}
