/**
 * Derives from the records what the elements need: the text in one language, and the sources of each part of the card.
 * It runs when the script is built (see tools/build/data-modules.ts), and at runtime in development and tests.
 */
import type {HotlineName} from '../hotlines.js';
import type {Locale} from '../locales.js';
import type {Statement, StatementGroupRecord} from './record.js';

/** One block of a section. */
export type Block = Paragraph | Urgent | List;

interface Paragraph {
  readonly form?: never;
  readonly words: string;
  /** The line whose links follow. */
  readonly line?: HotlineName;
  /** Draws "1 in 8" as that many figures. */
  readonly oneIn?: number;
}

/** A highlighted block. */
interface Urgent {
  readonly form: 'urgent';
  /** The first sentence, which stands out. */
  readonly words: string;
  /** What follows it. */
  readonly more?: string;
  /** The line whose links follow. */
  readonly line?: HotlineName;
}

interface List {
  readonly form: 'list';
  readonly items: readonly string[];
}

/** The text of named statements, by the same names. */
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

/** Joins each `sentence` to the statement before it, and consecutive bullets into one list. */
function blocksIn(locale: Locale, group: StatementGroupRecord): Block[] {
  const blocks: Block[] = [];
  for (const {form, line, oneIn, [locale]: words} of Object.values(group)) {
    const last = blocks[blocks.length - 1];
    if (form === 'paragraph') {
      blocks.push({words, ...(line && {line}), ...(oneIn && {oneIn})});
    } else if (form === 'urgent') {
      blocks.push({form, words, ...(line && {line})});
    } else if (form === 'bullet') {
      if (last?.form === 'list')
        blocks[blocks.length - 1] = {...last, items: [...last.items, words]};
      else blocks.push({form: 'list', items: [words]});
    } else if (last) {
      blocks[blocks.length - 1] = withSentence(last, words);
    }
  }
  return blocks;
}

function withSentence(block: Block, words: string): Block {
  switch (block.form) {
    case 'list':
      return {
        ...block,
        items: block.items.map((item, index) =>
          index < block.items.length - 1 ? item : `${item} ${words}`,
        ),
      };
    case 'urgent':
      return {...block, more: block.more ? `${block.more} ${words}` : words};
    default:
      return {...block, words: `${block.words} ${words}`};
  }
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
