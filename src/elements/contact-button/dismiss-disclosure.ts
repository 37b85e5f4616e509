/** Closes an open disclosure on Escape and on a click elsewhere, as readers know it from menus. */
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

  /** The page is listened to only while there is something to close. */
  private readonly _onToggle = (): void => {
    this._forget();
    if (!this._disclosure?.open) return;
    document.addEventListener('keydown', this._onKeydown);
    document.addEventListener('click', this._onClick, true);
  };

  private readonly _onKeydown = (event: KeyboardEvent): void => {
    const disclosure = this._disclosure;
    if (event.key !== 'Escape' || event.defaultPrevented || !disclosure) return;
    // Focus must not vanish with the link that had it.
    const {activeElement} = this._host.renderRoot as ShadowRoot;
    const hadFocus = disclosure.contains(activeElement);
    disclosure.open = false;
    if (hadFocus) disclosure.querySelector('summary')?.focus();
  };

  /**
   * A click, not a press: the page moves only when the reader's tap has found its target. From outside the root is closed,
   * so the page's listener sees the element alone, and the root's sees what was clicked in it.
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
