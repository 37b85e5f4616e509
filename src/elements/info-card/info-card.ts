/** `<ppd-info-card>`: what PPD is and how it is treated, where to get help, and the sources. */
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {sourcesRead} from '../../content/cited.data.js';
import {hotlines} from '../../content/hotlines.js';
import {lazy} from '../../content/lazy.js';
import {sectionNames, type SectionName} from '../../content/sections.js';
import {definition} from '../../content/strings/definition.static.js';
import {wordList, wholeNumber} from '../../input/attributes.js';
import {hotlineLinks, fallbackOf} from '../../plain-links/plain-links.js';
import {base} from '../../styles/base.styles.js';
import {compactHotlinesStyles} from '../../styles/compact-hotlines.styles.js';
import {tokens} from '../../styles/tokens.styles.js';
import {compactHotlines} from '../../templates/compact-hotlines.static.js';
import {formatMessage} from '../../templates/format-message.js';
import {messageIcon, phoneIcon} from '../../templates/icons.js';
import {DeferredSections} from '../../controllers/deferred-sections.js';
import {LocaleController} from '../../controllers/locale-controller.js';
import {ShortLadder} from '../../controllers/short-ladder.js';
import {PpdElement} from '../ppd-element.js';
import {
  cardSources,
  citedByCard,
  citedByPart,
  type CitingPart,
  type SourceGroup,
} from './citations.js';
import {
  about,
  bodies,
  cardWords,
  doctor,
  ladder,
  lead,
  shortLadder,
  shortSupport,
  support,
  type CardWords,
} from './card-views.static.js';
import {people} from './figures.js';
import {timeline} from './timeline.static.js';
import {figures} from './figures.styles.js';
import {heading} from '../../templates/heading.js';
import {styles} from './info-card.styles.js';
import {monthOfYear} from './month.js';
import {readSections} from './read-sections.js';
import {readReview, type Review} from './review.js';

/** @returns each source's number in the list, in the order of the list */
const numbersOf = (groups: readonly SourceGroup[]): ReadonlyMap<number, number> =>
  new Map(groups.flatMap(({sources}) => sources).map((id, index) => [id, index + 1]));

const citedByWholeCard = lazy(() => citedByCard(sectionNames));

/** Given to the views, whose text they are not part of. */
const icons = {phoneIcon, messageIcon};

const openable = [...sectionNames, 'sources', 'all'] as const;

/**
 * What postpartum depression is and how it is treated, in plain language, each part with its sources.
 *
 * The help section, the source list and the publisher line are always at the end and cannot be removed.
 *
 * @tag ppd-info-card
 * @fires {PpdActionEvent} ppd-action - A link was used; only with `events`.
 * @csspart card - The article that contains everything.
 * @csspart section - Every section that opens and closes.
 * @csspart help - The help section; always open.
 * @csspart urgent - Every highlighted block with 988 or 911.
 * @csspart action - Every link that calls or texts.
 * @csspart primary - The links that call the hotline.
 * @csspart secondary - The links that text the hotline, and those to the other support line.
 * @csspart crisis - The links to 988 and 911.
 * @csspart table - The table that compares baby blues with PPD.
 * @csspart publisher - The line that names the publisher and its interest.
 * @csspart language - The button that switches to the other language.
 * @cssprop [--ppd-surface=#ffffff] - Background in the light theme. Each colour has a `--ppd-dark-…` twin.
 * @cssprop [--ppd-surface-raised=#f2f6f5] - Background of the table header and the publisher line in the light theme.
 * @cssprop [--ppd-ink=#1b2a30] - Text in the light theme.
 * @cssprop [--ppd-ink-muted=#3d4c53] - Secondary text in the light theme.
 * @cssprop [--ppd-line=#d3dbda] - Dividing lines in the light theme.
 * @cssprop [--ppd-accent=#0a5457] - Links in the light theme.
 * @cssprop [--ppd-radius=12px] - Corner radius.
 * @cssprop [--ppd-max-inline-size=60em] - Greatest width.
 * @cssprop [--ppd-font-family=system-ui] - Font; `inherit` uses the page's.
 */
export class PpdInfoCard extends PpdElement {
  static override styles = [tokens, base, compactHotlinesStyles, styles, figures];

  static override properties = {
    sections: {},
    open: {},
    headingLevel: {attribute: 'heading-level'},
    reviewedBy: {attribute: 'reviewed-by'},
    reviewedOn: {attribute: 'reviewed-on'},
    _cited: {state: true, attribute: false},
  };

