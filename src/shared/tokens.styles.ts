import {css} from 'lit';

/*
 * The public tokens and their defaults. A light and a dark one of each colour, so that a site that sets its own surface
 * for the light theme does not get white on white at night. Contrast with the surfaces: words ≥ 7:1, controls ≥ 3:1.
 */

const dark = css`
  --_surface: var(--ppd-dark-surface, #1e2326);
  --_raised: var(--ppd-dark-surface-raised, #282e32);
  --_ink: var(--ppd-dark-ink, #f3efe8);
  --_muted: var(--ppd-dark-ink-muted, #c5cccf);
  --_line: var(--ppd-dark-line, #434c51);
  --_control: var(--ppd-dark-control, #8b979c);
  --_accent: var(--ppd-dark-accent, #8fd6d1);
  --_on-accent: var(--ppd-dark-on-accent, #06282b);
  --_crisis: var(--ppd-dark-crisis, #f6b9cd);
  --_crisis-surface: var(--ppd-dark-crisis-surface, #33262c);
  --_clinic-surface: var(--ppd-dark-clinic-surface, #24403f);
  color-scheme: dark;
`;

export const tokens = css`
  .base {
    --_surface: var(--ppd-surface, #fffdf9);
    --_raised: var(--ppd-surface-raised, #f6f2ea);
    --_ink: var(--ppd-ink, #1b2a30);
    --_muted: var(--ppd-ink-muted, #3d4c53);
    --_line: var(--ppd-line, #dcd5c9);
    --_control: var(--ppd-control, #77838a);
    --_accent: var(--ppd-accent, #0a5457);
    --_on-accent: var(--ppd-on-accent, #ffffff);
    --_crisis: var(--ppd-crisis, #7c1f4b);
    --_crisis-surface: var(--ppd-crisis-surface, #fbf0f3);
    --_clinic-surface: var(--ppd-clinic-surface, #d9ebe8);
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
`;
