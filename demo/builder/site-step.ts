/** Step 3: where the site is; its steps, and nobody else's. */
import {html, nothing, type TemplateResult} from 'lit';
import release from 'virtual:release';
import {embeddableNames, type EmbeddableName} from '../../src/embed/embeddable.js';
import {widths} from '../../src/embed/room.js';
import {renderAttributes} from './attribute-control.js';
import {fileFor, isOutOfReach, readScript} from './configuration.js';
import {valueOf} from './controls.js';
import {isInPage, layoutOf} from './layouts.js';
import type {Pieces} from './pieces.js';
import {formOf, siteNames, sites, snippetForms, type SiteName, type Step} from './sites.js';
import {renderCode, type Piece} from './snippet-panel.js';
import {optOuts} from './snippets.js';
import type {BuilderState, ChangeState} from './state.js';
import {renderMark, renderWords} from './words.js';

const widthLabels: Readonly<Record<(typeof widths)[number], string>> = {
  column: 'In the text of a page',
  sidebar: 'In a sidebar',
  full: 'Across the whole page',
};

const renderSites = ({configuration}: BuilderState, change: ChangeState): TemplateResult =>
  html`<fieldset class="group">
    <legend><h2>Where is your site?</h2></legend>
    <div class="sites">
      ${siteNames.map(
        (site) =>
          html`<label class="site"
            ><input
              type="radio"
              name="site"
              id="site-${site}"
              .checked=${configuration.site === site}
              @change=${() => {
                change({configuration: {...configuration, site, form: formOf(site)}});
              }}
            /><span class="tile">${sites[site].label}</span></label
          >`,
      )}
    </div>
  </fieldset>`;

function renderSteps(
  steps: readonly Step[],
  name: SiteName,
  pieces: Pieces,
  {copied}: BuilderState,
  change: ChangeState,
): TemplateResult {
  const shown = steps.filter(({piece}) => !piece || pieces[piece]);
  return html`<ol class="guide">
    ${shown.map((step) => {
      const {piece, file, picture} = step;
      const code = piece && pieces[piece];
      return html`<li>
        ${renderWords(step.text)} ${renderMark(step, name)}
        ${file ? html`<br /><a class="download" href=${file.name} download>${file.label}</a>` : nothing}
        ${
          picture
            ? html`<img
                class="step-picture"
                src=${`pictures/${picture.name}`}
                alt=${picture.alt}
                width=${picture.width}
                height=${picture.height}
                loading="lazy"
              />`
            : nothing
        }
        ${code ? renderCode(code.code, piece, code.label, {copied, change}) : nothing}
      </li>`;
    })}
  </ol>`;
}

function renderGuide(
  name: SiteName,
  pieces: Pieces,
  state: BuilderState,
  change: ChangeState,
): TemplateResult {
  const {steps, note, first} = sites[name];
  const hasFirst = first?.steps.every(({file}) => !file || release.files.includes(file.name));
  return html`${
    first && hasFirst
      ? html`<h3>${first.title}</h3>
          ${renderSteps(first.steps, name, pieces, state, change)}
          <h3>Or paste</h3>`
      : nothing
  }
  ${renderSteps(steps, name, pieces, state, change)}
  ${note ? html`<p class="hint">${note}</p>` : nothing}`;
}

const renderWidth = ({configuration}: BuilderState, change: ChangeState): TemplateResult =>
  html`<div class="field">
    <label for="width">Where on the page do you paste it?</label>
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
    <p class="hint">
      The line keeps as much room free as it needs there, so your page does not jump.
    </p>
  </div>`;

function renderScript({configuration}: BuilderState, change: ChangeState): TemplateResult {
  const file = fileFor(configuration.elements);
  return html`<div class="field">
    <label for="script">Address of the script</label>
    <input
      type="url"
      id="script"
      placeholder="https://"
      autocomplete="off"
      .value=${configuration.script}
      @input=${(event: Event) => {
        change({configuration: {...configuration, script: valueOf(event).trim()}});
      }}
    />
    <p class="hint">
      Empty: it comes from ${location.host}. Would you rather have it on your own server? Put
      <a href=${file} download>${file}</a> there, and write its address here.
    </p>
    ${
      configuration.script && !readScript(configuration.script)
        ? html`<p class="message" role="status">
            Write an address that begins with https://. Until then the line has that of
            ${location.host}.
          </p>`
        : nothing
    }
  </div>`;
}

