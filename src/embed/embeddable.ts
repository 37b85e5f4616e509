/** What can be embedded without writing its tag, by name, and the attributes it takes; a test compares them with the classes. */
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

/** @returns the name itself where it is one of ours */
export const toEmbeddableName = (word: string): EmbeddableName | undefined =>
  embeddableNames.find((name) => name === word.trim().toLowerCase());

/**
 * Makes an element and sets the attributes it takes; any other value, an event handler's above all, stays behind.
 *
 * @param read the value for an attribute, or `null`
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
