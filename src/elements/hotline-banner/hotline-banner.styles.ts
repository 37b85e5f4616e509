/** Styles of the hotline banner alone: in full, as a strip, as a bar. */
import {css} from 'lit';

export const styles = css`
  /* The page's blanket rules cannot hide this one element; its owner can, with the hidden attribute. */
  :host(:not([hidden])) {
    display: flow-root !important;
    visibility: visible !important;
    opacity: 1 !important;
    clip-path: none !important;
    content-visibility: visible !important;
  }

  .full {
    padding-block-end: 0.5em;
    max-inline-size: min(60em, var(--ppd-max-inline-size, 60em));
  }

  .mark {
    inline-size: 2.25em;
    block-size: 1.8em;
    fill: none;
    /* By way of its own colour: a stroke would load an address. */
    color: var(--_accent);
    stroke: currentcolor;
    stroke-width: 3;
    stroke-linecap: round;
  }

  .headline {
    margin-block-start: 0.4em;
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }

  .columns {
    container-type: inline-size;
    margin-block-start: 1em;
  }

  .name {
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.35;
  }

  .vanity {
    display: inline-block;
    color: var(--_ink-muted);
    font-weight: 400;
  }

  .full .hotline .actions {
    display: grid;
    gap: 0.5em;
    container-type: inline-size;
    margin-block-start: 0.5em;
  }

  /* The hotline's two actions are the largest thing after the headline. */
  .full .hotline .action {
    gap: 1em;
    min-block-size: 3.5em;
    padding: 0.4em min(1.1em, 4vw);
    font-weight: 500;
  }

  .full .hotline .action .icon {
    inline-size: 1.6em;
    block-size: 1.6em;
  }

  .full .hotline .action .number {
    display: block;
    font-size: 1.35em;
    font-weight: 700;
    line-height: 1.15;
    letter-spacing: 0.005em;
  }

  @container (max-width: 15em) {
    .full .hotline .icon {
      display: none;
    }
  }

  .support {
    margin-block-start: 0.6em;
    color: var(--_ink-muted);
    font-size: 0.9375em;
    line-height: 1.45;
  }

  .full .urgent {
    margin-block-start: 1em;
    padding: 0.75em;
    padding-block-end: 0;
  }

  .chat {
    justify-self: start;
    display: inline-flex;
    align-items: center;
    min-block-size: 48px;
    color: var(--_crisis);
    font-size: 0.9375em;
    font-weight: 600;
  }

  @container (min-width: 40em) {
    .columns-inner {
      display: grid;
      grid-template-columns: minmax(0, 11fr) minmax(0, 10fr);
      gap: 1.75em;
    }

    .full .urgent {
      margin: 0;
      display: grid;
      align-content: center;
      padding: 1em 1.1em 0.15em;
    }
  }

  details {
    margin-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }

  details[open] {
    padding-block-end: 0.25em;
  }

  ul {
    max-inline-size: 38em;
    padding-inline-start: 1.4em;
  }

  li + li,
  details p {
    margin-block-start: 0.35em;
  }

  .source {
    color: var(--_ink-muted);
    font-size: 0.9375em;
  }

  /* The strip, on the width of the page's own content where its owner has told it. */
  .compact {
    padding-block: 0.6em;
    padding-inline: max(min(1em, 4vw), (100% - var(--ppd-max-inline-size, 75em)) / 2);
  }

  .controls {
    display: flex;
    align-items: center;
    gap: 0 1em;
  }

  /* Each part is as wide as its words, so that a row holds them all; with large text the row wraps. */
  /* Who and in which language on a row, and all five links on the next. */
  @media (min-width: 40em) {
    .compact .name {
      flex-basis: 60%;
    }
  }

  @media (min-width: 70em) {
    .compact .controls {
      order: 1;
      margin-inline-start: auto;
    }

    /* On one line where there is room. */
    .compact .name {
      flex: 1 1 11.5em;
      max-inline-size: max-content;
    }

    .compact .name:lang(es) {
      flex-basis: 10em;
    }

    .compact .hotline {
      flex: 1 1 18em;
      max-inline-size: 21em;
    }

    .compact .urgent {
      flex: 0 1 20em;
    }

    .compact .hotline:lang(es) {
      flex-basis: 22em;
      max-inline-size: 25em;
    }

    .compact .urgent:lang(es) {
      flex-basis: 24em;
    }

    .compact .hotline .action {
      padding-inline: 0.9em;
    }
  }

  /* One row, each name above its number, as people know it from the bar of an app. */
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: stretch;
    gap: 0.375em;
    padding: 0.5em;
  }

  .bar .action {
    flex: 1 1 auto;
    flex-direction: column;
    justify-content: center;
    gap: 0;
    max-inline-size: 16em;
    padding: 0.2em 0.5em;
    text-align: center;
  }

  .bar .primary .number {
    font-size: 0.9375em;
  }

  .bar .crisis {
    flex-basis: 5em;
    padding-inline: 0.3em;
    font-size: 0.8125em;
    line-height: 1.2;
  }

  .bar .crisis:lang(es) {
    flex-grow: 5;
  }

  .bar .action .name {
    font-size: 0.8125em;
    overflow-wrap: normal;
  }

  .bar .crisis .name {
    font-size: 1em;
  }

  .bar .controls {
    gap: 0;
    margin-inline-start: auto;
  }

  .on-paper {
    display: none;
  }

  .toggle {
    gap: 0.5em;
    padding-inline: 0.5em;
    text-decoration: none;
    font-weight: 600;
  }

  .toggle::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    transform: translateY(-0.15em) rotate(45deg);
  }

  .compact .toggle,
  .compact .languages button {
    margin-block: calc((1.3em - 48px) / 2);
  }

  .bar .toggle,
  .bar .languages button {
    justify-content: center;
    margin: 0;
    padding-inline: 0.3em;
    font-size: 0.875em;
    font-weight: 600;
  }

  .bar .toggle {
    flex-direction: column;
    gap: 0.1em;
  }

  .bar .toggle::before {
    transform: translateY(0.2em) rotate(-135deg);
  }

  /* At an edge of the window. Where, controllers/edge-placement.ts says. */
  :host([placement='top']),
  :host([placement='bottom']) {
    margin-block: 0;
    min-block-size: 0 !important;
  }

  :host([placement='top']) .frame,
  :host([placement='bottom']) .frame {
    border-inline: 0;
    border-radius: 0;
    box-shadow: 0 0 16px rgb(0 0 0 / 12%);
    max-block-size: 40vh;
    max-block-size: 40svh;
    overflow-y: auto;
  }

  /* Until it is measured. */
  :host([placement='bottom']) .frame {
    position: fixed;
    bottom: 0;
    left: 0;
    right: 0;
    z-index: 1000;
    padding-block-end: calc(0.5em + env(safe-area-inset-bottom, 0px));
  }

  [popover] {
    top: auto;
    bottom: auto;
    inline-size: auto;
    margin: 0;
    color: var(--_ink);
  }

  @media print {
    :host([placement]) .frame {
      position: static !important;
      max-block-size: none;
    }
  }

  @media print {
    .on-paper {
      display: block;
    }
  }
`;
