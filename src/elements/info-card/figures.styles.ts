/** Styles of the card's drawings. */
import {css} from 'lit';
import {place} from './place-of-day.js';

/** Position of birth, in percent of the width. */
const birth = Math.round(place(0) * 100) / 100;

export const figures = css`
  .people,
  .timeline {
    color: var(--_accent);
  }

  .people svg,
  .timeline svg {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
  }

  .people {
    display: flex;
    gap: 0.4em;
    margin-block: 0.7em 1em;
  }

  .people svg {
    flex: 0 1 1.5em;
    min-inline-size: 0;
  }

  .people svg:first-child {
    fill: currentcolor;
  }

  .timeline {
    margin-block-end: 1.5em;
    font-size: 0.95em;
    line-height: 1.35;
  }

  .timeline svg {
    display: block;
    inline-size: 100%;
    block-size: 1em;
  }

  .timeline path {
    stroke-width: 1;
    opacity: 0.7;
    vector-effect: non-scaling-stroke;
  }

  .timeline .bar {
    stroke-width: 0.55em;
    opacity: 1;
  }

  .body .timeline p {
    margin: 0;
    padding-block: 0.1em 0.6em;
    color: var(--_ink);
  }

  .body .timeline .since-birth {
    border-inline-start: 1px solid var(--_control);
    padding-inline-start: 0.5em;
    margin-inline-start: calc(${birth} * 1% - 0.5px);
  }

  .body .timeline .axis {
    display: grid;
    grid-template-columns: calc(${birth} * 1%) auto auto;
    padding-block: 0.2em 0.35em;
    color: var(--_ink-muted);
  }

  .axis :nth-child(2) {
    margin-inline-start: -0.2em;
  }

  .axis :last-child {
    justify-self: end;
  }
`;
