#!/usr/bin/env node
// `npx ppd-widgets@1.4.3 deploy /srv/cdn/ppd-widgets` lays that release out on a web server, as docs/hosting.md says: its
// files in a folder that never changes, each compressed beside it, and `v1` turned to the newest. From a checkout, which
// has built it, the builder comes beside them.
import {createHash} from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
/** A folder that holds a release. One before a release, as `2.0.0-beta.1`, never becomes the newest. */
const RELEASE = /^(\d+)\.(\d+)\.(\d+)$/;

const compressions = {
  br: (body) =>
    brotliCompressSync(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gz: (body) => gzipSync(body, {level: 9}),
};

/** The files of this release by name; throws where one is not what `integrity.json` says. */
function readRelease() {
  const integrity = readFileSync(join(DIST, 'integrity.json'));
  const {version, released, files} = JSON.parse(integrity);
  const bodies = {};
  for (const [name, file] of Object.entries(files)) {
    const body = readFileSync(join(DIST, name));
    if (file.integrity !== `sha384-${createHash('sha384').update(body).digest('base64')}`) {
      throw new Error(`${name} is not that of release ${version}: its hash differs.`);
    }
    bodies[name] = body;
    bodies[`${name}.map`] = readFileSync(join(DIST, `${name}.map`));
  }
  return {version, released, bodies, integrity};
}

/** Writes a file so that a reader finds it whole or not at all, and leaves it alone where it is there. */
function put(file, body) {
  if (existsSync(file) && readFileSync(file).equals(body)) return;
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, body);
  // Whatever this process may be set to: the web server is another user.
  chmodSync(unfinished, 0o644);
  renameSync(unfinished, file);
}

const releasesIn = (root) => readdirSync(root).filter((name) => RELEASE.test(name));

/**
 * The time for the files of a release, in seconds: its own, so that several servers give the same validators, unless
 * another release has it. nginx and Apache make the ETag of time and size, and a corrected digit leaves the size as it
 * was: with the same time, who has the old file in the cache would be told that nothing has changed. npm gives the files
 * of every package one and the same time.
 */
function timeFor({version, released}, root) {
  const taken = new Set(
    releasesIn(root)
      .filter((name) => name !== version)
      .flatMap((name) => readdirSync(join(root, name)).map((file) => join(root, name, file)))
      .map((file) => Math.floor(statSync(file).mtimeMs / 1000)),
  );
  let time = Math.floor((released ? Date.parse(released) : Date.now()) / 1000);
  while (taken.has(time)) time += 1;
  return time;
}

/** Turns `v1` to the newest release whose major version is 1, in one step, and says so. */
function turn(root, major) {
  const numbers = (name) => RELEASE.exec(name).slice(1).map(Number);
  const newest = releasesIn(root)
    .filter((name) => numbers(name)[0] === major)
    .sort((one, other) => {
      const [[, minor, patch], [, otherMinor, otherPatch]] = [numbers(one), numbers(other)];
      return minor - otherMinor || patch - otherPatch;
    })
    .at(-1);
  const link = join(root, `v${major}`);
  const before = existsSync(link) ? readlinkSync(link) : 'nothing';
  if (before !== newest) {
    const next = join(root, `.v${major}.${process.pid}`);
    symlinkSync(newest, next);
    renameSync(next, link);
  }
  console.log(`${link} leads to ${newest} (before: ${before})`);
}

/** Puts the builder where the folders of the releases are: its snippets name the scripts there. */
function layOutBuilder(root) {
  const site = join(DIST, 'site');
  if (!existsSync(site)) return;
  const names = readdirSync(site, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(site.length + 1))
    // Its own copies of the script are for a host that has nothing else.
    .filter((name) => !/^v?\d/.test(name));
  for (const name of names) {
    const file = join(root, name);
    const body = readFileSync(join(site, name));
    mkdirSync(dirname(file), {recursive: true});
    chmodSync(dirname(file), 0o755);
    put(file, body);
    if (!name.endsWith('.js')) continue;
    for (const [extension, compress] of Object.entries(compressions)) {
      put(`${file}.${extension}`, compress(body));
    }
  }
  console.log(`${root}, the builder`);
}

function deploy(root) {
  const release = readRelease();
  const {version, bodies, integrity} = release;
  const folder = join(root, version);
  const [, major] = RELEASE.exec(version) ?? [];
  const link = major && join(root, `v${major}`);

  // All that can be refused is refused before anything is written.
  for (const [name, body] of Object.entries(bodies)) {
    const file = join(folder, name);
    if (existsSync(file) && !readFileSync(file).equals(body)) {
      throw new Error(
        `${file} is there already and differs. A release never changes: give this one a version of its own.`,
      );
    }
  }
  if (link && lstatSync(link, {throwIfNoEntry: false})?.isSymbolicLink() === false) {
    throw new Error(`${link} is no link. Move it away, then deploy again.`);
  }

  mkdirSync(folder, {recursive: true});
  chmodSync(folder, 0o755);
  for (const [name, body] of Object.entries(bodies)) {
    put(join(folder, name), body);
    for (const [extension, compress] of Object.entries(compressions)) {
      put(join(folder, `${name}.${extension}`), compress(body));
    }
  }
  put(join(folder, 'integrity.json'), integrity);
  const time = timeFor(release, root);
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), time, time);
  console.log(`${folder}, dated ${new Date(time * 1000).toISOString()}`);
  if (link) turn(root, Number(major));
  layOutBuilder(root);
}

const [command, folder, ...others] = process.argv.slice(2);
if (command !== 'deploy' || !folder || others.length) {
  console.error('Usage: ppd-widgets deploy <folder>, for instance /srv/cdn/ppd-widgets');
  process.exit(1);
}
try {
  deploy(resolve(folder));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
