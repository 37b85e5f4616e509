/** The elements that can be embedded by name, without their tag, and their attributes; a test compares them with the classes. */
import {createElement} from '../plain-links/plain-links.js';

const common = ['lang', 'theme'] as const;

export const embeddable = {
  'hotline-banner': [...common, 'events', 'placement', 'density', 'minimized', 'heading-level'],
  'info-card': [
    ...common,
    'events',
    'sections',
    'open',
    'heading-level',
    'reviewed-by',
    'reviewed-on',
  ],
  'contact-button': [
    ...common,
    'events',
    'clinic-name',
    'phone',
    'sms',
    'email',
    'href',
    'prefer',
    'label',
    'hours',
    'time-zone',
    'closed-dates',
    'variant',
    'size',
    'block',
  ],
} as const satisfies Record<string, readonly string[]>;

export type EmbeddableName = keyof typeof embeddable;

export const embeddableNames = Object.keys(embeddable) as EmbeddableName[];

/** Whether an address names one of our two scripts, as a file or in an optimizer's own address for it. */
export const isScriptAddress = (address: string): boolean =>
  /ppd-(?:widgets|hotline)/.test(address);

/** @returns the name, if it is one of ours */
export const toEmbeddableName = (word: string): EmbeddableName | undefined =>
  embeddableNames.find((name) => name === word.trim().toLowerCase());

/**
 * Creates an element and sets the attributes it takes. All others are dropped, event handlers above all.
 *
 * @param read returns the value of an attribute, or `null`
 */
export function createEmbeddable(
  name: EmbeddableName,
  read: (attribute: string) => string | null,
): HTMLElement {
  const element = createElement(`ppd-${name}`);
  for (const attribute of embeddable[name]) {
    const value = read(attribute);
    if (value !== null) element.setAttribute(attribute, value);
  }
  return element;
}
