import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {hotlines} from '../content/hotlines.js';
import {action} from '../shared/action.js';
import {oneOf} from '../shared/attributes.js';
import {base} from '../shared/base.styles.js';
import {copyIcon, messageIcon, phoneIcon} from '../shared/icons.js';
import {contentFor} from '../shared/locale.js';
import {richText} from '../shared/rich-text.js';
import {themes, type Theme} from '../shared/theme.js';
import {tokens} from '../shared/tokens.styles.js';
import {styles} from './hotline-banner.styles.js';
import {reserveRoom} from './reserve-room.js';

const placements = ['inline', 'top', 'bottom'] as const;
const densities = ['full', 'compact'] as const;

export type BannerPlacement = (typeof placements)[number];
export type BannerDensity = (typeof densities)[number];

/** Browsers offer the clipboard to secure pages only, whatever the type says. */
const canCopy = (): boolean => 'clipboard' in navigator;

/**
 * Help for new and expecting parents by phone and text: the National Maternal Mental Health Hotline, then 988, then 911.
 *
 * All three are always in sight: the hotline is not a crisis line (HRSA), so it never stands alone, and nothing of the
 * ladder can be turned off or changed. Put plain `tel:` links inside the element: they show until it is defined, or if
 * it never is.
 *
 * @tag ppd-hotline-banner
 * @csspart banner - The region around everything.
 * @csspart headline - The sentence at the top.
 * @csspart action - Every link to call, text or chat.
 * @csspart primary - The link that calls the hotline.
 * @csspart secondary - The link that texts the hotline.
 * @csspart crisis - The links to 988 and 911.
 * @csspart urgent - The block that holds 988 and 911.
 * @cssprop [--ppd-surface=#fffdf9] - Background in the light theme. Each colour has a `--ppd-dark-…` twin.
 * @cssprop [--ppd-ink=#1b2a30] - Words in the light theme.
 * @cssprop [--ppd-accent=#0a5457] - The hotline's button in the light theme.
 * @cssprop [--ppd-on-accent=#ffffff] - Words on the accent colour.
 * @cssprop [--ppd-crisis=#7c1f4b] - The tone of 988 and 911 in the light theme.
 * @cssprop [--ppd-crisis-surface=#fbf0f3] - Background of 988 and 911 in the light theme.
 * @cssprop [--ppd-radius=12px] - Corner radius.
 * @cssprop [--ppd-font-family=system-ui] - Font; `inherit` takes the page's.
 */
export class PpdHotlineBanner extends LitElement {
  static override styles = [tokens, base, styles];

  static override properties = {
    placement: {reflect: true, useDefault: true},
    density: {},
    theme: {},
    _copied: {state: true, attribute: false},
  };

  /**
   * Where the banner stands: in the flow of the page, or sticking to the window's top or bottom edge.
   * @type {'inline' | 'top' | 'bottom'}
   */
  declare placement: BannerPlacement;

  /**
   * How much it says: everything, or the numbers alone. Unset, it is `full` in the flow and `compact` at an edge, where
   * a tall banner would cover the page.
   * @type {'full' | 'compact'}
   */
  declare density: BannerDensity | undefined;

  /**
   * Colours: as the reader's device is set, or always light or dark.
   * @type {'auto' | 'light' | 'dark'}
   */
  declare theme: Theme;

  /** Whether the number has just been copied. */
  declare private _copied: boolean;

  private _endReservation: (() => void) | undefined;

