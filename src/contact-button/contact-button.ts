import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {contactWords} from '../content/contact-button.js';
import type {ContactContent, ContactWords} from '../content/content.js';
import {hotlines} from '../content/hotlines.js';
import {PpdElement} from '../elements/ppd-element.js';
import {readClinic, type Clinic, type Problem, type Way} from '../input/clinic.js';
import {action} from '../shared/action.js';
import {oneOf} from '../shared/attributes.js';
import {base} from '../shared/base.styles.js';
import {compactHotlines} from '../shared/compact-hotlines.js';
import {compactHotlinesStyles} from '../shared/compact-hotlines.styles.js';
import {clinicLinks} from '../shared/clinic-links.js';
import {CopyNumber} from '../shared/copy-number.js';
import {mailIcon, messageIcon, pageIcon, phoneIcon} from '../shared/icons.js';
import {LocaleController} from '../shared/locale.js';
import {paragraphOf} from '../shared/plain-links.js';
import {numberText, richText} from '../shared/rich-text.js';
import {tokens} from '../shared/tokens.styles.js';
import {warn} from '../shared/warn.js';
import {styles} from './contact-button.styles.js';
import {DismissDisclosure} from './dismiss-disclosure.js';
import {LinksInside} from './links-inside.js';
import {Opening} from './opening.js';

type NumberWay = Extract<Way, {phone: unknown}>;

/** A number as it is copied: with its extension. */
const numberOf = ({extension}: ContactContent, {phone}: NumberWay): string =>
  phone.extension ? `${phone.number}, ${extension} ${phone.extension}` : phone.number;

const renderNumber = ({extension}: ContactContent, {phone}: NumberWay): TemplateResult =>
  html`<span class="digits"
    >${numberText(phone.number)}${
      phone.extension ? html`, ${numberText(`${extension} ${phone.extension}`)}` : nothing
    }</span
  >`;

/** Chrome reads a slotted picture's name in spite of what stands around its slot. */
function onPicture(event: Event): void {
  for (const picture of (event.target as HTMLSlotElement).assignedElements()) {
    picture.setAttribute('aria-hidden', 'true');
  }
}

const icons = {phone: phoneIcon, text: messageIcon, email: mailIcon, page: pageIcon};

const variants = ['outline', 'solid', 'link'] as const;
const sizes = ['medium', 'small', 'large'] as const;

export type ContactVariant = (typeof variants)[number];
export type ContactSize = (typeof sizes)[number];

/**
 * How to reach the clinic: one way as a button, the others in a disclosure under it. With `hours` it says whether the
 * clinic is open, and while it is closed the maternal mental health hotline, 988 and 911 come first.
 *
 * It says whom one reaches, and always that this is for office hours and that 911 and 988 are there. Put plain links to
 * the clinic inside the element: they show until it is defined, or if it never is, and it reads from them what the
 * attributes do not say. Where neither can be read, what is inside stays in sight beside the hotlines.
 *
 * @tag ppd-contact-button
 * @fires {PpdActionEvent} ppd-action - A link was used; only with `events`.
 * @slot icon - A picture in place of the button's icon. It decorates only: assistive technology does not get it.
 * @csspart contact - The box around everything.
 * @csspart hours - The line that says whether the clinic is open.
 * @csspart hotlines - What comes first while the clinic is closed.
 * @csspart action - Every link.
 * @csspart clinic - The first way, shown as the button.
 * @csspart secondary - The other ways.
 * @csspart more - The button that shows the other ways.
 * @csspart copy - The button that copies a number; shown on computers.
 * @csspart note - The line on office hours and 988.
 * @cssprop [--ppd-surface=#fffdf9] - Background in the light theme. Each colour has a `--ppd-dark-…` twin.
 * @cssprop [--ppd-ink=#1b2a30] - Words in the light theme.
 * @cssprop [--ppd-ink-muted=#3d4c53] - The note in the light theme.
 * @cssprop [--ppd-accent=#0a5457] - The button's border and icon in the light theme.
 * @cssprop [--ppd-clinic-surface=#d9ebe8] - The button's background with `variant="solid"` in the light theme.
 * @cssprop [--ppd-radius=12px] - Corner radius.
 * @cssprop [--ppd-font-family=system-ui] - Font; `inherit` takes the page's.
 */
export class PpdContactButton extends PpdElement {
  static override styles = [tokens, base, compactHotlinesStyles, styles];

