import type {Content} from '../content/content.js';
import {contents} from '../content/index.js';

/**
 * The words an element shows.
 *
 * @returns the content in the reader's language; English is the only one so far
 */
export function contentFor(): Content {
  return contents.en;
}
