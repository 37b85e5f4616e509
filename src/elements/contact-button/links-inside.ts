/** Watches the element's content: the parser, a router or a framework may add it after the element. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {readInside, type Inside} from '../../input/clinic.js';

export class LinksInside implements ReactiveController {
  private readonly _host: ReactiveControllerHost & Element;
  private _inside: Inside | undefined;
  // Nodes only: a script that swaps a link's number in place has no effect.
  private readonly _observer = new MutationObserver(() => {
    this._readAgain();
  });

  constructor(host: ReactiveControllerHost & Element) {
    this._host = host;
    host.addController(this);
  }

  /** What is inside, or may still come. */
  get inside(): Inside {
    this._inside ??= readInside(this._host);
    // Until the page is parsed, a link may still come: the publisher must not take its place.
    return this.isComplete ? this._inside : {...this._inside, isOwn: true};
  }

  get isComplete(): boolean {
    return document.readyState !== 'loading';
  }

  hostConnected(): void {
    this._inside = undefined;
    this._observer.observe(this._host, {childList: true, subtree: true});
    if (!this.isComplete) document.addEventListener('DOMContentLoaded', this._readAgain);
  }

  hostDisconnected(): void {
    this._observer.disconnect();
    document.removeEventListener('DOMContentLoaded', this._readAgain);
  }

  private readonly _readAgain = (): void => {
    this._inside = undefined;
    this._host.requestUpdate();
  };
}
