/** Keeps an element's frame at the edge of the window that its `placement` names. */
import type {LitElement, ReactiveController} from 'lit';
import {keepAtEdge} from './edge-bar.js';
import type {Edge} from './edge-boxes.js';

export class EdgePlacement implements ReactiveController {
  private readonly _host: LitElement & {readonly placement: Edge | 'inline'};
  private _placement: Edge | 'inline' = 'inline';
  private _end: (() => void) | undefined;

  constructor(host: LitElement & {readonly placement: Edge | 'inline'}) {
    this._host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // It does not render again by itself where it has moved.
    this._host.requestUpdate();
  }

  hostUpdated(): void {
    const {placement, isConnected, renderRoot} = this._host;
    if (placement === this._placement || !isConnected) return;
    this.hostDisconnected();
    const base = renderRoot.querySelector<HTMLElement>('.base');
    if (placement !== 'inline' && base) this._end = keepAtEdge(this._host, base, placement);
    this._placement = placement;
  }

  hostDisconnected(): void {
    this._end?.();
    this._end = undefined;
    this._placement = 'inline';
  }
}