  /**
   * Sections to show, in order, separated by spaces. Unset: all of them, `signs`, `blues`, `start`, `treatment`,
   * `ketamine`, `breastfeeding`, `baby`, `what`. `signs` is always shown; `ketamine` only with `treatment`, and after it.
   * Without `ketamine`, only the publisher line mentions it. Unknown names are ignored.
   * @type {string}
   */
  declare sections: string | undefined;

  /**
   * Sections that are open at first, separated by spaces: names as in `sections`, `sources`, or `all`. Unset: none.
   * Unknown names are ignored.
   * @type {string}
   */
  declare open: string | undefined;

  /**
   * Heading level of the card's title, to fit the page's outline. Sections are one level deeper.
   * @type {2 | 3 | 4 | 5 | 6}
   */
  declare headingLevel: number;

  /**
   * Name and credentials of your clinician who reviewed the card. Shown only together with `reviewed-on`.
   * @type {string}
   */
  declare reviewedBy: string | undefined;

  /**
   * Date of that review, as `2026-11-22`. The review is not shown if the date is in the future, or before the card's text
   * last changed.
   * @type {string}
   */
  declare reviewedOn: string | undefined;

  /** The sources shown last and the link that led to them, to go back to it. */
  declare private _cited: {sources: readonly number[]; link: HTMLElement} | undefined;

  private readonly _locale = new LocaleController(this);
  private readonly _ladder = new ShortLadder(this);
  private readonly _late = new DeferredSections(this);
  private _review: Review | undefined;
  private _sections: readonly SectionName[] = sectionNames;
  private _open: readonly string[] = [];
  /** In the order of their numbers. */
  private _sources: readonly SourceGroup[] = citedByWholeCard();
  private _numbers: ReadonlyMap<number, number> = numbersOf(this._sources);

