/** `<ppd-info-card>`: what PPD is and how it is treated, where to get help, and the sources. */
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {sourcesRead} from '../../content/cited.data.js';
import {hotlines} from '../../content/hotlines.js';
import {lazy} from '../../content/lazy.js';
import {sectionGroups, sectionNames, type SectionName} from '../../content/sections.js';
import type {Block} from '../../content/statements/derive.js';
import type {StatementGroup} from '../../content/statements/statements.js';
import {cardStrings} from '../../content/strings/card-strings.js';
import type {CardStrings, HotlineName} from '../../content/strings/string-types.js';
import {wordList, wholeNumber} from '../../input/attributes.js';
import {hotlineLinks, fallbackOf} from '../../plain-links/plain-links.js';
import {base} from '../../styles/base.styles.js';
import {compactHotlinesStyles} from '../../styles/compact-hotlines.styles.js';
import {tokens} from '../../styles/tokens.styles.js';
import {compactHotlines} from '../../templates/compact-hotlines.js';
import {crisisLinks} from '../../templates/crisis-links.js';
import {formatMessage} from '../../templates/format-message.js';
import {callLink, textLink} from '../../templates/hotline-links.js';
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
import {oneIn, timeline} from './figures.js';
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

/** The look of the links to each line: 988 and 911 have a colour of their own, the others have icons. */
const looks = {
  maternal: {call: 'primary', text: 'secondary', hasIcons: true},
  crisis: {call: 'crisis', text: 'crisis', hasIcons: false},
  emergency: {call: 'crisis', text: 'crisis', hasIcons: false},
  support: {call: 'secondary', text: 'secondary', hasIcons: true},
} as const satisfies Record<HotlineName, unknown>;

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

  private readonly _locale = new LocaleController(this, cardStrings);
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
    const {lines, lang, card} = this._locale.strings;
    return fallbackOf(hotlineLinks(lines), lang, card.definition);
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
    const {strings} = this._locale;
    const {card, lang} = strings;
    return html`<div class="base ${this.scheme}" lang=${lang}>
      <article class="frame" part="card" aria-labelledby="title">
        <div class="top">${this._locale.renderSwitch()}</div>
        ${heading(this.headingLevel, card.title, 'title')} ${this._renderLead(strings)}
        <div class="columns">
          <div class="columns-inner">
            <div class="sections">
              ${this._sections.map((section, index) =>
                this._renderSection(strings, section, index, () =>
                  this._renderBody(strings, section),
                ),
              )}
            </div>
            ${this._renderHelp(strings)}
            ${this._renderSection(strings, 'sources', this._sections.length, () =>
              this._renderSources(strings),
            )}
            ${this._renderAbout(strings)}
          </div>
        </div>
      </article>
    </div>`;
  }

  private _renderLead(strings: CardStrings): TemplateResult {
    const {card} = strings;
    return html`<p class="lead">
        ${card.groups.lead.map((block) =>
          block.form ? nothing : formatMessage(block.words, {help: this._renderHelpLink(card)}),
        )}
      </p>
      ${this._renderCitations(strings, 'lead')}`;
  }

  /** A link to the help section. */
  private _renderHelpLink({sectionTitles}: CardStrings['card']): TemplateResult {
    return html`<a href="#help" @click=${this._onHelpClick}>${sectionTitles.help}</a>`;
  }

  private _renderSection(
    strings: CardStrings,
    section: SectionName | 'sources',
    index: number,
    body: () => unknown,
  ): TemplateResult {
    const {sectionTitles, sectionHints} = strings.card;
    const isOpen = this._isOpen(section);
    const content = isOpen || this._late.isRendered(index) ? body() : nothing;
    const hint =
      section === 'sources' ? nothing : html`<span class="hint">${sectionHints[section]}</span>`;
    return html`<details class=${section} part="section" ?open=${isOpen}>
      <summary>${heading(this.headingLevel + 1, sectionTitles[section])} ${hint}</summary>
      <div class="body">${content}</div>
    </details>`;
  }

  private _renderBody(strings: CardStrings, section: SectionName): unknown {
    const {card} = strings;
    return [
      // The publisher's interest is named with the treatment that it offers.
      section === 'ketamine' ? this._renderPublisher(strings) : nothing,
      section === 'blues' ? [timeline(card.timeline), this._renderBlues(strings)] : nothing,
      sectionGroups[section].map((group) => this._renderGroup(strings, group)),
      this._renderCitations(strings, section),
    ];
  }

  private _renderGroup(strings: CardStrings, group: StatementGroup): unknown {
    const {groupTitles, groups} = strings.card;
    const title = groupTitles[group];
    return [
      title ? heading(this.headingLevel + 2, title) : nothing,
      groups[group].map((block) => this._renderBlock(strings, block)),
    ];
  }

  private _renderBlock(strings: CardStrings, block: Block): TemplateResult {
    switch (block.form) {
      case 'list':
        return html`<ul>
          ${block.items.map((words) => html`<li>${formatMessage(words)}</li>`)}
        </ul>`;
      case 'urgent':
        // The first sentence says what to do; the rest reassures.
        return html`<div class="urgent" part="urgent">
          <p>
            <strong>${formatMessage(block.words)}</strong>
            ${block.more ? formatMessage(block.more) : nothing}
          </p>
          ${block.line ? this._renderActions(strings, block.line) : nothing}
        </div>`;
      default:
        return html`<p>${formatMessage(block.words)}</p>
          ${block.oneIn ? oneIn(block.oneIn, strings.card.oneIn) : nothing}
          ${block.line ? this._renderActions(strings, block.line) : nothing}`;
    }
  }

  /** Links that call or text a line. */
  private _renderActions(strings: CardStrings, line: HotlineName): TemplateResult {
    const {call, text, hasIcons} = looks[line];
    return html`<div class="actions halves">
      ${callLink(strings, line, call, hasIcons ? phoneIcon : undefined)}
      ${
        line === 'emergency'
          ? nothing
          : textLink(strings, line, text, hasIcons ? messageIcon : undefined)
      }
    </div>`;
  }

  private _renderBlues(strings: CardStrings): TemplateResult {
    const {caption, columns, rows} = strings.card.blues;
    // Explicit roles: the narrow layout changes the table's display, which in some browsers removes its semantics.
    return html`<div class="table-box">
      <table role="table" part="table">
        <caption>
          ${caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell"></td>
            ${[columns.blues, columns.ppd].map(
              (name) => html`<th role="columnheader" scope="col">${name}</th>`,
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${rows.map(
            ({name, blues, ppd}) =>
              html`<tr role="row">
                <th role="rowheader" scope="row">${name}</th>
                <td role="cell" data-column=${columns.blues}>${blues}</td>
                <td role="cell" data-column=${columns.ppd}>${ppd}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private _renderHelp(strings: CardStrings): TemplateResult {
    const {card} = strings;
    return html`<section class="help" part="help" aria-labelledby="help" tabindex="-1">
      ${heading(this.headingLevel + 1, card.sectionTitles.help, 'help')}
      <ul role="list">
        ${
          this._ladder.isShort
            ? html`<li class="compact">
                <p class="name">${strings.lines.compact.maternal}</p>
                ${compactHotlines(strings)}
              </li>`
            : this._renderLadder(strings)
        }
        <li>${this._renderHelpText(card.ownDoctor, card.help.doctor)}</li>
        <li>${this._renderSupport(strings)}</li>
      </ul>
      ${this._renderCitations(strings, 'help')}
    </section>`;
  }

  /** The hotline, then 988 and 911: the hotline is not a crisis line (HRSA). */
  private _renderLadder(strings: CardStrings): TemplateResult {
    const {help} = strings.card;
    const {names, compact} = strings.lines;
    return html`<li>
        ${this._renderHelpText(names.maternal, help.maternal)}
        ${this._renderActions(strings, 'maternal')}
      </li>
      <li>
        <div class="urgent" part="urgent">
          ${crisisLinks(
            strings,
            html`<strong>${names.crisis}</strong> ${help.crisis}`,
            html`<strong>${compact.emergency}</strong>`,
          )}
        </div>
      </li>`;
  }

  /** Beside a full banner this line, which is not for emergencies, is behind its name, as the sections are. */
  private _renderSupport(strings: CardStrings): TemplateResult {
    const {support: name} = strings.lines.names;
    const {support: words} = strings.card.help;
    const links = this._renderActions(strings, 'support');
    return this._ladder.isShort
      ? html`<details ?open=${this._open.includes('all')}>
          <summary>${name}</summary>
          <p>${formatMessage(words)}</p>
          ${links}
        </details>`
      : html`${this._renderHelpText(name, words)} ${links}`;
  }

  private _renderHelpText(name: string, words: string): TemplateResult {
    return html`<p><strong>${name}</strong> ${formatMessage(words)}</p>`;
  }

  private _renderCitations({card}: CardStrings, part: CitingPart): TemplateResult {
    const cited = citedByPart(part);
    const numbers = cited.map((id) => this._numbers.get(id) ?? 0).sort((one, other) => one - other);
    const words = numbers.length > 1 ? card.sourcesOfSection : card.sourceOfSection;
    const onClick = (event: MouseEvent) => {
      event.preventDefault();
      void this._showSources(event.currentTarget as HTMLElement, cited);
    };
    return html`<a class="citations" href="#sources" @click=${onClick}
      >${`${words} ${numbers.join(', ')}`}</a
    >`;
  }

  private _renderSources(strings: CardStrings): TemplateResult {
    const {card} = strings;
    const month = monthOfYear(card, sourcesRead());
    const titles = {...card.sectionTitles, lead: card.title};
    return html`${this._sources.map(
        ({part, sources}) =>
          html`${heading(this.headingLevel + 2, titles[part])}
            <ol start=${this._numbers.get(sources[0] ?? 0) ?? 1}>
              ${sources.map((id) => this._renderSource(card, id))}
            </ol>`,
      )}
      <p>
        ${card.sourcesElsewhere} ${formatMessage(card.sourcesChecked, {month})} ${card.sourcesNote}
      </p>`;
  }

  private _renderSource(card: CardStrings['card'], id: number): unknown {
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
          ? html`<button type="button" @click=${this._onBackClick}>${card.backToSection}</button>`
          : nothing
      }
    </li>`;
  }

  /** The first source of those shown last, in the order of the list. */
  private get _firstCited(): number | undefined {
    const {sources = []} = this._cited ?? {};
    return [...this._numbers.keys()].find((id) => sources.includes(id));
  }

  private _renderPublisher({card}: CardStrings): TemplateResult {
    return html`<p class="publisher" part="publisher">${formatMessage(card.publisher)}</p>`;
  }

  private _renderAbout(strings: CardStrings): TemplateResult {
    const {card} = strings;
    const review = this._review && {
      reviewer: this._review.reviewer,
      month: monthOfYear(card, this._review.date),
    };
    return html`<footer>
      ${heading(this.headingLevel + 1, card.about)} ${this._renderPublisher(strings)}
      ${review ? html`<p class="review">${formatMessage(card.reviewed, review)}</p>` : nothing}
      <p>${card.noAdvice} ${card.noTracking}</p>
    </footer>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ppd-info-card': PpdInfoCard;
  }
}
