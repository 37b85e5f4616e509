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

  #title {
    font-size: 1.45em;
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  .lead {
    max-inline-size: 34em;
    margin-block-start: 0.8em;
    padding-inline-start: 0.8em;
    border-inline-start: 4px solid var(--_accent);
    font-size: 1.1em;
  }

  .sections {
    margin-block-start: 1em;
  }

  details {
    border-block-start: 1px solid var(--_line);
  }

  summary {
    min-block-size: 3.25em;
    padding-block: 0.4em;
  }

  summary > * {
    font-size: 1.06em;
    line-height: 1.35;
  }

  #help {
    font-size: 1.2em;
  }

  summary:hover {
    color: var(--_accent);
  }

  .body {
    max-inline-size: 38em;
  }

  .body {
    padding-block: 0.15em 1.25em;
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

  .actions {
    container-type: inline-size;
    margin-block-start: 0.6em;
  }

  .citations,
  li button {
    display: inline-flex;
    align-items: center;
    min-block-size: 48px;
    min-inline-size: 48px;
  }

  .citations {
    color: var(--_ink-muted);
    font-size: 0.9em;
    text-decoration-color: var(--_control);
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
    padding-block: 1.25em;
    border-block-start: 1px solid var(--_line);
  }

  .help ul {
    margin-block-start: 0.5em;
    padding: 0;
    list-style: none;
  }

  .help li {
    padding-block: 0.6em;
  }

  .help li + li {
    margin: 0;
  }

  .help strong {
    display: block;
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

  .publisher {
    padding: 0.6em 0.9em;
    border-radius: calc(var(--_radius) / 2);
    background-color: var(--_surface-raised);
  }

  footer {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }

  footer p + p {
    max-inline-size: 42em;
    margin-block-start: 0.6em;
    color: var(--_ink-muted);
  }
`;
