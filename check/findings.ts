/** What is wrong on a page, in plain English, and how to fix it. */
import {embeddable, embeddableNames, isScriptAddress} from '../src/embed/embeddable.js';
import {good, note, problem, type Finding} from './finding.js';
import {checkLinks} from './numbers.js';
import {checkLanguage} from './language.js';
import {checkLayout} from './layout.js';
import {
  capital,
  elementsOf,
  misspelt,
  nameOf,
  placeholdersOf,
  renderedBy,
  wordsFor,
} from './own-elements.js';

/** Attributes that any element may have. */
const anyElement = /^(?:class|id|style|slot|hidden|title|dir|role|tabindex|part|data-.*|aria-.*)$/;

/** Optimizers and consent tools that delay scripts, recognized by how they rewrite the tag. */
const holders: readonly (readonly [selector: string, who: string, remedy: string])[] = [
  [
    'script[type="rocketlazyloadscript"], script[data-rocket-src]',
    'WP Rocket (“Delay JavaScript”)',
    'add data-nowprocket="1" to the script tag, or list “ppd-widgets” under its exclusions',
  ],
  [
    'script[type="litespeed/javascript"]',
    'LiteSpeed Cache',
    'add data-no-optimize="1" data-no-defer="1" to the script tag, or list “ppd-widgets” under “JS Excludes”',
  ],
  [
    'script[type$="text/javascript"][type*="-"]',
    'Cloudflare Rocket Loader',
    'add data-cfasync="false" to the script tag, before src',
  ],
  [
    'script[type="text/plain"]',
    'a consent tool',
    'mark the script as necessary: it stores nothing and sends nothing (data-cookieconsent="ignore", data-ot-ignore="1")',
  ],
];

export const sourceOf = (script: Element): string =>
  ['src', 'data-src', 'data-rocket-src', 'data-litespeed-src', 'data-cfsrc']
    .map((name) => script.getAttribute(name))
    .find((value) => value) ?? '';

/** @returns the tags that load our script, or should */
export function findScripts(page: Document): Element[] {
  return [...page.querySelectorAll('script')].filter(
    (script) =>
      !sourceOf(script).includes('ppd-check') &&
      (script.hasAttribute('data-place') || isScriptAddress(sourceOf(script))),
  );
}

function checkScripts(page: Document, hasRun: boolean): Finding[] {
  const scripts = findScripts(page);
  const [first] = scripts;
  if (!first) {
    return hasRun
      ? []
      : [
          problem(
            'plainLinks',
            'The script tag is not on this page.',
            'Paste <script … src="…/ppd-widgets.js"></script> as an administrator: many editors strip other users’ scripts. Then view the page signed out.',
          ),
        ];
  }
  const findings: Finding[] = [];
  const holder = holders.find(([selector]) => first.matches(selector));
  if (holder) {
    const [, who, remedy] = holder;
    const [attribute] = /data-[\w-]+/.exec(remedy) ?? [];
    const advice =
      attribute && first.hasAttribute(attribute)
        ? `The tag has ${attribute} already, so it is not enough here: add “ppd-widgets” to the exclusions of ${who}`
        : `Exclude it: ${remedy}`;
    findings.push(problem('plainLinks', `${who} delays or blocks the script.`, `${advice}.`));
  }
  if (scripts.length > 1) {
    findings.push(
      note(
        `The script tag is on this page ${scripts.length} times.`,
        'Remove the extra tags. Only the first one is used.',
      ),
    );
  }
  if (/<\/?p>/i.test(first.outerHTML)) {
    findings.push(
      problem(
        'plainLinks',
        'An editor has put paragraphs into the script tag.',
        'Paste it again on one line, without line breaks.',
      ),
    );
  }
  if (first.hasAttribute('integrity') && !first.hasAttribute('crossorigin')) {
    findings.push(
      problem(
        'plainLinks',
        'The script tag has integrity without crossorigin.',
        'Add crossorigin="anonymous"; without it, browsers refuse a script from another site.',
      ),
    );
  }
  const address = sourceOf(first);
  if (/\bexample\b|your-site/.test(address)) {
    findings.push(
      problem(
        'plainLinks',
        `The script tag names ${address}, which is an example and no real address.`,
        'Write the address of the file on your own site, or take the snippet from your provider’s builder.',
      ),
    );
  }
  const cfasync = first.outerHTML.indexOf('data-cfasync');
  if (cfasync > first.outerHTML.indexOf(' src=') && cfasync > 0) {
    findings.push(
      problem(
        'plainLinks',
        'data-cfasync comes after src.',
        'Put it before src: Cloudflare reads no further.',
      ),
    );
  }
  return findings;
}

