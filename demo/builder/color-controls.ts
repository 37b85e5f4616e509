/** The presets, the accent colours with the contrast that the elements judge them by, and the font. */
import {html, nothing, type TemplateResult} from 'lit';
import {isColor} from '../../check/color.js';
import {contrast, over, readColor} from '../../src/styles/color.js';
import {palette, propertyOf} from '../../src/styles/palette.js';
import {presetNames, type Configuration, type PresetName} from './configuration.js';
import {isChecked, renderWarning, valueOf} from './controls.js';
import {presetCss, presetLabels} from './presets.js';
import type {BuilderState, ChangeState} from './state.js';

/** What words need, and the elements ask for: WCAG 2.2 SC 1.4.3. */
const MIN_CONTRAST = 4.5;

type ColorName = 'surface' | 'accent' | 'crisis';

/** A colour of a preset, or our own. */
function colorOf(preset: PresetName | '', name: ColorName, isDark = false): string {
  const [, color] =
    new RegExp(`${propertyOf(name, isDark)}: ([^;]+);`).exec(presetCss({preset})) ?? [];
  return color ?? palette[name][isDark ? 1 : 0];
}

/** Reads a colour as the browser does. */
function read(value: string) {
  const probe = document.createElement('i');
  document.body.append(probe);
  const color = readColor(value, probe);
  probe.remove();
  return color;
}

function renderContrast(value: string, {preset}: Configuration, isDark: boolean): unknown {
  if (!value) return nothing;
  const color = read(value);
  const surface = read(colorOf(preset, 'surface', isDark));
  if (!color || !isColor(value)) return html`<output class="figure bad">not a colour</output>`;
  if (!surface) return html`<output class="figure">cannot be judged</output>`;
  const ratio = Math.floor(contrast(over(color, surface), surface) * 10) / 10;
  return html`<output class="figure ${ratio < MIN_CONTRAST ? 'bad' : ''}"
    >${ratio.toFixed(1)}:1
    ${ratio < MIN_CONTRAST ? 'is too little: the default is used' : 'is enough'}</output
  >`;
}

/** What a colour picker takes: six digits, without transparency. */
function toHex(value: string): string {
  const [red, green, blue] = read(value) ?? [0, 0, 0];
  return `#${[red, green, blue]
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

const renderPresets = ({configuration}: BuilderState, change: ChangeState): TemplateResult =>
  html`<fieldset class="field swatches">
    <legend>Colours</legend>
    <div class="swatch-row">
      ${(['', ...presetNames] as const).map(
        (preset) =>
          html`<label class="swatch-choice"
            ><input
              type="radio"
              name="preset"
              id="preset-${preset || 'own'}"
              .checked=${configuration.preset === preset}
              @change=${() => {
                change({configuration: {...configuration, preset}});
              }}
            /><span class="tile"
              ><span class="colours" aria-hidden="true"
                >${(['surface', 'accent', 'crisis'] as const).map(
                  (name) => html`<i style="background: ${colorOf(preset, name)}"></i>`,
                )}</span
              >${presetLabels[preset]}</span
            ></label
          >`,
      )}
    </div>
  </fieldset>`;

export function renderColors(state: BuilderState, change: ChangeState): TemplateResult {
  const {configuration, warnings} = state;
  const color = (key: 'accent' | 'darkAccent', label: string, isDark: boolean) => {
    const value = configuration[key];
    const set = (event: Event) => {
      change({configuration: {...configuration, [key]: valueOf(event).trim()}});
    };
    const shown = value && isColor(value) ? value : colorOf(configuration.preset, 'accent', isDark);
    return html`<div class="field">
      <label for=${key}>${label}</label>
      <div class="color">
        <input
          type="color"
          id="${key}-picker"
          aria-label="${label}: choose"
          .value=${toHex(shown)}
          @input=${set}
        />
        <input
          type="text"
          id=${key}
          placeholder=${colorOf(configuration.preset, 'accent', isDark)}
          autocomplete="off"
          spellcheck="false"
          .value=${value}
          @input=${set}
        />
      </div>
      ${renderContrast(value, configuration, isDark)}
      ${renderWarning(warnings, propertyOf('accent', isDark))}
    </div>`;
  };
  return html`${renderPresets(state, change)}
    ${color('accent', 'Your own colour, for what visitors press', false)}
    ${color('darkAccent', 'On dark pages', true)}
    <div class="field">
      <label class="check"
        ><input
          type="checkbox"
          id="font"
          .checked=${configuration.font === 'page'}
          @change=${(event: Event) => {
            change({configuration: {...configuration, font: isChecked(event) ? 'page' : ''}});
          }}
        />
        Use your site’s font</label
      >
    </div>`;
}
