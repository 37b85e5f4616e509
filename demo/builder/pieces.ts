/** What there is to copy, as the current answers make it. */
import release from 'virtual:release';
import type {EmbeddableName} from '../../src/embed/embeddable.js';
import type {Configuration} from './configuration.js';
import {presetCss} from './presets.js';
import {
  declarationsOf,
  makeSnippets,
  roomRules,
  sourceNotice,
  styleRule,
  type Snippets,
} from './snippets.js';

interface Code {
  readonly label: string;
  readonly code: string;
}

export interface Pieces {
  /** For the page; none while nothing is chosen. */
  readonly snippet?: Code;
  /** For elsewhere: a header, a server's configuration. */
  readonly more?: Code;
  /** For the site's style sheet, where the snippet cannot have styles. */
  readonly style?: Code;
  /** What to know of the script's address. */
  readonly notice?: string;
  readonly forms: Snippets;
}

/**
 * @param declarative the shadow root of an element as HTML, for the instant snippet
 * @param pageLang language of the page that it is pasted into
 */
export function makePieces(
  configuration: Configuration,
  declarative: (name: EmbeddableName) => string,
  pageLang: string,
): Pieces {
  const {form, elements} = configuration;
  const colors = declarationsOf(configuration, presetCss(configuration));
  const forms = makeSnippets(configuration, release, declarative, pageLang, colors);
  const {code, label, more} = forms[form];
  const rules = ['strict', 'react'].includes(form)
    ? [styleRule(configuration, colors), roomRules(configuration, pageLang)]
        .filter((part) => part)
        .join('\n')
    : '';
  const notice = ['text', 'words'].includes(form)
    ? undefined
    : sourceNotice(configuration, release.version);
  return {
    forms,
    ...(elements.length && {snippet: {label, code}}),
    ...(more && {more}),
    ...(rules && {style: {label: 'Into your site’s style sheet', code: rules}}),
    ...(notice && {notice}),
  };
}
