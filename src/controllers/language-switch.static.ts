/** The button that switches the language. The build writes it out as text: see content/strings/per-language.ts. */
import {html} from 'lit';
import {languages} from '../content/languages.js';
import {perLanguage} from '../content/strings/per-language.js';
import type {AllStrings, SharedStrings} from '../content/strings/string-types.js';

interface Switch {
  readonly onClick: (event: Event) => unknown;
  /** What was said of the last switch; empty if there was none. */
  readonly announcement: string;
}

const offers = (
  {lang: current}: AllStrings,
  {onClick, announcement}: Switch,
  label: (offered: SharedStrings) => unknown,
) =>
  html`<div class="languages">
    ${Object.values<SharedStrings>(languages)
      .filter(({lang}) => lang !== current)
      .map(
        (offered) =>
          html`<button type="button" lang=${offered.lang} part="language" @click=${onClick}>
            ${label(offered)}
          </button>`,
      )}
    <span role="status" class="visually-hidden">${announcement}</span>
  </div>`;

/** A button for each other language, labelled in that language, and an announcement of the one chosen. */
export const languageSwitch = perLanguage((strings, own: Switch) =>
  offers(strings, own, ({offer}) => offer),
);

/** The same with the language's tag alone, for a bar with no room for more. Screen readers still get its name. */
export const shortLanguageSwitch = perLanguage((strings, own: Switch) =>
  offers(
    strings,
    own,
    ({offer, short}) => html`${short}<span class="visually-hidden"> ${offer}</span>`,
  ),
);
