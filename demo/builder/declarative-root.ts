/** A live element's shadow root as HTML, for a declarative shadow root that paints with the page. */
import {renderedBy} from '../../check/own-elements.js';
import {usedColors} from '../../src/styles/theme-colors.styles.js';
import {cssEscapes, htmlEscapes} from './escapes.js';
import {usedRules} from './used-rules.js';

interface WithStyles extends CustomElementConstructor {
  readonly elementStyles: readonly {readonly cssText: string}[];
}

/** What would do nothing without the script is not seen, and keeps its space. */
const WAITING = ':host button,:host [inert]>summary:before{visibility:hidden}';

/** In the live element for others (Lit, a clock, a screen reader, a translator, the page's styles), or never shown. */
const others =
  '.hours, .week, .after-hours:has(~ .first), .leave-message, [role="status"], .halves .icon, button :is(svg, .visually-hidden)';
const attributesForOthers = ['style', 'part', 'type', 'tabindex', 'translate', 'focusable'];

function strip(copy: Element): void {
  const walker = copy.ownerDocument.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const comments: ChildNode[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as ChildNode);
  for (const node of [...comments, ...copy.querySelectorAll(others)]) node.remove();
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const name of attributesForOthers) element.removeAttribute(name);
    if (element.localName === 'wbr') element.removeAttribute('aria-hidden');
  }
}

/**
 * Makes text of what would do nothing without the script: links inside the root, and closed sections, whose text is long
 * and comes with it. A clinic's other ways are short and stay.
 */
function silence(copy: Element): void {
  copy.querySelectorAll('button').forEach((button) => {
    button.textContent = button.textContent.trim();
  });
  copy.querySelectorAll('a[href^="#"]').forEach((link) => {
    const text = copy.ownerDocument.createElement('span');
    text.className = link.className;
    text.append(...link.childNodes);
    link.replaceWith(text);
  });
  copy.querySelectorAll('details:not([open]) > .body').forEach((body) => {
    body.parentElement?.toggleAttribute('inert', true);
    body.remove();
  });
}

/** The owner's colours as they are now: looking each up takes a quarter of the style sheet. */
const withColors = (css: string, host: Element): string =>
  css.replace(/var\((--ppd-[\w-]+),(#\w+)\)/g, (_, name: string, ours: string) => {
    const theirs = getComputedStyle(host).getPropertyValue(name).trim();
    return theirs || ours.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');
  });

const shortName = (index: number): string =>
  String.fromCharCode(97 + (index % 26)) + (index < 26 ? '' : String(Math.floor(index / 26)));

/** Gives classes and properties short names, and leaves out classes that no rule names. */
function shorten(css: string, copy: Element): string {
  const classes = new Map<string, string>();
  const properties = new Map<string, string>();
  const nameIn = (names: Map<string, string>, name: string): string => {
    const short = names.get(name) ?? shortName(names.size);
    names.set(name, short);
    return short;
  };
  const short = css
    .replace(/--_([\w-]+)/g, (_, name: string) => `--${nameIn(properties, name)}`)
    .replace(/[^{}]+\{/g, (head) =>
      head.startsWith('@')
        ? head
        : head.replace(/\.([a-z][\w-]*)/g, (_, name: string) => `.${nameIn(classes, name)}`),
    );
  for (const element of [copy, ...copy.querySelectorAll('[class]')]) {
    const kept = [...element.classList]
      .map((name) => classes.get(name) ?? '')
      .filter((name) => name);
    if (kept.length) element.setAttribute('class', kept.join(' '));
    else element.removeAttribute('class');
  }
  return short;
}

/** Leaves out the quotes and end tags that HTML can do without. */
const withoutQuotes = (html: string): string =>
  html
    .replace(/<[a-z](?:"[^"]*"|[^">])*>/g, (tag) =>
      tag.replace(/="([\w:+./-]+)"/g, '=$1').replace(/=""/g, ''),
    )
    .replace(/<\/(?:p|li)>(?=<(?:p|li|ul|div|details)\b|<\/)/g, '')
    .replace(/><\/path>/g, '/>');

/**
 * Before the script comes, `auto` is light, as most pages are.
 *
 * @param element rendered by the script of the same page; the result is empty where it is not there, or not rendered
 * @param theme in place of the one that the element shows
 */
export function declarativeRoot(element: HTMLElement | null | undefined, theme = 'light'): string {
  if (!element) return '';
  const {ownerDocument} = element;
  const styles = (
    ownerDocument.defaultView?.customElements.get(element.localName) as WithStyles | undefined
  )?.elementStyles;
  const base = renderedBy(element)?.querySelector('.base');
  if (!base || !styles) return '';
  const copy = base.cloneNode(true) as Element;
  copy.className = `base ${theme === 'auto' ? 'light' : theme}`;
  strip(copy);
  silence(copy);
  const inside = ownerDocument.createDocumentFragment();
  inside.append(copy);
  // Before the script no colour is refused, so that there is one layer of them.
  const css = styles
    .map(({cssText}) => cssText)
    .join('')
    .replace(usedColors.cssText, '')
    .replaceAll('--_own-', '--_')
    // Fonts for browsers that know neither system-ui nor declarative roots.
    .replace(/-apple-system,\s*["']Segoe UI["'],\s*/, '');
  const rules = shorten(withColors(usedRules(css, element, inside), element), copy).replace(
    /,\s+/g,
    ',',
  );
  const html = withoutQuotes(copy.outerHTML);
  return `<style>${cssEscapes(rules)}${WAITING}</style>${htmlEscapes(html)}`.replace(/\s+/g, ' ');
}
