/** The builder: choose, see, copy, paste, check. Puts the panels into demo/index.html. */
import {html, nothing, render} from 'lit';
import release from 'virtual:release';
import {renderCheckPanel} from './check-panel.js';
import {declarativeRoot} from './declarative-root.js';
import {renderFormPanel} from './form-panel.js';
import {presetCss} from './presets.js';
import {PreviewFrame} from './preview-frame.js';
import {renderPreviewPanel} from './preview-panel.js';
import {renderReference} from './reference-table.js';
import {renderSnippetPanel} from './snippet-panel.js';
import {elementHtml, makeSnippets, styleRule} from './snippets.js';
import {BuilderStore, type BuilderState} from './state.js';

const renderRefused = ({refused}: BuilderState) =>
  refused.length
    ? html`<div class="refused message" role="status">
        <p>The link that you have followed sets what the builder does not take:</p>
        <ul>
          ${refused.map((one) => html`<li>${one}</li>`)}
        </ul>
      </div>`
    : nothing;

function startBuilder(root: HTMLElement): void {
  let frame: PreviewFrame | undefined;

  const draw = () => {
    const {state, change} = store;
    const {configuration, preview} = state;
    const snippets = makeSnippets(
      configuration,
      release,
      (name) => declarativeRoot(frame?.element(name), configuration.shared.theme),
      preview.lang,
    );
    render(
      html`<div class="workbench">
        ${renderRefused(state)} ${renderFormPanel(state, change)}
        <div class="result">
          ${renderPreviewPanel(state, change)}
          ${renderSnippetPanel(state, change, snippets, preview.lang)}
        </div>
      </div>`,
      root,
    );
    const iframe = root.querySelector('iframe');
    if (!iframe) return;
    frame ??= new PreviewFrame(iframe, (warnings) => {
      change({warnings});
    });
    const theme = preview.isDark ? 'dark' : 'light';
    const shown = {...configuration, shared: {theme, ...configuration.shared}};
    frame.show({
      lang: preview.lang,
      isDark: preview.isDark,
      isBlocked: preview.isBlocked,
      styleRule: styleRule(configuration, presetCss(configuration)),
      elements: Object.fromEntries(
        configuration.elements.map((name) => [name, elementHtml(shown, name, preview.lang)]),
      ),
    });
  };

  const store = new BuilderStore(draw);
  draw();
}

const builder = document.querySelector<HTMLElement>('#builder');
if (builder) startBuilder(builder);

const reference = document.querySelector<HTMLElement>('#attributes');
if (reference) render(renderReference(), reference);

const checkBox = document.querySelector<HTMLElement>('#check-box');
if (checkBox) renderCheckPanel(checkBox, release.version);
