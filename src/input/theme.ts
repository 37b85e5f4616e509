/** Allowed values of `theme`, the default first: as the page is, as the device is set, or always light or dark. */
export const themes = ['auto', 'device', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];

/** What a theme comes to: `auto` is light or dark. */
export type Scheme = Exclude<Theme, 'auto'>;
