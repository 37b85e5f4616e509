/**
 * Checks the colours that owners set by custom properties: an invalid colour, or text below 4.5:1 (WCAG 2.2 SC 1.4.3),
 * gets a warning and the default.
 */
import type {LitElement, ReactiveController} from 'lit';
import type {Scheme} from '../input/theme.js';
import {warn} from '../input/warn.js';
import {contrast, over, parseColor, setColor, type ColorProperty} from '../styles/color.js';
import {
  colorNames,
  palette,
  propertyOf,
  wordsOnBackground,
  type ColorName,
} from '../styles/palette.js';
import {around, colorsBehind} from '../styles/page-behind.js';

type Host = LitElement & {readonly scheme: Scheme};

const NEEDED = 4.5;

const NO_COLOR = 'not a colour that this browser knows';

/** Milliseconds between checks: an animated colour changes with every frame. */
const PAUSE = 100;

/**
 * Inside, the watcher of tokens.styles.ts reports changes by these. Outside, they mean that a style sheet has loaded, or
 * that the page has faded from one colour to another. A change that is undone before a slow device has drawn it is
 * reported as cancelled only.
 */
const events = ['transitionend', 'transitioncancel', 'animationend', 'load'];

/** A box that takes no space, with an element for each pair of text and background. */
function createBox(): HTMLElement {
  const box = document.createElement('i');
  box.style.position = 'absolute';
  box.append(...wordsOnBackground.map(() => document.createElement('i')));
  return box;
}

export class ContrastGuard implements ReactiveController {
  private readonly _host: Host;
  private _checked: Scheme | undefined;
  private _timer = 0;
  private _observer: MutationObserver | undefined;
  private readonly _warned = new Set<string>();
  /** Resolves colours; created when an owner sets one. */
  private _box: HTMLElement | undefined;

  constructor(host: Host) {
    this._host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this._listen('addEventListener', this._host.renderRoot);
    // It may have moved to a place with other colours.
    this._checked = undefined;
  }

  hostDisconnected(): void {
    this._listen('removeEventListener', this._host.renderRoot);
    this._listen('removeEventListener', document);
    this._observer?.disconnect();
    clearTimeout(this._timer);
    this._timer = 0;
  }

  hostUpdated(): void {
    const {scheme} = this._host;
    if (this._checked === scheme) return;
    this._checked = scheme;
    this._schedule(0);
  }

  private readonly _onChange = (): void => {
    if (!this._timer) this._schedule(PAUSE);
  };

  private _listen(change: 'addEventListener' | 'removeEventListener', target: EventTarget): void {
    for (const type of events) target[change](type, this._onChange, true);
  }

  /** Checks again when the page around the element may have changed colour. */
  private _followPage(): void {
    this._listen('addEventListener', document);
    this._observer ??= new MutationObserver(this._onChange);
    for (let box: Element | undefined = this._host; box; box = around(box)) {
      this._observer.observe(box, {attributes: true});
    }
  }

  /** Not by requestAnimationFrame(): WebKit never runs it in an iframe out of sight. */
  private _schedule(pause: number): void {
    clearTimeout(this._timer);
    this._timer = window.setTimeout(() => {
      this._timer = 0;
      this._look();
    }, pause);
  }

  private _look(): void {
    const {scheme, renderRoot} = this._host;
    const base = renderRoot.querySelector<HTMLElement>('.base');
    if (!base) return;
    const isDark =
      scheme === 'dark' ||
      (scheme === 'device' && matchMedia('(prefers-color-scheme: dark)').matches);
    const defaultOf = (name: ColorName) => palette[name][isDark ? 1 : 0];
    const computed = getComputedStyle(base);
    const values = new Map<ColorName, string>();
    for (const name of colorNames) {
      const value = computed.getPropertyValue(`--_own-${name}`).trim();
      if (value && value !== defaultOf(name)) values.set(name, value);
    }
    // Most owners set no colour, so there is nothing to check.
    if (!values.size && !base.style.length) return;
    this._followPage();
    const box = (this._box ??= createBox());
    box.style.colorScheme = isDark ? 'dark' : 'light';
    // Next to the base, not in it, so that `currentcolor` is the page's, not ours. Never removed: in some engines, adding or
    // removing it restyles all its siblings.
    if (box.parentNode !== renderRoot) renderRoot.append(box);
    const samples = wordsOnBackground.map((pair, index) => ({
      pair,
      probe: box.children[index] as HTMLElement,
    }));
    const refused = new Set<ColorName>();
    const refuse = (name: ColorName, problem: string) => {
      const property = propertyOf(name, isDark);
      const value = values.get(name);
      const given = `${property}: ${value}`;
      values.delete(name);
      refused.add(name);
      if (this._warned.has(given)) return;
      this._warned.add(given);
      warn(this._host, property, value, problem, `"${defaultOf(name)}" is used`);
    };
    for (const [name, value] of [...values]) {
      if (!setColor(value, box, 'backgroundColor')) refuse(name, NO_COLOR);
    }
    const paint = (name: ColorName, probe: HTMLElement, property: ColorProperty) =>
      setColor(values.get(name) ?? defaultOf(name), probe, property);
    // Each rejected colour may change the background of another; the defaults alone always pass.
    let isFit: boolean;
    do {
      // Set all before reading any, so that the browser computes styles once.
      for (const {pair, probe} of samples) {
        paint(pair[0], probe, 'color');
        paint(pair[1], probe, 'backgroundColor');
      }
      paint('surface', box, 'backgroundColor');
      const surface = parseColor(getComputedStyle(box).backgroundColor);
      const isOpaque = surface?.[3] === 1;
      const pages = isOpaque ? [surface] : colorsBehind(base.firstElementChild ?? base, box);
      isFit = samples.every(({pair: [words, background], probe}) => {
        const [name, other] = values.has(words) ? [words, background] : [background, words];
        if (!values.has(name)) return true;
        const style = getComputedStyle(probe);
        const [front, back] = [parseColor(style.color), parseColor(style.backgroundColor)];
        if (!front || !back || !surface) {
          refuse(name, NO_COLOR);
          return false;
        }
        const ratio = Math.min(
          ...pages.map((page) => {
            const ground = over(back, background === 'surface' ? page : over(surface, page));
            return contrast(over(front, ground), ground);
          }),
        );
        if (ratio >= NEEDED) return true;
        refuse(
          name,
          `only ${Math.floor(ratio * 10) / 10}:1 with ${propertyOf(other, isDark)}${isOpaque ? '' : ' on this page'}, and text needs ${NEEDED}:1`,
        );
        return false;
      });
    } while (!isFit);
    for (const name of colorNames) {
      const property = `--_safe-${name}`;
      const value = refused.has(name) ? defaultOf(name) : '';
      // Setting it, even to the same value, restyles everything inside.
      if (base.style.getPropertyValue(property) !== value) base.style.setProperty(property, value);
    }
  }
}
