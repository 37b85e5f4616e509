/**
 * Keeps the hotlines' numbers right and private on pages that rewrite or watch telephone links: call tracking swaps
 * numbers in text and in `href`, some of it inside open shadow roots; analytics listens for clicks on `tel:` links.
 */
import {nothing, render, type LitElement, type ReactiveController} from 'lit';

/** What a reader did, without what it was about: no number, no page, no text. */
export class PpdActionEvent extends Event {
  /** The element's tag without its prefix. */
  readonly component: string;
  /** What the link does. */
  readonly action: 'call' | 'text' | 'link';

  constructor(component: string, action: PpdActionEvent['action']) {
    super('ppd-action', {bubbles: true, composed: true});
    this.component = component;
    this.action = action;
  }
}

declare global {
  interface HTMLElementEventMap {
    'ppd-action': PpdActionEvent;
  }
}

type Host = LitElement & {readonly events: boolean};

/** So many corrections are made at once; a script that goes on gets one a second, and the page stays alive. */
const MAX_QUICK_REPAIRS = 20;

const actions: Readonly<Record<string, PpdActionEvent['action']>> = {
  'tel:': 'call',
  'sms:': 'text',
};

/** Watches over the numbers of one element. */
export class HotlineGuard implements ReactiveController {
  private readonly _host: Host;
  private readonly _scope: string;
  private readonly _observer = new MutationObserver(() => {
    this._onForeignChange();
  });
  private _links = new Map<Element, string>();
  private _digits = new Map<Text, string>();
  private _repairs = 0;
  private _timer = 0;

  /**
   * @param scope selector of what holds hotlines, where the element also holds links that are its owner's to track; it
   *   ends with a space
   */
  constructor(host: Host, scope = '') {
    this._host = host;
    this._scope = scope;
    host.addController(this);
  }

  hostConnected(): void {
    const {renderRoot} = this._host;
    renderRoot.addEventListener('click', this._onClick);
    // The last moment before a link is followed.
    renderRoot.addEventListener('pointerdown', this._repair);
    renderRoot.addEventListener('keydown', this._repair);
    this._observer.observe(renderRoot, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['href'],
    });
  }

  hostDisconnected(): void {
    const {renderRoot} = this._host;
    renderRoot.removeEventListener('click', this._onClick);
    renderRoot.removeEventListener('pointerdown', this._repair);
    renderRoot.removeEventListener('keydown', this._repair);
    this._observer.disconnect();
    clearTimeout(this._timer);
    this._timer = 0;
  }

  hostUpdate(): void {
    // What stands there after rendering is taken for right, and Lit does not write again what it has written before.
    this._putBack();
  }

  hostUpdated(): void {
    this._links = new Map();
    this._digits = new Map();
    const {renderRoot} = this._host;
    renderRoot.querySelectorAll(`${this._scope}a[href]`).forEach((link) => {
      this._links.set(link, link.getAttribute('href') ?? '');
    });
    renderRoot.querySelectorAll(`${this._scope}.number`).forEach((number) => {
      number.childNodes.forEach((node) => {
        if (node instanceof Text) this._digits.set(node, node.data);
      });
    });
    // What was recorded until here is our own rendering.
    this._observer.takeRecords();
  }

  private _onForeignChange(): void {
    if (this._repairs < MAX_QUICK_REPAIRS) {
      this._repair();
    } else if (!this._timer) {
      this._timer = window.setTimeout(() => {
        this._timer = 0;
        this._repair();
      }, 1000);
    }
  }

  private readonly _repair = (): void => {
    const {isRepaired, isWhole} = this._putBack();
    if (!isWhole) this._host.requestUpdate();
    if (isRepaired || !isWhole) this._repairs += 1;
    this._observer.takeRecords();
  };

  /**
   * Puts back what is wrong, and nothing else: a page translator may wrap words as it likes. What was taken out of the
   * element makes everything be rendered anew.
   */
  private _putBack(): {isRepaired: boolean; isWhole: boolean} {
    let isRepaired = false;
    let isWhole = true;
    for (const [link, href] of this._links) {
      isWhole &&= link.isConnected;
      if (link.getAttribute('href') === href) continue;
      link.setAttribute('href', href);
      isRepaired = true;
    }
    for (const [text, data] of this._digits) {
      isWhole &&= text.isConnected;
      if (text.data === data) continue;
      text.data = data;
      isRepaired = true;
    }
    const {isConnected, renderRoot, renderOptions} = this._host;
    if (!isWhole && isConnected) render(nothing, renderRoot, renderOptions);
    return {isRepaired, isWhole};
  }

  private readonly _onClick = (event: Event): void => {
    this._repair();
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    const action = actions[link.protocol];
    // Who calls for help is nobody's statistic.
    if (action && this._links.has(link)) event.stopPropagation();
    if (!this._host.events) return;
    const component = this._host.localName.replace('ppd-', '');
    this._host.dispatchEvent(new PpdActionEvent(component, action ?? 'link'));
  };
}