  constructor() {
    super();
    this.placement = 'inline';
    this.theme = 'auto';
    this._copied = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this._reserveRoom();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._endReservation?.();
    this._endReservation = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('placement')) {
      this.placement = oneOf(this, 'placement', this.placement, placements);
    }
    if (changed.has('density') && this.density != null) {
      this.density = oneOf(this, 'density', this.density, densities);
    }
    if (changed.has('theme')) this.theme = oneOf(this, 'theme', this.theme, themes);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('placement')) this._reserveRoom();
  }

  private _reserveRoom(): void {
    this._endReservation?.();
    this._endReservation = undefined;
    if (this.placement === 'inline') return;
    const box = this.placement === 'top' ? this : this.renderRoot.querySelector('section');
    if (box) this._endReservation = reserveRoom(box, this.placement);
  }

  private async _onCopyClick(): Promise<void> {
    try {
      await navigator.clipboard.writeText(hotlines.maternal.number);
      this._copied = true;
    } catch {
      // Refused by the page's policy: the number stays selectable text.
    }
  }

  private _onCopyBlur(): void {
    this._copied = false;
  }

  protected override render(): TemplateResult {
    const {lang, banner} = contentFor();
    const density = this.density ?? (this.placement === 'inline' ? 'full' : 'compact');
    const isFull = density === 'full';
    return html`<div class="base ${this.theme}" lang=${lang}>
      <section class="frame ${density}" part="banner" aria-labelledby="headline">
        ${
          isFull
            ? html`<p id="headline" class="headline" part="headline">
                  ${banner.statements.headline}
                </p>
                <p class="who">${banner.statements.who}</p>`
            : nothing
        }
        <div class="hotline">
          ${
            isFull
              ? html`<p class="name">
                  ${banner.name} <span class="vanity">${richText('{vanity}')}</span>
                </p>`
              : html`<p id="headline" class="name" part="headline">${banner.compactHeadline}</p>`
          }
          <div class="actions">
            ${action(`tel:${hotlines.maternal.call}`, richText(banner.call), 'primary', phoneIcon)}
            ${action(`sms:${hotlines.maternal.text}`, richText(banner.text), 'secondary', messageIcon)}
          </div>
          ${isFull ? this._renderSupport() : nothing}
        </div>
        ${this._renderUrgent(isFull)} ${isFull ? this._renderExpectations() : nothing}
      </section>
    </div>`;
  }

  private _renderSupport(): TemplateResult {
    const {banner} = contentFor();
    return html`<p class="support">${banner.statements.support}</p>
      ${
        canCopy()
          ? html`<div class="copy">
              <button type="button" @click=${this._onCopyClick} @blur=${this._onCopyBlur}>
                ${copyIcon}<span>${banner.copy}</span>
              </button>
              <span role="status">${this._copied ? banner.copied : nothing}</span>
            </div>`
          : nothing
      }`;
  }

  private _renderUrgent(isFull: boolean): TemplateResult {
    const {banner} = contentFor();
    const {crisis, emergency} = hotlines;
    return html`<div class="urgent" part="urgent">
      ${isFull ? html`<p class="limit">${banner.statements.limit}</p>` : nothing}
      <div class="steps">
        <div class="step">
          <p>${isFull ? banner.statements.crisis : banner.compactCrisis}</p>
          <div class="actions">
            ${action(`tel:${crisis.call}`, richText(banner.callCrisis), 'crisis')}
            ${action(`sms:${crisis.text}`, richText(banner.textCrisis), 'crisis')}
            ${isFull ? action(crisis.chat, banner.chatCrisis, 'crisis') : nothing}
          </div>
        </div>
        <div class="step">
          <p>${isFull ? banner.statements.emergency : banner.compactEmergency}</p>
          <div class="actions">
            ${action(`tel:${emergency.call}`, richText(banner.callEmergency), 'crisis')}
          </div>
        </div>
      </div>
    </div>`;
  }

  private _renderExpectations(): TemplateResult {
    const {banner} = contentFor();
    const {expectAnswer, expectPrivate, expectText, expectReason, relay} = banner.statements;
    return html`<details>
      <summary>${banner.expect}</summary>
      <ul>
        ${[expectAnswer, expectReason, expectPrivate, expectText, relay].map(
          (words) => html`<li>${richText(words)}</li>`,
        )}
      </ul>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ppd-hotline-banner': PpdHotlineBanner;
  }
}
