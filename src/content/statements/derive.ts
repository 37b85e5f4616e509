/**
 * Takes records apart for the elements: what a reader sees in one language, and which sources a part of the card rests
 * on. It runs when the script is built (see tools/build/data-modules.ts), and as it is in development and tests.
 */
import type {LineName} from '../hotlines.js';
import type {Locale} from '../locales.js';
import type {Statement, StatementForm, StatementGroupRecord} from './record.js';

/** What stands together in a section. */
export interface Block {
  /** Left out for a paragraph, which most of them are. */
  readonly form?: Exclude<StatementForm, 'sentence' | 'paragraph'>;
  /** The sentences; of a highlighted block the first alone. */
  readonly words: string;
  /** What follows in a highlighted block. */
  readonly more?: string;
  /** The line to offer right below. */
  readonly line?: LineName;
  /** Draws "1 in 8" as that many figures. */
  readonly oneIn?: number;
}

/** The words of named statements, by the same names. */
export function wordsIn<Name extends string>(
  locale: Locale,
  records: Readonly<Record<Name, Statement>>,
): Readonly<Record<Name, string>> {
  const names = Object.keys(records) as Name[];
  return Object.fromEntries(names.map((name) => [name, records[name][locale]])) as Record<
    Name,
    string
  >;
}

/** Joins each `sentence` to the statement before it. */
export function blocksIn(locale: Locale, group: StatementGroupRecord): Block[] {
  const blocks: {-readonly [Key in keyof Block]: Block[Key]}[] = [];
  for (const {form, line, oneIn, [locale]: words} of Object.values(group)) {
    const last = blocks[blocks.length - 1];
    if (form !== 'sentence') {
      blocks.push({
        ...(form !== 'paragraph' && {form}),
        words,
        ...(line && {line}),
        ...(oneIn && {oneIn}),
      });
    } else if (last?.form === 'urgent') {
      last.more = last.more ? `${last.more} ${words}` : words;
    } else if (last) {
      last.words += ` ${words}`;
    }
  }
  return blocks;
}

/** The blocks of every group, by the groups' names. */
export function groupsIn<Name extends string>(
  locale: Locale,
  groups: Readonly<Record<Name, StatementGroupRecord>>,
): Readonly<Record<Name, readonly Block[]>> {
  const names = Object.keys(groups) as Name[];
  return Object.fromEntries(names.map((name) => [name, blocksIn(locale, groups[name])])) as Record<
    Name,
    Block[]
  >;
}
