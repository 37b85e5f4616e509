import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {minifyHTMLLiterals} from 'minify-literals';
import {defineConfig, type Plugin} from 'vite';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

// BSD-3-Clause asks for Lit's notice in every copy; minifiers drop it.
const banner = `/*! ppd-widgets ${version} | MIT | contains Lit, Copyright Google LLC, BSD-3-Clause */`;

/** Strips white space and comments from our html`` and css`` literals; Lit's own files have none worth it. */
const minifyLiterals: Plugin = {
  name: 'minify-literals',
  enforce: 'pre',
  async transform(code, id) {
    if (id.includes('node_modules') || !/(html|css|svg)`/.test(code)) return null;
    const result = await minifyHTMLLiterals(code, {fileName: id});
    return result && {code: result.code, map: result.map ?? null};
  },
};

/**
 * Gives Lit our Trusted Types policy (src/embed/trusted-types.ts) in place of its own, which throws where a page's
 * policy does not list it or another Lit has taken the name.
 */
const ownTrustedTypesPolicy: Plugin = {
  name: 'own-trusted-types-policy',
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

/**
 * Two builds: `--mode script` writes the one file a site pastes, `--mode package` the npm entry.
 * ES2019 keeps iPhones back to iOS 12.2: 96.5 % of tracked U.S. use, where Vite's default keeps 90.5 %.
 */
export default defineConfig(({mode}) => {
  const script = mode === 'script';
  return {
    plugins: [minifyLiterals, ...(script ? [ownTrustedTypesPolicy] : [])],
    define: {__VERSION__: JSON.stringify(version)},
    build: {
      target: script ? 'es2019' : 'es2021',
      outDir: 'dist',
      // The script is built first; the npm entry goes beside it.
      emptyOutDir: script,
      sourcemap: true,
      rolldownOptions: {
        input: script ? 'src/ppd-widgets.ts' : 'src/index.ts',
        external: script ? [] : [/^lit(\/|$)/],
        preserveEntrySignatures: 'strict',
        output: script
          ? {
              format: 'iife',
              entryFileNames: 'ppd-widgets.js',
              postBanner: banner,
              comments: {legal: false, annotation: false, jsdoc: false},
              minify: {
                compress: true,
                codegen: true,
                // Lit's `_$` names and our private `_` ones: safe because everything is in this one file.
                mangle: true,
                mangleProps: {include: /^_/},
              },
            }
          : {format: 'es', entryFileNames: 'index.js', minify: false},
      },
    },
    preview: {host: '127.0.0.1'},
  };
});
