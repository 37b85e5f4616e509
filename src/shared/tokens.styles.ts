import {css} from 'lit';
import {themeColors} from './theme-colors.styles.js';

const dark = css`
  ${themeColors(true)};
  color-scheme: dark;
`;

/** The public tokens and their defaults. */
export const tokens = css`
  .base {
    ${themeColors(false)};
    --_radius: var(--ppd-radius, 12px);
    --_font: var(
      --ppd-font-family,
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Helvetica Neue',
      Arial,
      sans-serif
    );
    color-scheme: light;
  }

  @media (prefers-color-scheme: dark) {
    .base.auto {
      ${dark}
    }
  }

  .base.dark {
    ${dark}
  }

  @media (prefers-contrast: more) {
    .base.auto,
    .base.light,
    .base.dark {
      --_ink-muted: var(--_ink);
      --_line: var(--_ink);
      --_control: var(--_ink);
    }
  }
`;
