/** Links to the lines of content/hotlines.ts in the reader's language, the same in all elements. */
import type {TemplateResult} from 'lit';
import {hotlines, textNumber} from '../content/hotlines.js';
import type {SharedStrings, HotlineName, TextHotlineName} from '../content/strings/string-types.js';
import {actionLink} from './action-link.js';
import {formatMessage, numberText} from './format-message.js';

/**
 * Keeps a short number on the line of the word before it: WebKit leaves the space at which a line breaks out of a link's
 * name ("al988").
 */
const keepTogether = (words: string, number: string): string =>
  number.length < 5 ? words.replace(' {', '\u00a0{') : words;

/**
 * @param look class names for its look
 * @param icon shown before the text
 */
export const callLink = (
  {lines}: SharedStrings,
  line: HotlineName,
  look: string,
  icon?: TemplateResult,
): TemplateResult => {
  const {call, number} = hotlines[line];
  return actionLink(
    `tel:${call}`,
    formatMessage(keepTogether(lines.call[line], number), {call: numberText(number)}),
    look,
    icon,
  );
};

/**
 * A link without a message body: Apple and Android disagree on its syntax, and the message is the reader's own.
 *
 * @param look class names for its look
 * @param icon shown before the text
 */
export const textLink = (
  {lang, lines}: SharedStrings,
  line: TextHotlineName,
  look: string,
  icon?: TemplateResult,
): TemplateResult => {
  const {text, number} = textNumber(line, lang);
  return actionLink(
    `sms:${text}`,
    formatMessage(keepTogether(lines.text[line], number), {text: numberText(number)}),
    look,
    icon,
  );
};
