/** Allowed values of `theme`, the default first: follow the reader's setting, or one of the two always. */
export const themes = ['auto', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];
