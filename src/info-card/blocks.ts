/** From a group's statements to what a reader sees: paragraphs, lists and highlighted blocks. */
import type {LineName} from '../content/content.js';
import type {Statement, StatementForm} from '../content/statements.js';

export interface Block {
  readonly form: Exclude<StatementForm, 'sentence'>;
  /** The sentences that stand together, in order. */
  readonly sentences: string[];
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
  const blocks: Block[] = [];
  table.forEach(({form, line}, index) => {
    const sentence = words[index] ?? '';
    const last = blocks[blocks.length - 1];
    if (form !== 'sentence') blocks.push({form, sentences: [sentence], line});
    else last?.sentences.push(sentence);
  });
  return blocks;
}
