/** Turns the two kinds of mark in our strings into elements. Strings are never parsed as HTML. */
import {html, type TemplateResult} from 'lit';
import {hotlines} from '../content/hotlines.js';
import {publisher} from '../content/publisher.js';

type Values<Value> = Readonly<Record<string, Value>>;

const numbers: Values<string> = {
  maternal: hotlines.maternal.number,
  vanity: hotlines.maternal.vanity,
  crisis: hotlines.crisis.number,
  emergency: hotlines.emergency.number,
  support: hotlines.support.number,
  relay: hotlines.relay.number,
};

const names: Values<string> = {publisher: publisher.name};

/** A number in text. Page translators honour the attribute, older ones the class. */
const withNumber = (before: unknown, digits: unknown, after: unknown): TemplateResult =>
  html`${before}<span class="number notranslate" translate="no">${digits}</span>${after}`;

/**
 * A number in a link: where large text leaves no room for all of it, it is broken after the area code, and nowhere else.
 * Chromium reads a space there unless the break is hidden.
 *
 * @param digits a number as shown
 */
export function numberText(digits: string): TemplateResult {
  const [areaCode = ''] = /^(?:1-)?\d{3}-/.exec(digits) ?? [];
  const local = digits.slice(areaCode.length);
  return withNumber(
    '',
    areaCode
      ? html`<span>${areaCode}</span><wbr aria-hidden="true" /><span>${local}</span>`
      : // Short ones are never broken, long ones of other countries where they can be.
        digits.length < 10
        ? html`<span>${digits}</span>`
        : digits,
    '',
  );
}

const mark = /\{(\w+)\}|\*([^*]+)\*/;

/**
 * Renders a string with its marks: `{maternal}` becomes that number, `*words*` become strong.
 *
 * @param words from a content module
 * @param own values for marks that only the caller knows, such as `{clinic}`
 * @param digits the same for marks that are numbers
 * @returns a plain string if there are no marks, which saves the nodes that Lit adds for each
 */
export function formatMessage(
  words: string,
  own: Values<unknown> = {},
  digits: Values<string> = numbers,
): unknown {
  const found = mark.exec(words);
  if (!found) return words;
  const [whole, name = '', strong] = found;
  const before = words.slice(0, found.index);
  const after = formatMessage(words.slice(found.index + whole.length), own, digits);
  const number = digits[name];
  if (number) return withNumber(before, number, after);
  const value = strong ? html`<strong>${strong}</strong>` : (own[name] ?? names[name]);
  return typeof value === 'string' && typeof after === 'string'
    ? before + value + after
    : html`${before}${value}${after}`;
}
