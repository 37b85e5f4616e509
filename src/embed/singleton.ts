/** The only name that this script adds to the window; a second copy of the script finds the first by it. */

declare const __VERSION__: string;

interface Marker {
  readonly version: string;
  /** Takes over the tag of another copy. */
  readonly embed: (script: Element | undefined) => void;
}

declare global {
  interface Window {
    ppdWidgets?: Marker;
  }
}

function findMarker(): Marker | undefined {
  // An element with this id, or a frame with this name, is found here too, but is not an own property of the window.
  if (!Object.prototype.hasOwnProperty.call(window, 'ppdWidgets')) return undefined;
  const found: Partial<Marker> | undefined = window.ppdWidgets;
  return typeof found?.embed === 'function' ? (found as Marker) : undefined;
}

/** The marker of a copy that ran before this one, which then only hands its tag over to that copy. */
export const firstCopy = findMarker();

/** Marks this copy as the first. */
export function setMarker(embed: Marker['embed']): void {
  window.ppdWidgets = {version: __VERSION__, embed};
}
