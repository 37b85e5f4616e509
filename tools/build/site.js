// Puts the demo, as it stands, beside the script it loads: any static host serves dist/site/.
import {copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {runnerImport} from 'vite';

rmSync('dist/site', {recursive: true, force: true});
// What is left out is built: see vite.config.ts.
cpSync('demo', 'dist/site', {
  recursive: true,
  filter: (file) => !file.endsWith('builder') && !file.endsWith('.ts'),
});
const scripts = ['ppd-widgets.js', 'ppd-hotline.js'];
for (const file of [...scripts, 'ppd-check.js', 'ppd-widgets-wordpress.zip'])
  copyFileSync(`dist/${file}`, `dist/site/${file}`);
// What snippets name: the newest release of a major version, and this one for ever. See docs/hosting.md.
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
for (const folder of [`v${version.split('.')[0]}`, version]) {
  mkdirSync(`dist/site/${folder}`);
  for (const file of scripts) copyFileSync(`dist/${file}`, `dist/site/${folder}/${file}`);
}
cpSync('docs/pictures', 'dist/site/pictures', {
  recursive: true,
  filter: (file) => !file.endsWith('.png') || file.includes('wordpress-'),
});
cpSync('presets', 'dist/site/presets', {recursive: true});

const {palette} = (await runnerImport('./src/styles/palette.ts')).module;
writeFileSync('dist/site/palette.js', `export const palette = ${JSON.stringify(palette)};\n`);
