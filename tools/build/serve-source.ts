/**
 * `npm run dev`: the pages of demo/ ask for files that the build puts beside them, and get the sources of those here, so
 * that a change shows without a build.
 */
import {resolve} from 'node:path';
import type {Plugin} from 'vite';

/** Modules, by the address at which a page loads them. */
const modules: Readonly<Record<string, string>> = {
  '/demo/builder.js': '/demo/builder/main.ts',
  '/demo/palette.js': '/src/styles/palette.ts',
};

/** Classic scripts: each becomes one that imports its source. */
const scripts: Readonly<Record<string, string>> = {
  '/demo/ppd-widgets.js': '/src/ppd-widgets.ts',
  '/demo/ppd-hotline.js': '/src/ppd-hotline.ts',
  '/demo/ppd-check.js': '/check/ppd-check.ts',
};

export const serveSource: Plugin = {
  name: 'serve-source',
  // Before Vite looks for a file.
  enforce: 'pre',
  apply: 'serve',
  resolveId(id, importer) {
    const isOfDemo = !importer || importer.startsWith(resolve('demo'));
    const source = modules[isOfDemo && id.startsWith('./') ? id.replace('.', '/demo') : id];
    return source ? resolve(`.${source}`) : null;
  },
  configureServer({middlewares}) {
    middlewares.use((request, response, next) => {
      const path = request.url?.replace(/\?.*/, '') ?? '';
      const script = scripts[path];
      if (script) {
        response.setHeader('content-type', 'text/javascript');
        response.end(`import(${JSON.stringify(script)});\n`);
        return;
      }
      if (path === '/') {
        response.writeHead(302, {location: '/demo/'}).end();
        return;
      }
      request.url = request.url?.replace(/^\/demo\/presets\//, '/presets/');
      next();
    });
  },
};
