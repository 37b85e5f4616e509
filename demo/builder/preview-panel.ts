/** The preview, and the switches for the page that it imitates. */
import {html, type TemplateResult} from 'lit';
import {locales, type Locale} from '../../src/content/locales.js';
import {isChecked, languageName, valueOf} from './controls.js';
import {
  previewWidths,
  type BuilderState,
  type ChangeState,
  type PreviewState,
  type PreviewWidth,
} from './state.js';

export function renderPreviewPanel({preview}: BuilderState, change: ChangeState): TemplateResult {
  const set = (values: Partial<PreviewState>) => {
    change({preview: {...preview, ...values}});
  };
  return html`<section class="preview" aria-labelledby="preview-title">
    <h3 id="preview-title">On a page like yours</h3>
    <div class="toolbar">
      <label
        >Width
        <select
          id="look-width"
          @change=${(event: Event) => {
            set({width: valueOf(event) as PreviewWidth});
          }}
        >
          ${previewWidths.map(
            (width) => html`<option ?selected=${width === preview.width}>${width}</option>`,
          )}
        </select></label
      >
      <label
        >Your page is in
        <select
          id="look-lang"
          @change=${(event: Event) => {
            set({lang: valueOf(event) as Locale});
          }}
        >
          ${locales.map(
            (locale) =>
              html`<option value=${locale} ?selected=${locale === preview.lang}>
                ${languageName(locale)}
              </option>`,
          )}
        </select></label
      >
      <label class="check"
        ><input
          type="checkbox"
          id="look-dark"
          @change=${(event: Event) => {
            set({isDark: isChecked(event)});
          }}
        />
        Dark</label
      >
      <label class="check"
        ><input
          type="checkbox"
          id="look-blocked"
          @change=${(event: Event) => {
            set({isBlocked: isChecked(event)});
          }}
        />
        Script blocked</label
      >
    </div>
    <div class="frame-box ${preview.width}">
      <iframe id="preview" title="Preview"></iframe>
    </div>
    <p class="hint">Drag the lower right corner to try other widths.</p>
  </section>`;
}
