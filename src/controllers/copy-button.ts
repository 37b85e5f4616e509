/** A button that copies a number, for devices that are unlikely to place the call themselves. */
import {html, nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {HotlineMessages} from '../content/strings/string-types.js';
import {formatMessage} from '../templates/format-message.js';
import {copyIcon} from '../templates/icons.js';

/** One for each number that an element lets people copy. */
export class CopyButton implements ReactiveController {
  private readonly _host: ReactiveControllerHost;
  private _number = '';
  private _told: 'copied' | 'copyRefused' | undefined;

  constructor(host: ReactiveControllerHost) {
    this._host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this._told = undefined;
  }

  /**
   * The style sheet shows it on devices with a fine pointer that hovers (computers).
   *
   * @param number as shown
   */
  render(messages: HotlineMessages, number: string): unknown {
    // Only secure pages have a clipboard, despite the type.
    if (!('clipboard' in navigator)) return nothing;
    this._number = number;
    return html`<div class="copy">
      <button type="button" part="copy" @click=${this._onClick} @blur=${this._onBlur}>
        ${copyIcon}<span>${formatMessage(messages.copy, {}, {number})}</span>
      </button>
      <span role="status">${this._told ? messages[this._told] : nothing}</span>
    </div>`;
  }

  private readonly _onClick = async (event: Event): Promise<void> => {
    const button = event.currentTarget as HTMLElement;
    const number = button.querySelector('.number');
    // Safari focuses no button that is clicked, and the message stays until focus leaves.
    button.focus();
    let message: typeof this._told = 'copied';
    try {
      await navigator.clipboard.writeText(this._number);
    } catch {
      // The page's policy or the reader has refused it, and the reader can still copy a selection.
      if (number) getSelection()?.selectAllChildren(number);
      message = 'copyRefused';
    }
    if (button.isConnected) this._tell(message);
  };

  private readonly _onBlur = (): void => {
    this._tell(undefined);
  };

  private _tell(message: typeof this._told): void {
    this._told = message;
    this._host.requestUpdate();
  }
}
