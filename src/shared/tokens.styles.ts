import {css, unsafeCSS} from 'lit';
import {colorNames, palette, propertyOf} from './palette.js';

/** The colours of one theme: the owner's where set, else ours. */
const colors = (isDark: boolean) =>
  unsafeCSS(
    colorNames
      .map((name) => `--_${name}:var(${propertyOf(name, isDark)},${palette[name][isDark ? 1 : 0]})`)
      .join(';'),
  );

const dark = css`
  ${colors(true)};
  color-scheme: dark;
`;

/** The public tokens and their defaults. */
export const tokens = css`
  .base {
    ${colors(false)};
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
