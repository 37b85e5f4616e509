/**
 * What one statement is: its words in every language, and what they rest on, in one place. Its name, such as
 * `ketamine.approval`, is for ever; a statement that says something else gets another name.
 */
import type {HotlineName} from '../hotlines.js';
import type {ByLocale} from '../locales.js';
import type {SourceIds} from '../sources.js';

/** What a statement rests on. */
export interface Evidence {
  readonly sources: SourceIds;
  /** What the plain words leave out, for a clinician; left out where the sources say just what they say. */
  readonly nuance?: string;
  /** Month in which the words were last compared with the sources, as `2026-11`. */
  readonly checked: string;
}

/**
 * Words may hold two kinds of mark, and nothing else: `{crisis}` stands for a constant (see templates/format-message.ts) and
 * `*words*` for strong words.
 */
export interface Statement extends Evidence, ByLocale<string> {}

/**
 * How a statement stands in its section: `paragraph` begins one; `bullet` is a list item; `urgent` begins a highlighted
 * block; `sentence` goes on where the one before it stands.
 */
export type StatementForm = 'paragraph' | 'bullet' | 'urgent' | 'sentence';

/** A statement of the card's sections. */
export interface CardStatement extends Statement {
  readonly form: StatementForm;
  /** The line to offer right below. */
  readonly line?: HotlineName;
  /** Draws "1 in 8" as that many figures, one of them filled. */
  readonly oneIn?: number;
}

/** Statements that stand together, in reading order, by name. */
export type StatementGroupRecord = Readonly<Record<string, CardStatement>>;

/** A row of the table that compares baby blues with PPD: its heading and two cells. */
export interface TableRow {
  readonly name: string;
  readonly blues: string;
  readonly ppd: string;
}

export interface TableRecord extends Evidence, ByLocale<TableRow> {}

/** What the line from pregnancy to a year after birth says, in words and on its bars. */
export interface TimelineWords {
  /** The same, for those who do not see it. */
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
