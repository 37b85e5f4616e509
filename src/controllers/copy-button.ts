/** A button that copies a number, for devices that are unlikely to place the call themselves. */
import {html, nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {HotlineMessages} from '../content/strings/string-types.js';
import {formatMessage} from '../templates/format-message.js';
import {copyIcon} from '../templates/icons.js';

/** One for each number that an element lets people copy. */
export class CopyButton implements ReactiveController {
  private readonly _host: ReactiveControllerHost;
  private _number = '';
  private _isCopied = false;

  constructor(host: ReactiveControllerHost) {
    this._host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this._isCopied = false;
  }

  /**
   * The style sheet shows it on devices with a fine pointer that hovers (computers).
   *
   * @param number as shown
   */
  render({copy, copied}: HotlineMessages, number: string): unknown {
    // Only secure pages have a clipboard, despite the type.
    if (!('clipboard' in navigator)) return nothing;
    this._number = number;
    return html`<div class="copy">
      <button type="button" part="copy" @click=${this._onClick} @blur=${this._onBlur}>
        ${copyIcon}<span>${formatMessage(copy, {}, {number})}</span>
      </button>
      <span role="status">${this._isCopied ? copied : nothing}</span>
    </div>`;
  }

  private readonly _onClick = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this._number);
      this._setCopied(true);
    } catch {
      // Refused by the page's policy: the number stays selectable text.
    }
  };

  private readonly _onBlur = (): void => {
    this._setCopied(false);
  };

  private _setCopied(isCopied: boolean): void {
    this._isCopied = isCopied;
    this._host.requestUpdate();
  }
}
