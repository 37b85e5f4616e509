/** What several test files need. */
import {fixture, waitUntil as waitUntilFor} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import type {LitElement, TemplateResult} from 'lit';
import {warningsOf} from './warnings.js';

export {warningsOf};

/** The hotlines, 988 and 911, as every short form of an element offers them. */
export const hotlineLinks = [
  'tel:+18338526262',
  'sms:+18338526262',
  'tel:988',
  'sms:988',
  'tel:911',
];

/** The same with the chat, as the whole banner offers them. */
export const allHotlineLinks = [...hotlineLinks, 'https://988lifeline.org/'];

/** Opening hours of a clinic that is closed whenever a test runs: a minute, three days from now. */
export const hoursOfClosed = `${['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'][(new Date().getDay() + 3) % 7]} 00:00-00:01`;

/** Milliseconds for anything that a busy machine does late; what comes at once costs nothing. */
const PATIENCE = 15_000;

/** Waits until something holds, or fails with a message. */
export const waitUntil = (
  predicate: () => unknown,
  message?: string,
  options?: {timeout?: number},
): Promise<void> => waitUntilFor(predicate, message, {timeout: PATIENCE, ...options});

/** Lets observers have their turn, and the elements that they change render. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Lets the browser draw a page, which need not be this one, with all that has changed until now. */
export const drawn = (view: Window = window): Promise<void> =>
  new Promise((resolve) => {
    view.requestAnimationFrame(() => {
      view.requestAnimationFrame(() => {
        resolve();
      });
    });
  });

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

/** The `href` of every link that an element offers for calling, texting, chatting or writing, as written. */
export const hrefs = (element: Element): (string | null)[] =>
  parts(element, '.action, .chat').map((link) => link.getAttribute('href'));

/** Text as a reader gets it, with white space folded. */
export const textOf = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Renders an element, changes it where asked to, and collects what is warned meanwhile. */
export async function renderWithWarnings<Rendered extends LitElement>(
  template: TemplateResult,
  change?: (el: Rendered) => unknown,
): Promise<{el: Rendered; warnings: string[]}> {
  let el!: Rendered;
  const warnings = await warningsOf(async () => {
    el = await fixture<Rendered>(template);
    await change?.(el);
    await el.updateComplete;
  });
  return {el, warnings};
}

/** Puts another clipboard in the place of the browser's for as long as `run` lasts. */
async function withClipboard(
  writeText: (text: string) => Promise<void>,
  run: () => unknown,
): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});
  try {
    await run();
  } finally {
    if (own) Object.defineProperty(navigator, 'clipboard', own);
    else Reflect.deleteProperty(navigator, 'clipboard');
  }
}

/** Collects what is copied while `run` lasts, and keeps it from the clipboard. */
export async function copiedBy(run: (copied: readonly string[]) => unknown): Promise<string[]> {
  const copied: string[] = [];
  const writeText = (text: string) => {
    copied.push(text);
    return Promise.resolve();
  };
  await withClipboard(writeText, () => run(copied));
  return copied;
}

/** Refuses every copy while `run` lasts, as a page's policy or a reader can. */
export const refusingCopies = (run: () => unknown): Promise<void> =>
  withClipboard(() => Promise.reject(new DOMException('', 'NotAllowedError')), run);

/** Waits for an element's closed sections, whose bodies come when the browser has time. */
export const whole = (element: Element): Promise<void> =>
  waitUntil(
    // White space in a body keeps `:empty` from matching.
    () => parts(element, '.body').every((body) => body.childElementCount > 0),
    'a section without its body',
  );

/** What test/embed/pages/probe.js keeps of a page's own troubles. */
export interface Probe {
  errors: string[];
  warnings: string[];
  violations: string[];
}

export const probeOf = (page: Document): Probe =>
  (page.defaultView as unknown as {probe: Probe}).probe;

export const banners = (page: Document): Element[] => [
  ...page.querySelectorAll('ppd-hotline-banner'),
];

export const rendered = (element: Element | null | undefined): boolean =>
  Boolean(rootOf(element)?.querySelector('.base'));

/**
 * Opens a page of test/embed/pages/ in a frame, loaded to its end, and with the script's elements where it is neither
 * blocked nor stopped by the page.
 */
export async function openHost(
  path: string,
  {isStopped = path.includes('script=blocked')} = {},
): Promise<{page: Document; close: () => void}> {
  const frame = document.createElement('iframe');
  frame.src = `/test/embed/pages/${path}`;
  frame.width = '400';
  frame.height = '600';
  document.body.append(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
  });
  // The script registers its elements one by one, the card last. A page's load waits for a script that fails, too.
  if (!isStopped) {
    const {customElements} = frame.contentWindow!;
    await waitUntil(() => customElements.get('ppd-info-card'), `the script does not run: ${path}`);
  }
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
  await nextTask();
  document.documentElement.lang = 'en';
  await nextTask();
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
