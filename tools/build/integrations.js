// Writes what editors offer while somebody types a tag, from the custom-elements manifest.
import {readFileSync} from 'node:fs';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const {name, version} = JSON.parse(readFileSync('package.json', 'utf8'));

generateVsCodeCustomElementData(structuredClone(manifest), {
  outdir: 'dist/editors',
  htmlFileName: 'vscode.html-custom-data.json',
  cssFileName: 'vscode.css-custom-data.json',
  hideLogs: true,
});
generateJetBrainsWebTypes(structuredClone(manifest), {
  outdir: 'dist/editors',
  webTypesFileName: 'web-types.json',
  packageJson: false,
  hideLogs: true,
  packageName: name,
  version,
});
