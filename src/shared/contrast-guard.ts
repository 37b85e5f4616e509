/**
 * Owners set colours by custom properties, and some cannot be read: words of less than 4.5:1 (WCAG 2.2 SC 1.4.3) and
 * colours that are none get a warning and the default.
 */
import type {LitElement, ReactiveController} from 'lit';
import {colorNames, palette, propertyOf, wordsOnBackground, type ColorName} from './palette.js';
import type {Theme} from './theme.js';
import {warn} from './warn.js';

type Host = LitElement & {readonly theme: Theme};

const NEEDED = 4.5;

type Color = readonly [red: number, green: number, blue: number];

/**
 * Lets the browser work a colour out, whatever way it is written in.
 *
 * @returns `undefined` for a colour that shows what is behind it or that the browser writes in a way unknown here: it
 *   cannot be judged; `null` for what is no colour
 */
export function readColor(value: string, probe: HTMLElement): Color | undefined | null {
  const {style} = probe;
  style.color = '';
  style.color = value;
  if (!style.color) return null;
  // Brings any colour space to sRGB; a browser without color-mix() keeps the line above.
  style.color = `color-mix(in srgb, ${value}, ${value})`;
  const computed = getComputedStyle(probe).color;
  const [red, green, blue, alpha = 1] = (computed.match(/[-\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 1) return undefined;
  if (computed.startsWith('rgb')) return [red / 255, green / 255, blue / 255];
  return computed.startsWith('color(srgb ') ? [red, green, blue] : undefined;
}

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: Color): number {
  const [red = 0, green = 0, blue = 0] = color.map((channel) => {
    const value = Math.min(Math.max(channel, 0), 1);
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @returns the contrast of two colours, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Color, other: Color): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

export class ContrastGuard implements ReactiveController {
  private readonly _host: Host;
  private _checked: Theme | undefined;
  private _timer = 0;
  private _query: (Partial<MediaQueryList> & {matches: boolean}) | undefined;

  constructor(host: Host) {
    this._host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this._query = matchMedia('(prefers-color-scheme: dark)');
    // Older Safari tells of no change; the colours are checked once there.
    this._query.addEventListener?.('change', this._schedule);
    // It may have been moved to where other colours are set.
    this._checked = undefined;
  }

  hostDisconnected(): void {
    this._query?.removeEventListener?.('change', this._schedule);
    clearTimeout(this._timer);
  }

  hostUpdated(): void {
    if (this._checked === this._host.theme) return;
    this._checked = this._host.theme;
    this._schedule();
  }

  /** For all elements of a task at once; not by frame, since WebKit draws none for a frame out of sight. */
  private readonly _schedule = (): void => {
    clearTimeout(this._timer);
    this._timer = window.setTimeout(() => {
      this._check();
    });
  };

  private _check(): void {
    const {theme, renderRoot} = this._host;
    const base = renderRoot.querySelector<HTMLElement>('.base');
    if (!base) return;
    const isDark = theme === 'dark' || (theme === 'auto' && this._query?.matches === true);
    const defaultOf = (name: ColorName) => palette[name][isDark ? 1 : 0];
    for (const name of colorNames) base.style.removeProperty(`--_${name}`);
    const computed = getComputedStyle(base);
    const values = new Map<ColorName, string>();
    for (const name of colorNames) {
      const value = computed.getPropertyValue(`--_${name}`).trim();
      if (value && value !== defaultOf(name)) values.set(name, value);
    }
    // Most owners set no colour, and nothing more is to be done.
    if (!values.size) return;
    const probe = document.createElement('i');
    base.append(probe);
    const colorOf = (name: ColorName) => readColor(values.get(name) ?? defaultOf(name), probe);
    const refuse = (name: ColorName, problem: string) => {
      const value = values.get(name);
      if (value === undefined) return;
      values.delete(name);
      base.style.setProperty(`--_${name}`, defaultOf(name));
      warn(this._host, propertyOf(name, isDark), value, problem, `"${defaultOf(name)}" is used`);
    };
    for (const name of [...values.keys()]) {
      if (colorOf(name) === null) refuse(name, 'not a colour');
    }
    // Each refusal may change what another colour stands on; with the defaults alone all is well.
    let left: number;
    do {
      left = values.size;
      for (const [words, background] of wordsOnBackground) {
        const [first, second] = [colorOf(words), colorOf(background)];
        if (!first || !second || contrast(first, second) >= NEEDED) continue;
        const [name, other] = values.has(words) ? [words, background] : [background, words];
        const ratio = Math.floor(contrast(first, second) * 10) / 10;
        refuse(
          name,
          `only ${ratio}:1 with ${propertyOf(other, isDark)}, and words need ${NEEDED}:1`,
        );
      }
    } while (values.size < left);
    probe.remove();
  }
}
