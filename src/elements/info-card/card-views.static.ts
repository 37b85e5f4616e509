/** What the card says, by its parts. The build writes it out as text: see content/strings/per-language.ts. */
import {html, nothing, type TemplateResult} from 'lit';
import {sectionGroups, type SectionName} from '../../content/sections.js';
import type {Block} from '../../content/statements/derive.js';
import type {StatementGroup} from '../../content/statements/statements.js';
import {perLanguage} from '../../content/strings/per-language.js';
import type {AllStrings, HotlineName} from '../../content/strings/string-types.js';
import {crisisLinks} from '../../templates/crisis-links.js';
import {formatMessage} from '../../templates/format-message.js';
import {callLink, textLink} from '../../templates/hotline-links.js';

interface Icons {
  readonly phoneIcon: TemplateResult;
  readonly messageIcon: TemplateResult;
}

/** The look of the links to each line: 988 and 911 have a colour of their own, the others have icons. */
const looks = {
  maternal: {call: 'primary', text: 'secondary', hasIcons: true},
  crisis: {call: 'crisis', text: 'crisis', hasIcons: false},
  emergency: {call: 'crisis', text: 'crisis', hasIcons: false},
  support: {call: 'secondary', text: 'secondary', hasIcons: true},
} as const satisfies Record<HotlineName, unknown>;

/** Links that call or text a line. */
function actions(strings: AllStrings, line: HotlineName, own: Icons): TemplateResult {
  const {call, text, hasIcons} = looks[line];
  return html`<div class="actions halves">
    ${callLink(strings, line, call, hasIcons ? own.phoneIcon : undefined)}
    ${
      line === 'emergency'
        ? nothing
        : textLink(strings, line, text, hasIcons ? own.messageIcon : undefined)
    }
  </div>`;
}

const helpText = (name: string, words: string): TemplateResult =>
  html`<p><strong>${name}</strong> ${formatMessage(words)}</p>`;

interface Lead {
  /** Moves to the help section: links to fragments do not work in a shadow root. */
  readonly onHelpClick: (event: Event) => void;
}

export const lead = perLanguage(({card}, own: Lead) => {
  const help = html`<a href="#help" @click=${own.onHelpClick}>${card.sectionTitles.help}</a>`;
  return html`<p class="lead">
    ${card.groups.lead.map((block) => (block.form ? nothing : formatMessage(block.words, {help})))}
  </p>`;
});

interface Body extends Icons {
  /** A heading as many levels below the card's title. */
  readonly heading: (depth: number, words: string) => unknown;
  /** About one person in eight. */
  readonly people: (count: number, name: string) => unknown;
  readonly timeline: unknown;
}

function block(strings: AllStrings, statement: Block, own: Body): TemplateResult {
  switch (statement.form) {
    case 'list':
      return html`<ul>
        ${statement.items.map((words) => html`<li>${formatMessage(words)}</li>`)}
      </ul>`;
    case 'urgent':
      // The first sentence says what to do; the rest reassures.
      return html`<div class="urgent" part="urgent">
        <p>
          <strong>${formatMessage(statement.words)}</strong>
          ${statement.more ? formatMessage(statement.more) : nothing}
        </p>
        ${statement.line ? actions(strings, statement.line, own) : nothing}
      </div>`;
    default:
      return html`<p>${formatMessage(statement.words)}</p>
        ${statement.oneIn ? own.people(statement.oneIn, strings.card.oneIn) : nothing}
        ${statement.line ? actions(strings, statement.line, own) : nothing}`;
  }
}

function group(strings: AllStrings, name: StatementGroup, own: Body): unknown {
  const {groupTitles, groups} = strings.card;
  const title = groupTitles[name];
  return [
    title ? own.heading(2, title) : nothing,
    groups[name].map((statement) => block(strings, statement, own)),
  ];
}

function bluesTable({card}: AllStrings): TemplateResult {
  const {caption, columns, rows} = card.blues;
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

const publisher = ({card}: AllStrings): TemplateResult =>
  html`<p class="publisher" part="publisher">${formatMessage(card.publisher)}</p>`;

/** What is in each section. */
export const bodies = perLanguage((strings, own: Body) => {
  const body =
    (section: SectionName, ...before: readonly unknown[]) =>
    () =>
      html`${before}${sectionGroups[section].map((name) => group(strings, name, own))}`;
  return {
    signs: body('signs'),
    blues: body('blues', own.timeline, bluesTable(strings)),
    start: body('start'),
    treatment: body('treatment'),
    // The publisher's interest is named with the treatment that it offers.
    ketamine: body('ketamine', publisher(strings)),
    breastfeeding: body('breastfeeding'),
    baby: body('baby'),
    what: body('what'),
  };
});

/** The hotline, then 988 and 911: the hotline is not a crisis line (HRSA). */
export const ladder = perLanguage((strings, own: Icons) => {
  const {help} = strings.card;
  const {names, compact} = strings.lines;
  return html`<li>
      ${helpText(names.maternal, help.maternal)} ${actions(strings, 'maternal', own)}
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
});

interface ShortLadder {
  readonly hotlines: unknown;
}

export const shortLadder = perLanguage(
  ({lines}, own: ShortLadder) =>
    html`<li class="compact">
      <p class="name">${lines.compact.maternal}</p>
      ${own.hotlines}
    </li>`,
);

export const doctor = perLanguage(
  ({card}) => html`<li>${helpText(card.ownDoctor, card.help.doctor)}</li>`,
);

export const support = perLanguage(
  (strings, own: Icons) =>
    html`<li>
      ${helpText(strings.lines.names.support, strings.card.help.support)}
      ${actions(strings, 'support', own)}
    </li>`,
);

interface Openable extends Icons {
  readonly isOpen: boolean;
}

/** Beside a full banner this line, which is not for emergencies, is behind its name, as the sections are. */
export const shortSupport = perLanguage(
  (strings, own: Openable) =>
    html`<li>
      <details ?open=${own.isOpen}>
        <summary>${strings.lines.names.support}</summary>
        <p>${formatMessage(strings.card.help.support)}</p>
        ${actions(strings, 'support', own)}
      </details>
    </li>`,
);

interface About {
  readonly title: (words: string) => unknown;
  readonly review: unknown;
}

export const about = perLanguage((strings, own: About) => {
  const {card} = strings;
  return html`<footer>
    ${own.title(card.about)} ${publisher(strings)} ${own.review}
    <p>${card.noAdvice} ${card.noTracking}</p>
  </footer>`;
});

/** What the card puts together itself. */
export const cardWords = perLanguage(({card}) => ({
  title: card.title,
  sectionTitles: card.sectionTitles,
  sectionHints: card.sectionHints,
  sourceOfSection: card.sourceOfSection,
  sourcesOfSection: card.sourcesOfSection,
  sourcesElsewhere: card.sourcesElsewhere,
  sourcesChecked: card.sourcesChecked,
  sourcesNote: card.sourcesNote,
  backToSection: card.backToSection,
  reviewed: card.reviewed,
  months: card.months,
  monthOfYear: card.monthOfYear,
}));

export type CardWords = ReturnType<typeof cardWords>;
