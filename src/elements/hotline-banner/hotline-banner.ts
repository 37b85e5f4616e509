/** `<ppd-hotline-banner>`: the hotline, 988 and 911, in full, as a strip or as a bar. */
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {hotlines} from '../../content/hotlines.js';
import {oneOf, wholeNumber} from '../../input/attributes.js';
import {warn} from '../../input/warn.js';
import {hotlineLinks, fallbackOf} from '../../plain-links/plain-links.js';
import {base} from '../../styles/base.styles.js';
import {compactHotlinesStyles} from '../../styles/compact-hotlines.styles.js';
import {tokens} from '../../styles/tokens.styles.js';
import {compactHotlines} from '../../templates/compact-hotlines.static.js';
import {heading} from '../../templates/heading.js';
import {mark, messageIcon, phoneIcon} from '../../templates/icons.js';
import {CopyButton} from '../../controllers/copy-button.js';
import {announceBanner} from '../../controllers/short-ladder.js';
import {DeferredSections} from '../../controllers/deferred-sections.js';
import {EdgePlacement} from '../../controllers/edge-placement.js';
import {LocaleController} from '../../controllers/locale-controller.js';
import {PpdElement} from '../ppd-element.js';
import {bar, compact, expectations, full, toggleWords} from './banner-views.static.js';
import {styles} from './hotline-banner.styles.js';

/** Windows in which the banner at the bottom starts as one row: a phone's, on its side too. */
const PHONE = '(max-width: 40em), (max-height: 30em)';

const placements = ['inline', 'top', 'bottom'] as const;
const densities = ['full', 'compact'] as const;
/** The default first. */
const densitiesAtEdge = ['compact', 'full'] as const;

export type BannerPlacement = (typeof placements)[number];
export type BannerDensity = (typeof densities)[number];

/**
 * Help by phone and text for new and expecting parents: the National Maternal Mental Health Hotline, then 988, then 911.
 *
 * The hotline is never shown alone, because it is not a crisis line (HRSA). No attribute removes or changes a number.
 * Put plain `tel:` links inside the element: visitors see them until the element is defined, or if it never is.
 *
 * @tag ppd-hotline-banner
 * @fires {PpdActionEvent} ppd-action - A link was used; only with `events`.
 * @csspart banner - The region that contains everything.
 * @csspart headline - The sentence at the top.
 * @csspart action - Every link that calls or texts.
 * @csspart primary - The link that calls the hotline.
 * @csspart secondary - The link that texts the hotline.
 * @csspart crisis - The links to 988 and 911.
 * @csspart chat - The link to 988's web chat.
 * @csspart copy - The button that copies the number; shown only on computers.
 * @csspart toggle - The button that minimizes and restores the bar at the bottom of the window.
 * @csspart urgent - The block with 988 and 911.
 * @csspart language - The button that switches to the other language.
 * @cssprop [--ppd-surface=#ffffff] - Background in the light theme. Each colour has a `--ppd-dark-…` twin.
 * @cssprop [--ppd-ink=#1b2a30] - Text in the light theme.
 * @cssprop [--ppd-accent=#0a5457] - The hotline's button in the light theme.
 * @cssprop [--ppd-on-accent=#ffffff] - Text on the accent colour.
 * @cssprop [--ppd-crisis=#7c1f4b] - 988 and 911 in the light theme.
 * @cssprop [--ppd-crisis-surface=#fbf0f3] - Background of 988 and 911 in the light theme.
 * @cssprop [--ppd-radius=12px] - Corner radius.
 * @cssprop [--ppd-max-inline-size=60em] - Greatest width; default inside a compact banner: 75em.
 * @cssprop [--ppd-offset=measured] - Distance of a banner at a window edge from that edge, as a length: `60px`. By default it
 *   is measured, so that the banner is below your fixed or sticky header, or above your docks and cookie bars.
 * @cssprop [--ppd-font-family=system-ui] - Font; `inherit` uses the page's.
 */
export class PpdHotlineBanner extends PpdElement {
  static override styles = [tokens, base, compactHotlinesStyles, styles];

  static override properties = {
    placement: {reflect: true, useDefault: true},
    density: {},
    minimized: {type: Boolean, reflect: true},
    headingLevel: {attribute: 'heading-level'},
  };

  /**
   * Where the banner appears: in the flow of the page, or at the top or bottom edge of the window. At an edge it makes way
   * for what your page has there, takes at most 40 % of the window, and the page reserves room for it.
   * @type {'inline' | 'top' | 'bottom'}
   */
  declare placement: BannerPlacement;

  /**
   * How much it shows: everything, or little more than the numbers. Unset: `full` in the flow of the page. At a window
   * edge it is always `compact`, because a tall banner would cover the page.
   * @type {'full' | 'compact'}
   */
  declare density: BannerDensity | undefined;

