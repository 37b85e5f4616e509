/** The preset and the accent colours, with the contrast that the elements judge them by. */
import {html, nothing, type TemplateResult} from 'lit';
import {isColor} from '../../check/color.js';
import {contrast, over, readColor} from '../../src/styles/color.js';
import {palette, propertyOf} from '../../src/styles/palette.js';
import {presetNames, type Configuration, type PresetName} from './configuration.js';
import {renderWarning, valueOf} from './controls.js';
import {presetCss, presetLabels} from './presets.js';
import type {BuilderState, ChangeState} from './state.js';

/** What words need, and the elements ask for: WCAG 2.2 SC 1.4.3. */
const MIN_CONTRAST = 4.5;

/** The surface of the preset, or our own. */
function surfaceOf(configuration: Configuration, isDark: boolean): string {
  const property = propertyOf('surface', isDark);
  const [, surface] = new RegExp(`${property}: ([^;]+);`).exec(presetCss(configuration)) ?? [];
  return surface ?? palette.surface[isDark ? 1 : 0];
}

function renderContrast(value: string, configuration: Configuration, isDark: boolean): unknown {
  if (!value) return nothing;
  const probe = document.createElement('i');
  document.body.append(probe);
  const color = readColor(value, probe);
  const surface = readColor(surfaceOf(configuration, isDark), probe);
  probe.remove();
  if (!color || !isColor(value)) return html`<output class="figure bad">not a colour</output>`;
  if (!surface) return html`<output class="figure">cannot be judged</output>`;
  const ratio = Math.floor(contrast(over(color, surface), surface) * 10) / 10;
  return html`<output class="figure ${ratio < MIN_CONTRAST ? 'bad' : ''}"
    >${ratio.toFixed(1)}:1
    ${ratio < MIN_CONTRAST ? 'is too little: the default is used' : 'is enough'}</output
  >`;
}

export function renderColors(
  {configuration, warnings}: BuilderState,
  change: ChangeState,
): TemplateResult {
  const color = (key: 'accent' | 'darkAccent', label: string, isDark: boolean) =>
    html`<div class="field">
      <label for=${key}>${label}</label>
      <input
        type="text"
        id=${key}
        placeholder=${palette.accent[isDark ? 1 : 0]}
        autocomplete="off"
        spellcheck="false"
        .value=${configuration[key]}
        @input=${(event: Event) => {
          change({configuration: {...configuration, [key]: valueOf(event).trim()}});
        }}
      />
      ${renderContrast(configuration[key], configuration, isDark)}
      ${renderWarning(warnings, propertyOf('accent', isDark))}
    </div>`;
  return html`<fieldset class="group">
    <legend>Colours</legend>
    <div class="field">
      <label for="preset">Preset</label>
      <select
        id="preset"
        @change=${(event: Event) => {
          const preset = valueOf(event) as PresetName | '';
          change({configuration: {...configuration, preset}});
        }}
      >
        <option value="" ?selected=${!configuration.preset}>Our own: teal on warm white</option>
        ${presetNames.map(
          (name) =>
            html`<option value=${name} ?selected=${configuration.preset === name}>
              ${presetLabels[name]}
            </option>`,
        )}
      </select>
    </div>
    ${color('accent', 'Your accent colour', false)}
    ${color('darkAccent', 'The same for the dark theme', true)}
  </fieldset>`;
}
