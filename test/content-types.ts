/**
 * What must not compile. `npm run check` reads this file and nothing runs it: an expected error that stays away is an
 * error itself.
 */
import type {BannerContent, CardContent} from '../src/content/content.js';
import {en} from '../src/content/en/index.js';
import type {SourceIds} from '../src/content/sources.js';
import {statements, type Statement} from '../src/content/statements.js';

// @ts-expect-error a statement without a source
export const withoutSource: Statement = {form: 'paragraph', sources: []};

// @ts-expect-error a source that is not in the list
export const unknownSource: SourceIds = ['S00'];

export const missingStatement: CardContent['statements'] = {
  ...en.card.statements,
  // @ts-expect-error one string fewer than statements.start has
  start: ['It often starts in the first few weeks after birth.'],
};

// @ts-expect-error a language without one of the sections
export const missingTitle: CardContent['sectionTitles'] = {what: 'What is it?'};

export const missingHeadline: BannerContent['statements'] = {
  ...en.banner.statements,
  // @ts-expect-error a banner without its headline
  headline: undefined,
};

// @ts-expect-error statements are constants
statements().what[0] = statements().what[1];
