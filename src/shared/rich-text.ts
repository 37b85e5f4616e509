/** The two marks that words of the content modules may hold, turned into elements. No HTML is read from strings. */
import {html} from 'lit';
import {publisher} from '../content/clinic.js';
import {hotlines} from '../content/hotlines.js';

/**
 * Never broken across lines and never translated: browsers' page translators honour the attribute, older ones the
 * class.
 *
 * @param digits a number as readers see it
 */
export const numberText = (digits: string) =>
  html`<span class="number notranslate" translate="no">${digits}</span>`;

const numbers: Readonly<Record<string, string>> = {
  maternal: hotlines.maternal.number,
  vanity: hotlines.maternal.vanity,
  crisis: hotlines.crisis.number,
  emergency: hotlines.emergency.number,
  support: hotlines.support.number,
  relay: hotlines.relay.number,
};

const names: Readonly<Record<string, string>> = {publisher: publisher.name};

/**
 * Renders words with their marks: `{maternal}` becomes that number, `*words*` become strong.
 *
 * @param words from a content module
 * @param own values for marks that only the caller knows, such as `{clinic}`
 */
export function richText(words: string, own: Readonly<Record<string, unknown>> = {}): unknown {
  return words.split(/(\{\w+\}|\*[^*]+\*)/).map((piece) => {
    if (piece.startsWith('*')) return html`<strong>${piece.slice(1, -1)}</strong>`;
    if (!piece.startsWith('{')) return piece;
    const name = piece.slice(1, -1);
    const digits = numbers[name];
    return digits ? numberText(digits) : (own[name] ?? names[name]);
  });
}
