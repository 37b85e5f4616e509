import {readFileSync} from 'node:fs';
import {defineConfig, type UserConfig} from 'vite';
import {ascii} from './tools/build/ascii.js';
import {builtFiles} from './tools/build/built-files.js';
import {dataModules} from './tools/build/data-modules.js';
import {minifyLiterals} from './tools/build/minify-literals.js';
import {staticTemplates} from './tools/build/static-templates.js';
import {serveSource} from './tools/build/serve-source.js';
import {trustedTypesPolicy} from './tools/build/trusted-types-policy.js';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

// BSD-3-Clause asks for Lit's notice in every copy; minifiers drop it.
const banner = `/*! ppd-widgets ${version} | MIT | contains Lit, Copyright Google LLC, BSD-3-Clause */`;

/**
 * Five builds: `--mode script` writes the one file a site pastes, `--mode hotline` the same without the card, `--mode package` the modules for npm, `--mode check` the file
 * that an owner runs on their own page, and then `--mode site` the builder's script. `npm run dev` serves the sources.
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
    hotline: {
      target: 'es2019',
      rolldownOptions: {
        input: 'src/ppd-hotline.ts',
        output: {...one, entryFileNames: 'ppd-hotline.js', minify},
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
  const script = [staticTemplates, dataModules, minifyLiterals, trustedTypesPolicy, ascii];
  const plugins: Record<string, UserConfig['plugins']> = {
    script,
    hotline: script,
    package: [staticTemplates, dataModules, minifyLiterals],
    check: [staticTemplates, dataModules, minifyLiterals, ascii],
    site: [staticTemplates, dataModules, minifyLiterals, builtFiles(version)],
    development: [builtFiles(version), serveSource],
  };
  return {
    publicDir: false,
    plugins: plugins[mode] ?? [],
    define: {
      __VERSION__: JSON.stringify(version),
      __SCRIPT__: JSON.stringify(mode === 'hotline' ? 'ppd-hotline' : 'ppd-widgets'),
    },
    build: {
      outDir: 'dist',
      // The script is built first; the others go beside it.
      emptyOutDir: mode === 'script',
      sourcemap: true,
      ...build,
      rolldownOptions: {preserveEntrySignatures: 'strict', ...build?.rolldownOptions},
    },
    optimizeDeps: {entries: ['demo/builder/main.ts', 'src/ppd-widgets.ts']},
    server: {host: '127.0.0.1'},
    preview: {host: '127.0.0.1'},
  };
});
