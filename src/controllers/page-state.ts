/**
 * What the elements of a page know of each other: the language that the reader chose, and whether the numbers are already
 * there in full. A page may have two copies of this code, as it may have both scripts, so the state is kept on the first
 * class that a copy registers, and the other copy finds it there: nothing is global.
 */
import type {ReactiveControllerHost} from 'lit';
import type {Locale} from '../content/languages.js';

export type Host = ReactiveControllerHost & HTMLElement;

interface PageState {
  /** Goes up when its shape changes. Copies of different shapes keep their own. */
  readonly shape: 1;
  /** The connected elements, which all switch language together. */
  readonly hosts: Set<Host>;
  /** The reader's choice; kept until the page unloads, never stored. */
  chosen?: Locale | undefined;
  /** Sees the page's own language change, while an element is connected. */
  pageLanguage?: MutationObserver | undefined;
  /** The full banners of this page. */
  readonly banners: Set<Element>;
  /** The elements that may be beside one. */
  readonly besideBanners: Set<ReactiveControllerHost>;
}

/** Lets another copy of the script recognize our classes. */
const ours = Symbol.for('ppd-widgets');

type OurClass = CustomElementConstructor & {readonly [ours]?: PageState};

const tags = ['ppd-hotline-banner', 'ppd-contact-button', 'ppd-info-card'];

let own: PageState | undefined;

/** @returns the state, which is the same for all copies from when an element is registered */
export function pageState(): PageState {
  if (own) return own;
  const kept = tags.map((tag) => (customElements.get(tag) as OurClass | undefined)?.[ours]);
  own = kept.find((state) => state?.shape === 1) ?? {
    shape: 1,
    hosts: new Set(),
    banners: new Set(),
    besideBanners: new Set(),
  };
  return own;
}

/** Whether a class that has a tag of ours is one of ours, of this copy or another. */
export const isOurs = (elementClass: CustomElementConstructor): boolean => ours in elementClass;

/** Makes a class recognizable, and puts the state where other copies look for it. */
export function markAsOurs(elementClass: CustomElementConstructor): void {
  Object.defineProperty(elementClass, ours, {value: pageState()});
}
