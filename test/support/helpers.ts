/** What several test files need. */
import {waitUntil as waitUntilFor} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';

export {warningsOf} from './warnings.js';

/** Milliseconds for anything that a busy machine does late; what comes at once costs nothing. */
const PATIENCE = 15_000;

/** Waits until something holds, or fails with a message. */
export const waitUntil = (
  predicate: () => unknown,
  message?: string,
  options?: {timeout?: number},
): Promise<void> => waitUntilFor(predicate, message, {timeout: PATIENCE, ...options});

/** An element's root. Ours is closed; Lit keeps it on the element. A root that HTML brought along may be open. */
export const rootOf = (element: Element | null | undefined): ShadowRoot | undefined =>
  (element as {renderRoot?: ShadowRoot} | null | undefined)?.renderRoot ??
  element?.shadowRoot ??
  undefined;

/** Finds the first match in an element's shadow root, or fails. */
export function part(element: Element, selector: string): HTMLElement {
  const match = rootOf(element)?.querySelector<HTMLElement>(selector);
  if (!match) throw new Error(`<${element.localName}> shows no ${selector}`);
  return match;
}

/** Every match in an element's shadow root. */
export const parts = (element: Element, selector: string): HTMLElement[] => [
  ...(rootOf(element)?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** The `href` of every link that an element offers for calling, texting or writing, as written. */
export const hrefs = (element: Element): (string | null)[] =>
  parts(element, '.action').map((link) => link.getAttribute('href'));

/** Text as a reader gets it, with white space folded. */
export const textOf = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Waits for a card's closed sections, whose bodies come when the browser has time. */
export const whole = (card: Element): Promise<void> =>
  waitUntil(() => !rootOf(card)?.querySelector('.body:empty'), 'a section without its body');

/** Opens a page of test/embed/pages/ in a frame, loaded to its end. */
export async function openHost(path: string): Promise<{page: Document; close: () => void}> {
  const frame = document.createElement('iframe');
  frame.src = `/test/embed/pages/${path}`;
  frame.width = '400';
  frame.height = '600';
  document.body.append(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
  });
  // The script registers its elements one by one, the card last; in some pages it never comes.
  await Promise.race([
    frame.contentWindow!.customElements.whenDefined('ppd-info-card'),
    new Promise((resolve) => setTimeout(resolve, 1500)),
  ]);
  return {
    page: frame.contentDocument!,
    close: () => {
      frame.remove();
    },
  };
}

interface Computed {
  role: string | null;
  name: string | null;
}

/** Asks the browser for the role and name it gives an element to assistive technology. */
export async function computedRole(element: Element, expected: Computed): Promise<Computed> {
  Object.assign(window, {axTarget: element});
  return executeServerCommand<Computed, Computed>('ax-check', expected);
}

/** Whether focus is on this element, through shadow roots. */
export function isFocused(element: Element | undefined): boolean {
  let active = document.activeElement;
  for (let root = rootOf(active); root?.activeElement; root = rootOf(active)) {
    active = root.activeElement;
  }
  return active === element;
}

/** Ends a choice made by the language switch, as a change of the page's own language does. */
export async function forgetLanguage(): Promise<void> {
  document.documentElement.lang = 'x-none';
  await new Promise((resolve) => setTimeout(resolve));
  document.documentElement.lang = 'en';
  await new Promise((resolve) => setTimeout(resolve));
}

interface Emulated {
  colorScheme?: 'light' | 'dark';
  contrast?: 'more';
  reducedMotion?: 'reduce';
  forcedColors?: 'active';
  media?: 'print';
}

/**
 * Sets what a reader's device asks for, for as long as `run` lasts.
 *
 * @returns whether this engine could be set: WebKitGTK cannot
 */
export async function emulating(wanted: Emulated, run: () => unknown): Promise<boolean> {
  const {applied} = await executeServerCommand<{applied: boolean}, Emulated>('emulate', wanted);
  try {
    if (applied) await run();
  } finally {
    await executeServerCommand('emulate', {});
  }
  return applied;
}

/** @returns whether this engine could be told to free what nothing holds on to: only Chromium can */
export async function collectGarbage(): Promise<boolean> {
  const {applied} = await executeServerCommand<{applied: boolean}, undefined>('collect-garbage');
  return applied;
}
