/** The style sheet that every element starts from. */
import {css} from 'lit';

/**
 * The base styles of every element. The host's box (margin, width, order) belongs to the page; `.base` resets everything
 * that is inherited, so that no theme reaches the inside. `all: initial` also sets the font size to the reader's own
 * default, whatever the page's root says; all sizes inside are in em of that.
 */
export const base = css`
  /* A float of the page does not lie over it, and a page's own margin of any weight takes the place of this one. */
  :host {
    display: flow-root;
    margin-block: 1.5em;
    writing-mode: horizontal-tb;
  }

  :host([hidden]) {
    display: none !important;
  }

  .base {
    all: initial;
    display: block;
    /* The room that its owner keeps for it is filled by the frame, so that no gap shows. */
    min-block-size: inherit;
    direction: ltr;
    unicode-bidi: isolate;
    color: var(--_ink);
    font-family: var(--_font);
    line-height: 1.55;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }

  .base *,
  .base *::before {
    box-sizing: border-box;
  }

  /* With large text on a small screen, the text needs the space. */
  .frame {
    min-block-size: inherit;
    padding: 1.25em;
    padding: min(1.25em, 5vw);
    border: 1px solid var(--_line);
    /* None from edge to edge of the window, whose scroll bar may take 18 px: https://ishadeed.com/article/conditional-border-radius/ */
    border-radius: clamp(0px, (100vw - 18px - 100%) * 9999, var(--_radius)) / var(--_radius);
    background-color: var(--_surface);
    font-size: 1em;
  }

  p,
  ul,
  ol,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    padding: 0;
    font-size: 1em;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }

  /* It moves to a line of its own before it breaks, and never breaks on a button. */
  .number {
    display: inline-block;
    max-inline-size: 100%;
    font-variant-numeric: tabular-nums;
  }

  .action .number,
  button .number {
    display: inline;
  }

  /* Broken nowhere but after the area code: see templates/format-message.ts. */
  .action .number > span {
    white-space: nowrap;
  }

  .icon {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  /* WCAG 2.2 SC 2.5.5 asks for 44 px; 48 for shaking hands. */
  .action,
  summary,
  button {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 48px;
    min-inline-size: 48px;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }

  .action {
    padding: 0.35em 0.9em;
    border: 1.5px solid var(--_control);
    border-radius: calc(var(--_radius) * 0.75);
    color: var(--_ink);
    line-height: 1.25;
    text-decoration: none;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .action span,
  button span {
    min-inline-size: 0;
  }

  /*
   * Eleven digits and three hyphens are about nine times as wide as high. With large text or in a narrow column the number
   * loses its icon and shrinks, but is never cut off or broken.
   */
  @container (max-width: 13em) {
    .action {
      padding-inline: 0.35em;
    }

    .action .icon {
      display: none;
    }

    .action .number {
      font-size: min(1em, 19cqi);
    }
  }

  .action:hover {
    background-color: var(--_surface-raised);
  }

  .primary,
  .primary:hover {
    border-color: var(--_accent);
    background-color: var(--_accent);
    color: var(--_on-accent);
  }

  .crisis {
    border-color: currentcolor;
    color: var(--_crisis);
  }

  .crisis:hover {
    background: transparent;
  }

  .action:hover span {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }

  /* A headline with the language switch next to it, or below it if there is no room. */
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  /* 988 and 911: set apart by a calm tone, not by alarm. */
  .urgent {
    margin-block-start: 1em;
    padding: 0.75em min(1em, 4vw);
    border: 1px solid transparent;
    border-color: color-mix(in srgb, var(--_crisis) 20%, transparent);
    border-radius: calc(var(--_radius) * 0.75);
    background-color: var(--_crisis-surface);
  }

  .urgent .crisis,
  .urgent .crisis:hover {
    background-color: var(--_surface);
  }

  summary {
    justify-content: space-between;
    list-style: none;
    font-weight: 600;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  /* The arrow is drawn with borders: no font, no image, and it survives forced colours. */
  summary::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    order: 1;
    margin-inline: 0 0.35em;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    transform: translateY(-0.15em) rotate(45deg);
  }

  details[open] > summary::before {
    transform: translateY(0.15em) rotate(-135deg);
  }

  @media (prefers-reduced-motion: no-preference) {
    summary::before {
      transition: transform 0.15s;
    }
  }

  /* Two colours, so that the ring shows on any background: ink outside, surface between it and the control. */
  :focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_surface);
  }

  button {
    padding: 0;
    border: 0;
    border-radius: 6px;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  /* Only on devices that are unlikely to place a call. */
  .copy {
    display: none;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
  }

  /* Firefox copies nothing of a button unless it is told to. */
  .copy .number {
    -webkit-user-select: text;
    user-select: text;
  }

  @media (hover: hover) and (pointer: fine) {
    .copy {
      display: flex;
    }
  }

  /* Its target extends into the space around its line. */
  .languages button {
    margin-block: calc((1.55em - 48px) / 2);
  }

  /* Punctuation for screen readers: between two lines the eye needs none. */
  .said {
    font-size: 0;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* In print: every number and address as text, nothing to press. */
  @media print {
    :host {
      min-block-size: 0 !important;
    }

    .base.device,
    .base.light,
    .base.dark {
      --_surface: #fff;
      --_surface-raised: #fff;
      --_crisis-surface: #fff;
      --_clinic-surface: #fff;
      --_ink: #000;
      --_ink-muted: #000;
      --_accent: #000;
      --_on-accent: #000;
      --_crisis: #000;
      --_line: #767676;
      color-scheme: light;
    }

    .base,
    .base .frame {
      min-block-size: 0;
    }

    .base .frame {
      max-inline-size: none;
      box-shadow: none;
      font-size: 0.8125em;
    }

    button,
    .copy,
    .languages,
    .icon,
    summary::before {
      display: none !important;
    }

    .base .action,
    .base .citations,
    summary {
      display: block;
      min-block-size: 0;
      padding: 0;
      border: 0;
      background: none;
    }

    .actions {
      gap: 0 1.5em;
    }

    .said {
      font-size: inherit;
    }

    .action .visually-hidden {
      position: static;
      overflow: visible;
      clip-path: none;
      white-space: normal;
    }

    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
    }

    .urgent,
    li,
    tr {
      break-inside: avoid;
    }

    summary,
    h2,
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid;
    }
  }
`;
