/** The language of an element, and the button that switches all our elements on the page. */
import type {ReactiveController, TemplateResult} from 'lit';
import {fallbackLocale, languages, toLocale, type Locale} from '../content/languages.js';
import type {SharedStrings} from '../content/strings/string-types.js';
import {toText} from '../input/to-text.js';
import {warn} from '../input/warn.js';
import {scrollDown} from '../util/scroll.js';
import {pageState, type Host} from './page-state.js';
import {languageSwitch, shortLanguageSwitch} from './language-switch.static.js';

/** All elements of the page switch together. */
function choose(locale: Locale | undefined): void {
  const state = pageState();
  state.chosen = locale;
  for (const host of state.hosts) host.requestUpdate();
}

/** The page's own language switch overrides an earlier choice made with ours. */
const onPageLanguageChange = (): void => {
  choose(undefined);
};

/** @returns the `lang` that an element inherits, across shadow roots; empty if none is set */
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
 * Scrolls the page so that an element keeps its place in the window.
 *
 * @param top where its upper edge was
 */
function keepInPlace(element: Element, top: number): void {
  const moved = () => Math.round(element.getBoundingClientRect().top - top);
  const shift = moved();
  scrollDown(shift);
  // Scrolling does not move an element fixed to the window: undo it.
  if (shift && moved() === shift) scrollDown(-shift);
}

/** Keeps one element in the reader's language: render in its `locale`. */
export class LocaleController implements ReactiveController {
  private readonly _host: Host;
  private _locale: Locale = fallbackLocale;
  private _ownLang = '';
  private _announcement = '';

  constructor(host: Host) {
    this._host = host;
    host.addController(this);
  }

  get locale(): Locale {
    return this._locale;
  }

  /** What all elements say in it. */
  get strings(): SharedStrings {
    return languages[this._locale];
  }

  hostConnected(): void {
    const state = pageState();
    state.hosts.add(this._host);
    if (!state.pageLanguage) {
      state.pageLanguage = new MutationObserver(onPageLanguageChange);
      state.pageLanguage.observe(document.documentElement, {attributeFilter: ['lang']});
    }
    // It may have moved into a part of the page in another language.
    this._host.requestUpdate();
  }

  hostDisconnected(): void {
    const state = pageState();
    state.hosts.delete(this._host);
    if (!state.hosts.size) {
      state.pageLanguage?.disconnect();
      state.pageLanguage = undefined;
    }
  }

  hostUpdate(): void {
    const lang = toText(this._host.lang);
    if (lang && lang !== this._ownLang && !toLocale(lang)) {
      const allowed = `allowed values: ${Object.keys(languages).join(', ')}`;
      warn(this._host, 'lang', lang, allowed, `"${fallbackLocale}" is used`);
    }
    this._ownLang = lang;
    this._locale =
      pageState().chosen ?? toLocale(lang || inheritedLang(this._host)) ?? fallbackLocale;
  }

  /** @param isShort shows only the language's tag */
  renderSwitch({isShort = false} = {}): TemplateResult {
    const render = isShort ? shortLanguageSwitch : languageSwitch;
    return render(this._locale, {
      onClick: this._onSwitchClick,
      announcement: this._announcement,
    });
  }

  private readonly _onSwitchClick = async (event: Event): Promise<void> => {
    const button = event.currentTarget as HTMLElement;
    const locale = toLocale(button.lang);
    if (!locale) return;
    const {top} = button.getBoundingClientRect();
    this._announcement = languages[locale].chosen;
    choose(locale);
    await Promise.all([...pageState().hosts].map((host) => host.updateComplete));
    // Text of another length above the button must not move it away from the reader.
    keepInPlace(button, top);
  };
}
