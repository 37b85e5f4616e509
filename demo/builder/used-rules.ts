/** Of an element's style sheet, what its HTML uses before the script comes. */

/** What a selector finds. */
interface Found {
  readonly selector: string;
  /** `:before` and the like, with which it ends. */
  readonly pseudo: string;
  /** The host for `:host`. */
  readonly elements: readonly Element[];
  /** Specificity: ids, then classes, then types. */
  readonly weight: number;
}

interface Rule {
  /** The at-rule around it, or nothing. */
  readonly condition: string;
  readonly found: readonly Found[];
  readonly declarations: readonly string[];
}

/** Blocks that come with the script: paper and low windows, movement, more contrast than there already is. */
const LATER = /^@keyframes|^@media (?:print|.*prefers-(?:contrast|reduced-motion))/;

/**
 * Rules that do: what pointer and keyboard add to the browser's own, what the contrast guard watches, and what defends the
 * banner against a page that hides it, since such a page hides the plain links too.
 */
const LATER_RULES = /:hover|:focus-visible|^\.base::?after$|^:host\(:not\(\[hidden\]\)\)$/;

/** What only a pointer or a form control meets. */
const POINTER =
  /^(?:cursor|transition|(?:-webkit-)?user-select|-webkit-tap-highlight-color|color-scheme):/;

/** What changes no box. */
const PAINT =
  /^(?:color|background|border-radius|text-decoration|text-underline-offset|transform):/;

const PSEUDO = /::?(?:before|after|marker|-webkit-[\w-]+)$/;

