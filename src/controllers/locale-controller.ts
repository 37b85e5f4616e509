/** Which language an element shows, and the switch that changes it for all our elements of the page. */
import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {
  fallbackLocale,
  languages,
  toLocale,
  type LazyByLocale,
  type Locale,
} from '../content/languages.js';
import type {SharedStrings} from '../content/strings/string-types.js';
import {toText} from '../input/to-text.js';
import {warn} from '../input/warn.js';
import {scrollDown} from '../util/scroll.js';

type Host = ReactiveControllerHost & HTMLElement;

/** The elements in the page that follow a change of language. */
const hosts = new Set<Host>();

/** What the reader chose by the switch; kept for the page's life only, and stored nowhere. */
let chosen: Locale | undefined;

let pageLanguage: MutationObserver | undefined;

/** The page's own switch is newer than a choice made by ours. */
function onPageLanguageChange(): void {
  chosen = undefined;
  for (const host of hosts) host.requestUpdate();
}

/** @returns the `lang` an element inherits, out through shadow roots; empty where none is set */
function inheritedLang(element: Element): string {
  let node: Node | null | undefined = element;
  while (node) {
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host;
    if (node instanceof Element && node.hasAttribute('lang'))
      return node.getAttribute('lang') ?? '';
  }
  return '';
}

/**
 * Scrolls the page so that an element stands where it stood in the window.
 *
 * @param top where its upper edge was
 */
function keepInPlace(element: Element, top: number): void {
  const moved = () => Math.round(element.getBoundingClientRect().top - top);
  const shift = moved();
  scrollDown(shift);
  // What is fixed to the window does not come along: then the page had not moved.
  if (shift && moved() === shift) scrollDown(-shift);
}

/** Keeps one element in the reader's language: its `strings` is what to render from. */
export class LocaleController<Words extends SharedStrings> implements ReactiveController {
  private readonly _host: Host;
  private readonly _words: LazyByLocale<Words>;
  private _locale: Locale = fallbackLocale;
  private _ownLang = '';
  private _announcement = '';

  /** @param words what the element says, in every language */
  constructor(host: Host, words: LazyByLocale<Words>) {
    this._host = host;
    this._words = words;
    host.addController(this);
  }

  get strings(): Words {
    return this._words[this._locale]();
  }

  hostConnected(): void {
    hosts.add(this._host);
    if (!pageLanguage) {
      pageLanguage = new MutationObserver(onPageLanguageChange);
      pageLanguage.observe(document.documentElement, {attributeFilter: ['lang']});
    }
    // It may have been moved into a part of the page with another language.
    this._host.requestUpdate();
  }

  hostDisconnected(): void {
    hosts.delete(this._host);
    if (!hosts.size) {
      pageLanguage?.disconnect();
      pageLanguage = undefined;
    }
  }

  hostUpdate(): void {
    const lang = toText(this._host.lang);
    if (lang && lang !== this._ownLang && !toLocale(lang)) {
      const allowed = `allowed values: ${Object.keys(languages).join(', ')}`;
      warn(this._host, 'lang', lang, allowed, `"${fallbackLocale}" is used`);
    }
    this._ownLang = lang;
    this._locale = chosen ?? toLocale(lang || inheritedLang(this._host)) ?? fallbackLocale;
  }

  /**
   * Offers the other languages, each in its own words, and announces the one that was chosen.
   *
   * @param isShort shows the language's tag alone, for where there is no room; its name is still there to be heard
   */
  renderSwitch({isShort = false} = {}): TemplateResult {
    return html`<div class="languages">
      ${Object.values<SharedStrings>(languages)
        .filter(({lang}) => lang !== this._locale)
        .map(
          ({lang, offer, short}) =>
            html`<button type="button" lang=${lang} part="language" @click=${this._onSwitchClick}>
              ${
                isShort
                  ? html`<span aria-hidden="true">${short}</span
                      ><span class="visually-hidden">${offer}</span>`
                  : offer
              }
            </button>`,
        )}
      <span role="status" class="visually-hidden">${this._announcement}</span>
    </div>`;
  }

  private readonly _onSwitchClick = async (event: Event): Promise<void> => {
    const button = event.currentTarget as HTMLElement;
    const locale = toLocale(button.lang);
    if (!locale) return;
    const {top} = button.getBoundingClientRect();
    chosen = locale;
    this._announcement = languages[locale].chosen;
    for (const host of hosts) host.requestUpdate();
    await Promise.all([...hosts].map((host) => host.updateComplete));
    // Words of another length above it must not carry the reader away from the place.
    keepInPlace(button, top);
  };
}
