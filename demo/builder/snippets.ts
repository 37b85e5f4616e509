/** The HTML that a site owner copies: one line each, since some editors write paragraphs into line breaks. */
import {fallbackLocale, toLocale} from '../../src/content/languages.js';
import {createFallback} from '../../src/embed/fallback.js';
import {embeddable, type EmbeddableName} from '../../src/embed/embeddable.js';
import {roomFor} from '../../src/embed/room.js';
import {linkStyle} from '../../src/plain-links/plain-links.js';
import {isColor} from '../../check/color.js';
import {
  fileAt,
  isOutOfReach,
  readScript,
  scriptOf,
  snippetAttributes,
  type Configuration,
  type ScriptFile,
} from './configuration.js';
import {htmlEscapes} from './escapes.js';
import type {SnippetForm} from './sites.js';

/** What the release says of its file; see tools/build/built-files.ts. */
export interface Release {
  readonly version: string;
  /** Subresource Integrity hashes. */
  readonly integrity: Readonly<Record<ScriptFile, string>>;
}

export interface Snippet {
  readonly label: string;
  readonly code: string;
  /** What to expect from it. */
  readonly expect: string;
  /** A second thing to paste: into the site's header, its style sheet, its server's configuration. */
  readonly more?: {readonly label: string; readonly code: string};
}

export type Snippets = Readonly<Record<SnippetForm, Snippet>>;

const escape = (value: string): string =>
  htmlEscapes(
    value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/\s+/g, ' '),
  );

const tag = (name: string, attributes: readonly (readonly [string, string])[], inner = '') =>
  `<${name}${attributes.map(([key, value]) => ` ${key}="${escape(value)}"`).join('')}>${inner}</${name}>`;

/**
 * How the common optimisers and consent tools are told to leave a script alone. `data-cfasync` must come before `src`;
 * values are given where an optimiser asks for one.
 */
export const optOuts: readonly (readonly [string, string, string])[] = [
  ['data-cfasync', 'false', 'Cloudflare Rocket Loader'],
  ['data-nowprocket', '1', 'WP Rocket, “Delay JavaScript”'],
  ['data-no-optimize', '1', 'LiteSpeed Cache'],
  ['data-no-defer', '1', 'LiteSpeed Cache'],
  ['data-noptimize', '1', 'Autoptimize'],
  ['data-pagespeed-no-defer', '1', 'mod_pagespeed'],
  ['data-jetpack-boost', 'ignore', 'Jetpack Boost'],
  ['data-cookieconsent', 'ignore', 'Cookiebot: the script sets no cookie and sends nothing'],
  ['data-ot-ignore', '1', 'OneTrust, for the same reason'],
];

const optOutAttributes = optOuts.map(([name, value]) => [name, value] as const);

const script = (src: string, more: readonly (readonly [string, string])[] = optOutAttributes) =>
  `<script${more.map(([key, value]) => ` ${key}="${escape(value)}"`).join('')} defer src="${escape(src)}"></script>`;

/** Plain links in the element's language, for the time before the script comes, and for where it never does. */
function fallback(
  configuration: Configuration,
  name: EmbeddableName,
  pageLang: string,
  style = linkStyle,
): string {
  const attributes = new Map([['lang', pageLang], ...snippetAttributes(configuration, name)]);
  const links = createFallback(name, (attribute) => attributes.get(attribute) ?? null);
  for (const link of links.querySelectorAll('a')) {
    // As it is written, not as this browser does.
    if (style) link.setAttribute('style', style);
    // Not at once: Chromium leaves an empty one of a style that was set by script, until it is asked for.
    else if (link.hasAttribute('style')) link.removeAttribute('style');
  }
  return htmlEscapes(links.outerHTML);
}

/** The same without HTML: what the links say, and where a link to a page leads. */
function plainWords(configuration: Configuration, name: EmbeddableName, pageLang: string): string {
  const attributes = new Map([['lang', pageLang], ...snippetAttributes(configuration, name)]);
  const links = createFallback(name, (attribute) => attributes.get(attribute) ?? null);
  for (const link of links.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')) {
    link.append(` (${link.href})`);
  }
  return links.textContent.replace(/\s+/g, ' ').trim();
}

/**
 * Declarations that keep the room of an element free until it is rendered, in words that editors let pass; empty for a
 * banner at an edge of the window.
 */
function roomStyle(configuration: Configuration, name: EmbeddableName, pageLang: string): string {
  const values = new Map(snippetAttributes(configuration, name));
  const locale = toLocale(values.get('lang') ?? pageLang) ?? fallbackLocale;
  const read = (attribute: string) => values.get(attribute) ?? null;
  const height = roomFor(name, read, locale, configuration.width);
  if (height === undefined) return '';
  return `margin:${configuration.width === 'full' ? '0' : '1.5em 0'};min-height:${height}`;
}

