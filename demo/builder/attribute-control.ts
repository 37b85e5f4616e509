/** The control for one attribute of an element, by the kind of its field. */
import {html, nothing, type TemplateResult} from 'lit';
import type {EmbeddableName} from '../../src/embed/embeddable.js';
import {withAttribute} from './configuration.js';
import {isChecked, renderWarning, valueOf} from './controls.js';
import {fieldsOf, optionLabel, problemOf, type Field} from './fields.js';
import type {BuilderState, ChangeState} from './state.js';

/** What each kind of control is made from. */
interface Control {
  readonly id: string;
  readonly field: Field;
  /** The sentence below it, and what is wrong with its value. */
  readonly hint: TemplateResult;
  readonly describedBy: string | typeof nothing;
  /** Empty where the attribute is not set. */
  readonly value: string;
  readonly set: (value: string) => void;
}

const renderSwitch = (
  {id, field: {attribute, label}, hint, describedBy, set}: Control,
  isOn: boolean,
): TemplateResult =>
  html`<div class="field">
    <label class="check">
      <input
        type="checkbox"
        id=${id}
        aria-describedby=${describedBy}
        .checked=${isOn}
        @change=${(event: Event) => {
          // Any value would switch it on; this one survives every editor.
          set(isChecked(event) ? attribute : '');
        }}
      />
      <span>${label}</span></label
    >
    ${hint}
  </div>`;

function renderWords({id, field, hint, value, set}: Control): TemplateResult {
  const chosen = value.split(' ').filter((word) => word);
  return html`<fieldset class="field words">
    <legend>${field.label}</legend>
    ${field.options.map(
      (word) =>
        html`<label class="check">
          <input
            type="checkbox"
            id="${id}-${word}"
            .checked=${chosen.includes(word)}
            @change=${(event: Event) => {
              const rest = chosen.filter((one) => one !== word);
              set((isChecked(event) ? [...rest, word] : rest).join(' '));
            }}
          />
          ${optionLabel(field.attribute, word)}</label
        >`,
    )}
    ${hint}
  </fieldset>`;
}

const renderChoice = ({id, field, hint, describedBy, value, set}: Control): TemplateResult =>
  html`<div class="field">
    <label for=${id}>${field.label}</label>
    <select
      id=${id}
      aria-describedby=${describedBy}
      @change=${(event: Event) => {
        set(valueOf(event));
      }}
    >
      ${
        field.default
          ? nothing
          : html`<option value="" ?selected=${!value}>
              ${optionLabel(field.attribute, '') || 'As usual'}
            </option>`
      }
      ${field.options.map(
        (option) =>
          html`<option value=${option} ?selected=${option === (value || field.default)}>
            ${optionLabel(field.attribute, option)}
          </option>`,
      )}
    </select>
    ${hint}
  </div>`;

const renderInput = ({id, field, hint, describedBy, value, set}: Control): TemplateResult =>
  html`<div class="field">
    <label for=${id}>${field.label}</label>
    <input
      type=${field.kind}
      id=${id}
      aria-describedby=${describedBy}
      autocomplete="off"
      .value=${value}
      @input=${(event: Event) => {
        set(valueOf(event));
      }}
    />
    ${hint}
  </div>`;

function renderAttribute(
  name: EmbeddableName,
  field: Field,
  {configuration, warnings}: BuilderState,
  change: ChangeState,
): TemplateResult {
  const {attribute, kind, sentence} = field;
  const id = `${name}-${attribute}`;
  const value = configuration.attributes[name][attribute] ?? '';
  // The element says nothing of an address that it leaves out.
  const problem = kind === 'url' && value ? problemOf(name, attribute, value) : undefined;
  const control: Control = {
    id,
    field,
    hint: html`${sentence ? html`<p class="hint" id="${id}-hint">${sentence}</p>` : nothing}
    ${
      problem
        ? html`<p class="message" role="status">${problem}</p>`
        : renderWarning(warnings, attribute, name)
    }`,
    describedBy: sentence ? `${id}-hint` : nothing,
    value,
    set: (text) => {
      change({configuration: withAttribute(configuration, name, field, text)});
    },
  };
  if (kind === 'switch') {
    return renderSwitch(control, attribute in configuration.attributes[name]);
  }
  if (kind === 'words') return renderWords(control);
  if (kind === 'choice') return renderChoice(control);
  return renderInput(control);
}

/** Controls for some attributes of an element, in this order. */
export const renderAttributes = (
  name: EmbeddableName,
  attributes: readonly string[],
  state: BuilderState,
  change: ChangeState,
): TemplateResult[] =>
  fieldsOf(name, attributes).map((field) => renderAttribute(name, field, state, change));
