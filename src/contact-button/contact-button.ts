import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {ContactContent} from '../content/content.js';
import {action} from '../shared/action.js';
import {asText} from '../shared/as-text.js';
import {oneOf} from '../shared/attributes.js';
import {base} from '../shared/base.styles.js';
import {mailIcon, messageIcon, pageIcon, phoneIcon} from '../shared/icons.js';
import {LocaleController} from '../shared/locale.js';
import {numberText, richText} from '../shared/rich-text.js';
import {themes, type Theme} from '../shared/theme.js';
import {tokens} from '../shared/tokens.styles.js';
import {styles} from './contact-button.styles.js';
import {readClinic, type Clinic, type Way} from './ways.js';

const icons = {phone: phoneIcon, text: messageIcon, email: mailIcon, page: pageIcon};

/**
 * How to reach the clinic: one way as a button, the others in a disclosure under it.
 *
 * It says whom one reaches, and always that this is for office hours and that 988 is there in a crisis. Put a plain
 * link to the clinic inside the element: it shows until the element is defined, or if it never is.
 *
 * @tag ppd-contact-button
 * @csspart contact - The box around everything.
 * @csspart action - Every link.
 * @csspart clinic - The first way, shown as the button.
 * @csspart secondary - The other ways.
 * @csspart note - The line on office hours and 988.
 * @cssprop [--ppd-surface=#fffdf9] - Background in the light theme. Each colour has a `--ppd-dark-…` twin.
 * @cssprop [--ppd-ink=#1b2a30] - Words in the light theme.
 * @cssprop [--ppd-ink-muted=#3d4c53] - The note in the light theme.
 * @cssprop [--ppd-accent=#0a5457] - The button's border and icon in the light theme.
 * @cssprop [--ppd-radius=12px] - Corner radius.
 * @cssprop [--ppd-font-family=system-ui] - Font; `inherit` takes the page's.
 */
export class PpdContactButton extends LitElement {
  static override styles = [tokens, base, styles];

  static override properties = {
    clinicName: {attribute: 'clinic-name'},
    phone: {},
    sms: {},
    email: {},
    href: {},
    label: {},
    theme: {},
    lang: {reflect: true, useDefault: true},
  };

  /**
   * Name of the clinic that answers. Unset and with no way of the owner's own, it is Mind Body Centers; with one,
   * "our office".
   * @type {string}
   */
  declare clinicName: string | undefined;

  /**
   * Telephone number as people write it, with an extension if need be; without `+` it is taken as North American. Unset
   * or refused, and with no other way given, it is 1-855-481-9605 of Mind Body Centers.
   * @type {string}
   */
  declare phone: string | undefined;

  /**
   * Number that takes text messages. Unset or refused, none is shown.
   * @type {string}
   */
  declare sms: string | undefined;

  /**
   * E-mail address. Unset or refused, none is shown.
   * @type {string}
   */
  declare email: string | undefined;

  /**
   * Appointment or contact page: an `https:` address or one of the page's own site. Unset or refused, none is shown.
   * @type {string}
   */
  declare href: string | undefined;

  /**
   * Words on the button in place of "Call …"; a number still stands below them.
   * @type {string}
   */
  declare label: string | undefined;

  /**
   * Colours: as the reader's device is set, or always light or dark.
   * @type {'auto' | 'light' | 'dark'}
   */
  declare theme: Theme;

  /**
   * Language, as a BCP 47 tag: `en` or `es` with or without a region. Unset, that of the nearest element around it that
   * has one; a language that does not ship shows English.
   * @type {'en' | 'es'}
   */
  declare lang: string;

  private readonly _locale = new LocaleController(this);

  declare private _clinic: Clinic;

  constructor() {
    super();
    this.theme = 'auto';
    this.lang = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const attributes = ['clinicName', 'phone', 'sms', 'email', 'href'] as const;
    if (!this.hasUpdated || attributes.some((name) => changed.has(name))) {
      this._clinic = readClinic(this, this);
    }
    if (changed.has('theme')) this.theme = oneOf(this, 'theme', this.theme, themes);
  }

  protected override render(): TemplateResult {
    const {lang, contact} = this._locale.content;
    const {isPublisher, ways} = this._clinic;
    const [first, ...others] = ways;
    return html`<div class="base ${this.theme}" lang=${lang}>
      <div class="frame" part="contact">
        <div class="first">${this._renderWay(contact, first, 'clinic')}</div>
        ${
          others.length
            ? html`<details>
                <summary>${contact.more}</summary>
                <ul>
                  ${others.map((way) => html`<li>${this._renderWay(contact, way, 'secondary')}</li>`)}
                </ul>
              </details>`
            : nothing
        }
        <p class="note" part="note">
          ${richText(contact.statements.limits)}
          ${isPublisher ? richText(contact.statements.sponsor) : nothing}
        </p>
        ${this._locale.renderSwitch()}
      </div>
    </div>`;
  }

  private _renderWay(contact: ContactContent, way: Way, look: string): TemplateResult {
    return action(way.href, this._renderLabel(contact, way, look), look, icons[way.kind]);
  }

  private _renderLabel(contact: ContactContent, way: Way, look: string): unknown {
    const {name: clinic} = this._clinic;
    const label = look === 'clinic' ? asText(this.label) : '';
    switch (way.kind) {
      case 'phone': {
        const words = richText(clinic ? contact.call : contact.callUnnamed, {clinic});
        return html`${label ? label : words} ${this._renderNumber(contact, way)}`;
      }
      case 'text': {
        const number = this._renderNumber(contact, way);
        return label ? html`${label} ${number}` : richText(contact.text, {number});
      }
      case 'email':
        return label ? label : richText(contact.email, {address: way.address});
      default:
        return label ? label : richText(clinic ? contact.page : contact.pageUnnamed, {clinic});
    }
  }

  private _renderNumber(contact: ContactContent, {phone}: Extract<Way, {phone: unknown}>): unknown {
    return html`<span class="digits"
      >${numberText(phone.number)}${
        phone.extension ? html`, ${numberText(`${contact.extension} ${phone.extension}`)}` : nothing
      }</span
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ppd-contact-button': PpdContactButton;
  }
}
