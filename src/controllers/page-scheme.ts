/** Finds out whether the page around an element is light or dark, for `theme="auto"`, and follows its changes. */
import type {LitElement, ReactiveController} from 'lit';
import {around, isOnDark} from '../styles/page-behind.js';

/**
 * Inside, that the page's text has changed colour, or the element is shown again (see tokens.styles.ts); outside, that a
 * page has faded from one background to another.
 */
const events = ['transitionend', 'transitioncancel', 'animationend'];

/**
 * What was seen around the elements that are updated together, by the box that they are in. Each look makes the browser
 * compute styles, and a thousand elements in a list have one and the same page around them.
 */
const seen = new Map<Element, boolean>();

function look(host: Element, probe: HTMLElement): boolean {
  const box = around(host);
  const isKnown = box && seen.get(box);
  if (isKnown !== undefined) return isKnown;
  const isDark = isOnDark(host, probe);
  // The updates that are due now are queued before this.
  if (!seen.size) {
    queueMicrotask(() => {
      seen.clear();
    });
  }
  if (box) seen.set(box, isDark);
  return isDark;
}

export class PageScheme implements ReactiveController {
  private readonly _host: LitElement;
  private readonly _device = matchMedia('(prefers-color-scheme: dark)');
  private _isFollowed = false;
  private _isMoved = false;
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
      this._follow();
      this._read();
    }
    return this._isDark;
  }

  hostConnected(): void {
    if (!this._isFollowed) return;
    this._follow();
    // The script that moves it may still be at work on the page.
    this._isMoved = true;
    this._host.requestUpdate();
  }

  hostUpdate(): void {
    if (!this._isMoved) return;
    this._isMoved = false;
    this._read();
  }

  private _follow(): void {
    if (!this._host.isConnected) return;
    for (const type of events) {
      this._host.renderRoot.addEventListener(type, this._read);
      document.addEventListener(type, this._onPageChange, true);
    }
    // A page without a style of its own changes with the device.
    this._device.addEventListener('change', this._read);
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
    const {isConnected, renderRoot} = this._host;
    if (!isConnected) return;
    if (!this._probe) {
      this._probe = document.createElement('i');
      this._probe.className = 'page-text';
    }
    if (this._probe.parentNode !== renderRoot) renderRoot.append(this._probe);
    const before = this._isDark;
    this._isDark = look(this._host, this._probe);
    if (this._isDark !== before) this._host.requestUpdate();
  };
}
