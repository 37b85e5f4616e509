// The custom-elements manifest, from the comments and types of the element classes. Run by itself it writes
// custom-elements.json.
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {cli} from '@custom-elements-manifest/analyzer/cli.js';

export const readManifest = () =>
  cli({
    argv: ['analyze', '--globs', 'src/elements/{,*/}*.ts', '--litelement', '--quiet'],
    noWrite: true,
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync('custom-elements.json', `${JSON.stringify(await readManifest(), null, 2)}\n`);
}
