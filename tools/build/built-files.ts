/** What the builder has to know of the build: the manifest, the script's version and hash, the files beside it. */
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import type {Plugin} from 'vite';
import {readManifest} from './manifest.js';

/** The script with all three elements, and the one without the card. */
const scripts = ['ppd-widgets.js', 'ppd-hotline.js'];

/** Files that a build may put beside the builder, for its owners to download. */
const downloads = ['ppd-widgets-wordpress.zip'];

export function builtFiles(version: string): Plugin {
  let isServed = false;
  return {
    name: 'built-files',
    configResolved({command}) {
      isServed = command === 'serve';
    },
    resolveId: (id) => (id.startsWith('virtual:') ? `\0${id}` : null),
    async load(id) {
      if (id === '\0virtual:custom-elements-manifest') {
        if (!isServed) return `export default ${readFileSync('custom-elements.json', 'utf8')}`;
        // Without a build, and made again when a class changes.
        const manifest = await readManifest();
        for (const {path} of manifest.modules) this.addWatchFile(resolve(path));
        return `export default ${JSON.stringify(manifest)}`;
      }
      if (id === '\0virtual:release') {
        const hashOf = (file: string) =>
          isServed
            ? 'sha384-of-the-built-file'
            : `sha384-${createHash('sha384')
                .update(readFileSync(`dist/${file}`))
                .digest('base64')}`;
        const integrity = Object.fromEntries(scripts.map((file) => [file, hashOf(file)]));
        const files = downloads.filter((file) => existsSync(`dist/${file}`));
        return `export default ${JSON.stringify({version, integrity, files})}`;
      }
      return null;
    },
  };
}
