/** `<ppd-contact-button>`: the clinic's contact methods, and the hotlines while it is closed. */
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {hotlines} from '../../content/hotlines.js';
import {contactStrings} from '../../content/strings/contact-strings.js';
import type {ContactMessages, ContactStrings} from '../../content/strings/string-types.js';
import {oneOf} from '../../input/attributes.js';
import {readClinic, type Clinic, type Problem, type ContactMethod} from '../../input/clinic.js';
import {warn} from '../../input/warn.js';
import {clinicLinks} from '../../plain-links/clinic-links.js';
import {fallbackOf} from '../../plain-links/plain-links.js';
import {base} from '../../styles/base.styles.js';
import {compactHotlinesStyles} from '../../styles/compact-hotlines.styles.js';
import {tokens} from '../../styles/tokens.styles.js';
import {actionLink} from '../../templates/action-link.js';
import {compactHotlines} from '../../templates/compact-hotlines.static.js';
import {numberText, formatMessage} from '../../templates/format-message.js';
import {mailIcon, messageIcon, pageIcon, phoneIcon} from '../../templates/icons.js';
import {CopyButton} from '../../controllers/copy-button.js';
import {ShortLadder} from '../../controllers/short-ladder.js';
import {LocaleController} from '../../controllers/locale-controller.js';
import {PpdElement} from '../ppd-element.js';
import {styles} from './contact-button.styles.js';
import {DismissDisclosure} from './dismiss-disclosure.js';
import {OpeningHoursController} from './hours/opening-hours-controller.js';
import {LinksInside} from './links-inside.js';

type NumberWay = Extract<ContactMethod, {phone: unknown}>;

/** The number to copy, with its extension. */
const numberOf = ({extension}: ContactMessages, {phone}: NumberWay): string =>
  phone.extension ? `${phone.number}, ${extension} ${phone.extension}` : phone.number;

const renderNumber = ({extension}: ContactMessages, {phone}: NumberWay): TemplateResult =>
  html`<span class="digits"
    >${numberText(phone.number)}${
      phone.extension ? html`, ${numberText(`${extension} ${phone.extension}`)}` : nothing
    }</span
  >`;

