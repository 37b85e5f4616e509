/** The code: the line that the Copy button copies, what goes elsewhere, and what a developer wants to know of it. */
import {html, nothing, type TemplateResult} from 'lit';
import type {ChangeState} from './state.js';

/** The pieces of a snippet that have a place of their own. */
export type Piece = 'snippet' | 'more' | 'style';

const idOf = (piece: Piece): string => (piece === 'snippet' ? piece : `snippet-${piece}`);

/** Copies a code; where the browser does not let us, it is shown and selected. */
export async function copy(code: string, piece: Piece, change: ChangeState): Promise<void> {
  try {
    await navigator.clipboard.writeText(code);
    change({copied: code, selected: ''});
  } catch {
    change({copied: '', selected: code, step: 'site', isLooking: false});
    const shown = document.getElementById(idOf(piece));
    const details = shown?.closest('details');
    if (details) details.open = true;
    if (shown) {
      getSelection()?.selectAllChildren(shown);
      shown.scrollIntoView({block: 'nearest'});
    }
  }
}

/** A code in a box; where the main Copy button is not for it, with one of its own. */
export const renderCode = (
  code: string,
  piece: Piece,
  label: string,
  {copied, change}: {readonly copied: string; readonly change: ChangeState},
): TemplateResult =>
  html`<div class="code-box">
    <pre
      class="code"
      id=${idOf(piece)}
      tabindex="0"
      role="region"
      aria-label=${label}
    ><code>${code}</code></pre>
    ${
      piece === 'snippet'
        ? nothing
        : html`<button
              type="button"
              class="quiet"
              @click=${() => {
                void copy(code, piece, change);
              }}
            >
              Copy this
            </button>
            <span role="status">${copied === code ? 'Copied' : nothing}</span>`
    }
  </div>`;
