/** What all three elements share: theme, language, events, the closed root, and the way back to the plain links. */
import {LitElement, type PropertyDeclarations, type PropertyValues} from 'lit';
import {oneOf} from '../input/attributes.js';
import {themes, type Theme} from '../input/theme.js';
import {createElement} from '../plain-links/plain-links.js';
import {ContrastGuard} from '../controllers/contrast-guard.js';
import {LinkClicks} from '../controllers/link-clicks.js';
import {OpenForPrint} from '../controllers/open-for-print.js';

export abstract class PpdElement extends LitElement {
  /**
   * Closed: a script of the page that walks open roots, to swap numbers, mark words or follow clicks, gets no further
   * than the element.
   */
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    mode: 'closed',
  };

  static override properties: PropertyDeclarations = {
    theme: {},
    events: {type: Boolean},
    lang: {
      reflect: true,
      useDefault: true,
      // A framework may set anything, and what cannot be written as text would throw.
      converter: {toAttribute: (value: unknown) => (typeof value === 'string' ? value : null)},
    },
  };

  /**
   * Colours: as the reader's device is set, or always light or dark.
   * @type {'auto' | 'light' | 'dark'}
   */
  declare theme: Theme;

  /**
   * Lets the page know that a link was used, by a `ppd-action` event that says which element and whether it calls,
   * texts or links, and never a number or words. Unset, there is no event. Clicks on the hotlines never bubble into the
   * page.
   */
  declare events: boolean;

  /**
   * Language, as a BCP 47 tag: `en` or `es` with or without a region. Unset, that of the nearest element around it that
   * has one; a language that does not ship shows English.
   * @type {'en' | 'es'}
   */
  declare lang: string;

  private _hasFailed = false;

  constructor() {
    super();
    this.theme = 'auto';
    this.events = false;
    this.lang = '';
    new ContrastGuard(this);
    new OpenForPrint(this);
    new LinkClicks(this);
  }

  /** Plain links in its place, where it cannot be drawn and holds none. */
  protected abstract plainLinks(): HTMLElement;

  /** What the links of a render that went well lead to. */
  protected abstract expectedAddresses(): readonly string[];

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // A root that the page's HTML brought along: an instant snippet of an earlier release has an open one, which goes on
    // serving. A closed one is emptied by attachShadow() itself.
    while (this.shadowRoot?.firstChild) this.shadowRoot.removeChild(this.shadowRoot.firstChild);
    return super.createRenderRoot();
  }

  override connectedCallback(): void {
    try {
      super.connectedCallback();
    } catch (error) {
      this._fail(error);
    }
  }

  override disconnectedCallback(): void {
    // Without a root nothing was connected.
    if (this.renderRoot as unknown) super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('theme')) this.theme = oneOf(this, 'theme', this.theme, themes);
  }

  protected override shouldUpdate(): boolean {
    return !this._hasFailed;
  }

  protected override performUpdate(): void {
    const isFirst = !this.hasUpdated;
    try {
      super.performUpdate();
      if (!isFirst || this._hasFailed || this._isWhole()) return;
      this._fail(new Error('what was drawn is not what was meant'));
    } catch (error) {
      this._fail(error);
    }
  }

  /** Whether every number is there: a page may have changed the browser's own methods, or what goes into templates. */
  private _isWhole(): boolean {
    const links = [...this.renderRoot.querySelectorAll('a')].map(
      (link) => link.textContent.trim() && link.getAttribute('href'),
    );
    return this.expectedAddresses().every((address) => links.includes(address));
  }

  /** Shows the plain links again, or new ones where there are none. Templates cannot be trusted here. */
  private _fail(error: unknown): void {
    if (this._hasFailed) return;
    this._hasFailed = true;
    console.warn(`<${this.localName}> could not be drawn, so plain links show instead.`, error);
    // Without a root, what stands inside shows by itself.
    const root = (this.renderRoot as HTMLElement | undefined) ?? this;
    const hasLinks = this.querySelector('a');
    if (root === this && hasLinks) return;
    while (root !== this && root.firstChild) root.removeChild(root.firstChild);
    root.appendChild(hasLinks ? createElement('slot') : this.plainLinks());
  }
}
