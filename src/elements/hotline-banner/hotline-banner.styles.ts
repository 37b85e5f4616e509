import {css} from 'lit';

export const styles = css`
  /* The page's blanket rules cannot hide this one element; its owner can, with the hidden attribute. */
  :host(:not([hidden])) {
    display: block !important;
    visibility: visible !important;
    opacity: 1 !important;
    clip-path: none !important;
    content-visibility: visible !important;
  }

  :host([placement='top']) {
    position: sticky;
    top: 0;
    z-index: 1000;
  }

  .headline {
    font-size: 1.3em;
    font-weight: 700;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  .who {
    margin-block-start: 0.35em;
    color: var(--_ink-muted);
  }

  .hotline {
    margin-block-start: 1.1em;
  }

  .name {
    margin-block-end: 0.6em;
    font-weight: 600;
  }

  .vanity {
    display: inline-block;
    color: var(--_ink-muted);
    font-weight: 400;
  }

  .vanity .number {
    white-space: normal;
  }

  .full .hotline {
    container-type: inline-size;
  }

  .full .hotline .action {
    flex: 1 1 14em;
    min-block-size: 4em;
    padding-inline: 1.1em;
  }

  /* The numbers are the largest thing after the headline. */
  .full .hotline .action .number {
    display: block;
    font-size: 1.35em;
    letter-spacing: 0.01em;
  }

  @container (max-width: 17em) {
    .full .hotline .icon {
      display: none;
    }

    .full .hotline .action {
      padding-inline: 0.35em;
    }

    .full .hotline .action .number {
      font-size: min(1.35em, 9.8cqi);
    }
  }

  .support {
    max-inline-size: 38em;
    margin-block-start: 0.8em;
    color: var(--_ink-muted);
  }

  .limit {
    margin-block-end: 0.6em;
    color: var(--_ink-muted);
  }

  details {
    margin-block-start: 0.5em;
  }

  details[open] {
    padding-block-end: 0.25em;
  }

  ul {
    max-inline-size: 38em;
    padding-inline-start: 1.6em;
  }

  li + li,
  details p {
    margin-block-start: 0.35em;
  }

  .source {
    color: var(--_ink-muted);
    font-size: 0.9em;
  }

  .compact,
  .bar {
    padding: 0.75em min(1em, 4vw);
    font-size: 1em;
  }

  /* One row, each name above its number, as people know it from the bar of an app. */
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: stretch;
    gap: 0.5em;
    padding: 0.5em;
  }

  .bar .action {
    flex: 1 1 auto;
    justify-content: center;
    max-inline-size: 16em;
    padding-inline: 0.5em;
    text-align: center;
  }

  /* Its number is never cut off: the other shrinks first, then the row wraps. */
  .bar .primary {
    flex: none;
  }

  .bar .number {
    font-size: min(1em, 7vw);
  }

  .bar .crisis {
    flex-basis: 6em;
  }

  .bar .name {
    display: block;
    margin: 0;
    font-size: 0.8125em;
    overflow-wrap: normal;
  }

  /* In Spanish, this says more than the number. */
  .bar .crisis {
    max-inline-size: 12em;
    font-size: 0.8125em;
  }

  .bar .crisis .name {
    font-size: 1em;
  }

  .bar .crisis .number {
    font-size: 1.23em;
  }

  .toggle {
    flex: none;
    gap: 0.4em;
    margin-inline-start: auto;
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

  .top .toggle {
    margin-block: calc((1.55em - 48px) / 2);
  }

  .bar .toggle {
    flex-direction: column;
    justify-content: center;
    gap: 0.1em;
    margin: 0;
  }

  .bar .toggle::before {
    transform: translateY(0.2em) rotate(-135deg);
  }

  :host([placement='top']) .frame,
  :host([placement='bottom']) .frame {
    border-inline: 0;
    border-radius: 0;
    box-shadow: 0 0 16px rgb(0 0 0 / 12%);
    max-block-size: 100vh;
    overflow-y: auto;
  }

  @media (min-width: 60em) {
    :host([placement='top']) .frame,
    :host([placement='bottom']) .frame {
      justify-content: center;
    }
  }

  :host([placement='bottom']) .frame {
    position: fixed;
    bottom: 0;
    left: 0;
    right: 0;
    z-index: 1000;
    padding-block-end: calc(0.5em + env(safe-area-inset-bottom, 0px));
    padding-inline: max(0.75em, env(safe-area-inset-left, 0px))
      max(0.75em, env(safe-area-inset-right, 0px));
  }

  /* In a window this low (a phone on its side, 400 % zoom) an edge banner would hide the page: let it scroll. */
  @media print, (max-height: 24em) {
    :host,
    :host([placement='bottom']) .frame {
      position: static !important;
    }
  }
`;
