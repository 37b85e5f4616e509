/** What all three elements share: theme, language, events, the closed root, and the plain links if rendering fails. */
import {LitElement, type PropertyDeclarations, type PropertyValues} from 'lit';
import {oneOf} from '../input/attributes.js';
import {themes, type Scheme, type Theme} from '../input/theme.js';
import {createElement} from '../plain-links/plain-links.js';
import {ContrastGuard} from '../controllers/contrast-guard.js';
import {LinkClicks} from '../controllers/link-clicks.js';
import {OpenForPrint} from '../controllers/open-for-print.js';
import {PageScheme} from '../controllers/page-scheme.js';

export abstract class PpdElement extends LitElement {
  /**
   * Closed, so that the page's scripts that walk open roots to swap numbers, mark words or track clicks cannot get past
   * the element.
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
      // A framework may set anything, and a value that cannot become text would throw.
      converter: {toAttribute: (value: unknown) => (typeof value === 'string' ? value : null)},
    },
  };

  /**
   * Colours: those that fit the page around the element (`auto`), the visitor's device setting (`device`), or always
   * light or dark.
   * @type {'auto' | 'device' | 'light' | 'dark'}
   */
  declare theme: Theme;

  /**
   * Dispatches a `ppd-action` event when a link is used. It names the element and the kind of link (call, text or link),
   * never a number or text. Unset: no event. Clicks on the hotlines never bubble into the page.
   */
  declare events: boolean;

  /**
   * Language as a BCP 47 tag: `en` or `es`, with or without a region. Unset: the language of the nearest ancestor that
   * declares one. Other languages show English.
   * @type {'en' | 'es'}
   */
  declare lang: string;

  private readonly _page = new PageScheme(this);

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

  /** The theme, where `auto` is what the page is. */
  get scheme(): Scheme {
    if (this.theme !== 'auto') return this.theme;
    return this._page.isDark ? 'dark' : 'light';
  }

  /** Plain links to show if rendering fails and there are none inside. */
  protected abstract plainLinks(): HTMLElement;

  /** The addresses that a successful render must link to. */
  protected abstract expectedAddresses(): readonly string[];

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // The page's HTML may have declared a root: an instant snippet of an earlier release has an open one, which is reused.
    // attachShadow() itself empties a closed one.
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
    // Without a root, nothing was connected.
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
      this._fail(new Error('expected links are missing'));
    } catch (error) {
      this._fail(error);
    }
  }

  /** Whether every number was rendered: a page may have patched the browser's methods, or what goes into templates. */
  private _isWhole(): boolean {
    const links = [...this.renderRoot.querySelectorAll('a')].map(
      (link) => link.textContent.trim() && link.getAttribute('href'),
    );
    return this.expectedAddresses().every((address) => links.includes(address));
  }

  /** Shows the plain links inside, or new ones if there are none. Templates cannot be trusted here. */
  private _fail(error: unknown): void {
    if (this._hasFailed) return;
    this._hasFailed = true;
    console.warn(`<${this.localName}> could not be rendered, so it shows plain links.`, error);
    // Plain links need less room than is kept for what should have been rendered.
    this.style.minHeight = '0';
    this.renderFailed();
    // Without a root, the content inside shows by itself.
    const root = (this.renderRoot as HTMLElement | undefined) ?? this;
    while (root !== this && root.firstChild) root.removeChild(root.firstChild);
    // What is inside is the owner's; what it lacks comes with it.
    if (root !== this && this.textContent.trim()) root.appendChild(createElement('slot'));
    if (!this._hasLinksInside()) root.appendChild(this.plainLinks());
  }

  /** Whether the plain links inside lead to everything that would have been rendered. */
  private _hasLinksInside(): boolean {
    const inside = [...this.querySelectorAll('a')].map(({href}) => href);
    try {
      return inside.length > 0 && this.expectedAddresses().every((href) => inside.includes(href));
    } catch {
      // It failed before it knew.
      return inside.length > 0;
    }
  }

  /** Called once if the element cannot be rendered. */
  protected renderFailed(): void {
    // Most have nothing to undo.
  }
}
