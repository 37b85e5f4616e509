/** The code to copy, in the form that is chosen. */
import {html, nothing, type TemplateResult} from 'lit';
import {snippetForms} from './configuration.js';
import {presetCss} from './presets.js';
import {optOuts, roomRules, sourceNotice, styleRule, type Snippets} from './snippets.js';
import type {BuilderState, ChangeState} from './state.js';

/** @param shown the code on this page, which is selected where the browser does not let us copy it */
async function copy(code: string, shown: Element, change: ChangeState): Promise<void> {
  try {
    await navigator.clipboard.writeText(code);
    change({copied: code});
  } catch {
    getSelection()?.selectAllChildren(shown);
    change({copied: ''});
  }
}

export function renderSnippetPanel(
  {configuration, copied}: BuilderState,
  change: ChangeState,
  snippets: Snippets,
  pageLang: string,
): TemplateResult {
  const {form} = configuration;
  const {code, expect, more} = snippets[form];
  const rule = [
    styleRule(configuration, presetCss(configuration)),
    form === 'strict' && roomRules(configuration, pageLang),
  ]
    .filter((part) => part)
    .join('\n');
  const notice = form === 'text' ? undefined : sourceNotice(configuration);
  const renderCode = (text: string, id: string, label: string) =>
    html`<div class="code-box">
      <pre
        class="code"
        id=${id}
        tabindex="0"
        role="region"
        aria-label=${label}
      ><code>${text}</code></pre>
      <button
        type="button"
        class="copy-button"
        @click=${({currentTarget}: Event) => {
          const box = currentTarget as HTMLElement;
          void copy(text, box.previousElementSibling ?? box, change);
        }}
      >
        Copy
      </button>
      <span role="status">${copied === text ? 'Copied' : nothing}</span>
    </div>`;
  return html`<section class="snippets" aria-labelledby="snippet-title">
    <h3 id="snippet-title">Copy and paste</h3>
    <fieldset class="forms">
      <legend>For which place?</legend>
      ${snippetForms.map(
        (one) =>
          html`<label class="check">
            <input
              type="radio"
              name="form"
              id="form-${one}"
              value=${one}
              .checked=${one === form}
              @change=${() => {
                change({configuration: {...configuration, form: one}});
              }}
            />
            ${snippets[one].label}</label
          >`,
      )}
    </fieldset>
    <p>${expect}</p>
    ${notice ? html`<p class="message" id="source-notice" role="status">${notice}</p>` : nothing}
    ${
      configuration.elements.length
        ? renderCode(code, 'snippet', 'Snippet')
        : html`<p class="message" role="status">Choose an element first.</p>`
    }
    ${
      more
        ? html`<h4>${more.label}</h4>
            ${renderCode(more.code, 'snippet-more', more.label)}`
        : nothing
    }
    ${
      rule && form !== 'text'
        ? html`<h4>Into your site’s style sheet</h4>
            ${renderCode(rule, 'snippet-style', 'Style rule')}`
        : nothing
    }
    <details>
      <summary>What the attributes of the script tag are for</summary>
      <p class="hint">
        They ask optimisers and consent tools to leave the script alone: it stores nothing and sends
        nothing, and a number should not wait. Keep <code>data-cfasync</code> before
        <code>src</code>.
      </p>
      <dl class="opt-outs">
        ${optOuts.map(
          ([name, , whose]) =>
            html`<div>
              <dt><code>${name}</code></dt>
              <dd>${whose}</dd>
            </div>`,
        )}
      </dl>
    </details>
  </section>`;
}
