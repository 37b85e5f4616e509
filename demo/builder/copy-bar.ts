/** The bar at the end of the window: what is ready, one Copy button, and a way to hand it on. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Pieces} from './pieces.js';
import {sites} from './sites.js';
import {copy} from './snippet-panel.js';
import type {BuilderState, ChangeState} from './state.js';

/** What is still missing or wrong, and else what happens next; each in one sentence. */
function words(
  {configuration, warnings, copied, selected}: BuilderState,
  pieces: Pieces,
): string[] {
  const {elements, attributes, site} = configuration;
  const {snippet} = pieces;
  if (!snippet) return ['Nothing is chosen.', 'Choose what visitors should see.'];
  if (copied === snippet.code)
    return ['Copied.', site ? 'Now paste it, as step 3 says.' : 'Step 3 says where to paste it.'];
  if (selected) return ['Your browser did not copy it.', 'It is selected: press Ctrl or ⌘ and C.'];
  const reach = attributes['contact-button'];
  if (
    elements.includes('contact-button') &&
    !['phone', 'sms', 'email', 'href'].some((way) => reach[way])
  ) {
    return ['Your phone number is missing.', 'Without one the button calls Mind Body Centers.'];
  }
  if (warnings.length) {
    return ['Something cannot be used yet.', 'A note stands where it was written.'];
  }
  if (pieces.notice) return ['Look at the script’s address.', 'Step 3 says why.'];
  return site
    ? [
        `Ready for ${site === 'somebody' ? 'your web person' : sites[site].label}.`,
        'One line to paste.',
      ]
    : ['One line to paste.', 'Step 3 says where.'];
}

export function renderCopyBar(
  state: BuilderState,
  change: ChangeState,
  pieces: Pieces,
  send: () => void,
): TemplateResult {
  const {snippet} = pieces;
  const [first, then] = words(state, pieces);
  const isCopied = state.copied === snippet?.code;
  return html`<div class="bar" role="region" aria-label="Copy">
    <div class="bar-inner">
      <p class="bar-words" role="status"><strong>${first}</strong> <span>${then}</span></p>
      <div class="bar-buttons">
        <button
          type="button"
          class="primary"
          id="copy"
          aria-disabled=${snippet ? nothing : 'true'}
          @click=${() => {
            if (snippet) void copy(snippet.code, 'snippet', change);
          }}
        >
          ${isCopied ? 'Copied' : 'Copy the line'}
        </button>
        <button type="button" class="quiet" id="send" @click=${send}>
          Send<span class="wide-only"> to your web person</span>
        </button>
      </div>
    </div>
  </div>`;
}
