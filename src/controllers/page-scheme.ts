/** Finds out whether the page around an element is light or dark, for `theme="auto"`, and follows its changes. */
import type {LitElement, ReactiveController} from 'lit';
import {isOnDark} from './page-behind.js';

/**
 * Inside, that the page's text has changed colour, or the element is shown again (see tokens.styles.ts); outside, that a
 * page has faded from one background to another.
 */
const events = ['transitionend', 'transitioncancel', 'animationend'];

export class PageScheme implements ReactiveController {
  private readonly _host: LitElement;
  private readonly _device = matchMedia('(prefers-color-scheme: dark)');
  private _isFollowed = false;
  private _isDark = false;
  /** Takes on the page's text colour, and resolves colours. */
  private _probe: HTMLElement | undefined;

  constructor(host: LitElement) {
    this._host = host;
    host.addController(this);
  }

  /** Whether the page is dark there. The first call begins to follow the page. */
  get isDark(): boolean {
    if (!this._isFollowed) {
      this._isFollowed = true;
      this.hostConnected();
    }
    return this._isDark;
  }

  hostConnected(): void {
    if (!this._isFollowed || !this._host.isConnected) return;
    for (const type of events) {
      this._host.renderRoot.addEventListener(type, this._read);
      document.addEventListener(type, this._onPageChange, true);
    }
    // A page without a style of its own changes with the device.
    this._device.addEventListener('change', this._read);
    this._read();
  }

  hostDisconnected(): void {
    for (const type of events) {
      this._host.renderRoot.removeEventListener(type, this._read);
      document.removeEventListener(type, this._onPageChange, true);
    }
    this._device.removeEventListener('change', this._read);
  }

  private readonly _onPageChange = ({target}: Event): void => {
    if (target instanceof Node && target.contains(this._host)) this._read();
  };

  private readonly _read = (): void => {
    const {renderRoot} = this._host;
    if (!this._probe) {
      this._probe = document.createElement('i');
      this._probe.className = 'page-text';
    }
    if (this._probe.parentNode !== renderRoot) renderRoot.append(this._probe);
    const before = this._isDark;
    this._isDark = isOnDark(this._host, this._probe);
    if (this._isDark !== before) this._host.requestUpdate();
  };
}