const renderForms = (
  {configuration}: BuilderState,
  change: ChangeState,
  {forms}: Pieces,
): TemplateResult =>
  html`<fieldset class="field words">
      <legend>Form of the code</legend>
      ${snippetForms.map(
        (one) =>
          html`<label class="check">
            <input
              type="radio"
              name="form"
              id="form-${one}"
              value=${one}
              .checked=${one === configuration.form}
              @change=${() => {
                change({configuration: {...configuration, form: one}});
              }}
            />
            ${forms[one].label}</label
          >`,
      )}
    </fieldset>
    <p class="hint">${forms[configuration.form].expect}</p>`;

const developersFields = (name: EmbeddableName): string[] =>
  name === 'contact-button' ? ['events'] : ['heading-level', 'events'];

const elementTitles: Readonly<Record<EmbeddableName, string>> = {
  'hotline-banner': 'Hotlines',
  'info-card': 'Facts',
  'contact-button': 'How to reach you',
};

const renderOptOuts = (): TemplateResult =>
  html`<h3>The attributes of the script tag</h3>
    <p class="hint">
      They ask optimisers and consent tools to leave the script alone: it stores nothing and sends
      nothing, and a number should not wait. Keep <code>data-cfasync</code> before <code>src</code>.
    </p>
    <dl class="opt-outs">
      ${optOuts.map(
        ([name, , whose]) =>
          html`<div>
            <dt><code>${name}</code></dt>
            <dd>${whose}</dd>
          </div>`,
      )}
    </dl>`;

/** @param isLocal whether the script beside the builder is out of the visitors' reach */
function renderDevelopers(
  state: BuilderState,
  change: ChangeState,
  pieces: Pieces,
  isLocal: boolean,
): TemplateResult {
  const {configuration, copied} = state;
  const {site} = configuration;
  const shownAbove = (site ? sites[site].steps : []).map(({piece}) => piece);
  const own = (['more', 'style'] as const).filter(
    (piece) => pieces[piece] && !shownAbove.includes(piece),
  );
  return html`<details class="more" id="developers">
    <summary>The code, and more for developers</summary>
    ${
      pieces.snippet
        ? renderCode(pieces.snippet.code, 'snippet', 'Snippet', {copied, change})
        : html`<p class="message" role="status">Choose what to show first.</p>`
    }
    ${own.map((piece: Piece) => {
      const code = pieces[piece];
      return code
        ? html`<h3>${code.label}</h3>
            ${renderCode(code.code, piece, code.label, {copied, change})}`
        : nothing;
    })}
    ${renderForms(state, change, pieces)} ${isLocal ? nothing : renderScript(state, change)}
    ${embeddableNames
      .filter((name) => configuration.elements.includes(name))
      .map(
        (name) =>
          html`<h3>${elementTitles[name]}</h3>
            ${renderAttributes(name, developersFields(name), state, change)}`,
      )}
    ${renderOptOuts()}
  </details>`;
}

export function renderSiteStep(
  state: BuilderState,
  change: ChangeState,
  pieces: Pieces,
): TemplateResult {
  const {configuration} = state;
  const {site, form} = configuration;
  const isLocal = isOutOfReach(location);
  return html`${renderSites(state, change)}
  ${
    pieces.notice
      ? html`<p class="message" id="source-notice" role="status">${pieces.notice}</p>`
      : nothing
  }
  ${isLocal && !['text', 'words'].includes(form) ? renderScript(state, change) : nothing}
  ${site ? renderGuide(site, pieces, state, change) : nothing}
  ${
    form === 'tag-manager' && ['strip', 'block'].includes(layoutOf(configuration))
      ? html`<p class="hint" id="placed">
          Here the script places the hotlines itself, in a bar at the bottom of the window: it
          cannot know where your header ends.
        </p>`
      : nothing
  }
  ${isInPage(configuration) && !['tag-manager', 'text', 'words'].includes(form) ? renderWidth(state, change) : nothing}
  ${renderDevelopers(state, change, pieces, isLocal)}`;
}