  constructor() {
    super();
    this.headingLevel = 2;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('sections')) {
      this._sections = readSections(this, this.sections);
      this._sources = citedByCard(this._sections);
      this._cited = undefined;
      this._numbers = numbersOf(this._sources);
    }
    if (changed.has('open')) this._open = wordList(this, 'open', this.open, openable);
    if (changed.has('headingLevel')) {
      this.headingLevel = wholeNumber(this, 'heading-level', this.headingLevel, {
        min: 2,
        max: 6,
        fallback: 2,
      });
    }
    if (changed.has('reviewedBy') || changed.has('reviewedOn')) {
      this._review = readReview(this, this.reviewedBy, this.reviewedOn);
    }
  }

  protected override plainLinks(): HTMLElement {
    const {locale, strings} = this._locale;
    return fallbackOf(hotlineLinks(strings.lines), locale, definition(locale));
  }

  protected override expectedAddresses(): readonly string[] {
    const {maternal, crisis, emergency} = hotlines;
    return [maternal, crisis, emergency].map(({call}) => `tel:${call}`);
  }

  private _isOpen(section: string): boolean {
    return this._open.includes(section) || this._open.includes('all');
  }

  /** Fragment links do not work in a shadow root, so this code moves to the sources and back. */
  private async _showSources(link: HTMLElement, cited: readonly number[]): Promise<void> {
    this._cited = {sources: cited, link};
    await this.updateComplete;
    const list = this.renderRoot.querySelector<HTMLDetailsElement>('.sources');
    if (list) list.open = true;
    this._moveTo(this.renderRoot.querySelector<HTMLElement>('.cited'));
  }

  private _onBackClick(): void {
    const link = this._cited?.link;
    this._cited = undefined;
    // The reader may have closed the section since.
    link?.closest('details')?.setAttribute('open', '');
    this._moveTo(link);
  }

  private _onHelpClick(event: Event): void {
    event.preventDefault();
    this._moveTo(this.renderRoot.querySelector<HTMLElement>('.help'), 'start');
  }

  private _moveTo(
    target: HTMLElement | null | undefined,
    block: ScrollLogicalPosition = 'center',
  ): void {
    target?.focus({preventScroll: true});
    target?.scrollIntoView({block});
  }

  protected override render(): TemplateResult {
    const {locale} = this._locale;
    const words = cardWords(locale);
    return html`<div class="base ${this.scheme}" lang=${locale}>
      <article class="frame" part="card" aria-labelledby="title">
        <div class="top">${this._locale.renderSwitch()}</div>
        ${heading(this.headingLevel, words.title, 'title')}
        ${lead(locale, {onHelpClick: this._onHelpClick})} ${this._renderCitations(words, 'lead')}
        <div class="columns">
          <div class="columns-inner">
            <div class="sections">
              ${this._sections.map((section) =>
                this._renderSection(words, section, () => this._renderBody(words, section)),
              )}
            </div>
            ${this._renderHelp(words)}
            ${this._renderSection(words, 'sources', () => this._renderSources(words))}
            ${about(locale, {title: this._renderTitle, review: this._renderReview(words)})}
          </div>
        </div>
      </article>
    </div>`;
  }

  /** A heading one level below the card's title, or deeper. */
  private readonly _renderHeading = (depth: number, words: string): TemplateResult =>
    heading(this.headingLevel + depth, words);

  private readonly _renderTitle = (words: string): TemplateResult => this._renderHeading(1, words);

  private _renderSection(
    {sectionTitles, sectionHints}: CardWords,
    section: SectionName | 'sources',
    body: () => unknown,
  ): TemplateResult {
    const isOpen = this._isOpen(section);
    const content =
      isOpen || this._late.isRendered(section === 'sources' ? 1 : 0) ? body() : nothing;
    const hint =
      section === 'sources' ? nothing : html`<span class="hint">${sectionHints[section]}</span>`;
    return html`<details class=${section} part="section" ?open=${isOpen}>
      <summary>${this._renderTitle(sectionTitles[section])} ${hint}</summary>
      <div class="body">${content}</div>
    </details>`;
  }

  private _renderBody(words: CardWords, section: SectionName): unknown {
    const {locale} = this._locale;
    const body = bodies(locale, {
      ...icons,
      heading: this._renderHeading,
      people,
      timeline: timeline(locale),
    });
    return [body[section](), this._renderCitations(words, section)];
  }

  private _renderHelp(words: CardWords): TemplateResult {
    const {locale} = this._locale;
    const {isShort} = this._ladder;
    return html`<section class="help" part="help" aria-labelledby="help" tabindex="-1">
      ${heading(this.headingLevel + 1, words.sectionTitles.help, 'help')}
      <ul role="list">
        ${
          isShort
            ? shortLadder(locale, {hotlines: compactHotlines(locale, {})})
            : ladder(locale, icons)
        }
        ${doctor(locale)}
        ${
          isShort
            ? shortSupport(locale, {...icons, isOpen: this._open.includes('all')})
            : support(locale, icons)
        }
      </ul>
      ${this._renderCitations(words, 'help')}
    </section>`;
  }

  private _renderCitations(words: CardWords, part: CitingPart): TemplateResult {
    const cited = citedByPart(part);
    const numbers = cited.map((id) => this._numbers.get(id) ?? 0).sort((one, other) => one - other);
    const name = numbers.length > 1 ? words.sourcesOfSection : words.sourceOfSection;
    const onClick = (event: MouseEvent) => {
      event.preventDefault();
      void this._showSources(event.currentTarget as HTMLElement, cited);
    };
    return html`<a class="citations" href="#sources" @click=${onClick}
      >${`${name} ${numbers.join(', ')}`}</a
    >`;
  }

  private _renderSources(words: CardWords): TemplateResult {
    const month = monthOfYear(words, sourcesRead());
    const titles = {...words.sectionTitles, lead: words.title};
    return html`${this._sources.map(
        ({part, sources}) =>
          html`${this._renderHeading(2, titles[part])}
            <ol start=${this._numbers.get(sources[0] ?? 0) ?? 1}>
              ${sources.map((id) => this._renderSource(words, id))}
            </ol>`,
      )}
      <p>
        ${words.sourcesElsewhere} ${formatMessage(words.sourcesChecked, {month})}
        ${words.sourcesNote}
      </p>`;
  }

  private _renderSource(words: CardWords, id: number): unknown {
    const source = cardSources()[id];
    if (!source) return nothing;
    const {publisher, title, lang = 'en', year, url} = source;
    const isCited = this._cited?.sources.includes(id);
    const hasWayBack = id === this._firstCited;
    return html`<li class=${isCited ? 'cited' : nothing} tabindex=${hasWayBack ? -1 : nothing}>
      <a href=${url} lang=${lang} rel="noopener noreferrer" referrerpolicy="no-referrer"
        >${`${publisher}: ${title}`}</a
      >${year ? `, ${year} ` : ' '}
      ${
        hasWayBack
          ? html`<button type="button" @click=${this._onBackClick}>${words.backToSection}</button>`
          : nothing
      }
    </li>`;
  }

  /** The first source of those shown last, in the order of the list. */
  private get _firstCited(): number | undefined {
    const {sources = []} = this._cited ?? {};
    return [...this._numbers.keys()].find((id) => sources.includes(id));
  }

  private _renderReview(words: CardWords): unknown {
    if (!this._review) return nothing;
    const {reviewer, date} = this._review;
    const values = {reviewer, month: monthOfYear(words, date)};
    return html`<p class="review">${formatMessage(words.reviewed, values)}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ppd-info-card': PpdInfoCard;
  }
}
