/**
 * Gives Lit our Trusted Types policy (src/embed/trusted-types.ts) in place of its own, which throws where a page's
 * policy does not list it or another Lit has taken the name.
 */
import {resolve} from 'node:path';
import type {Plugin} from 'vite';

export const trustedTypesPolicy: Plugin = {
  name: 'trusted-types-policy',
  enforce: 'pre',
  transform(code, id) {
    if (!/lit-html\/(?:development\/)?lit-html\.js$/.test(id)) return null;
    const patched = code.replace(
      /\w+\.createPolicy\(\s*["']lit-html["']\s*,\s*\{\s*createHTML:\s*\w+\s*=>\s*\w+\s*\}\s*\)/,
      'ppdWidgetsPolicy',
    );
    if (patched === code) throw new Error('lit-html creates its policy in another way: adapt this');
    const module = resolve('src/embed/trusted-types.ts').replaceAll('\\', '/');
    return {
      code: `import {policy as ppdWidgetsPolicy} from ${JSON.stringify(module)};${patched}`,
      map: null,
    };
  },
};
