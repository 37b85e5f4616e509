// Puts the demo, as it stands, beside the script it loads: any static host serves dist/site/.
import {copyFileSync, cpSync, rmSync, writeFileSync} from 'node:fs';
import {runnerImport} from 'vite';

rmSync('dist/site', {recursive: true, force: true});
cpSync('demo', 'dist/site', {recursive: true});
copyFileSync('dist/ppd-widgets.js', 'dist/site/ppd-widgets.js');
cpSync('presets', 'dist/site/presets', {recursive: true});

const {palette} = (await runnerImport('./src/shared/palette.ts')).module;
writeFileSync('dist/site/palette.js', `export const palette = ${JSON.stringify(palette)};\n`);
