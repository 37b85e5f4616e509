/** Step 1: what visitors see, chosen by pictures, and how it looks. */
import {html, nothing, svg, type TemplateResult} from 'lit';
import {embeddableNames, type EmbeddableName} from '../../src/embed/embeddable.js';
import {renderAttributes} from './attribute-control.js';
import {renderColors} from './color-controls.js';
import {sharedAttributes, withShared} from './configuration.js';
import {isChecked, valueOf} from './controls.js';
import {fieldsOf, optionLabel} from './fields.js';
import {layoutNames, layoutOf, layouts, withLayout, type LayoutName} from './layouts.js';
import type {BuilderState, ChangeState} from './state.js';

/** Where the hotlines are in each picture: top and height, of a page of 60 × 44. */
const places: Readonly<Record<LayoutName, readonly [top: number, height: number] | undefined>> = {
  strip: [10, 7],
  block: [16, 16],
  top: [0, 8],
  bottom: [36, 8],
  none: undefined,
};

function renderPicture(name: LayoutName): TemplateResult {
  const [top, height] = places[name] ?? [];
  const isWide = name !== 'block';
  const lines = name === 'top' ? [20, 27, 34] : [14, 21, 28, 35];
  const isFree = (y: number) =>
    top === undefined || height === undefined || y + 4 < top || y > top + height + 1;
  return html`<svg class="picture" viewBox="0 0 60 44" aria-hidden="true">
    <rect class="sheet" width="60" height="44" rx="3"></rect>
    <rect
      class="words strong"
      x="6"
      y=${name === 'top' ? 12 : 4}
      width="20"
      height="3"
      rx="1"
    ></rect>
    ${lines
      .filter(isFree)
      .map(
        (y) =>
          svg`<rect class="words" x="6" y=${y} width=${y % 2 ? 40 : 46} height="2.5" rx="1"></rect>`,
      )}
    ${
      top === undefined
        ? nothing
        : svg`<rect class="ours" x=${isWide ? 0 : 6} y=${top} width=${isWide ? 60 : 48} height=${height ?? 0} rx=${isWide ? 0 : 2}></rect>`
    }
  </svg>`;
}

const renderLayouts = ({configuration}: BuilderState, change: ChangeState): TemplateResult =>
  html`<fieldset class="group">
    <legend><h2>Where should the hotlines show?</h2></legend>
    <div class="layouts">
      ${layoutNames.map(
        (name) =>
          html`<label class="layout"
            ><input
              type="radio"
              name="layout"
              id="layout-${name}"
              .checked=${layoutOf(configuration) === name}
              @change=${() => {
                change({configuration: withLayout(configuration, name)});
              }}
            /><span class="tile"
              >${name === 'none' ? nothing : renderPicture(name)}${layouts[name].label}</span
            ></label
          >`,
      )}
    </div>
  </fieldset>`;

const more: readonly (readonly [EmbeddableName, title: string, about: string])[] = [
  ['info-card', 'Facts about postpartum depression', 'In plain words, with sources.'],
  ['contact-button', 'How to reach you', 'Your phone and hours; the hotlines when you are closed.'],
];

const renderMore = ({configuration}: BuilderState, change: ChangeState): TemplateResult =>
  html`<fieldset class="group">
    <legend><h2>And in the page?</h2></legend>
    ${more.map(
      ([name, title, about]) =>
        html`<label class="check choice">
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
          <span><strong>${title}</strong> <span class="about-choice">${about}</span></span></label
        >`,
    )}
  </fieldset>`;

const renderShared = ({configuration}: BuilderState, change: ChangeState): TemplateResult[] =>
  fieldsOf('hotline-banner', sharedAttributes).map((field) => {
    const {attribute, label, options} = field;
    const value = configuration.shared[attribute] ?? field.default;
    return html`<div class="field">
      <label for=${attribute}>${label}</label>
      <select
        id=${attribute}
        @change=${(event: Event) => {
          change({configuration: withShared(configuration, field, valueOf(event))});
        }}
      >
        ${(field.default ? options : ['', ...options]).map(
          (option) =>
            html`<option value=${option} ?selected=${option === value}>
              ${optionLabel(attribute, option)}
            </option>`,
        )}
      </select>
    </div>`;
  });

export function renderShowStep(state: BuilderState, change: ChangeState): TemplateResult {
  const {configuration} = state;
  return html`${renderLayouts(state, change)}
    ${
      layoutOf(configuration) === 'bottom'
        ? renderAttributes('hotline-banner', ['minimized'], state, change)
        : nothing
    }
    ${renderMore(state, change)}
    <details class="more" id="look">
      <summary>Colours, language, topics</summary>
      ${renderColors(state, change)}
      <div class="pair">${renderShared(state, change)}</div>
      ${
        configuration.elements.includes('info-card')
          ? renderAttributes(
              'info-card',
              ['sections', 'open', 'reviewed-by', 'reviewed-on'],
              state,
              change,
            )
          : nothing
      }
    </details>`;
}
