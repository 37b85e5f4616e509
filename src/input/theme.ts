/** Allowed values of `theme`, the default first: the device's setting, or always light or dark. */
export const themes = ['auto', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];
