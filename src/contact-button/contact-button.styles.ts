import {css} from 'lit';

/* Outlined and single-coloured: never to be taken for the hotline's filled button. */
export const styles = css`
  .frame {
    max-inline-size: 28em;
    padding: min(1em, 5vw);
  }

  .clinic {
    border-color: var(--_accent);
    color: var(--_accent);
    padding-block: 0.5em;
  }

  .clinic .digits {
    display: block;
    font-size: 1.2em;
  }

  .first {
    container-type: inline-size;
  }

  @container (max-width: 15em) {
    .first .icon {
      display: none;
    }

    .clinic .digits {
      font-size: min(1.2em, 9.8cqi);
    }
  }

  details[open] {
    padding-block-end: 0.5em;
  }

  ul {
    display: grid;
    gap: 0.5em;
    list-style: none;
  }

  .note {
    margin-block: 0.6em 0.3em;
    color: var(--_muted);
  }
`;
