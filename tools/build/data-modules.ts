/**
 * Evaluates the `*.data.ts` modules of src/content/ when something is built: each export is a function without
 * parameters, and what it returns is written in its place. So records stay whole in the source, and what is for
 * clinicians (nuances, months, names of statements) does not go out with the script.
 */
import {runnerImport, type Plugin} from 'vite';

export const dataModules: Plugin = {
  name: 'data-modules',
  enforce: 'pre',
  async load(id) {
    if (!id.endsWith('.data.ts')) return null;
    const {module} = await runnerImport<Record<string, () => unknown>>(id);
    return Object.entries(module)
      .map(([name, make]) => `export const ${name} = () => (${JSON.stringify(make())});`)
      .join('\n');
  },
};
