/**
 * When the bodies of closed sections are rendered. All of them at once would keep a slow phone from answering a tap, so
 * they come one by one while it is idle, within seconds: find-in-page then finds their words. Opening, printing and the
 * way to the sources bring them at once.
 */
import type {LitElement, ReactiveController} from 'lit';
import {whenIdle} from '../util/idle.js';

/** Milliseconds after which a busy page gets the next one all the same. */
const PATIENCE = 500;

export class DeferredSections implements ReactiveController {
  private readonly _host: LitElement;
  private _built = 0;
  private _isMissing = false;
  private _cancel: (() => void) | undefined;

  constructor(host: LitElement) {
    this._host = host;
    host.addController(this);
  }

  /** @returns whether the section at this place has its body by now */
  isRendered(index: number): boolean {
    const isBuilt = index < this._built;
    this._isMissing ||= !isBuilt;
    return isBuilt;
  }

  hostConnected(): void {
    const {renderRoot} = this._host;
    // Before the section opens, so that it opens full.
    renderRoot.addEventListener('click', this._buildAll, true);
    // Find-in-page and scripts open it without a click.
    renderRoot.addEventListener('toggle', this._buildAll, true);
    addEventListener('beforeprint', this._buildAll);
  }

  hostDisconnected(): void {
    const {renderRoot} = this._host;
    renderRoot.removeEventListener('click', this._buildAll, true);
    renderRoot.removeEventListener('toggle', this._buildAll, true);
    removeEventListener('beforeprint', this._buildAll);
    this._stop();
  }

  hostUpdate(): void {
    this._isMissing = false;
  }

  hostUpdated(): void {
    if (this._isMissing) this._cancel ??= whenIdle(this._buildNext, PATIENCE);
  }

  private _stop(): void {
    this._cancel?.();
    this._cancel = undefined;
  }

  private readonly _buildNext = (): void => {
    this._cancel = undefined;
    this._built += 1;
    this._host.requestUpdate();
  };

  private readonly _buildAll = (): void => {
    if (this._built === Infinity) return;
    this._built = Infinity;
    this._stop();
    this._host.requestUpdate();
  };
}
