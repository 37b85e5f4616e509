/**
 * The colours, light and dark, by the name of their custom property: `--ppd-accent` sets `accent`, and
 * `--ppd-dark-accent` sets it in the dark theme. There are two of each, so that a site that sets only a light surface
 * does not get white on white at night. Text has at least 7:1 on its background, the borders of controls 3:1 (WCAG 2.2
 * SC 1.4.6 and 1.4.11); a test computes both from what is rendered.
 */
export const palette = {
  surface: ['#ffffff', '#1e2326'],
  'surface-raised': ['#f2f6f5', '#282e32'],
  ink: ['#1b2a30', '#f3efe8'],
  'ink-muted': ['#3d4c53', '#c5cccf'],
  line: ['#d3dbda', '#434c51'],
  control: ['#77838a', '#8b979c'],
  accent: ['#0a5457', '#8fd6d1'],
  'on-accent': ['#ffffff', '#06282b'],
  crisis: ['#7c1f4b', '#f6b9cd'],
  'crisis-surface': ['#fbf0f3', '#33262c'],
  'clinic-surface': ['#d9ebe8', '#203a39'],
} as const;

export type ColorName = keyof typeof palette;

export const colorNames = Object.keys(palette) as ColorName[];

/** Pairs of text and its background. Each name comes before it serves as a background. */
export const wordsOnBackground: readonly (readonly [ColorName, ColorName])[] = [
  ['ink', 'surface'],
  ['ink-muted', 'surface'],
  ['accent', 'surface'],
  ['crisis', 'surface'],
  ['on-accent', 'accent'],
  ['ink', 'surface-raised'],
  ['ink-muted', 'surface-raised'],
  ['accent', 'surface-raised'],
  ['ink', 'crisis-surface'],
  ['ink-muted', 'crisis-surface'],
  ['crisis', 'crisis-surface'],
  ['accent', 'clinic-surface'],
  ['ink', 'clinic-surface'],
];

/** The public custom property of a colour. */
export const propertyOf = (name: ColorName, isDark: boolean): string =>
  `--ppd-${isDark ? 'dark-' : ''}${name}`;