  static override properties = {
    clinicName: {attribute: 'clinic-name'},
    phone: {},
    sms: {},
    email: {},
    href: {},
    prefer: {},
    label: {},
    hours: {},
    timeZone: {attribute: 'time-zone'},
    closedDates: {attribute: 'closed-dates'},
    variant: {},
    size: {},
    block: {type: Boolean},
  };

  /**
   * Name of the clinic that answers, up to 100 characters. Unset, it is "our office"; Mind Body Centers only where there is
   * no name, no label, no way and no link inside.
   * @type {string}
   */
  declare clinicName: string | undefined;

  /**
   * Telephone number as people write it, with an extension if need be; without `+` it is taken as North American. Unset
   * or refused, it is read from the `tel:` links inside. With nothing of yours anywhere it is 1-855-481-9605 of Mind Body
   * Centers; a refused value never brings that number up.
   * @type {string}
   */
  declare phone: string | undefined;

  /**
   * Number that takes text messages. Unset or refused, it is read from the `sms:` links inside.
   * @type {string}
   */
  declare sms: string | undefined;

  /**
   * E-mail address. Unset or refused, it is read from the `mailto:` links inside.
   * @type {string}
   */
  declare email: string | undefined;

  /**
   * Appointment or contact page: an `https:` address or one of the page's own site. Unset or refused, it is read from the
   * `https:` links inside.
   * @type {string}
   */
  declare href: string | undefined;

  /**
   * Which way is the button: one word, or several in the order you want, of `phone`, `page`, `text` and `email`. Unset
   * or refused, it is that same order, or that of the links inside where no way is given by attribute.
   * @type {string}
   */
  declare prefer: string | undefined;

  /**
   * Words on the button in place of "Call …", up to 100 characters; the number still follows them.
   * @type {string}
   */
  declare label: string | undefined;

  /**
   * Opening hours in schema.org's `openingHours` syntax: `Mo-Fr 08:00-12:00,13:00-17:00; Sa 09:00-12:00`. A range may
   * run over midnight, `Sa off` closes a day, `PH off` is left out (see `closed-dates`). Unset or refused, no hours are
   * shown.
   * @type {string}
   */
  declare hours: string | undefined;

  /**
   * The clinic's time zone by its IANA name: `America/Phoenix`. Unset or refused, it is the visitor's own.
   * @type {string}
   */
  declare timeZone: string | undefined;

  /**
   * Days on which the clinic does not open, as ISO dates in its own zone: `2026-12-25 2027-01-01`. What is no date is
   * left out.
   * @type {string}
   */
  declare closedDates: string | undefined;

  /**
   * How the button looks. None of them looks like the hotline's.
   * @type {'outline' | 'solid' | 'link'}
   */
  declare variant: ContactVariant;

  /**
   * How large the words are; targets stay 48 px and more.
   * @type {'medium' | 'small' | 'large'}
   */
  declare size: ContactSize;

  /** Stretches the button over the width there is. */
  declare block: boolean;

  private readonly _locale = new LocaleController(this, contactWords);

  private readonly _opening = new Opening(this);

  private readonly _copyClinic = new CopyNumber(this);

  private readonly _copyHotline = new CopyNumber(this);

  private readonly _links = new LinksInside(this);

  declare private _clinic: Clinic;

  private _problems: readonly Problem[] = [];

