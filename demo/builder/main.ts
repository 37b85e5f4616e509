/** The builder: choose, see, copy, paste, check. Puts the panels into demo/index.html and demo/handover.html. */
import {html, nothing, render} from 'lit';
import release from 'virtual:release';
import type {EmbeddableName} from '../../src/embed/embeddable.js';
import {renderCheckPanel} from './check-panel.js';
import {renderCopyBar} from './copy-bar.js';
import {declarativeRoot} from './declarative-root.js';
import {startHandover} from './handover-panel.js';
import {layoutOf} from './layouts.js';
import {makePieces} from './pieces.js';
import {presetCss} from './presets.js';
import {PreviewFrame} from './preview-frame.js';
import {closedToday} from './preview-hours.js';
import {renderPreviewPanel} from './preview-panel.js';
import {renderReference} from './reference-table.js';
import {openSendDialog, renderSendDialog} from './send-dialog.js';
import {declarationsOf, elementHtml, styleRule} from './snippets.js';
import {BuilderStore, type BuilderState, type StepName} from './state.js';
import {renderStepsPanel} from './steps-panel.js';

const renderRefused = ({refused}: BuilderState) =>
  refused.length
    ? html`<div class="refused message" role="status">
        <p>The link that you have followed sets what the builder does not take:</p>
        <ul>
          ${refused.map((one) => html`<li>${one}</li>`)}
        </ul>
      </div>`
    : nothing;

/** Where the settings of each element are: the step, and the first control. */
const settingsOf: Readonly<Record<EmbeddableName, readonly [StepName, string]>> = {
  'hotline-banner': ['show', '[name="layout"]:checked'],
  'info-card': ['show', '#look summary'],
  'contact-button': ['practice', '#contact-button-clinic-name'],
};

function startBuilder(root: HTMLElement): void {
  let frame: PreviewFrame | undefined;
  let step: StepName | undefined;
  // As in builder.css.
  const wide = matchMedia('(min-width: 62em)');

  const draw = () => {
    const {state, change} = store;
    const {configuration, preview} = state;
    const size = {isSmall: !wide.matches};
    const pieces = makePieces(
      configuration,
      (name) => declarativeRoot(frame?.element(name), configuration.shared.theme),
      preview.lang,
    );
    render(
      html`${renderRefused(state)}
        <div class="workbench">
          ${renderStepsPanel(state, change, pieces, size)}
          ${renderPreviewPanel(state, change, size)}
        </div>
        ${renderCopyBar(state, change, pieces, openSendDialog)}
        ${renderSendDialog(state, change, pieces)}`,
      root,
    );
    const iframe = root.querySelector('iframe');
    if (!iframe) return;
    frame ??= new PreviewFrame(iframe, {
      onWarnings: (warnings) => {
        change({warnings});
      },
      onChoose: (name) => {
        const [step, query] = settingsOf[name];
        change({step, isLooking: false});
        const control = root.querySelector<HTMLElement>(query);
        const details = control?.closest('details');
        if (details) details.open = true;
        control?.focus();
      },
    });
    const theme = preview.isDark ? 'dark' : 'light';
    const current = preview.isClosed ? closedToday(configuration) : configuration;
    const shown = {...current, shared: {theme, ...configuration.shared}};
    frame.show({
      lang: preview.lang,
      isDark: preview.isDark,
      isBlocked: preview.isBlocked,
      isInUse: preview.isInUse,
      practice: configuration.attributes['contact-button']['clinic-name'] ?? '',
      isStrip: layoutOf(configuration) === 'strip',
      styleRule: styleRule(configuration, declarationsOf(configuration, presetCss(configuration))),
      elements: Object.fromEntries(
        configuration.elements.map((name) => [name, elementHtml(shown, name, preview.lang)]),
      ),
    });
    if (step && step !== state.step && state.step === 'practice') frame.reveal('contact-button');
    step = state.step;
  };

  const store = new BuilderStore(draw);
  wide.addEventListener('change', draw);
  draw();
}

const builder = document.querySelector<HTMLElement>('#builder');
if (builder) startBuilder(builder);

const handover = document.querySelector<HTMLElement>('#handover');
if (handover) startHandover(handover);

const reference = document.querySelector<HTMLElement>('#attributes');
if (reference) render(renderReference(), reference);

const checkBox = document.querySelector<HTMLElement>('#check-box');
if (checkBox) renderCheckPanel(checkBox, release.version);
