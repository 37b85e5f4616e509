/** Closes an open disclosure on Escape and on a click elsewhere, as menus do. */
import type {LitElement, ReactiveController} from 'lit';

export class DismissDisclosure implements ReactiveController {
  private readonly _host: LitElement;

  /** @param host renders at most one `<details>` */
  constructor(host: LitElement) {
    this._host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const {renderRoot} = this._host;
    renderRoot.addEventListener('toggle', this._onToggle, true);
    renderRoot.addEventListener('click', this._onClickInside, true);
    this._onToggle();
  }

  hostDisconnected(): void {
    const {renderRoot} = this._host;
    renderRoot.removeEventListener('toggle', this._onToggle, true);
    renderRoot.removeEventListener('click', this._onClickInside, true);
    this._forget();
  }

  private get _disclosure(): HTMLDetailsElement | null {
    return this._host.renderRoot.querySelector('details');
  }

  private _forget(): void {
    document.removeEventListener('keydown', this._onKeydown);
    document.removeEventListener('click', this._onClick, true);
  }

  /** Listens to the page only while the disclosure is open. */
  private readonly _onToggle = (): void => {
    this._forget();
    if (!this._disclosure?.open) return;
    document.addEventListener('keydown', this._onKeydown);
    document.addEventListener('click', this._onClick, true);
  };

  private readonly _onKeydown = (event: KeyboardEvent): void => {
    const disclosure = this._disclosure;
    if (event.key !== 'Escape' || event.defaultPrevented || !disclosure) return;
    // Focus must not be lost with the link that had it.
    const {activeElement} = this._host.renderRoot as ShadowRoot;
    const hadFocus = disclosure.contains(activeElement);
    disclosure.open = false;
    if (hadFocus) disclosure.querySelector('summary')?.focus();
  };

  /**
   * On click, not pointerdown: the page must not move before the tap reaches its target. The root is closed, so the page's
   * listener sees only the element, and the root's sees what was clicked inside.
   */
  private readonly _onClick = ({target}: Event): void => {
    if (target !== this._host) this._close();
  };

  private readonly _onClickInside = ({target}: Event): void => {
    if (target instanceof Node && !this._disclosure?.contains(target)) this._close();
  };

  private _close(): void {
    if (this._disclosure) this._disclosure.open = false;
  }
}
