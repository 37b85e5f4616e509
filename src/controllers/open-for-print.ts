/** Nothing can be opened on paper, so closed sections open for printing, and close again. */
import type {LitElement, ReactiveController} from 'lit';

export class OpenForPrint implements ReactiveController {
  private readonly _host: LitElement;
  private _opened: HTMLDetailsElement[] = [];

  constructor(host: LitElement) {
    this._host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this._onBeforePrint);
    addEventListener('afterprint', this._onAfterPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this._onBeforePrint);
    removeEventListener('afterprint', this._onAfterPrint);
    this._onAfterPrint();
  }

  private readonly _onBeforePrint = (): void => {
    this._host.renderRoot.querySelectorAll('details').forEach((details) => {
      if (details.open) return;
      details.open = true;
      this._opened.push(details);
    });
  };

  private readonly _onAfterPrint = (): void => {
    for (const details of this._opened) details.open = false;
    this._opened = [];
  };
}
