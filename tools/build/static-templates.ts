/**
 * Evaluates the `*.static.ts` modules of src/ when something is built. Each export makes something of a language's strings
 * (see src/content/strings/per-language.ts). What it makes is written in its place, for each language: text and templates
 * inside templates become one literal, which the browser's parser reads, and Lit is left with what the page alone knows.
 */
import {runnerImport, type Plugin} from 'vite';
import {locales} from '../../src/content/locales.js';

/** An expression of the page's, by the placeholder that takes its place here. */
const expressions = new WeakMap<object, string>();

/**
 * Takes the place of what the page alone knows, and of whatever is read from it or returned by it. A condition on it would
 * always hold, unseen: test/embed/static-templates.test.ts compares what comes of it.
 */
function placeholder(expression: string): object {
  const value: object = new Proxy(() => undefined, {
    get: (_, property) => {
      if (typeof property === 'string') return placeholder(`${expression}.${property}`);
      throw new Error(`${expression} is known in a page only, and cannot become text here`);
    },
    apply: (_, __, values) => placeholder(`${expression}(${values.map(toCode).join(', ')})`),
  });
  expressions.set(value, expression);
  return value;
}

const expressionOf = (value: unknown): string | undefined =>
  typeof value === 'function' ? expressions.get(value) : undefined;

interface Template {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

/** A template of Lit's, by the mark that it has. */
const isTemplate = (value: unknown): value is Template =>
  typeof value === 'object' && value !== null && '_$litType$' in value;

/** Lit's `nothing`, of whichever copy. */
const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'symbol' && value.description === 'lit-nothing');

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const escapeAttribute = (text: string): string => escapeText(text).replaceAll('"', '&quot;');

const asText = (value: unknown, where: string): string => {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new Error(`neither text nor a template: ${String(value)} after ${where.slice(-80)}`);
};

/** Pieces of HTML, with the page's expressions between them. */
class Literal {
  private readonly _pieces: string[] = [''];
  private readonly _expressions: string[] = [];

  /** The HTML since the last expression. */
  get last(): string {
    return this._pieces[this._pieces.length - 1] ?? '';
  }

  set last(html: string) {
    this._pieces[this._pieces.length - 1] = html;
  }

  /** Whether what comes next is between `<` and `>`. Our texts have neither as such. */
  get isInTag(): boolean {
    const whole = this._pieces.join('');
    return whole.lastIndexOf('<') > whole.lastIndexOf('>');
  }

  add(expression: string): void {
    this._expressions.push(expression);
    this._pieces.push('');
  }

  toString(): string {
    const pieces = this._pieces.map((piece) => piece.replace(/[\\`]|\$(?=\{)/g, '\\$&'));
    const [first = '', ...others] = pieces;
    const rest = others.map((piece, index) => `\${${this._expressions[index] ?? ''}}${piece}`);
    return `html\`${first}${rest.join('')}\``;
  }
}

function addChild(literal: Literal, value: unknown): void {
  const expression = expressionOf(value);
  if (expression) literal.add(expression);
  else if (isTemplate(value)) addTemplate(literal, value);
  else if (Array.isArray(value)) for (const item of value) addChild(literal, item);
  else if (!isNothing(value)) literal.last += escapeText(asText(value, literal.last));
}

/** The value of an attribute, or a part of it. */
function addAttribute(literal: Literal, value: unknown): void {
  const expression = expressionOf(value);
  const [, before = '', kind = '', name = ''] =
    /^([^]*)\s([?.@]?)([\w-]+)=$/.exec(literal.last) ?? [];
  if (expression) literal.add(expression);
  else if (!name) literal.last += escapeAttribute(asText(value, literal.last));
  else if (kind === '?') literal.last = value ? `${before} ${name}` : before;
  else if (kind) throw new Error(`a ${kind}${name} that is not the page's`);
  else if (isNothing(value)) literal.last = value === '' ? `${before} ${name}=""` : before;
  else literal.last += `"${escapeAttribute(asText(value, literal.last))}"`;
}

function addTemplate(literal: Literal, {strings, values}: Template): void {
  strings.forEach((html, index) => {
    literal.last += html;
    if (index === values.length) return;
    if (literal.isInTag) addAttribute(literal, values[index]);
    else addChild(literal, values[index]);
  });
}

/** @returns JavaScript that makes the value again */
function toCode(value: unknown): string {
  const expression = expressionOf(value);
  if (expression) return expression;
  if (isTemplate(value)) {
    const literal = new Literal();
    addTemplate(literal, value);
    return literal.toString();
  }
  if (typeof value === 'function') return `() => ${toCode((value as () => unknown)())}`;
  if (Array.isArray(value)) return `[${value.map(toCode).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([name, item]) => `${name}: ${toCode(item)}`);
    return `({${entries.join(', ')}})`;
  }
  return value === undefined ? 'undefined' : JSON.stringify(value);
}

type Make = (locale: string, own: object) => unknown;

export const staticTemplates: Plugin = {
  name: 'static-templates',
  enforce: 'pre',
  async load(id) {
    if (!id.endsWith('.static.ts')) return null;
    const {module} = await runnerImport<Record<string, Make>>(id);
    const made = Object.entries(module).map(([name, make]) => {
      const [first, ...others] = locales.map((locale) => toCode(make(locale, placeholder('own'))));
      const differs = others.some((code) => code !== first);
      const body = [first, ...others].map((code, i) => `  ${locales[i]}: (own) => ${code},`);
      return differs
        ? `const ${name}In = {\n${body.join('\n')}\n};\nexport const ${name} = (locale, own) => ${name}In[locale](own);`
        : `export const ${name} = (locale, own) => ${first};`;
    });
    const code = `${made.join('\n')}\n`;
    return code.includes('html`') ? `import {html} from 'lit';\n${code}` : code;
  },
};
