/** What the controls of all panels share. */
import {html, nothing} from 'lit';
import type {EmbeddableName} from '../../src/embed/embeddable.js';
import type {ElementWarning} from './preview-frame.js';

export const valueOf = (event: Event): string =>
  (event.target as HTMLInputElement | HTMLSelectElement).value;

export const isChecked = (event: Event): boolean => (event.target as HTMLInputElement).checked;

/** A language's own name, which its readers look for: “English”, “Español”. */
export function languageName(lang: string): string {
  const name = new Intl.DisplayNames([lang], {type: 'language'}).of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}

/**
 * Shows what the elements in the preview say of a value, in their words.
 *
 * @param name an attribute, or a custom property
 * @param element the one to ask; any of them unless told otherwise
 */
export function renderWarning(
  warnings: readonly ElementWarning[],
  name: string,
  element?: EmbeddableName,
): unknown {
  const found = warnings.find((one) => one.name === name && (!element || one.element === element));
  return found ? html`<p class="message" role="status">${found.words}</p>` : nothing;
}
