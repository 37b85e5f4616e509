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

/** The marker of a copy that ran before this one; a further copy hands its tag to it and does nothing else. */
export const firstCopy = window.ppdWidgets;

/** Marks this copy as the first. */
export function setMarker(embed: Marker['embed']): void {
  window.ppdWidgets = {version: __VERSION__, embed};
}