/** Chrome reads a slotted picture's name even inside aria-hidden. */
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
 * How to reach the clinic: one contact method as a button, the others in a disclosure below it. With `hours`, it says
 * whether the clinic is open, and lists the hours of the week while it is; while it is closed, the maternal mental health
 * hotline, 988 and 911 come first.
 *
 * The button says who answers, and a note says that this is for office hours and when to use 911 and 988. Put plain
 * links to the clinic inside the element: visitors see them until the element is defined, or if it never is, and it
 * reads from them what the attributes leave out. If it can read neither, the content inside stays visible next to the
 * hotlines.
 *
 * @tag ppd-contact-button
 * @fires {PpdActionEvent} ppd-action - A link was used; only with `events`.
 * @slot icon - A picture to replace the button's icon. Decorative only: it is hidden from assistive technology.
 * @csspart contact - The box that contains everything.
 * @csspart hours - The line that says whether the clinic is open.
 * @csspart week - The list of the week's opening hours, while the clinic is open.
 * @csspart hotlines - The hotlines, shown first while the clinic is closed or if it cannot be reached.
 * @csspart urgent - The block with 988 and 911 in `hotlines`.
 * @csspart action - Every link.
 * @csspart clinic - The first contact method, shown as the button.
 * @csspart primary - The link that calls the hotline.
 * @csspart secondary - The other contact methods, and the link that texts the hotline.
 * @csspart crisis - The links to 988 and 911 in `hotlines`.
 * @csspart more - The control that shows the other contact methods.
 * @csspart copy - The button that copies a number; shown only on computers.
 * @csspart note - The note on office hours, 911 and 988.
 * @csspart language - The button that switches to the other language.
 * @cssprop [--ppd-surface=#ffffff] - Background in the light theme. Each colour has a `--ppd-dark-…` twin.
 * @cssprop [--ppd-ink=#1b2a30] - Text in the light theme.
 * @cssprop [--ppd-ink-muted=#3d4c53] - The note in the light theme.
 * @cssprop [--ppd-accent=#0a5457] - The button's border and icon in the light theme.
 * @cssprop [--ppd-clinic-surface=#d9ebe8] - The button's background with `variant="solid"` in the light theme.
 * @cssprop [--ppd-radius=12px] - Corner radius.
 * @cssprop [--ppd-font-family=system-ui] - Font; `inherit` uses the page's.
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
   * Name of the clinic that answers, up to 100 characters; a longer name is ignored. Unset: "our office", or Mind Body
   * Centers if you set no label and no contact method and put no link inside.
   * @type {string}
   */
  declare clinicName: string | undefined;

  /**
   * Phone number as people write it, with an extension if needed; without `+` it is read as North American. Unset or
   * invalid: the `tel:` links inside. If you set and link nothing at all, the button calls Mind Body Centers at
   * 1-855-481-9605; an invalid value never does that.
   * @type {string}
   */
  declare phone: string | undefined;

  /**
   * Phone number that receives text messages, without an extension. Unset or invalid: the `sms:` links inside.
   * @type {string}
   */
  declare sms: string | undefined;

  /**
   * E-mail address. Unset or invalid: the `mailto:` links inside.
   * @type {string}
   */
  declare email: string | undefined;

  /**
   * Appointment or contact page: an `https:` address, or one on the page's own site. Unset or invalid: the `https:` links
   * inside.
   * @type {string}
   */
  declare href: string | undefined;

  /**
   * Which contact method is the button: one or more of `phone`, `page`, `text` and `email`, separated by spaces, in the
   * order you want. Unset or invalid: that order, skipping any you did not set; the order of the links inside if you set
   * none.
   * @type {string}
   */
  declare prefer: string | undefined;

  /**
   * Text on the button instead of "Call …", up to 100 characters; a longer one is ignored. The number still follows it.
   * @type {string}
   */
  declare label: string | undefined;

  /**
   * Opening hours in schema.org's `openingHours` syntax: `Mo-Fr 08:00-12:00,13:00-17:00; Sa 09:00-12:00`. A range may
   * run past midnight, `Sa off` closes a day, `PH off` is ignored (see `closed-dates`). Unset or invalid: no hours are
   * shown.
   * @type {string}
   */
  declare hours: string | undefined;

  /**
   * The clinic's time zone as an IANA name: `America/Phoenix`. Unset or invalid: the visitor's own.
   * @type {string}
   */
  declare timeZone: string | undefined;

  /**
   * Days on which the clinic does not open, as ISO dates in its own time zone, separated by spaces:
   * `2026-12-25 2027-01-01`. Invalid dates are ignored.
   * @type {string}
   */
  declare closedDates: string | undefined;

  /**
   * Style of the button. None of them looks like the hotline's button.
   * @type {'outline' | 'solid' | 'link'}
   */
  declare variant: ContactVariant;

  /**
   * Text size. Targets are at least 48 px in all sizes.
   * @type {'medium' | 'small' | 'large'}
   */
  declare size: ContactSize;

  /** Stretches the button to the available width, up to 28em. */
  declare block: boolean;

  private readonly _locale = new LocaleController(this);

  private readonly _opening = new OpeningHoursController(this);

  private readonly _copyClinic = new CopyButton(this);

  private readonly _copyHotline = new CopyButton(this);

  private readonly _ladder = new ShortLadder(this);

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

  /** Warns of each problem once, until it is gone. */
  private _readClinic(): void {
    this._clinic = readClinic(this, this._links.inside);
    // While the page is being parsed, more links may come.
    const problems = this._links.isComplete ? this._clinic.problems : [];
    const told = this._problems.map((problem) => JSON.stringify(problem));
    for (const problem of problems) {
      if (told.includes(JSON.stringify(problem))) continue;
      warn(this, problem.attribute, problem.given, problem.problem, problem.used);
    }
    this._problems = problems;
  }

  protected override plainLinks(): HTMLElement {
    const strings = contactStrings[this._locale.locale]();
    return fallbackOf(clinicLinks(strings, readClinic(this, this._links.inside)), strings.lang);
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
    const strings = contactStrings[this._locale.locale]();
    const {lang, contact, lines} = strings;
    const {name, ways, keepsInside} = this._clinic;
    const [first, ...others] = ways;
    const {isClosed} = this._opening;
    const look = `frame ${this.size} ${this.block ? 'block' : ''}`;
    const clinic = name ? contact.group.replace('{clinic}', () => name) : contact.groupUnnamed;
    const group = first ? clinic : lines.compact.maternal;
    return html`<div class="base ${this.scheme}" lang=${lang}>
        <div class=${look} part="contact" role="group" aria-label=${group}>
          <div class="top">${this._locale.renderSwitch()} ${this._renderHours(strings)}</div>
          ${isClosed || !first ? this._renderHotlines(strings) : nothing}
          ${
            isClosed && ways.some(({kind}) => kind === 'phone')
              ? html`<p class="leave-message">${contact.leaveMessage}</p>`
              : nothing
          }
          ${first ? this._renderWays(strings, first, others) : nothing}
          ${isClosed ? nothing : this._renderWeek(strings)}
          ${first || keepsInside ? this._renderNote(strings) : nothing}
        </div>
      </div>
      ${keepsInside ? html`<slot></slot>` : nothing}`;
  }

  /** What a reader should know before she writes or waits; 911 and 988 once, here or in the hotlines above. */
  private _renderNote({contact}: ContactStrings): unknown {
    const {isPublisher, ways} = this._clinic;
    const isWritten = ways.some(({kind}) => kind === 'text' || kind === 'email');
    const hasHotlines = this._opening.isClosed || !ways.length;
    if (hasHotlines && !isWritten && !isPublisher) return nothing;
    return html`<p class="note" part="note">
      ${hasHotlines ? nothing : formatMessage(contact.statements.limits)}
      ${isWritten ? contact.privacy : nothing}
      ${isPublisher ? formatMessage(contact.statements.sponsor) : nothing}
    </p>`;
  }

  private _renderWays(
    {contact, lines}: ContactStrings,
    first: ContactMethod,
    others: readonly ContactMethod[],
  ): unknown {
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

  private _renderHours(strings: ContactStrings): unknown {
    const words = this._opening.words(strings);
    if (!words) return nothing;
    return html`<p class="hours ${this._opening.isClosed ? 'closed' : 'open'}" part="hours">
      <span><strong>${words.state}</strong>${words.change ? ` · ${words.change}` : nothing}</span>
    </p>`;
  }

  /** In the room that the hotlines take while the clinic is closed. */
  private _renderWeek(strings: ContactStrings): unknown {
    const week = this._opening.week(strings);
    if (!week.length) return nothing;
    return html`<ul class="week" part="week" role="list" aria-label=${strings.contact.hours.week}>
      ${week.map(({days, times}) => html`<li><span>${days}</span> <span>${times}</span></li>`)}
    </ul>`;
  }

  private _renderHotlines(strings: ContactStrings): TemplateResult {
    const {contact, lines} = strings;
    if (this._ladder.isShort) {
      return html`<div class="after-hours" part="hotlines">
        <p class="name">${lines.compact.maternal}</p>
        <div class="compact">${compactHotlines(this._locale.locale, {})}</div>
      </div>`;
    }
    return html`<div class="after-hours" part="hotlines">
      <p>${contact.statements.afterHours}</p>
      <p class="name">${lines.compact.maternal}</p>
      ${compactHotlines(this._locale.locale, {below: this._copyHotline.render(lines, hotlines.maternal.number)})}
    </div>`;
  }

  private _renderWay(contact: ContactMessages, way: ContactMethod, look: string): TemplateResult {
    const icon = icons[way.kind];
    const isFirst = look !== 'secondary';
    return actionLink(
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

  private _renderLabel(contact: ContactMessages, way: ContactMethod, isFirst: boolean): unknown {
    const {name: clinic, label: ownLabel} = this._clinic;
    const label = (isFirst && ownLabel) || way.words;
    switch (way.kind) {
      case 'phone': {
        const words = formatMessage(clinic ? contact.call : contact.callUnnamed, {clinic});
        return html`${label ? label : words}<span class="said">,</span>
          ${renderNumber(contact, way)}`;
      }
      case 'text': {
        const number = renderNumber(contact, way);
        return label ? html`${label} ${number}` : formatMessage(contact.text, {number});
      }
      case 'email':
        return label ? label : formatMessage(contact.email, {address: way.address});
      default:
        return label ? label : formatMessage(clinic ? contact.page : contact.pageUnnamed, {clinic});
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ppd-contact-button': PpdContactButton;
  }
}
