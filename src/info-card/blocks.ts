/** From a group's statements to what a reader sees: paragraphs, lists and highlighted blocks. */
import type {HotlineId} from '../content/hotlines.js';
import type {Statement, StatementForm} from '../content/statements.js';

export interface Block {
  readonly form: Exclude<StatementForm, 'sentence'>;
  /** The sentences that stand together, in order. */
  readonly sentences: string[];
  readonly hotline: HotlineId | undefined;
}

/**
 * Joins each `sentence` to the statement before it.
 *
 * @param table a group's statements
 * @param words their words, in the same order
 */
export function toBlocks(table: readonly Statement[], words: readonly string[]): Block[] {
  const blocks: Block[] = [];
  table.forEach(({form, hotline}, index) => {
    const sentence = words[index] ?? '';
    const last = blocks[blocks.length - 1];
    if (form !== 'sentence') blocks.push({form, sentences: [sentence], hotline});
    else last?.sentences.push(sentence);
  });
  return blocks;
}
