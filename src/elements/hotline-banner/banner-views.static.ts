/** What the banner shows, by its density. The build writes it out as text: see content/strings/per-language.ts. */
import {html, type TemplateResult} from 'lit';
import {chatAddress, hotlines} from '../../content/hotlines.js';
import {hotlineFaq} from '../../content/sources.js';
import {perLanguage} from '../../content/strings/per-language.js';
import {actionLink} from '../../templates/action-link.js';
import {crisisLinks} from '../../templates/crisis-links.js';
import {formatMessage, numberText} from '../../templates/format-message.js';
import {callLink, textLink} from '../../templates/hotline-links.js';

/** What is in every view and changes. */
interface Changing {
  /** The button that switches the language. */
  readonly languages: unknown;
}

interface Full extends Changing {
  readonly mark: TemplateResult;
  readonly phoneIcon: TemplateResult;
  readonly messageIcon: TemplateResult;
  /** The headline, as a heading or a paragraph. */
  readonly headline: (words: string) => unknown;
  readonly copy: unknown;
  readonly expectations: unknown;
}

export const full = perLanguage((strings, own: Full) => {
  const {banner, lang, lines} = strings;
  const {headline, support, limit, crisis} = banner.statements;
  return html`<div class="top">${own.mark} ${own.languages}</div>
    <div class="headline" part="headline">${own.headline(headline)}</div>
    <div class="columns">
      <div class="columns-inner">
        <div class="hotline">
          <p class="name">
            ${lines.names.maternal} <span class="vanity">${formatMessage('{vanity}')}</span>
          </p>
          <div class="actions">
            ${callLink(strings, 'maternal', 'primary', own.phoneIcon)}
            ${textLink(strings, 'maternal', 'secondary', own.messageIcon)}
          </div>
          <p class="support">${support} ${limit}</p>
          ${own.copy}
        </div>
        <div class="urgent" part="urgent">
          ${crisisLinks(strings, crisis, lines.compact.emergency)}
          ${
            lines.chat &&
            html`<a class="chat" part="chat" href=${chatAddress(lang)}>${lines.chat}</a>`
          }
        </div>
      </div>
    </div>
    <details>
      <summary>${banner.expect}</summary>
      <div class="body">${own.expectations}</div>
    </details>`;
});

/** What is behind "What happens when I call?". */
export const expectations = perLanguage(({banner}) => {
  const {source, statements} = banner;
  const {expectAnswer, expectReason, expectWait, expectLanguages, expectText, relay} = statements;
  const {publisher, title, url} = hotlineFaq;
  return html`<ul>
      ${[expectAnswer, expectReason, expectWait, expectLanguages, expectText].map(
        (words) => html`<li>${words}</li>`,
      )}
    </ul>
    <p class="source">
      ${`${source}: ${publisher}, `}<a
        href=${url}
        lang="en"
        rel="noopener noreferrer"
        referrerpolicy="no-referrer"
        >${title}</a
      >
    </p>
    <p>${formatMessage(relay)}</p>`;
});

interface Compact extends Changing {
  readonly toggle: unknown;
  readonly hotlines: unknown;
}

export const compact = perLanguage(
  ({lines}, own: Compact) =>
    html`<p id="headline" class="name" part="headline">${lines.compact.maternal}</p>
      <div class="controls">${own.languages} ${own.toggle}</div>
      ${own.hotlines}`,
);

interface Bar extends Changing {
  readonly toggle: unknown;
}

/** The hotline and 988, each its name above its number. On paper 911 is with them. */
export const bar = perLanguage((strings, own: Bar) => {
  const {banner, lines} = strings;
  const {maternal, emergency} = hotlines;
  const name = (words: string) =>
    html`<span class="name">${words}<span class="said">: </span></span>`;
  return html`<p id="headline" class="visually-hidden">${lines.compact.maternal}</p>
    ${actionLink(
      `tel:${maternal.call}`,
      numberText(maternal.number),
      'primary',
      name(banner.barMaternal),
    )}
    ${callLink(strings, 'crisis', 'crisis', name(banner.barCrisis))}
    <p class="on-paper">${lines.compact.emergency} ${numberText(emergency.number)}</p>
    <div class="controls">${own.languages} ${own.toggle}</div>`;
});

export const toggleWords = perLanguage(({banner: {less, more, options}}) => ({
  less,
  more,
  options,
}));
