/** Styles of the ladder of help: the row of 988 and 911, and the strip. */
import {css} from 'lit';

export const compactHotlinesStyles = css`
  .urgent {
    container-type: inline-size;
  }

  /* One row of equal parts under two questions. */
  .ladder {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 0.4em 0.5em;
  }

  .ladder p {
    grid-column: span 2;
    align-self: end;
    color: var(--_crisis);
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }

  .ladder .danger {
    grid-area: 1 / 3;
  }

  .ladder .action {
    grid-row: 2;
    justify-content: center;
    padding-inline: 0.3em;
    text-align: center;
    text-wrap: balance;
  }

  /* Spanish has more to say: call 988 and press 2. */
  .ladder .action:lang(es) {
    font-size: 0.9375em;
  }

  /* With large text each question has its links below it. */
  @container (max-width: 13.5em) {
    .ladder {
      grid-template-columns: minmax(0, 1fr);
    }

    .ladder p,
    .ladder .danger,
    .ladder .action {
      grid-area: auto;
    }

    .ladder .danger {
      margin-block-start: 0.5em;
    }
  }

  /* The strip: who, the hotline, 988 and 911, in one row where there is room. */
  .compact {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375em 1em;
  }

  .compact .name {
    flex: 1 1 9em;
    margin: 0;
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }

  .compact .hotline {
    flex: 3 1 17.5em;
    margin: 0;
  }

  .compact .urgent {
    flex: 3 1 17.5em;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
  }

  .compact .action {
    justify-content: center;
    padding: 0.2em 0.5em;
    line-height: 1.2;
    text-align: center;
  }

  /* On the columns of the row below: two for the call, one for the text. */
  .compact .actions {
    gap: 0.375em;
  }

  .compact .hotline .action {
    flex: 1 1 max(4.25em, (100% - 0.75em) / 3 - 0.5px);
  }

  .compact .hotline .primary {
    flex: 1 1 max(10.25em, (200% - 0.375em) / 3 - 0.5px);
    padding-inline: 0.3em;
  }

  /* Whole on a line of its own before it is broken. */
  .compact .hotline .number {
    display: inline-block;
  }

  /* The links say it themselves; the questions are there to be heard. */
  .compact .ladder p {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .compact .ladder {
    gap: 0.375em;
  }

  .compact .ladder .action {
    grid-row: auto;
    padding-inline: 0.25em;
  }

  .compact .ladder .action:lang(es) {
    font-size: 0.875em;
  }

  @container (min-width: 13.6em) {
    .compact .ladder:lang(es) {
      grid-template-columns: 1.15fr 1.05fr 0.95fr;
    }

    .compact .ladder .action:lang(es) {
      padding-inline: 0.15em;
    }
  }

  /* On paper each link is as wide as its words. */
  @media print {
    .compact .hotline,
    .compact .hotline .action,
    .compact .hotline .primary {
      flex: none;
    }
  }
`;
