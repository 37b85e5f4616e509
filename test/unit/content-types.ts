/**
 * What must not compile. `npm run check` reads this file and nothing runs it: an expected error that stays away is an
 * error itself.
 */
import type {BannerMessages, CardMessages} from '../../src/content/strings/string-types.js';
import {en} from '../../src/content/strings/en/all.en.js';
import type {SourceIds} from '../../src/content/sources.js';
import {groups} from '../../src/content/statements/statements.js';
import type {CardStatement, Statement} from '../../src/content/statements/record.js';

const evidence = {sources: ['hrsaFaq'], checked: '2026-11'} as const;

export const complete: Statement = {...evidence, en: 'Help is free.', es: 'La ayuda es gratis.'};

// @ts-expect-error a statement without a source
export const withoutSource: Statement = {...complete, sources: []};

// @ts-expect-error a statement without its Spanish
export const withoutSpanish: Statement = {...evidence, en: 'Help is free.'};

// @ts-expect-error a statement without the month of its check
export const withoutMonth: Statement = {sources: ['hrsaFaq'], en: 'Help.', es: 'Ayuda.'};

// @ts-expect-error a source that is not in the list
export const unknownSource: SourceIds = ['hrsaFaqs'];

// @ts-expect-error a line that nobody can call
export const unknownLine: CardStatement = {...complete, form: 'urgent', line: 'relay'};

// @ts-expect-error a language without one of the sections
export const missingTitle: CardMessages['sectionTitles'] = {what: 'What is it?'};

export const missingHeadline: BannerMessages['statements'] = {
  ...en.banner.statements,
  // @ts-expect-error a banner without its headline
  headline: undefined,
};

// @ts-expect-error statements are constants
groups.ketamine.approval = groups.ketamine.evidence;
