import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {decode, encode} from '@jridgewell/sourcemap-codec';
import {minifyHTMLLiterals} from 'minify-literals';
import {defineConfig, type Plugin, type UserConfig} from 'vite';
import {dataModules} from './tools/build/data-modules.js';

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
 * Writes every character beyond ASCII as an escape: a page in another encoding reads a script in its own where the server
 * names none, and would show "En espaÃ±ol". All of them stand in strings, templates and patterns. Browsers also keep an
 * ASCII script in half the memory.
 */
const ascii: Plugin = {
  name: 'ascii',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const mappings = chunk.map && decode(chunk.map.mappings);
      const lines = chunk.code.split('\n').map((line, index) => {
        let added = 0;
        let next = 0;
        const segments = mappings?.[index] ?? [];
        const shiftUpTo = (column: number) => {
          for (let segment; (segment = segments[next]) && segment[0] <= column; next += 1) {
            segment[0] += added;
          }
        };
        const escaped = line.replace(/[\u0080-\uffff]/g, (character: string, column: number) => {
          shiftUpTo(column);
          const code = character.charCodeAt(0).toString(16);
          const escape = code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code}`;
          added += escape.length - 1;
          return escape;
        });
        shiftUpTo(Infinity);
        return escaped;
      });
      chunk.code = lines.join('\n');
      if (chunk.map && mappings) chunk.map.mappings = encode(mappings);
    }
  },
};

/** What the builder has to know of the build: the manifest, and the script's version and hash. */
const builtFiles: Plugin = {
  name: 'built-files',
  resolveId: (id) => (id.startsWith('virtual:') ? `\0${id}` : null),
  load(id) {
    if (id === '\0virtual:custom-elements-manifest') {
      return `export default ${readFileSync('custom-elements.json', 'utf8')}`;
    }
    if (id === '\0virtual:release') {
      const hash = createHash('sha384')
        .update(readFileSync('dist/ppd-widgets.js'))
        .digest('base64');
      return `export default ${JSON.stringify({version, integrity: `sha384-${hash}`})}`;
    }
    return null;
  },
};

/**
 * Four builds: `--mode script` writes the one file a site pastes, `--mode package` the modules for npm, `--mode check` the file
 * that an owner runs on their own page, and then `--mode site` the builder's script.
 * ES2019 keeps iPhones back to iOS 12.2: 96.5 % of tracked U.S. use, where Vite's default keeps 90.5 %.
 */
export default defineConfig(({mode}) => {
  const one = {
    format: 'iife',
    postBanner: banner,
    // Where a server imports the file, there is no page to do anything to.
    intro: "if (typeof document === 'undefined') return;",
    comments: {legal: false, annotation: false, jsdoc: false},
  } as const;
  // Lit's `_$` names and our private `_` ones: all of their uses are in this one file.
  const minify = {
    compress: true,
    codegen: true,
    mangle: true,
    mangleProps: {include: /^_/},
  } as const;
  const builds: Record<string, UserConfig['build']> = {
    script: {
      target: 'es2019',
      rolldownOptions: {
        input: 'src/ppd-widgets.ts',
        output: {...one, entryFileNames: 'ppd-widgets.js', minify},
      },
    },
    package: {
      target: 'es2021',
      outDir: 'dist/modules',
      sourcemap: false,
      rolldownOptions: {
        input: [
          ...['index', 'classes', 'server'].map((name) => `src/entries/${name}.ts`),
          ...['hotline-banner', 'info-card', 'contact-button'].map(
            (name) => `src/entries/define-${name}.ts`,
          ),
          // Types alone, but an import for its side effects must find a module.
          ...['react', 'preact', 'vue', 'svelte', 'solid'].map((name) => `src/types/${name}.ts`),
        ],
        external: [/^lit(\/|$)/],
        output: {
          format: 'es',
          preserveModules: true,
          preserveModulesRoot: 'src',
          entryFileNames: '[name].js',
          minify: false,
        },
      },
    },
    check: {
      target: 'es2019',
      rolldownOptions: {
        input: 'check/ppd-check.ts',
        output: {...one, entryFileNames: 'ppd-check.js', minify: true},
      },
    },
    site: {
      target: 'es2021',
      outDir: 'dist/site',
      rolldownOptions: {
        input: 'demo/builder/main.ts',
        output: {format: 'es', entryFileNames: 'builder.js'},
      },
    },
  };
  const build = builds[mode];
  return {
    publicDir: false,
    plugins: [
      dataModules,
      minifyLiterals,
      ...(mode === 'script' ? [ownTrustedTypesPolicy] : []),
      ...(mode === 'script' || mode === 'check' ? [ascii] : []),
      ...(mode === 'site' ? [builtFiles] : []),
    ],
    define: {__VERSION__: JSON.stringify(version)},
    build: {
      outDir: 'dist',
      // The script is built first; the others go beside it.
      emptyOutDir: mode === 'script',
      sourcemap: true,
      ...build,
      rolldownOptions: {preserveEntrySignatures: 'strict', ...build?.rolldownOptions},
    },
    preview: {host: '127.0.0.1'},
  };
});