/** The names of the Trusted Types policies of the scripts on a page: each has that of its file. */
const policyNames = (page: Document): string[] => {
  const names = findScripts(page).map(
    (script) => /ppd-hotline/.exec(sourceOf(script))?.[0] ?? 'ppd-widgets',
  );
  return names.length ? [...new Set(names)] : ['ppd-widgets'];
};

function checkPolicy(policy: string, page: Document): Finding[] {
  const findings: Finding[] = [];
  const directive = (name: string) =>
    new RegExp(`(?:^|;)\\s*${name}\\s+([^;]*)`, 'i').exec(policy)?.[1]?.trim();
  const trustedTypes = directive('trusted-types');
  const missing = policyNames(page).filter(
    (name) => !trustedTypes?.split(/\s+/).some((listed) => listed === name || listed === '*'),
  );
  if (trustedTypes !== undefined && missing.length) {
    findings.push(
      problem(
        'plainLinks',
        'The page’s Content-Security-Policy lists Trusted Types policies, but not ours.',
        `Add it: trusted-types ${trustedTypes} ${missing.join(' ')}`,
      ),
    );
  }
  const scripts =
    directive('script-src-elem') ?? directive('script-src') ?? directive('default-src');
  if (scripts?.includes("'none'")) {
    findings.push(
      problem(
        'plainLinks',
        'The page’s Content-Security-Policy allows no scripts.',
        'Allow ours in script-src, by a nonce or by the address of the file.',
      ),
    );
  }
  return findings;
}

