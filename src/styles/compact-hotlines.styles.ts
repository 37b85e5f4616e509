import {css} from 'lit';

export const compactHotlinesStyles = css`
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.9em 2em;
  }

  .step p {
    margin-block-end: 0.4em;
    font-weight: 600;
  }

  /* Three groups, each name above its links, in one row if there is room. */
  .compact,
  .compact .steps {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: 0.6em 1.5em;
  }

  .compact > * {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .compact .hotline {
    margin: 0;
  }

  .compact .urgent {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
  }

  .compact .name,
  .compact .step p {
    margin-block-end: 0.2em;
    font-size: 0.9375em;
    line-height: 1.3;
  }

  .compact .actions {
    gap: 0.5em;
  }

  .compact .action {
    padding-inline: min(0.75em, 3vw);
  }

  .compact .number {
    font-size: min(1em, 7vw);
  }

  @media (max-width: 26em) {
    .compact .icon {
      display: none;
    }
  }
`;
