/**
 * Decides when the bodies of closed sections are rendered: in idle time, for find-in-page and assistive technology. Each
 * update renders the whole element again, and one with everything in it would block taps on a slow phone, so bodies come
 * in a few steps. Opening, printing and a link to the sources render them at once.
 */
import type {LitElement, ReactiveController} from 'lit';
import {whenIdle} from '../util/idle.js';

/** Milliseconds after which even a busy page takes the next step. */
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

  /**
   * @param step 0, 1, …
   * @returns whether what comes with this step is there yet
   */
  isRendered(step: number): boolean {
    const isBuilt = step < this._built;
    this._isMissing ||= !isBuilt;
    return isBuilt;
  }

  hostConnected(): void {
    const {renderRoot} = this._host;
    // Before the section opens, so that it is never empty.
    renderRoot.addEventListener('click', this._buildAll, true);
    // Find-in-page and scripts open sections without a click.
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