/** Splits at a separator that is not in parentheses. */
function split(text: string, separator: ',' | ';'): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === separator && !depth) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${character}`);
  }
  return parts.map((part) => part.trim()).filter((part) => part);
}

/** Reads one level of a style sheet. No string in ours holds a brace. */
function blocksIn(css: string): {head: string; body: string}[] {
  const blocks = [];
  let depth = 0;
  let start = 0;
  let open = 0;
  for (let index = 0; index < css.length; index += 1) {
    if (css[index] === '{' && ++depth === 1) open = index;
    if (css[index] !== '}' || --depth) continue;
    blocks.push({head: css.slice(start, open).trim(), body: css.slice(open + 1, index)});
    start = index + 1;
  }
  return blocks;
}

/** The lists in our `:is()` and `:not()` hold selectors of one weight. */
function weightOf(selector: string): number {
  const count = (pattern: RegExp) => (selector.match(pattern) ?? []).length;
  const inLists = selector.replace(/:(?:is|not)\(([^,)]*)[^)]*\)/g, ' $1');
  const types =
    inLists.replace(/\[[^\]]*\]|\([^)]*\)/g, '').match(/(?<![\w.#:-])[a-z][\w-]*/g) ?? [];
  return (
    count(/#/g) * 10_000 + count(/\.|\[|(?<!:):(?!is|not|before|after|:)/g) * 100 + types.length
  );
}

function find(selector: string, host: Element, inside: ParentNode): Found {
  const pseudo = PSEUDO.exec(selector)?.[0] ?? '';
  const result = (elements: Iterable<Element>) => ({
    selector,
    pseudo,
    elements: [...elements],
    weight: weightOf(selector),
  });
  const [, slotted] = /^::slotted\((.*)\)$/.exec(selector) ?? [];
  if (slotted) return result([...host.children].filter((child) => child.matches(slotted)));
  const [start, ofHost, rest = selector] = /^:host(?:\((.*?\)?)\))?\s*(.*)$/.exec(selector) ?? [];
  if (ofHost && !host.matches(ofHost)) return result([]);
  const target = rest.replace(PSEUDO, '');
  if (start !== undefined && !target) return result([host]);
  return result(inside.querySelectorAll(target.replace(/(?:^|[\s>+~])$/, '$&*')));
}

function rulesIn(css: string, host: Element, inside: ParentNode, condition = ''): Rule[] {
  return blocksIn(css).flatMap(({head, body}) => {
    if (LATER.test(head)) return [];
    if (head.startsWith('@')) return rulesIn(body, host, inside, head);
    const found = split(head, ',')
      .filter((selector) => !LATER_RULES.test(selector))
      .map((selector) => find(selector, host, inside))
      .filter(({elements}) => elements.length);
    return found.length ? [{condition, found, declarations: split(body, ';')}] : [];
  });
}

const nameOf = (declaration: string): string => declaration.replace(/:[^]*/, '');

const covers = (property: string, other: string): boolean =>
  property === other || (/^(?:margin|padding)$/.test(property) && other.startsWith(`${property}-`));

/** Whether another rule, which always holds, has the last word on each element that a declaration is for. */
const isOverruled = (declaration: string, rule: Rule, rules: readonly Rule[]): boolean =>
  !declaration.includes('!important') &&
  rule.found.every(({elements, pseudo, weight}) =>
    elements.every((element) =>
      rules.some(
        (other, index) =>
          other !== rule &&
          !other.condition &&
          other.declarations.some((one) => covers(nameOf(one), nameOf(declaration))) &&
          other.found.some(
            (one) =>
              one.pseudo === pseudo &&
              one.elements.includes(element) &&
              (one.weight > weight || (one.weight === weight && index > rules.indexOf(rule))),
          ),
      ),
    ),
  );

/** Whether a rule is only for what cannot be seen yet: controls, and arrows that open nothing. */
const isUnseen = ({found}: Rule): boolean =>
  found.every(({elements, pseudo}) =>
    elements.every((element) => element.closest(pseudo ? 'button,[inert]' : 'button')),
  );

const isUsed = (declaration: string, rule: Rule, rules: readonly Rule[]): boolean =>
  !POINTER.test(declaration) &&
  !(PAINT.test(declaration) && isUnseen(rule)) &&
  !isOverruled(declaration, rule, rules);

/** Outside a shadow root `:host` matches nothing, so a loose style sheet does no harm to a page. */
const scoped = ({selector}: Found): string =>
  /^:host|^::slotted/.test(selector) ? selector : `:host ${selector}`;

function write(rules: readonly Rule[]): string {
  let css = '';
  let around = '';
  for (const {condition, found, declarations} of rules) {
    if (condition !== around) css += `${around && '}'}${condition && `${condition}{`}`;
    around = condition;
    css += `${found.map(scoped).join()}{${declarations.join(';')}}`;
  }
  return css + (around && '}');
}

const propertiesIn = (css: string): string[] =>
  [...css.matchAll(/var\((--_[\w-]+)/g)].map(([, name = '']) => name);

/** Leaves out custom properties of ours that no other declaration uses. */
function withoutUnused(css: string): string {
  const declarations = /(--_[\w-]+):([^;{}]*);?/g;
  const used = new Set(propertiesIn(css.replace(declarations, '')));
  let size;
  do {
    ({size} = used);
    for (const [, name = '', value = ''] of css.matchAll(declarations)) {
      if (used.has(name)) propertiesIn(value).forEach((one) => used.add(one));
    }
  } while (used.size > size);
  return css
    .replace(declarations, (all, name: string) => (used.has(name) ? all : ''))
    .replace(/;\}/g, '}');
}

/**
 * @param css of the element, as its class has it
 * @param host the element
 * @param inside its HTML
 * @returns the rules, each under `:host`
 */
export function usedRules(css: string, host: Element, inside: ParentNode): string {
  const rules = rulesIn(css.replace(/\/\*[^]*?\*\//g, ''), host, inside);
  const kept = rules
    .map((rule) => ({
      ...rule,
      declarations: rule.declarations.filter((declaration) => isUsed(declaration, rule, rules)),
    }))
    .filter(({declarations}) => declarations.length);
  return withoutUnused(write(kept));
}