  /**
   * Reduces the banner at the bottom of the window to a bar with the hotline, 988 and a button for more. Visitors can
   * minimize and restore it too; the state is not saved. In a phone's window (up to 40em wide, or 30em high) it starts
   * minimized. No effect with any other `placement`.
   */
  declare minimized: boolean;

  /**
   * Heading level of the headline, to put it into the page's outline. Unset or invalid: no heading. No effect in a
   * compact banner.
   * @type {2 | 3 | 4 | 5 | 6}
   */
  declare headingLevel: number | undefined;

  private readonly _locale = new LocaleController(this);

  private readonly _copy = new CopyButton(this);

  private readonly _late = new DeferredSections(this);

  private readonly _edge = new EdgePlacement(this);

  constructor() {
    super();
    this.placement = 'inline';
    this.minimized = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated) return;
    announceBanner(this, this._density === 'full');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    announceBanner(this, false);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('placement')) {
      this.placement = oneOf(this, 'placement', this.placement, placements);
    }
    if (changed.has('density') && this.density != null) {
      const allowed = this.placement === 'inline' ? densities : densitiesAtEdge;
      this.density = oneOf(this, 'density', this.density, allowed);
    }
    if (
      this.density === 'full' &&
      this.placement !== 'inline' &&
      (changed.has('density') || changed.has('placement'))
    ) {
      const problem = 'a full banner at an edge of the window would cover the page';
      warn(this, 'density', 'full', problem, '"compact" is used');
    }
    if (changed.has('headingLevel') && this.headingLevel != null) {
      this.headingLevel = wholeNumber(this, 'heading-level', this.headingLevel, {
        min: 2,
        max: 6,
        fallback: undefined,
        used: 'no heading is used',
      });
    }
    if (!this.hasUpdated && this.placement === 'bottom' && matchMedia(PHONE).matches) {
      this.minimized = true;
    }
  }

  protected override updated(): void {
    // Lit updates elements that have left the page too.
    if (!this.isConnected) return;
    announceBanner(this, this._density === 'full');
  }

  protected override renderFailed(): void {
    this._edge.hostDisconnected();
    announceBanner(this, false);
  }

  protected override plainLinks(): HTMLElement {
    const {lines, lang} = this._locale.strings;
    return fallbackOf(hotlineLinks(lines), lang);
  }

  protected override expectedAddresses(): readonly string[] {
    const {maternal, crisis, emergency} = hotlines;
    const always = [`tel:${maternal.call}`, `tel:${crisis.call}`];
    return this._isBar ? always : [...always, `tel:${emergency.call}`];
  }

  private get _density(): BannerDensity {
    return this.placement === 'inline' ? (this.density ?? 'full') : 'compact';
  }

  private get _isBar(): boolean {
    return this.minimized && this.placement === 'bottom';
  }

  protected override render(): TemplateResult {
    const density = this._density;
    const isBar = this._isBar;
    return html`<div class="base ${this.scheme}" lang=${this._locale.locale}>
      <section class="frame ${isBar ? 'bar' : density}" part="banner" aria-labelledby="headline">
        ${isBar ? this._renderBar() : density === 'full' ? this._renderFull() : this._renderCompact()}
      </section>
    </div>`;
  }

  private _renderFull(): TemplateResult {
    const {locale, strings} = this._locale;
    return full(locale, {
      mark,
      phoneIcon,
      messageIcon,
      languages: this._locale.renderSwitch(),
      headline: this._renderHeadline,
      copy: this._copy.render(strings.lines, hotlines.maternal.number),
      expectations: this._late.isRendered(0) ? expectations(locale) : nothing,
    });
  }

  private readonly _renderHeadline = (words: string): TemplateResult =>
    this.headingLevel
      ? heading(this.headingLevel, words, 'headline')
      : html`<p id="headline">${words}</p>`;

  private _renderCompact(): TemplateResult {
    const {locale} = this._locale;
    return compact(locale, {
      languages: this._locale.renderSwitch(),
      toggle: this._renderToggle(),
      hotlines: compactHotlines(locale, {}),
    });
  }

  private _renderBar(): TemplateResult {
    return bar(this._locale.locale, {
      languages: this._locale.renderSwitch({isShort: true}),
      toggle: this._renderToggle(),
    });
  }

  private _renderToggle(): unknown {
    if (this.placement !== 'bottom') return nothing;
    const {less, more, options} = toggleWords(this._locale.locale);
    return html`<button type="button" class="toggle" part="toggle" @click=${this._onToggleClick}>
      ${this.minimized ? more : less}<span class="visually-hidden"> ${options}</span>
    </button>`;
  }

  private async _onToggleClick(): Promise<void> {
    this.minimized = !this.minimized;
    await this.updateComplete;
    // It is elsewhere now, and focus goes with it.
    this.renderRoot.querySelector<HTMLElement>('.toggle')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ppd-hotline-banner': PpdHotlineBanner;
  }
}
