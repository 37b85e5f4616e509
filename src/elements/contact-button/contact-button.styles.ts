/** Styles of the contact button alone. */
import {css} from 'lit';

/* Outlined, tinted or plain, never filled with the accent, so that nobody takes it for the hotline's button. */
export const styles = css`
  /* The room that is kept for the hotlines of a closed clinic lies between its parts while it is open. */
  .frame {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: space-between;
    max-inline-size: 28em;
    padding: min(1.1em, 5vw);
  }

  .small {
    font-size: 0.9375em;
  }

  .large {
    font-size: 1.25em;
  }

  .first {
    container-type: inline-size;
  }

  .clinic {
    max-inline-size: 100%;
    border-color: var(--_accent);
    color: var(--_accent);
    padding-block: 0.5em;
  }

  .block .clinic {
    inline-size: auto;
    max-inline-size: 28em;
  }

  .frame.block {
    max-inline-size: none;
  }

  .solid,
  .solid:hover {
    background-color: var(--_clinic-surface);
  }

  .link {
    border-color: transparent;
    padding-inline: 0;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .link:hover {
    background: none;
  }

  .clinic .digits {
    display: block;
    font-size: 1.2em;
  }

  .picture {
    display: flex;
    flex: none;
  }

  ::slotted([slot='icon']) {
    inline-size: 1.4em !important;
    block-size: 1.4em !important;
    max-inline-size: none !important;
  }

  @container (max-width: 20em) {
    .clinic {
      inline-size: auto;
    }
  }

  @container (max-width: 13em) {
    .first .picture {
      display: none;
    }
  }

  /* The switch comes first to those who listen, and is at the end of the line. */
  .top {
    flex-direction: row-reverse;
    gap: 0.4em 1em;
    margin-block-end: 0.75em;
  }

  .hours {
    display: flex;
    align-items: baseline;
    gap: 0.55em;
    margin-inline-end: auto;
    padding: 0.3em 0.9em;
    border: 1px solid transparent;
    border-radius: 1.2em;
    background-color: var(--_surface-raised);
    font-size: 0.9375em;
    line-height: 1.4;
  }

  .hours.open {
    background-color: var(--_clinic-surface);
  }

  /* A full or empty dot, made of borders to survive forced colours; the text says the same. */
  .hours::before {
    content: '';
    flex: none;
    inline-size: 0.65em;
    block-size: 0.65em;
    border: 0.125em solid var(--_ink-muted);
    border-radius: 50%;
  }

  .hours.closed {
    color: var(--_ink-muted);
  }

  .hours.open::before {
    inline-size: 0;
    block-size: 0;
    border-color: var(--_accent);
    border-width: 0.325em;
  }

  .after-hours {
    margin-block-end: 1em;
    padding-block-end: 1.1em;
    border-block-end: 1px solid var(--_line);
  }

  .after-hours > p:not(.name) {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.35;
    text-wrap: balance;
  }

  .after-hours .name {
    margin-block: 0.6em 0.4em;
    font-size: 0.9375em;
    font-weight: 700;
    line-height: 1.35;
    text-wrap: balance;
  }

  .after-hours > .hotline .actions {
    display: grid;
    grid-template-columns: minmax(0, 5fr) minmax(0, 2fr);
    container-type: inline-size;
    gap: 0.5em;
  }

  .after-hours > .hotline .action {
    justify-content: center;
    text-align: center;
  }

  .after-hours > .hotline .primary {
    font-size: 1.0625em;
    font-weight: 700;
  }

  .after-hours > .hotline .primary .number {
    display: block;
    font-size: 1.2em;
    line-height: 1.2;
  }

  @container (max-width: 16em) {
    .after-hours .secondary,
    .after-hours .primary {
      grid-column: 1 / -1;
    }
  }

  .after-hours > .urgent {
    margin-block-start: 0.75em;
    padding: 0.6em 0.75em 0.75em;
  }

  .leave-message {
    margin-block-end: 0.6em;
  }

  details[open] {
    padding-block-end: 0.5em;
  }

  ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    container-type: inline-size;
    gap: 0.5em;
    list-style: none;
  }

  .week {
    gap: 0.1em;
    margin-block-start: 0.9em;
    font-size: 0.9375em;
    line-height: 1.45;
  }

  .week li {
    display: grid;
    grid-template-columns: minmax(min-content, 5em) minmax(0, 1fr);
    gap: 0.5em;
  }

  .week li > :first-child {
    color: var(--_ink-muted);
  }

  .note {
    margin-block: 0.6em 0.3em;
    color: var(--_ink-muted);
    font-size: 0.9375em;
    line-height: 1.45;
  }
`;
