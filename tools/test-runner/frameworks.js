// Bundles the pages of test/embed/pages/frameworks/ with the registry's React, Vue and Svelte.
import {readFileSync} from 'node:fs';
import {compile} from 'svelte/compiler';
import {build} from 'vite';

const entries = {react: 'react.jsx', vue: 'vue.js', svelte: 'svelte.js'};

const svelte = {
  name: 'svelte',
  transform(code, id) {
    if (!id.endsWith('.svelte')) return null;
    return compile(readFileSync(id, 'utf8'), {filename: id, generate: 'client'}).js;
  },
};

/**
 * @returns {Promise<Record<string, string>>} the code of each framework's page, by the framework's name
 */
export async function bundleFrameworkPages() {
  const pages = await Promise.all(
    Object.entries(entries).map(async ([name, file]) => {
      const {output} = await build({
        configFile: false,
        logLevel: 'error',
        plugins: [svelte],
        define: {
          'process.env.NODE_ENV': '"production"',
          __VUE_OPTIONS_API__: 'true',
          __VUE_PROD_DEVTOOLS__: 'false',
          __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
        },
        build: {
          write: false,
          rolldownOptions: {
            input: `test/embed/pages/frameworks/${file}`,
            output: {format: 'iife', entryFileNames: `${name}.js`},
          },
        },
      });
      return [name, output[0].code];
    }),
  );
  return Object.fromEntries(pages);
}
