/** The preview, and the switches for the page that it imitates. */
import {html, nothing, type TemplateResult} from 'lit';
import {locales} from '../../src/content/locales.js';
import {languageName} from './controls.js';
import type {BuilderState, ChangeState, PreviewState} from './state.js';

interface Switch {
  readonly id: string;
  readonly label: string;
  readonly isOn: boolean;
  readonly values: Partial<PreviewState>;
}

/** One Tab stop; the arrow keys go from one switch to the next. */
function moveFocus(event: KeyboardEvent): void {
  const by = {ArrowRight: 1, ArrowLeft: -1}[event.key];
  if (!by) return;
  const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll('button')];
  const now = buttons.indexOf(event.target as HTMLButtonElement);
  const next = buttons.at((now + by) % buttons.length);
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
  next?.focus();
}

export function renderPreviewPanel(
  {preview, isLooking}: BuilderState,
  change: ChangeState,
  {isSmall}: {readonly isSmall: boolean},
): TemplateResult {
  const {isPhone, isDark, isClosed, isBlocked, isInUse, lang} = preview;
  const groups: readonly (readonly Switch[])[] = [
    isSmall
      ? []
      : [
          {id: 'look-computer', label: 'Computer', isOn: !isPhone, values: {isPhone: false}},
          {id: 'look-phone', label: 'Phone', isOn: isPhone, values: {isPhone: true}},
        ],
    locales.map((locale) => ({
      id: `look-${locale}`,
      label: languageName(locale),
      isOn: locale === lang,
      values: {lang: locale},
    })),
    [
      {id: 'look-dark', label: 'Dark site', isOn: isDark, values: {isDark: !isDark}},
      {id: 'look-closed', label: 'Closed now', isOn: isClosed, values: {isClosed: !isClosed}},
      {
        id: 'look-blocked',
        label: 'Script blocked',
        isOn: isBlocked,
        values: {isBlocked: !isBlocked},
      },
      {id: 'look-use', label: 'Try it', isOn: isInUse, values: {isInUse: !isInUse}},
    ],
  ];
  const [first] = groups.flat();
  return html`<section
    class="preview ${isSmall && !isLooking ? 'away' : ''}"
    id="panel-look"
    role=${isSmall ? 'tabpanel' : 'region'}
    aria-label="How it looks"
  >
    <div class="toolbar" role="toolbar" aria-label="The page below" @keydown=${moveFocus}>
      ${groups.map((group) =>
        group.length
          ? html`<span class="switches"
              >${group.map(
                (one) =>
                  html`<button
                    type="button"
                    id=${one.id}
                    aria-pressed=${one.isOn}
                    tabindex=${one.id === first?.id ? 0 : -1}
                    @click=${() => {
                      change({preview: {...preview, ...one.values}});
                    }}
                  >
                    ${one.label}
                  </button>`,
              )}</span
            >`
          : nothing,
      )}
    </div>
    <div class="frame-box ${isPhone && !isSmall ? 'phone' : ''}">
      <iframe id="preview" title="Preview: a page like yours"></iframe>
    </div>
    <p class="hint">
      ${isInUse ? 'It answers as it does for a visitor.' : 'Click a part of ours to change it.'}
    </p>
  </section>`;
}
