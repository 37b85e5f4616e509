/** From a group's statements to what a reader sees: paragraphs, lists and highlighted blocks. */
import type {LineName} from '../content/content.js';
import type {Statement, StatementForm} from '../content/statements.js';

export interface Block {
  readonly form: Exclude<StatementForm, 'sentence'>;
  /** The sentences that stand together; of a highlighted block the first alone. */
  readonly words: string;
  /** What follows in a highlighted block. */
  readonly more: string;
  /** The line to offer right below. */
  readonly line: LineName | undefined;
}

/**
 * Joins each `sentence` to the statement before it.
 *
 * @param table a group's statements
 * @param words their words, in the same order
 */
export function toBlocks(table: readonly Statement[], words: readonly string[]): Block[] {
  const blocks: {-readonly [Key in keyof Block]: Block[Key]}[] = [];
  table.forEach(({form, line}, index) => {
    const sentence = words[index] ?? '';
    const last = blocks[blocks.length - 1];
    if (form !== 'sentence') blocks.push({form, words: sentence, more: '', line});
    else if (last?.form === 'urgent') last.more = last.more ? `${last.more} ${sentence}` : sentence;
    else if (last) last.words += ` ${sentence}`;
  });
  return blocks;
}
