/** The form: which elements to show, their settings, their colours, and where the script is. */
import {html, nothing, type TemplateResult} from 'lit';
import release from 'virtual:release';
import {locales} from '../../src/content/locales.js';
import {embeddableNames, type EmbeddableName} from '../../src/embed/embeddable.js';
import {widths} from '../../src/embed/room.js';
import {renderAttribute} from './attribute-control.js';
import {renderColors} from './color-controls.js';
import {readScript, sharedAttributes, withShared} from './configuration.js';
import {isChecked, languageName, valueOf} from './controls.js';
import {fieldsOf} from './fields.js';
import type {BuilderState, ChangeState} from './state.js';

const elementWords: Readonly<Record<EmbeddableName, readonly [title: string, about: string]>> = {
  'hotline-banner': [
    'Hotline banner',
    'Help by phone and text, day and night. Right on every page.',
  ],
  'info-card': ['Information card', 'Postpartum depression in plain words, with its sources.'],
  'contact-button': [
    'Contact button',
    'How to reach your office, and what to do when it is closed.',
  ],
};

const sharedLabels: Readonly<Record<string, string>> = {
  lang: 'Language',
  theme: 'Light or dark',
};

const optionLabels: Readonly<Record<string, string>> = {
  'lang:': 'As the page around it',
  ...Object.fromEntries(locales.map((locale) => [`lang:${locale}`, languageName(locale)])),
  'theme:auto': 'As the page around it',
  'theme:device': 'As the visitor’s device is set',
};

const widthLabels: Readonly<Record<(typeof widths)[number], string>> = {
  column: 'In the text of a page',
  sidebar: 'In a sidebar',
  full: 'Across the whole page',
};

/** Older browsers do not list them. */
const timeZones = (): readonly string[] =>
  'supportedValuesOf' in Intl ? Intl.supportedValuesOf('timeZone') : [];

const renderElements = ({configuration}: BuilderState, change: ChangeState): TemplateResult =>
  html`<fieldset class="group">
    <legend>What to show</legend>
    ${embeddableNames.map((name) => {
      const [title, about] = elementWords[name];
      return html`<label class="check choice">
        <input
          type="checkbox"
          id="show-${name}"
          .checked=${configuration.elements.includes(name)}
          @change=${(event: Event) => {
            const elements = embeddableNames.filter((one) =>
              one === name ? isChecked(event) : configuration.elements.includes(one),
            );
            change({configuration: {...configuration, elements}});
          }}
        />
        <span><strong>${title}</strong> ${about}</span></label
      >`;
    })}
  </fieldset>`;

const renderShared = ({configuration}: BuilderState, change: ChangeState): TemplateResult =>
  html`<fieldset class="group">
    <legend>For all of them</legend>
    ${fieldsOf('hotline-banner', sharedAttributes).map((field) => {
      const {attribute, options} = field;
      const value = configuration.shared[attribute] ?? field.default;
      return html`<div class="field">
        <label for=${attribute}>${sharedLabels[attribute]}</label>
        <select
          id=${attribute}
          @change=${(event: Event) => {
            change({configuration: withShared(configuration, field, valueOf(event))});
          }}
        >
          ${(field.default ? options : ['', ...options]).map(
            (option) =>
              html`<option value=${option} ?selected=${option === value}>
                ${optionLabels[`${attribute}:${option}`] ?? option}
              </option>`,
          )}
        </select>
      </div>`;
    })}
    <div class="field">
      <label for="width">Where you paste them</label>
      <select
        id="width"
        @change=${(event: Event) => {
          const width = widths.find((one) => one === valueOf(event)) ?? 'column';
          change({configuration: {...configuration, width}});
        }}
      >
        ${widths.map(
          (width) =>
            html`<option value=${width} ?selected=${width === configuration.width}>
              ${widthLabels[width]}
            </option>`,
        )}
      </select>
      <p class="hint">The snippet keeps as much room free as they need there.</p>
    </div>
  </fieldset>`;

const renderScript = ({configuration}: BuilderState, change: ChangeState): TemplateResult =>
  html`<fieldset class="group">
    <legend>Where your file is</legend>
    <div class="field">
      <label for="script">Address of ppd-widgets.js on your site</label>
      <input
        type="url"
        id="script"
        .value=${configuration.script}
        @input=${(event: Event) => {
          change({configuration: {...configuration, script: valueOf(event).trim()}});
        }}
      />
      <p class="hint">
        Download <a href="ppd-widgets.js" download>ppd-widgets.js</a>, release ${release.version},
        and put it on your own site.
      </p>
      ${
        readScript(configuration.script)
          ? nothing
          : html`<p class="message" role="status">
              Write an address that begins with https://. Until then the snippet has a placeholder.
            </p>`
      }
    </div>
  </fieldset>`;

export const renderFormPanel = (state: BuilderState, change: ChangeState): TemplateResult =>
  html`<form
    class="form"
    @submit=${(event: Event) => {
      event.preventDefault();
    }}
  >
    ${renderElements(state, change)} ${renderShared(state, change)} ${renderColors(state, change)}
    ${state.configuration.elements.map(
      (name) =>
        html`<details class="group" ?open=${name === 'contact-button'}>
          <summary>${elementWords[name][0]}: settings</summary>
          ${fieldsOf(name).map((field) => renderAttribute(name, field, state, change))}
        </details>`,
    )}
    ${renderScript(state, change)}
    <datalist id="time-zones">
      ${timeZones().map((zone) => html`<option value=${zone}></option>`)}
    </datalist>
  </form>`;
