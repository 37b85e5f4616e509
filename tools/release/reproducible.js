// Makes sure that a release is what its source says: builds twice and compares every byte, then writes version and hash
// into the docs.
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {format, resolveConfig} from 'prettier';

/** The hash of every file of a build, by its path. */
function build() {
  const {status} = spawnSync('npm', ['run', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status) process.exit(status);
  const files = readdirSync('dist', {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => join(parentPath, name));
  return new Map(
    ['custom-elements.json', ...files].map((file) => [
      file,
      createHash('sha384').update(readFileSync(file)).digest('base64'),
    ]),
  );
}

const [first, second] = [build(), build()];
const differing = [...new Set([...first.keys(), ...second.keys()])].filter(
  (file) => first.get(file) !== second.get(file),
);
if (differing.length) {
  console.error(`Two builds differ in ${differing.join(', ')}.`);
  process.exit(1);
}
console.log(`Two builds of ${first.size} files are the same, byte for byte.`);

const {version, files} = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
const {integrity} = files['ppd-widgets.js'];
const page = 'docs/hosting.md';
const written = readFileSync(page, 'utf8').replace(
  /(<!-- release -->)[^]*?(<!-- \/release -->)/,
  (_, open, close) => `${open}

Release ${version}:

\`\`\`html
<script
  defer
  src="https://cdn.your-site.example/ppd-widgets/${version}/ppd-widgets.js"
  integrity="${integrity}"
  crossorigin="anonymous"
></script>
\`\`\`

${close}`,
);
writeFileSync(page, await format(written, {...(await resolveConfig(page)), filepath: page}));
console.log(`Release ${version}, ${integrity}: written into ${page}.`);
