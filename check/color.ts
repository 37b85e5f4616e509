/** Which texts may be used as a colour in a style rule. */

const functions = new Set(
  'rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark calc'.split(' '),
);

/** Longer than any colour that people write. */
const MAX_LENGTH = 120;

function isBalanced(value: string): boolean {
  let depth = 0;
  for (const character of value) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/**
 * Accepts a colour and nothing more. The browser alone would accept `var()`, which is valid until it is used, and
 * `rgb(0 0 0` and `red/*`, which swallow the rest of a rule (https://www.w3.org/TR/css-syntax-3/#error-handling).
 *
 * @returns whether the text is a single colour, which loads nothing and does not break the rest of the rule
 */
export function isColor(value: string): boolean {
  return (
    value.length <= MAX_LENGTH &&
    /^[-#\w\s.,%/+*()]+$/.test(value) &&
    !value.includes('/*') &&
    isBalanced(value) &&
    (value.match(/[-\w]*(?=\()/g) ?? []).every(
      (name) => !name || functions.has(name.toLowerCase()),
    ) &&
    !/^\s*(?:inherit|initial|unset|revert|revert-layer)\s*$/i.test(value) &&
    CSS.supports('color', value)
  );
}
