/**
 * What a page keeps fixed at an edge of the window (a header, a dock, a cookie bar, a chat button), and where a bar fits
 * beside it. Reads only, and only at a few points along the edge: browsers find what is there by the boxes around it, so that
 * its cost does not grow with most pages.
 */
import {around} from '../styles/page-behind.js';

export type Edge = 'top' | 'bottom';

/** In pixels, as `getBoundingClientRect()` answers. */
export type Area = Pick<DOMRectReadOnly, 'left' | 'top' | 'right' | 'bottom'>;

/** Something of the page that does not scroll with it. All numbers are pixels. */
export interface Box {
  readonly element?: Element;
  /** How far it reaches from the edge that the bar is at, and from the sides of the window. */
  readonly reach: number;
  readonly fromLeft: number;
  readonly fromRight: number;
  /** Its `z-index`, or that of the outermost layer around it. */
  readonly level: number;
}

/** Where a bar fits. */
export interface Fit {
  /** Pixels from its edge of the window, and from the sides. */
  readonly offset: number;
  readonly left: number;
  readonly right: number;
  /** The `z-index` for it. */
  readonly level: number;
  /** Whether a dialog of the page is in front of it. */
  readonly isBehind: boolean;
}

/** Where nothing is in the way: above what a page has in its flow, below its dialogs. */
const wholeEdge: Fit = {offset: 0, left: 0, right: 0, level: 1000, isBehind: false};

/** No bar is moved farther than this part of the window: what reaches farther is a dialog, or frames the whole page. */
const REACH = 0.6;

/** What a bar needs beside a box; with less, it moves beyond. */
const NEEDED = 600;

/** Between a bar and what is beside it. */
const GAP = 8;

/** Pixels between the points looked at: few controls are lower. */
const STEP = 32;

/** From the side of the window into a button in its corner. */
const CORNER = 36;

/** Whether the reader has zoomed in with two fingers. */
export const isZoomed = (view: VisualViewport | null): boolean => !!view && view.scale > 1.01;

/**
 * @param layout what fixed elements are laid out in
 * @param tolerance pixels by which that may be wider than what is in sight, for a scroll bar
 * @returns what is in sight of it: all, unless the page is wider than the phone
 */
export function sightOf(
  layout: {width: number; height: number},
  view: VisualViewport | null,
  tolerance: number,
): Area {
  if (!view || isZoomed(view) || layout.width <= view.width + tolerance) {
    return {left: 0, top: 0, right: layout.width, bottom: layout.height};
  }
  const {offsetLeft: left, offsetTop: top, width, height} = view;
  return {left, top, right: left + width, bottom: top + height};
}

/**
 * Fits a bar between boxes at its edge: beside them where there is room, else beyond.
 *
 * @param width of the window
 * @param farthest that the bar may be moved
 * @param before where it is already beyond others
 */
export function fitBetween(
  boxes: readonly Box[],
  width: number,
  farthest: number,
  before = wholeEdge,
): Fit {
  let {offset, left, right, level, isBehind} = {...before, left: 0, right: 0};
  for (const {reach, fromLeft, fromRight, level: itsLevel} of boxes) {
    const isFar = reach > farthest;
    // It cannot move beyond a menu that is as high as the window.
    if (Math.min(fromLeft, fromRight) < (isFar ? width / 2 : width - NEEDED)) {
      if (fromLeft < fromRight) left = Math.max(left, fromLeft + GAP);
      else right = Math.max(right, fromRight + GAP);
    } else if (isFar) {
      isBehind = true;
    } else {
      offset = Math.max(offset, reach);
      // Its menus open over the bar.
      level = Math.max(0, Math.min(level, itsLevel - 1));
    }
  }
  return {offset, left, right, level, isBehind};
}

/** @returns the topmost element at a point that is not the bar, in an open root too */
function elementAt(x: number, y: number, bar: Element): Element | undefined {
  const topmostIn = (root: DocumentOrShadowRoot) =>
    root.elementsFromPoint(x, y).find((element) => element !== bar);
  const hit = topmostIn(document);
  return hit?.shadowRoot ? topmostIn(hit.shadowRoot) : hit;
}

/**
 * @param bar whose own surroundings do not count
 * @returns the box that keeps an element from scrolling with the page
 */
function boxAround(start: Element, bar: Element | null, edge: Edge, sight: Area): Box | undefined {
  let seen = start;
  let element: Element | undefined;
  let level = 0;
  for (let box: Element | undefined = start; box && !box.contains(bar); box = around(box)) {
    const {position, zIndex, opacity, pointerEvents, [edge]: inset} = getComputedStyle(box);
    if (opacity === '0') return undefined;
    // A box that lets clicks through is larger than what is seen of it.
    if (pointerEvents !== 'none') seen = box;
    if (position === 'fixed' || (position === 'sticky' && inset !== 'auto')) element ??= seen;
    if (element && zIndex !== 'auto') level = Number(zIndex);
  }
  // What is below the page's own level is revealed by scrolling.
  if (!element || level < 0) return undefined;
  const {left, top, right, bottom} = element.getBoundingClientRect();
  return {
    element,
    reach: edge === 'top' ? bottom - sight.top : sight.bottom - top,
    fromLeft: right - sight.left,
    fromRight: sight.right - left,
    level,
  };
}

/**
 * Finds where a bar of this height fits at an edge.
 *
 * @param bar the element that contains it
 * @param follow is called with each box that it depends on
 * @param own distance from the edge that is taken instead of what is found
 * @returns nothing if the bar is in such a box itself, which takes it along
 */
export function findFit(
  bar: Element,
  edge: Edge,
  sight: Area,
  height: number,
  follow: (box: Element) => void,
  own?: number,
): Fit | undefined {
  const width = sight.right - sight.left;
  const farthest = (sight.bottom - sight.top) * REACH;
  if (own !== undefined) return {...wholeEdge, offset: Math.min(own, farthest)};
  const mine = boxAround(bar, null, edge, sight);
  if (mine && mine.reach <= farthest) return undefined;
  let fit = wholeEdge;
  // Beyond one there may be another.
  for (let tries = 0; tries < 4; tries++) {
    const {offset} = fit;
    const boxes: Box[] = [];
    for (let distance = 2; distance < height + STEP; distance += STEP) {
      const within = offset + Math.min(distance, height - 2);
      const y = edge === 'top' ? sight.top + within : sight.bottom - within;
      for (const part of [0, 0.5, 1]) {
        const x = sight.left + CORNER + part * (width - 2 * CORNER);
        const hit = elementAt(x, y, bar);
        const box = hit && boxAround(hit, bar, edge, sight);
        if (box?.element) {
          boxes.push(box);
          follow(box.element);
        }
      }
    }
    fit = fitBetween(boxes, width, farthest, fit);
    if (fit.offset === offset) break;
  }
  return fit;
}
