/** What the page paints behind an element with a see-through surface. */
import {over, parseColor, readColor, type Color} from '../styles/color.js';

/** If the page is unknown: text that is readable on each of these is readable on everything in between. */
const anyPage = [0, 0.5, 1].map((grey): Color => [grey, grey, grey]);

/** @returns the parent of an element as rendered, across slots and shadow roots */
export const around = (element: Element): Element | undefined =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host;

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
    if (/fixed|sticky/.test(position)) return anyPage;
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
