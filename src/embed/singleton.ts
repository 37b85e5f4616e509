/** The only name that this script adds to the window; another copy of the script, or the other script, finds the first by it. */
import type {EmbeddableName} from './embeddable.js';
import {ownNames} from './this-script.js';

declare const __VERSION__: string;

interface Marker {
  readonly version: string;
  /** The elements that the scripts of this page have between them. */
  readonly elements: EmbeddableName[];
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
  return typeof found?.embed === 'function' && Array.isArray(found.elements)
    ? (found as Marker)
    : undefined;
}

/** The marker of a copy that ran before this one, which then hands its tag over to that copy. */
export const firstCopy = findMarker();

/** The elements that this copy defines: those that no copy before it has. */
export const namesToDefine = ownNames.filter((name) => !firstCopy?.elements.includes(name));

/** The elements that the page can use. */
const elements = firstCopy?.elements ?? [];
elements.push(...namesToDefine);

export const isAvailable = (name: EmbeddableName): boolean => elements.includes(name);

/** Marks this copy as the first. */
export function setMarker(embed: Marker['embed']): void {
  window.ppdWidgets = {version: __VERSION__, elements, embed};
}