/** The same as rules for the site's own style sheet, where a policy forbids style attributes. */
export const roomRules = (configuration: Configuration, pageLang: string): string =>
  configuration.elements
    .map((name) => [name, roomStyle(configuration, name, pageLang)] as const)
    .filter(([, style]) => style)
    .map(([name, style]) => `ppd-${name} { display: block; ${style.replace(/[:;]/g, '$& ')}; }`)
    .join('\n');

const styled = (style: string) => (style ? [['style', style] as const] : []);

/**
 * An element with its plain links, as the standard snippet has it.
 *
 * @param options.after what follows the links: they come first, whatever an editor takes away
 * @param options.hasStyles whether it keeps its room, and its links their look, by style attributes
 */
export function elementHtml(
  configuration: Configuration,
  name: EmbeddableName,
  pageLang: string,
  {after = '', hasStyles = true, colors = ''} = {},
): string {
  const room = hasStyles ? roomStyle(configuration, name, pageLang) : '';
  const style = [room && `display:block;${room}`, colors].filter((part) => part).join(';');
  return tag(
    `ppd-${name}`,
    [...snippetAttributes(configuration, name), ...styled(style)],
    `${fallback(configuration, name, pageLang, hasStyles ? undefined : '')}${after}`,
  );
}

/**
 * The addresses for a tag manager, which drops `data-*`. The values in one hold for all elements that it places, so
 * elements that differ in an attribute they share get one each.
 */
function addresses(configuration: Configuration, src: string): string[] {
  const groups: EmbeddableName[][] = [];
  const values = (name: EmbeddableName) => new Map(snippetAttributes(configuration, name));
  const agree = (one: EmbeddableName, other: EmbeddableName) =>
    embeddable[one].every(
      (attribute) =>
        !(embeddable[other] as readonly string[]).includes(attribute) ||
        values(one).get(attribute) === values(other).get(attribute),
    );
  for (const name of configuration.elements) {
    const group = groups.find((names) => names.every((other) => agree(name, other)));
    if (group) group.push(name);
    else groups.push([name]);
  }
  return groups.map((names) => {
    const query = new URLSearchParams({place: names.join(' ')});
    for (const name of names)
      values(name).forEach((value, key) => {
        query.set(key, value);
      });
    return `${src}${src.includes('?') ? '&' : '?'}${query.toString()}`;
  });
}

/**
 * The colours and the font as declarations, in one line; empty where none are set.
 *
 * @param presetRule the style sheet of the preset
 */
export function declarationsOf(
  {accent, darkAccent, font}: Configuration,
  presetRule: string,
): string {
  const preset =
    /\{([^}]*)\}/
      .exec(presetRule)?.[1]
      ?.replace(/\s+/g, ' ')
      .replace(/\s?([:;])\s?/g, '$1')
      .replace(/^ |;? ?$/g, '') ?? '';
  return [
    preset,
    isColor(accent) && `--ppd-accent:${accent}`,
    isColor(darkAccent) && `--ppd-dark-accent:${darkAccent}`,
    font && '--ppd-font-family:inherit',
  ]
    .filter((part) => part)
    .join(';');
}

/** The same as a rule for a style sheet. */
export const styleRule = ({elements}: Configuration, declarations: string): string =>
  declarations &&
  `${elements.map((name) => `ppd-${name}`).join(', ')} { ${declarations.replace(/[:;]/g, '$& ')}; }`;

/**
 * What the owner has to know of the script's address, which may come from someone else's link.
 *
 * @param builder the address of the builder
 * @returns a sentence where visitors cannot load the script, or where it is not on the builder's host
 */
export function sourceNotice(
  configuration: Configuration,
  version: string,
  builder: {readonly host: string; readonly hostname: string} = location,
): string | undefined {
  const source = readScript(scriptOf(configuration, version));
  if (!source) return undefined;
  if (
    fileAt(source.pathname) === 'ppd-hotline.js' &&
    configuration.elements.includes('info-card')
  ) {
    return 'This line loads ppd-hotline.js, which has no card. Write the address of ppd-widgets.js, or leave out the card.';
  }
  if (isOutOfReach(source) && !/^\.{0,2}[/\\]/.test(configuration.script)) {
    return `This line works here only: it loads the script from ${source.host}, which your visitors cannot reach. It needs an address that they can.`;
  }
  return source.host === builder.host
    ? undefined
    : `This line loads the script from ${source.host}, not from ${builder.host}, where you are now. Paste it only if you know that ${source.host} is yours or your provider’s: a script can change all of your page.`;
}

/**
 * @param release version and hash of the file
 * @param declarative the shadow root of an element as HTML, for the instant snippet
 * @param pageLang language of the page that it is pasted into: that of elements that set none
 * @param colors declarations of colours and font, which go with each element where a `style` may
 */