/** @returns the level of the last heading before an element, 0 if there is none */
function levelBefore(element: Element): number {
  const headings = [...element.ownerDocument.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(
    (heading) =>
      element.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_PRECEDING &&
      !element.contains(heading),
  );
  return Number(headings[headings.length - 1]?.localName.slice(1) ?? 0);
}

function checkElement(element: Element): Finding[] {
  const findings: Finding[] = [];
  const tag = capital(wordsFor(element));
  const name = nameOf(element);
  const known: readonly string[] = name ? embeddable[name] : [];
  for (const attribute of element.getAttributeNames()) {
    if (known.includes(attribute) || anyElement.test(attribute)) continue;
    findings.push(
      problem(
        'setting',
        `${tag} has an unknown attribute ${attribute}.`,
        `Its attributes are ${known.join(', ')}.`,
      ),
    );
  }
  findings.push(...checkLinks(element));
  if (name === 'info-card') {
    const level = Number(element.getAttribute('heading-level') ?? 2);
    const before = levelBefore(element);
    if (level > Math.max(before + 1, 2)) {
      findings.push(
        problem(
          'words',
          `${tag} begins with a heading of level ${level} ${before ? `after one of level ${before}` : 'with no heading before it'}.`,
          `Set heading-level="${Math.max(before + 1, 2)}", so that no level is skipped.`,
        ),
      );
    }
  }
  return findings;
}

function checkRendering(element: Element): Finding[] {
  const tag = capital(wordsFor(element));
  const root = renderedBy(element);
  if (root?.querySelector('.base')) return [];
  if (root) {
    return [
      problem(
        'plainLinks',
        `${tag} could not be rendered, so it shows plain links.`,
        'The console says why: look for a warning that names the element. Another script or a policy of the page interferes.',
      ),
    ];
  }
  // The snippet may contain what is shown instead of the links.
  const isPlain = [...element.querySelectorAll('a')].some((link) => link.getClientRects().length);
  return [
    problem(
      'plainLinks',
      `${tag} ${isPlain ? 'still shows its plain links' : 'is not running'}.`,
      'The script has not started it: see the other points, and try without your ad blocker.',
    ),
  ];
}

function checkElements(page: Document, isLive: boolean): Finding[] {
  const elements = elementsOf(page);
  const waiting = placeholdersOf(page);
  const placed = findScripts(page).some(
    (script) => script.hasAttribute('data-place') || /[?&]place=/.test(sourceOf(script)),
  );
  const findings: Finding[] = [];
  if (!elements.length && !waiting.length && (isLive || !placed)) {
    const slips = [...misspelt(page)].map(([tag, meant]) =>
      problem(
        'plainLinks',
        `<${tag}> is not one of the elements, so nothing shows there.`,
        `Write <${meant}>…</${meant}>.`,
      ),
    );
    if (slips.length) return slips;
    return [
      problem(
        'plainLinks',
        'None of the elements is on this page.',
        'Paste one: <ppd-hotline-banner>…</ppd-hotline-banner>. If you did, your editor has stripped it: use the editor-safe form, and view the page signed out.',
      ),
    ];
  }
  for (const name of embeddableNames) {
    const own = elements.filter((element) => nameOf(element) === name);
    const [first] = own;
    if (!first) continue;
    const what = capital(wordsFor(first));
    findings.push(good(`${what} found${own.length > 1 ? ` ${own.length} times` : ''}.`));
    if (own.length > 1 && name !== 'contact-button') {
      findings.push(
        note(
          `${what} is on this page ${own.length} times.`,
          'Remove all but one, unless you want several: screen reader users hear it each time.',
        ),
      );
    }
  }
  const sources = findScripts(page).map(sourceOf);
  const isWithoutCard =
    sources.length > 0 && sources.every((source) => source.includes('ppd-hotline'));
  if (isWithoutCard && elements.some((element) => nameOf(element) === 'info-card')) {
    findings.push(
      problem(
        'plainLinks',
        'The card shows plain links only: this page has the script without the card.',
        'Load ppd-widgets.js in place of ppd-hotline.js.',
      ),
    );
  }
  for (const [tag, meant] of misspelt(page)) {
    findings.push(
      problem(
        'plainLinks',
        `<${tag}> is not one of the elements, so nothing shows there.`,
        `Write <${meant}>…</${meant}>.`,
      ),
    );
  }
  for (const placeholder of waiting) {
    const word = placeholder.getAttribute('data-ppd');
    const what = word ?? placeholder.className;
    const name = nameOf(placeholder);
    findings.push(
      name && !isLive
        ? good(`Placeholder “${what}” found.`)
        : problem(
            'plainLinks',
            `The placeholder “${what}” ${isLive ? 'has not become' : 'will not become'} an element.`,
            `Its name must be one of ${embeddableNames.join(', ')}, and the script must run on this page.`,
          ),
    );
    if (name) findings.push(...checkLinks(placeholder));
  }
  for (const element of elements) {
    if (isLive) findings.push(...checkRendering(element));
    findings.push(...checkElement(element));
  }
  return findings;
}

export interface Circumstances {
  /** Whether the page is open in a browser, rather than pasted as text. */
  readonly isLive: boolean;
  /** Version of the script that ran on the page; `undefined` if none did, or if it is unknown. */
  readonly version?: string | undefined;
  /** Version to compare it with. */
  readonly newest: string;
  /** The page's Content-Security-Policy, from its header. */
  readonly policy?: string;
  /** How far the page has jumped since it was opened. */
  readonly shift?: number | undefined;
  /** What became of a request for the script: words for what went wrong. */
  readonly unreachable?: string | undefined;
}

/** @returns everything that a page's elements and tags reveal */
export function checkPage(
  page: Document,
  {isLive, version, newest, policy = '', shift, unreachable}: Circumstances,
): Finding[] {
  const meta = page.querySelector('meta[http-equiv="Content-Security-Policy" i]');
  const findings = [
    ...checkElements(page, isLive),
    ...checkScripts(page, version !== undefined),
    ...checkPolicy(`${policy};${meta?.getAttribute('content') ?? ''}`, page),
  ];
  if (isLive && version === undefined && findScripts(page).length) {
    findings.push(
      unreachable
        ? problem(
            'plainLinks',
            `The script cannot be loaded: ${unreachable}.`,
            'Correct its address in the script tag, or put the file there.',
          )
        : problem(
            'plainLinks',
            'The script tag is on the page, but the script has not run.',
            'An ad blocker, a consent tool or the page’s policy blocks it: try without them.',
          ),
    );
  }
  if (version !== undefined && version !== newest) {
    findings.push(
      problem(
        'wrongNumber',
        `This page runs release ${version}; this check is from release ${newest}.`,
        'Put the newer file on your site, because a number may have changed. Then clear your site’s cache.',
      ),
    );
  }
  if (isLive) findings.push(...checkLayout(page, shift));
  findings.push(...checkLanguage(page));
  if (!page.documentElement.getAttribute('lang')) {
    findings.push(
      note(
        'The page does not declare its language.',
        'Add it: <html lang="en"> or <html lang="es">.',
      ),
    );
  }
  return findings;
}
