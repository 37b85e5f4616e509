/** What the page paints behind an element. */
import {contrast, over, parseColor, readColor, setColor, type Color} from './color.js';

/** If the page is unknown: text that is readable on each of these is readable on everything in between. */
const anyPage = [0, 0.5, 1].map((grey): Color => [grey, grey, grey]);

/** @returns the parent of an element as rendered, across slots and shadow roots */
export const around = (element: Element): Element | undefined =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host;

/** Whether it is a banner at an edge of the window, or will be once the page scrolls. */
const isAtEdge = (box: Element): boolean => /top|bottom/.test(box.getAttribute('placement') ?? '');

/**
 * @param frame the box with our surface
 * @param probe an element to resolve colours on
 * @returns the colours that may be behind it: one if every box around it, up to an opaque one, has a plain colour and
 *   moves with it
 */
export function colorsBehind(frame: Element, probe: HTMLElement): readonly Color[] {
  const layers: Color[] = [];
  const seen = () => [layers.reduceRight((below, layer) => over(layer, below))];
  for (let box: Element | undefined = frame; box; box = around(box)) {
    const {backgroundColor, backgroundImage, position} = getComputedStyle(box);
    if (/fixed|sticky/.test(position) || isAtEdge(box)) return anyPage;
    if (box === frame) continue;
    const color = parseColor(backgroundColor) ?? readColor(backgroundColor, probe);
    if (!color || backgroundImage !== 'none') return anyPage;
    layers.push(color);
    if (color[3] === 1) return seen();
  }
  // A page in a frame may be see-through.
  if (window.parent !== window) return anyPage;
  const {colorScheme} = probe.style;
  probe.style.colorScheme = getComputedStyle(document.documentElement).colorScheme;
  layers.push(readColor('Canvas', probe) ?? [1, 1, 1]);
  probe.style.colorScheme = colorScheme;
  return seen();
}

const isDark = (color: Color): boolean => contrast(color, [1, 1, 1]) > contrast(color, [0, 0, 0]);

/**
 * @param element in the page
 * @param probe an element in the page to resolve colours on; its background is overwritten
 * @returns whether the first box around it that paints a background is dark; behind a picture or gradient, whether its
 *   text is light; on a bare page, whether the canvas is dark, by `color-scheme` and the device's setting
 */
export function isOnDark(element: Element, probe: HTMLElement): boolean {
  const {style} = probe;
  const resolve = (color: string): Color | undefined => {
    setColor(color, probe, 'backgroundColor');
    return parseColor(getComputedStyle(probe).backgroundColor);
  };
  for (let box = around(element); box; box = around(box)) {
    const {backgroundColor, backgroundImage, color} = getComputedStyle(box);
    if (backgroundImage !== 'none')
      return !isDark(parseColor(color) ?? resolve(color) ?? [0, 0, 0]);
    const background = parseColor(backgroundColor) ?? resolve(backgroundColor);
    if (background && (background[3] ?? 1) > 0.5) return isDark(background);
  }
  style.colorScheme = getComputedStyle(document.documentElement).colorScheme;
  return isDark(resolve('Canvas') ?? [1, 1, 1]);
}
