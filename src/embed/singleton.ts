/** The one name this script puts on the window: by it a second copy of the script finds the first. */

declare const __VERSION__: string;

interface Marker {
  readonly version: string;
  /** Takes over the tag of a further copy. */
  readonly embed: (script: Element | undefined) => void;
}

declare global {
  interface Window {
    ppdWidgets?: Marker;
  }
}

function findMarker(): Marker | undefined {
  // An element with this id, or a frame with this name, answers to it as well, but is no property of the window's own.
  if (!Object.prototype.hasOwnProperty.call(window, 'ppdWidgets')) return undefined;
  const found: Partial<Marker> | undefined = window.ppdWidgets;
  return typeof found?.embed === 'function' ? (found as Marker) : undefined;
}

/** The marker of a copy that ran before this one; a further copy hands its tag to it and does nothing else. */
export const firstCopy = findMarker();

/** Marks this copy as the first. */
export function setMarker(embed: Marker['embed']): void {
  window.ppdWidgets = {version: __VERSION__, embed};
}
