/** The public custom properties and their defaults, by theme. */
import {css} from 'lit';
import {themeColors, usedColors} from './theme-colors.styles.js';

const dark = css`
  ${themeColors(true)};
  color-scheme: dark;
`;

/** The public tokens and their defaults. */
export const tokens = css`
  .base {
    ${themeColors(false)};
    ${usedColors};
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

  /*
   * The watcher: it paints nothing, and tells the contrast guard when a colour changes, whatever the cause (a class, a
   * style sheet, a script, the device), and when the element is shown again. A changed colour fires transitionend, an
   * element that starts to render animationend: https://www.w3.org/TR/css-transitions-1/#starting
   */
  @keyframes shown {
  }

  .base::after {
    content: '';
    position: absolute;
    visibility: hidden;
    color: var(--_own-ink);
    background-color: var(--_own-surface);
    border-block-start-color: var(--_own-ink-muted);
    border-block-end-color: var(--_own-accent);
    border-inline-start-color: var(--_own-on-accent);
    border-inline-end-color: var(--_own-crisis);
    outline-color: var(--_own-crisis-surface);
    text-decoration-color: var(--_own-clinic-surface);
    column-rule-color: var(--_own-surface-raised);
    caret-color: #fff;
    transition: 1ms;
    animation: shown 1ms;
  }

  /* The same of the page's text, for theme="auto": a page that turns dark changes it. */
  .page-text {
    position: absolute;
    visibility: hidden;
    transition: color 1ms;
  }

  @media (prefers-color-scheme: dark) {
    .base.device {
      ${dark}
    }

    /* The page may turn dark around an element that stays light. */
    .base::after {
      caret-color: #000;
    }
  }

  .base.dark {
    ${dark}
  }

  @media (prefers-contrast: more) {
    .base.device,
    .base.light,
    .base.dark {
      --_ink-muted: var(--_ink);
      --_line: var(--_ink);
      --_control: var(--_ink);
    }
  }
`;
