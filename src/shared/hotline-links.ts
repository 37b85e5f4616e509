/** Links to the lines of content/hotlines.ts, in the reader's language: the same in the banner and in the card. */
import type {TemplateResult} from 'lit';
import type {Language, LineName, TextLineName} from '../content/content.js';
import {hotlines, textNumber} from '../content/hotlines.js';
import {action} from './action.js';
import {richText} from './rich-text.js';

/**
 * @param look class names that set the link apart
 * @param icon drawn before the words
 */
export const callLink = (
  {lines}: Language,
  line: LineName,
  look: string,
  icon?: TemplateResult,
): TemplateResult => {
  const {call, number} = hotlines[line];
  return action(`tel:${call}`, richText(lines.call[line], {}, {call: number}), look, icon);
};

/**
 * A link without a message body: Apple and Android disagree on how to write one, and the words are the reader's own.
 *
 * @param look class names that set the link apart
 * @param icon drawn before the words
 */
export const textLink = (
  {lang, lines}: Language,
  line: TextLineName,
  look: string,
  icon?: TemplateResult,
): TemplateResult => {
  const {text, number} = textNumber(line, lang);
  return action(`sms:${text}`, richText(lines.text[line], {}, {text: number}), look, icon);
};
