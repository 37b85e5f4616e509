/** The page for the person who looks after the site: the line, where it goes, how, and how to check it. */
import {html, nothing, render, type TemplateResult} from 'lit';
import {locales} from '../../src/content/locales.js';
import {readFragment, toFragment, type Configuration} from './configuration.js';
import {problemOf} from './fields.js';
import {placeOf, stepsFor, thingsOf} from './handover.js';
import {makePieces, type Pieces} from './pieces.js';
import {sites} from './sites.js';
import {renderMark, renderWords} from './words.js';

interface HandoverState {
  readonly configuration: Configuration;
  readonly refused: readonly string[];
  readonly copied: string;
}

const nameOf = ({attributes}: Configuration) =>
  attributes['contact-button']['clinic-name'] ?? 'your client';

function renderPage(
  {configuration, refused, copied}: HandoverState,
  pieces: Pieces,
  copy: (code: string, shown: Element | null) => void,
): TemplateResult {
  const {site} = configuration;
  const {snippet, more, style, notice} = pieces;
  const renderCode = (code: string, id: string, label: string) =>
    html`<div class="code-box">
      <pre
        class="code"
        id=${id}
        tabindex="0"
        role="region"
        aria-label=${label}
      ><code>${code}</code></pre>
      <button
        type="button"
        @click=${({currentTarget}: Event) => {
          copy(code, (currentTarget as HTMLElement).previousElementSibling);
        }}
      >
        ${copied === code ? 'Copied' : 'Copy'}
      </button>
    </div>`;
  if (!snippet) return html`<p class="message">This link names nothing to add.</p>`;
  return html`<p class="intro">
      ${nameOf(configuration)} asks you to add ${thingsOf(configuration, 'them')}. It is one line of
      HTML. It sends nothing, stores nothing and sets no cookie.
    </p>
    ${
      refused.length
        ? html`<p class="message">Left out of this link: ${refused.join(' ')}</p>`
        : nothing
    }
    ${notice ? html`<p class="message" id="source-notice">${notice}</p>` : nothing}
    <h2>The line</h2>
    ${renderCode(snippet.code, 'snippet', 'The line')}
    ${
      more
        ? html`<h3>${more.label}</h3>
            ${renderCode(more.code, 'snippet-more', more.label)}`
        : nothing
    }
    ${
      style
        ? html`<h3>${style.label}</h3>
            ${renderCode(style.code, 'snippet-style', style.label)}`
        : nothing
    }
    <h2>Where</h2>
    <p>${placeOf(configuration)}</p>
    <h2>How${site && site !== 'somebody' ? `: ${sites[site].label}` : ''}</h2>
    <ol class="guide">
      ${stepsFor(configuration).map((step) => html`<li>${renderWords(step.text)} ${site ? renderMark(step, site) : nothing}</li>`)}
    </ol>
    ${site && sites[site].note ? html`<p class="hint">${sites[site].note}</p>` : nothing}
    <p>
      Another system, or another setting?
      <a href="./#${toFragment(configuration)}">Open these choices in the builder</a>.
    </p>
    <h2>Check it</h2>
    <p>
      <a href="./#check">The check</a> runs on your live page, and says what does not work and what
      to do. It cannot know whether the practice’s number is right: call it once.
    </p>`;
}

export function startHandover(root: HTMLElement): void {
  const read = (): HandoverState => {
    const {configuration, refused} = readFragment(location.hash, problemOf);
    // It is made from live elements, which are in the builder.
    const form = configuration.form === 'instant' ? 'standard' : configuration.form;
    return {configuration: {...configuration, form}, refused, copied: ''};
  };
  const asked = new URLSearchParams(location.search).get('lang');
  const pageLang = locales.find((locale) => locale === asked) ?? 'en';
  let state = read();
  const copy = async (code: string, shown: Element | null) => {
    try {
      await navigator.clipboard.writeText(code);
      state = {...state, copied: code};
    } catch {
      state = {...state, copied: ''};
      if (shown) getSelection()?.selectAllChildren(shown);
    }
    draw();
  };
  const draw = () => {
    const pieces = makePieces(state.configuration, () => '', pageLang);
    render(
      renderPage(state, pieces, (code, shown) => {
        void copy(code, shown);
      }),
      root,
    );
  };
  addEventListener('hashchange', () => {
    state = read();
    draw();
  });
  draw();
}
