/** Styles of the card alone. */
import {css} from 'lit';

export const styles = css`
  .frame {
    padding-block-end: 1em;
  }

  #title,
  summary > * {
    min-inline-size: 0;
  }

  /* Hyphenate only when large text makes a word wider than its line. */
  @media (max-width: 19em) {
    #title,
    summary > * {
      hyphens: auto;
    }
  }

  .frame {
    max-inline-size: min(60em, var(--ppd-max-inline-size, 60em));
  }

  .top {
    justify-content: end;
  }

  /* Beside the title where there is room. */
  @media (min-width: 40em) {
    .frame > .top {
      float: inline-end;
      margin: 0.3em 0 0 1em;
    }
  }

  #title {
    margin-block-start: 0.1em;
    font-size: 1.5em;
    line-height: 1.2;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }

  .lead {
    max-inline-size: 38em;
    margin-block: 0.5em 0.25em;
    line-height: 1.5;
  }

  details {
    border-block-start: 1px solid var(--_line);
  }

  summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-content: center;
    gap: 0 1em;
    padding-block: 0.3em;
  }

  /* The arrow is at the end of the line. */
  summary::before {
    grid-area: 1 / 2 / span 2;
    align-self: center;
    margin-inline: 0 0.35em;
    transform: translateY(-0.15em) rotate(45deg);
  }

  details[open] > summary::before {
    transform: translateY(0.15em) rotate(-135deg);
  }

  summary > :is(h3, h4, h5, h6) {
    font-size: 1.0625em;
    line-height: 1.3;
  }

  .hint {
    grid-column: 1;
    color: var(--_ink-muted);
    font-size: 0.9375em;
    font-weight: 400;
    line-height: 1.35;
  }

  #help {
    font-size: 1.1875em;
    line-height: 1.3;
  }

  summary:hover > :is(h3, h4, h5, h6) {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .body {
    max-inline-size: 38em;
    padding-block: 0.15em 0.75em;
    font-size: 1.0625em;
  }

  .body p,
  .body ul {
    margin-block-start: 0.6em;
  }

  .body > :first-child {
    margin-block-start: 0;
  }

  .body > .citations {
    margin-block-start: 0.25em;
  }

  .body :is(h4, h5, h6) {
    margin-block-start: 1.25em;
  }

  .body h4 + p,
  .body h5 + p,
  .body h6 + p {
    margin-block-start: 0.2em;
  }

  .body ul,
  .body ol {
    padding-inline-start: 1.4em;
  }

  li + li {
    margin-block-start: 0.35em;
  }

  li::marker {
    color: var(--_accent);
  }

  .body .urgent p {
    margin: 0;
  }

  .body .urgent + p {
    margin-block-start: 1.1em;
  }

  .halves {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7.6em), 1fr));
    gap: 0.5em;
    margin-block-start: 0.6em;
  }

  .halves > :only-child {
    grid-column: 1 / -1;
  }

  .halves .action {
    justify-content: center;
    padding-inline: 0.15em;
    font-size: 0.875em;
    text-align: center;
  }

  .halves .icon {
    display: none;
  }

  /* A number of ten digits has a line of its own. */
  .halves :is(.primary, .secondary) .number {
    display: block;
    font-size: 1.125em;
    font-weight: 700;
  }

  .citations,
  li button {
    display: inline-flex;
    align-items: center;
    min-block-size: 48px;
    min-inline-size: 48px;
  }

  /* Its target reaches into the room around its line. */
  .citations {
    margin-block: -0.5em;
    color: var(--_ink-muted);
    font-size: 0.875em;
    line-height: 1.3;
    text-decoration-color: var(--_control);
  }

  .lead + .citations {
    margin-block: -0.75em;
  }

  .cited {
    background-color: var(--_surface-raised);
    box-shadow: 0 0 0 0.4em var(--_surface-raised);
    border-radius: 2px;
  }

  /* On a phone the comparison keeps its two columns, and the row's name moves above them. */
  .table-box {
    container-type: inline-size;
  }

  table {
    display: block;
    border-spacing: 0;
  }

  caption {
    display: block;
    padding-block-end: 0.6em;
    color: var(--_ink-muted);
    text-align: start;
  }

  thead,
  tbody {
    display: block;
  }

  tr {
    display: grid;
    grid-template-columns: 1fr 1fr;
  }

  thead td {
    display: none;
  }

  th,
  td {
    padding: 0.5em 0.75em;
    text-align: start;
    vertical-align: top;
  }

  thead th {
    background-color: var(--_surface-raised);
    color: var(--_ink);
  }

  thead th:nth-of-type(1) {
    border-start-start-radius: 6px;
    border-end-start-radius: 6px;
  }

  thead th:last-child {
    border-start-end-radius: 6px;
    border-end-end-radius: 6px;
  }

  tbody th {
    grid-column: 1 / -1;
    padding-block-end: 0;
    color: var(--_ink-muted);
    font-weight: 600;
  }

  tbody tr + tr {
    border-block-start: 1px solid var(--_line);
  }

  /* In a sidebar the columns stack, and each cell repeats its column's name. */
  @container (max-width: 15em) {
    tr {
      grid-template-columns: 1fr;
    }

    thead {
      display: none;
    }

    td::before {
      content: attr(data-column) ': ';
      font-weight: 600;
    }
  }

  @container (min-width: 32em) {
    table {
      display: table;
      inline-size: 100%;
    }

    caption {
      display: table-caption;
    }

    thead {
      display: table-header-group;
    }

    tbody {
      display: table-row-group;
    }

    tr {
      display: table-row;
    }

    thead td,
    th,
    td {
      display: table-cell;
    }

    tbody th {
      inline-size: 24%;
      padding-block-end: 0.5em;
    }

    tbody td {
      inline-size: 38%;
    }

    tbody tr + tr > * {
      border-block-start: 1px solid var(--_line);
    }
  }

  .help {
    container-type: inline-size;
    margin-block: 1.25em 0.75em;
    padding: 0.9em min(1.1em, 3vw) 0.15em;
    border-radius: calc(var(--_radius) * 0.75);
    background-color: var(--_surface-raised);
  }

  /* Sections, and beside them where there is room, where to get help. */
  .columns {
    container-type: inline-size;
  }

  @container (min-width: 48em) {
    .columns-inner {
      display: grid;
      grid-template-columns: minmax(0, 11fr) minmax(0, 9fr);
      grid-template-rows: auto auto 1fr;
      gap: 0 2em;
    }

    .help {
      grid-area: 1 / 2 / span 3;
      align-self: start;
      margin-block: 0;
    }
  }

  .help ul {
    margin-block-start: 0.25em;
    padding: 0;
    list-style: none;
  }

  .help li {
    padding-block: 0.5em;
  }

  .help li + li {
    margin: 0;
    border-block-start: 1px solid var(--_line);
  }

  .help p {
    font-size: 0.9375em;
    line-height: 1.4;
  }

  .help strong {
    display: block;
    font-size: 1.0667em;
  }

  .help details {
    margin-block: -0.5em;
    border: 0;
  }

  .help details[open] {
    margin-block-end: 0;
  }

  .help summary {
    line-height: 1.3;
  }

  .help .action {
    background-color: var(--_surface);
  }

  .help .primary,
  .help .primary:hover {
    background-color: var(--_accent);
  }

  .help .urgent {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
  }

  .help .ladder p {
    font-weight: 400;
    color: var(--_ink);
    font-size: 0.9375em;
  }

  .help .danger strong {
    font-size: 1em;
  }

  .help .ladder strong {
    color: var(--_crisis);
  }

  .sources li {
    padding-inline-start: 0.25em;
    font-size: 0.95em;
  }

  /* The sources are on their publishers' sites; the text below the list says so. */
  @media screen {
    .sources li a::after {
      content: ' ↗';
      content: ' ↗' / '';
      text-decoration: none;
    }
  }

  .body > .publisher {
    padding: 0.6em 0.9em;
    border-radius: calc(var(--_radius) / 2);
    background-color: var(--_surface-raised);
  }

  footer {
    padding-block: 0.75em 0;
    border-block-start: 1px solid var(--_line);
    color: var(--_ink-muted);
    font-size: 0.875em;
    line-height: 1.45;
  }

  footer > :is(h3, h4, h5, h6) {
    color: var(--_ink);
    font-size: calc(1em / 0.875);
  }

  footer p {
    max-inline-size: 48em;
    margin-block-start: 0.25em;
  }

  /* Its interest is no small print. */
  footer .publisher {
    max-inline-size: 38em;
    color: var(--_ink);
    font-size: calc(1.0625em / 0.875);
    line-height: 1.35;
  }

  /* On paper the whole width is used, and the sources are small. */
  @media print {
    .lead,
    .body,
    footer p,
    footer .publisher {
      max-inline-size: none;
    }

    summary {
      padding-block: 0.5em 0;
    }

    .columns-inner {
      display: block;
    }

    .hint {
      display: none;
    }

    .body {
      padding-block-end: 0.25em;
      font-size: 1em;
      line-height: 1.4;
    }

    .body ul,
    .sources .body {
      columns: 2;
      column-gap: 2em;
    }

    .body :is(p, ul) {
      margin-block-start: 0.3em;
    }

    .body :is(h4, h5, h6) {
      margin-block-start: 0.6em;
    }

    th,
    td,
    tbody th {
      padding-block: 0.2em;
    }

    .halves {
      display: flex;
      margin-block-start: 0.2em;
    }

    .citations,
    .lead + .citations {
      margin: 0;
      break-before: avoid;
    }

    .help,
    .urgent {
      padding: 0;
    }

    .help li {
      padding-block: 0.3em;
    }

    .sources .body {
      font-size: 0.75em;
      line-height: 1.3;
    }

    .sources .body li + li {
      margin: 0;
    }
  }
`;
