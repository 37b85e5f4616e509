import {css} from 'lit';

/* Outlined and single-coloured: never to be taken for the hotline's filled button. */
export const styles = css`
  .frame {
    max-inline-size: 28em;
    padding: 1em;
  }

  .clinic {
    border-color: var(--_accent);
    color: var(--_accent);
    padding-block: 0.5em;
  }

  .clinic .number {
    display: block;
    font-size: 1.2em;
  }

  details[open] {
    padding-block-end: 0.5em;
  }

  .secondary {
    overflow-wrap: anywhere;
  }

  ul {
    display: grid;
    gap: 0.5em;
    list-style: none;
  }

  .languages button {
    margin-block: 0 -0.5em;
  }

  .note {
    margin-block-start: 0.6em;
    color: var(--_muted);
  }
`;
