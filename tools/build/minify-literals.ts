/** Strips white space and comments from our html`` and css`` literals; Lit's own files have none worth it. */
import {
  defaultShouldMinifyCSS,
  defaultStrategy,
  minifyHTMLLiterals,
  type CustomOptions,
  type Strategy,
} from '@literals/html-css-minifier';
import type {Plugin} from 'vite';

const minifier = (name: string, options?: CustomOptions<Strategy>): Plugin => ({
  name,
  enforce: 'pre',
  async transform(code, id) {
    if (id.includes('node_modules') || !/(html|css|svg)`/.test(code)) return null;
    const result = await minifyHTMLLiterals(code, {...options, fileName: id});
    return result && {code: result.code, map: result.map ?? null};
  },
});

/** Declarations may come without a rule around them, to be put into one. */
function minifyCSS(css: string): string {
  const minify = (rule: string) => defaultStrategy.minifyCSS?.(rule) ?? rule;
  return css.includes('{') ? minify(css) : minify(`a{${css}}`).slice('a{'.length, -'}'.length);
}

/**
 * The library leaves a css`` literal with expressions alone. Ours have them where a declaration can be, so one takes the
 * place of each meanwhile. It has a name of its own, because of two alike one would go.
 */
const cssWithExpressions: CustomOptions<Strategy> = {
  shouldMinifyCSS: () => false,
  shouldMinify: (template) => defaultShouldMinifyCSS(template) && template.parts.length > 1,
  strategy: {
    ...defaultStrategy,
    combineHTMLStrings: (parts) =>
      parts.map(({text}, index) => (index ? `--expression-${index}:0${text}` : text)).join(''),
    minifyHTML: (css) => Promise.resolve(minifyCSS(css)),
    splitHTMLByPlaceholder: (css) => css.split(/--expression-\d+:0/),
  },
};

export const minifyLiterals = [
  minifier('minify-literals'),
  minifier('minify-css-with-expressions', cssWithExpressions),
];
