/** Colours in sRGB: parsing computed values, compositing, contrast. */

/** Channels from 0 to 1; without the last, it is opaque. */
export type Color = readonly [red: number, green: number, blue: number, alpha?: number];

/** Where a colour is used. */
export type ColorProperty = 'color' | 'backgroundColor';

/**
 * Sets a colour in any notation, so that the browser resolves it.
 *
 * @param probe the element to set it on; `currentcolor` and `light-dark()` resolve as they do there
 * @returns whether it is a colour
 */
export function setColor(value: string, {style}: HTMLElement, property: ColorProperty): boolean {
  style[property] = '';
  style[property] = value;
  const isColor = style[property] !== '';
  // Converts any colour space to sRGB; a browser without color-mix() keeps the line above.
  if (isColor) style[property] = `color-mix(in srgb, ${value}, ${value})`;
  return isColor;
}

/**
 * @param computed value from the browser
 * @returns `undefined` for a notation other than sRGB
 */
export function parseColor(computed: string): Color | undefined {
  // A channel may be `none`, which renders as 0: https://www.w3.org/TR/css-color-4/#missing
  const [red = 0, green = 0, blue = 0, alpha = 1] = (
    computed.match(/[-\d.]+(?:e-?\d+)?|\bnone\b/g) ?? []
  ).map((channel) => Number(channel) || 0);
  if (computed.startsWith('rgb')) return [red / 255, green / 255, blue / 255, alpha];
  return computed.startsWith('color(srgb ') ? [red, green, blue, alpha] : undefined;
}

/**
 * Resolves one colour.
 *
 * @param probe see setColor(); its own colour is overwritten
 * @returns `undefined` if it is not a colour, or not in a notation known here
 */
export function readColor(value: string, probe: HTMLElement): Color | undefined {
  const isColor = setColor(value, probe, 'color');
  const color = parseColor(getComputedStyle(probe).color);
  probe.style.color = '';
  return isColor ? color : undefined;
}

/** @returns the result of a colour over an opaque one: https://www.w3.org/TR/compositing-1/#simplealphacompositing */
export const over = ([red, green, blue, alpha = 1]: Color, below: Color): Color => [
  below[0] + (red - below[0]) * alpha,
  below[1] + (green - below[1]) * alpha,
  below[2] + (blue - below[2]) * alpha,
];

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: Color): number {
  const [red = 0, green = 0, blue = 0] = color.map((channel = 1) => {
    const value = Math.min(Math.max(channel, 0), 1);
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @returns the contrast of two opaque colours, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Color, other: Color): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
