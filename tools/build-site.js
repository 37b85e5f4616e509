// Puts the demo, as it stands, beside the script it loads: any static host serves dist/site/.
import {copyFileSync, cpSync, rmSync} from 'node:fs';

rmSync('dist/site', {recursive: true, force: true});
cpSync('demo', 'dist/site', {recursive: true});
copyFileSync('dist/ppd-widgets.js', 'dist/site/ppd-widgets.js');