  constructor() {
    super();
    this.variant = 'outline';
    this.size = 'medium';
    this.block = false;
    new DismissDisclosure(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this._readClinic();
    const schedule = ['hours', 'timeZone', 'closedDates'] as const;
    if (!this.hasUpdated || schedule.some((name) => changed.has(name))) {
      this._opening.read(this);
    }
    if (changed.has('variant')) this.variant = oneOf(this, 'variant', this.variant, variants);
    if (changed.has('size')) this.size = oneOf(this, 'size', this.size, sizes);
  }

  /** Warns of a problem once, for as long as it lasts. */
  private _readClinic(): void {
    this._clinic = readClinic(this, this._links.inside);
    // What a page that is still being parsed lacks may yet come.
    const problems = this._links.isComplete ? this._clinic.problems : [];
    const told = this._problems.map((problem) => JSON.stringify(problem));
    for (const problem of problems) {
      if (told.includes(JSON.stringify(problem))) continue;
      warn(this, problem.attribute, problem.given, problem.problem, problem.used);
    }
    this._problems = problems;
  }

  protected override plainLinks(): HTMLElement {
    const {content} = this._locale;
    return paragraphOf(clinicLinks(content, readClinic(this)), content.lang);
  }

  protected override expectedAddresses(): readonly string[] {
    const {maternal, crisis, emergency} = hotlines;
    const {ways} = this._clinic;
    const isAlone = !ways.length || this._opening.isClosed;
    return [
      ...ways.map(({href}) => href),
      ...(isAlone ? [maternal, crisis, emergency].map(({call}) => `tel:${call}`) : []),
    ];
  }

  protected override render(): TemplateResult {
    const {content} = this._locale;
    const {lang, contact} = content;
    const {isPublisher, ways, keepsInside} = this._clinic;
    const [first, ...others] = ways;
    const {isClosed} = this._opening;
    return html`<div class="base ${this.theme}" lang=${lang}>
        <div class="frame ${this.size} ${this.block ? 'block' : ''}" part="contact">
          ${this._renderHours(content)}
          ${isClosed || !first ? this._renderHotlines(content) : nothing}
          ${isClosed ? html`<p class="leave-message">${contact.leaveMessage}</p>` : nothing}
          ${first ? this._renderWays(content, first, others) : nothing}
          ${
            first || keepsInside
              ? html`<p class="note hotlines" part="note">
                  ${richText(contact.statements.limits)}
                  ${ways.some(({kind}) => kind === 'text' || kind === 'email') ? contact.privacy : nothing}
                  ${isPublisher ? richText(contact.statements.sponsor) : nothing}
                </p>`
              : nothing
          }
          ${this._locale.renderSwitch()}
        </div>
      </div>
      ${keepsInside ? html`<slot></slot>` : nothing}`;
  }

  private _renderWays({contact, lines}: ContactWords, first: Way, others: readonly Way[]): unknown {
    return html`<div class="first">
        ${this._renderWay(contact, first, `clinic ${this.variant}`)}
      </div>
      ${'phone' in first ? this._copyClinic.render(lines, numberOf(contact, first)) : nothing}
      ${
        others.length
          ? html`<details>
              <summary part="more">${contact.more}</summary>
              <ul>
                ${others.map((way) => html`<li>${this._renderWay(contact, way, 'secondary')}</li>`)}
              </ul>
            </details>`
          : nothing
      }`;
  }

  private _renderHours(content: ContactWords): unknown {
    const words = this._opening.words(content);
    if (!words) return nothing;
    return html`<p class="hours ${this._opening.isClosed ? 'closed' : 'open'}" part="hours">
      <span><strong>${words.state}</strong>${words.change ? ` · ${words.change}` : nothing}</span>
    </p>`;
  }

  private _renderHotlines(content: ContactWords): TemplateResult {
    const {contact, lines} = content;
    return html`<div class="hotlines after-hours" part="hotlines">
      <p>${contact.statements.afterHours}</p>
      <div class="compact">
        ${compactHotlines(
          content,
          html`<p class="name">${lines.compact.maternal}</p>`,
          this._copyHotline.render(lines, hotlines.maternal.number),
        )}
      </div>
    </div>`;
  }

  private _renderWay(contact: ContactContent, way: Way, look: string): TemplateResult {
    const icon = icons[way.kind];
    const isFirst = look !== 'secondary';
    return action(
      way.href,
      this._renderLabel(contact, way, isFirst),
      look,
      isFirst
        ? html`<span class="picture" aria-hidden="true"
            ><slot name="icon" @slotchange=${onPicture}>${icon}</slot></span
          >`
        : icon,
    );
  }

  private _renderLabel(contact: ContactContent, way: Way, isFirst: boolean): unknown {
    const {name: clinic, label: ownLabel} = this._clinic;
    const label = (isFirst && ownLabel) || way.words;
    switch (way.kind) {
      case 'phone': {
        const words = richText(clinic ? contact.call : contact.callUnnamed, {clinic});
        return html`${label ? label : words}<span class="comma">,</span>
          ${renderNumber(contact, way)}`;
      }
      case 'text': {
        const number = renderNumber(contact, way);
        return label ? html`${label} ${number}` : richText(contact.text, {number});
      }
      case 'email':
        return label ? label : richText(contact.email, {address: way.address});
      default:
        return label ? label : richText(clinic ? contact.page : contact.pageUnnamed, {clinic});
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ppd-contact-button': PpdContactButton;
  }
}
