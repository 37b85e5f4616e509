/** Shows the elements on a page like a practice's, in a frame, and reads their warnings from its console. */
import {renderedBy} from '../../check/own-elements.js';
import type {EmbeddableName} from '../../src/embed/embeddable.js';

/** A warning that an element wrote to the console, in its parts. */
export interface ElementWarning {
  readonly element: EmbeddableName;
  /** Attribute or custom property. */
  readonly name: string;
  readonly words: string;
}

export interface PreviewPage {
  readonly lang: string;
  readonly isDark: boolean;
  readonly isBlocked: boolean;
  /** Whether the elements answer to their visitor; else a click on one chooses it. */
  readonly isInUse: boolean;
  /** What is written at its head; empty for an example's. */
  readonly practice: string;
  /** Whether the banner goes from edge to edge. */
  readonly isStrip: boolean;
  readonly styleRule: string;
  /** The HTML of each element as its snippet has it. */
  readonly elements: Readonly<Partial<Record<EmbeddableName, string>>>;
}

/** @returns the warning of an element, or `undefined` for any other line of the console */
function readWarning(line: string): ElementWarning | undefined {
  const [, element, name, words] = /^<ppd-([a-z-]+)> ([\w-]+)="[^]*?": ([^]*)$/.exec(line) ?? [];
  return element && name && words ? {element: element as EmbeddableName, name, words} : undefined;
}

interface Listeners {
  /** Is called with all current warnings, whenever one comes or goes. */
  readonly onWarnings: (warnings: readonly ElementWarning[]) => void;
  /** Is called with the element that was clicked. */
  readonly onChoose: (name: EmbeddableName) => void;
}

const nameOf = ({id}: Element) => id.replace('place-', '') as EmbeddableName;

/** Left free above what is brought into sight, in pixels. */
const ROOM = 24;

/** Where an element is: what it renders at an edge of the window is not in its own box. */
function boxesOf(place: Element): DOMRect[] {
  const element = place.firstElementChild;
  const rendered = element && renderedBy(element)?.querySelectorAll('.base, .frame');
  return [...place.children, ...(rendered ?? [])].map((one) => one.getBoundingClientRect());
}

export class PreviewFrame {
  private readonly _frame: HTMLIFrameElement;
  private readonly _listeners: Listeners;
  private _warnings: ElementWarning[] = [];
  private _page: PreviewPage | undefined;
  private _isBlocked: boolean | undefined;
  private _shown: Record<string, string> = {};

  constructor(frame: HTMLIFrameElement, listeners: Listeners) {
    this._frame = frame;
    this._listeners = listeners;
    frame.addEventListener('load', () => {
      this._shown = {};
      frame.contentDocument?.addEventListener('click', this._onClick);
      this._draw();
    });
  }

  show(page: PreviewPage): void {
    this._page = page;
    if (page.isBlocked === this._isBlocked) {
      this._draw();
    } else {
      this._isBlocked = page.isBlocked;
      this._frame.src = `preview.html${page.isBlocked ? '?blocked' : ''}`;
    }
  }

  /** @returns the live element, where the script has rendered it */
  element(name: EmbeddableName): HTMLElement | null {
    return this._frame.contentDocument?.querySelector<HTMLElement>(`ppd-${name}`) ?? null;
  }

  /** Brings an element into sight, below the page's header if it can; scrollIntoView() would move the builder too. */
  reveal(name: EmbeddableName): void {
    const place = this._frame.contentDocument?.querySelector<HTMLElement>(`#place-${name}`);
    const view = this._frame.contentWindow;
    if (!place || !view) return;
    const top = place.offsetTop < view.innerHeight / 2 ? 0 : place.offsetTop - ROOM;
    view.scrollTo(0, top);
  }

  private _draw(): void {
    const page = this._page;
    const frame = this._frame.contentDocument;
    if (!page || frame?.readyState === 'loading') return;
    if (!frame?.querySelector('#place-hotline-banner')) return;
    this._listen();
    frame.documentElement.lang = page.lang;
    frame.documentElement.classList.toggle('dark', page.isDark);
    // For the keyboard the page is one stop, not one for each link in it.
    frame.body.inert = !page.isInUse;
    frame.body.classList.toggle('edge', page.isStrip);
    const name = frame.querySelector('#name');
    if (name) name.textContent = page.practice || 'Example Women’s Health';
    const style = frame.querySelector('#colours');
    const isRecolored = style !== null && style.textContent !== page.styleRule;
    if (isRecolored) style.textContent = page.styleRule;
    const places = [...frame.querySelectorAll<HTMLElement>('[id^="place-"]')].filter(
      (place) => isRecolored || this._shown[nameOf(place)] !== (page.elements[nameOf(place)] ?? ''),
    );
    if (!places.length) return;
    // First of all: each warning comes back here, and finds nothing to do.
    for (const place of places) this._shown[nameOf(place)] = page.elements[nameOf(place)] ?? '';
    const names = places.map(nameOf);
    this._warnings = this._warnings.filter(({element}) => !names.includes(element));
    const drawn: Promise<unknown>[] = [];
    let changed: EmbeddableName | undefined;
    for (const place of places) {
      const html = this._shown[nameOf(place)] ?? '';
      place.innerHTML = html;
      if (!html) continue;
      drawn.push(this._render(place));
      changed = nameOf(place);
    }
    // Where all have changed, as with another language, the reader stays where they are.
    if (changed && drawn.length === 1) this.reveal(changed);
    this._listeners.onWarnings(this._warnings);
    // What is built from the live elements can be built now.
    if (drawn.length)
      void Promise.all(drawn).then(() => {
        this._listeners.onWarnings(this._warnings);
      });
  }

  /** Waits until an element is rendered with all its parts, those of closed sections too. */
  private async _render(place: HTMLElement): Promise<void> {
    const element = place.querySelector<HTMLElement & {updateComplete?: Promise<unknown>}>(
      ':scope > *',
    );
    const frame = this._frame.contentWindow;
    if (!element || !frame || this._isBlocked) return;
    await frame.customElements.whenDefined(element.localName);
    await element.updateComplete;
    renderedBy(element)?.querySelector('details')?.dispatchEvent(new Event('toggle'));
    await element.updateComplete;
  }

  /** Nothing in an inert page can be clicked, so the place is looked up. */
  private readonly _onClick = ({clientX, clientY}: MouseEvent): void => {
    if (this._page?.isInUse) return;
    const places = this._frame.contentDocument?.querySelectorAll('[id^="place-"]') ?? [];
    const chosen = [...places].find((place) =>
      boxesOf(place).some(
        ({left, top, right, bottom}) =>
          clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
      ),
    );
    if (chosen) this._listeners.onChoose(nameOf(chosen));
  };

  private _listen(): void {
    const frame = this._frame.contentWindow as (Window & typeof globalThis) | null;
    if (!frame) return;
    frame.console.warn = (line: unknown) => {
      const warning = readWarning(String(line));
      if (!warning) return;
      this._warnings = [...this._warnings, warning];
      this._listeners.onWarnings(this._warnings);
    };
  }
}
