/** “Send to your web person”: the message, to copy or to open in the mail program, and the page that it names. */
import {html, nothing, type TemplateResult} from 'lit';
import {isOutOfReach} from './configuration.js';
import {handoverAddress, mailtoFor, messageFor} from './handover.js';
import type {Pieces} from './pieces.js';
import type {BuilderState, ChangeState} from './state.js';

const ID = 'send-dialog';

export function openSendDialog(): void {
  document.querySelector<HTMLDialogElement>(`#${ID}`)?.showModal();
}

async function copyMessage(text: string, change: ChangeState): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    change({copied: text});
  } catch {
    change({copied: ''});
    document.querySelector<HTMLTextAreaElement>('#message')?.select();
  }
}

export function renderSendDialog(
  {configuration, preview, copied}: BuilderState,
  change: ChangeState,
  pieces: Pieces,
): TemplateResult {
  const page = handoverAddress(configuration, preview.lang);
  const sent = isOutOfReach(location) ? undefined : page;
  const {body} = messageFor(configuration, pieces, sent);
  const mailto = mailtoFor(configuration, pieces, sent);
  return html`<dialog id=${ID} aria-labelledby="send-title">
    <h2 id="send-title">Send to your web person</h2>
    ${
      pieces.snippet
        ? html`<p>The line, where it goes, the steps and your choices: it is all in here.</p>
            ${pieces.notice ? html`<p class="message">${pieces.notice}</p>` : nothing}
            <label for="message">The message</label>
            <textarea id="message" rows="8" readonly .value=${body}></textarea>
            <div class="dialog-buttons">
              <button
                type="button"
                id="copy-message"
                autofocus
                @click=${() => {
                  void copyMessage(body, change);
                }}
              >
                ${copied === body ? 'Copied' : 'Copy the message'}
              </button>
              ${mailto ? html`<a class="button" id="mail" href=${mailto}>Open in e-mail</a>` : nothing}
              <a class="button" id="handover-link" href=${page} target="_blank" rel="noopener"
                >See it as a page</a
              >
            </div>
            ${
              sent
                ? nothing
                : html`<p class="hint">
                    The page works on this computer only, so the message has no link to it.
                  </p>`
            }`
        : html`<p>Choose first what visitors should see.</p>`
    }
    <form method="dialog"><button class="quiet" id="close-dialog">Close</button></form>
  </dialog>`;
}
