/** The control for one attribute of an element, by the kind of its field. */
import {html, nothing, type TemplateResult} from 'lit';
import type {EmbeddableName} from '../../src/embed/embeddable.js';
import {withAttribute} from './configuration.js';
import {isChecked, renderWarning, valueOf} from './controls.js';
import type {Field} from './fields.js';
import {renderHoursTable} from './hours-table.js';
import type {BuilderState, ChangeState} from './state.js';

/** What each kind of control is made from. */
interface Control {
  readonly id: string;
  readonly field: Field;
  readonly label: TemplateResult;
  readonly hint: TemplateResult;
  /** Empty where the attribute is not set. */
  readonly value: string;
  readonly set: (value: string) => void;
}

const renderSwitch = (
  {id, field: {attribute}, label, hint, set}: Control,
  isOn: boolean,
): TemplateResult =>
  html`<div class="field">
    <label class="check">
      <input
        type="checkbox"
        id=${id}
        aria-describedby="${id}-hint"
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

function renderWords({id, field, label, hint, value, set}: Control): TemplateResult {
  const chosen = value.split(' ').filter((word) => word);
  return html`<fieldset class="field words">
    <legend>${label}</legend>
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
          ${word}</label
        >`,
    )}
    ${hint}
  </fieldset>`;
}

const renderChoice = ({id, field, label, hint, value, set}: Control): TemplateResult =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      aria-describedby="${id}-hint"
      @change=${(event: Event) => {
        set(valueOf(event));
      }}
    >
      ${field.default ? nothing : html`<option value="" ?selected=${!value}>unset</option>`}
      ${field.options.map(
        (option) =>
          html`<option value=${option} ?selected=${option === (value || field.default)}>
            ${option}
          </option>`,
      )}
    </select>
    ${hint}
  </div>`;

const renderInput = (
  {id, field: {attribute, kind}, label, hint, value, set}: Control,
  more: unknown,
): TemplateResult =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      type=${kind === 'hours' ? 'text' : kind}
      id=${id}
      aria-describedby="${id}-hint"
      list=${attribute === 'time-zone' ? 'time-zones' : nothing}
      autocomplete="off"
      .value=${value}
      @input=${(event: Event) => {
        set(valueOf(event));
      }}
    />
    ${hint} ${more}
  </div>`;

export function renderAttribute(
  name: EmbeddableName,
  field: Field,
  {configuration, hoursDraft, warnings}: BuilderState,
  change: ChangeState,
): TemplateResult {
  const {attribute, kind, label, description} = field;
  const id = `${name}-${attribute}`;
  const value = configuration.attributes[name][attribute] ?? '';
  const control: Control = {
    id,
    field,
    label: html`${label} <code>${attribute}</code>`,
    hint: html`<p class="hint" id="${id}-hint">${description}</p>
      ${renderWarning(warnings, attribute, name)}`,
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
  const table =
    kind === 'hours'
      ? renderHoursTable(value, hoursDraft, (hours, draft) => {
          change({
            configuration: withAttribute(configuration, name, field, hours),
            hoursDraft: draft,
          });
        })
      : nothing;
  return renderInput(control, table);
}