export function makeSnippets(
  configuration: Configuration,
  release: Release,
  declarative: (name: EmbeddableName) => string,
  pageLang: string,
  colors = '',
): Snippets {
  const {elements} = configuration;
  const src = scriptOf(configuration, release.version);
  const all = (make: (name: EmbeddableName) => string) => elements.map(make).join('');
  // The card's sentences are the banner's and one more; a button without a clinic has the banner's.
  const once = (make: (name: EmbeddableName) => string) => [
    ...new Set(
      elements
        .filter((name) => name !== 'hotline-banner' || !elements.includes('info-card'))
        .map(make),
    ),
  ];
  const strictSrc = scriptOf({...configuration, form: 'strict'}, release.version);
  const file = fileAt(strictSrc);
  const strictAttributes = [
    ['nonce', 'YOUR-NONCE'],
    ['integrity', release.integrity[file]],
    ['crossorigin', 'anonymous'],
  ] as const;
  return {
    standard: {
      label: 'Standard',
      code: script(src) + all((name) => elementHtml(configuration, name, pageLang, {colors})),
      expect:
        'The plain links show at once, in the room that the styled elements need; these take their place when the script has come, and the page does not move.',
    },
    instant: {
      label: 'Instant',
      code:
        script(src) +
        all((name) => {
          const after = `<template shadowrootmode="closed">${declarative(name)}</template>`;
          return elementHtml(configuration, name, pageLang, {after, colors});
        }),
      expect:
        'The styled elements come with the page and nothing moves. The numbers work even if the script never comes; sections that open, the other language and opening hours come with it. It is long, and needs a place that keeps templates: a theme file, a site generator, or in WordPress a Custom HTML block of an administrator or editor (on a network, of its administrator). Elsewhere its styles may show as text, after the plain links. It is written in the language and the colours that are chosen above. Make it again after each release. Under a policy that forbids inline styles take “Strict policy”.',
    },
    editor: {
      label: 'Editor-safe',
      code: all((name) =>
        tag(
          'div',
          [
            ['class', `ppd-${name}`],
            ['data-ppd', name],
            ...snippetAttributes(configuration, name).map(
              ([key, value]) => [`data-${key}`, value] as const,
            ),
            ...styled(
              [roomStyle(configuration, name, pageLang), colors].filter((part) => part).join(';'),
            ),
          ],
          fallback(configuration, name, pageLang),
        ),
      ),
      expect:
        'For editors that strip tags they do not know. The links show at once, and the elements take their place when the script in the header has come.',
      more: {label: 'Once for the whole site, into its header', code: script(src)},
    },
    'tag-manager': {
      label: 'Tag manager',
      code:
        (colors && `<style>${styleRule(configuration, colors)}</style>`) +
        addresses(configuration, src)
          .map((address) => script(address, []))
          .join(''),
      expect:
        'The script places the elements itself: the banner at the bottom of the window, the others at the end of the page’s text. Nothing shows before the tag manager has loaded it, so take another form where you can.',
    },
    strict: {
      label: 'Strict policy',
      code:
        script(strictSrc, strictAttributes) +
        all((name) => elementHtml(configuration, name, pageLang, {hasStyles: false})),
      expect: `For sites with a Content-Security-Policy. Your server puts a new nonce in place of YOUR-NONCE for each page. The hash is that of release ${release.version}: keep that file, and change file and hash together.`,
      more: {
        label: 'The header',
        code: `Content-Security-Policy: script-src 'nonce-YOUR-NONCE' 'strict-dynamic'; trusted-types ${file.replace('.js', '')}; require-trusted-types-for 'script'`,
      },
    },
    react: {
      label: 'React',
      // What HTML and JSX have in common: no style, no class, no brace.
      code: all((name) => elementHtml(configuration, name, pageLang, {hasStyles: false}))
        .replace(/ class="notranslate"/g, ' translate="no"')
        .replace(/\{/g, '&#123;')
        .replace(/\}/g, '&#125;'),
      expect:
        'Valid as HTML and as JSX. The links are in the HTML that your server sends, and the elements take their place when the script has come.',
      more: {label: 'Once for the whole site, into the document’s head', code: script(src)},
    },
    text: {
      label: 'Text only',
      code: once((name) => fallback(configuration, name, pageLang)).join(''),
      expect:
        'Sentences with plain links, for places that keep HTML but no script and no tag that they do not know: newsletters, patient portals, forums. They never change by themselves.',
    },
    words: {
      label: 'Words only',
      code: once((name) => plainWords(configuration, name, pageLang)).join('\n'),
      expect:
        'The same sentences without any HTML, for places that take plain text: a portal message, an after-visit summary, a text on social media. Most phones turn the numbers into links. They never change by themselves.',
    },
  };
}
