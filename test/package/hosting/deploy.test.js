// The command that lays a release out on a server.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {deploy, newFolder, copyRelease, packRelease} from './servers.js';

describe('ppd-widgets deploy', () => {
  const packed = newFolder();
  const releases = {};
  let folder;
  let root;

  before(() => {
    const release = packRelease(packed);
    for (const version of ['1.4.9', '1.4.10', '1.5.0-beta.1', '2.0.0']) {
      releases[version] = copyRelease(release, packed, version);
    }
  });

  after(() => {
    rmSync(packed, {recursive: true, force: true});
  });

  beforeEach(() => {
    folder = newFolder();
    root = join(folder, 'cdn/ppd-widgets');
  });

  afterEach(() => {
    rmSync(folder, {recursive: true, force: true});
  });

  const timesOf = (version) =>
    new Set(
      readdirSync(join(root, version)).map((name) => statSync(join(root, version, name)).mtimeMs),
    );

  /** What it says where it refuses. */
  function refusal(...args) {
    const {status, stderr, stdout} = spawnSync(
      process.execPath,
      [join(releases['1.4.9'], 'tools/release/deploy.js'), ...args],
      {encoding: 'utf8', cwd: folder},
    );
    assert.equal(status, 1);
    assert.equal(stdout, '');
    return stderr;
  }

  it('writes what a page may load, whole and compressed, for every user to read', () => {
    const before = process.umask(0o077);
    deploy(releases['1.4.9'], root);
    process.umask(before);
    const release = join(root, '1.4.9');
    assert.equal(statSync(release).mode & 0o777, 0o755);
    const names = readdirSync(release);
    const whole = ['ppd-widgets.js', 'ppd-hotline.js', 'ppd-check.js'].flatMap((name) => [
      name,
      `${name}.map`,
    ]);
    assert.deepEqual(
      names.sort(),
      ['integrity.json', ...whole.flatMap((name) => [name, `${name}.br`, `${name}.gz`])].sort(),
    );
    for (const name of names) assert.equal(statSync(join(release, name)).mode & 0o777, 0o644, name);
    for (const name of whole) {
      const body = readFileSync(join(releases['1.4.9'], 'dist', name));
      assert.deepEqual(readFileSync(join(release, name)), body);
      assert.deepEqual(brotliDecompressSync(readFileSync(join(release, `${name}.br`))), body);
      assert.deepEqual(gunzipSync(readFileSync(join(release, `${name}.gz`))), body);
    }
  });

  it('dates the files as the release, and no two releases alike', () => {
    deploy(releases['1.4.9'], root);
    const {released} = JSON.parse(readFileSync(join(root, '1.4.9/integrity.json'), 'utf8'));
    assert.deepEqual(timesOf('1.4.9'), new Set([Date.parse(released)]));
    // Of the same commit.
    deploy(releases['1.4.10'], root);
    assert.deepEqual(timesOf('1.4.10'), new Set([Date.parse(released) + 1000]));
  });

  it('turns the major version to the newest release, never back, and never to a trial', () => {
    const leadsTo = (name) => readlinkSync(join(root, name));
    deploy(releases['1.4.9'], root);
    assert.equal(leadsTo('v1'), '1.4.9');
    deploy(releases['1.4.10'], root);
    assert.equal(leadsTo('v1'), '1.4.10');
    for (const version of ['1.5.0-beta.1', '1.4.9', '2.0.0']) deploy(releases[version], root);
    assert.equal(leadsTo('v1'), '1.4.10');
    assert.equal(leadsTo('v2'), '2.0.0');
    assert.deepEqual(readdirSync(root).sort(), [
      '1.4.10',
      '1.4.9',
      '1.5.0-beta.1',
      '2.0.0',
      'v1',
      'v2',
    ]);
  });

  it('puts the builder beside the releases, from a checkout that has one', () => {
    deploy(releases['1.4.9'], root);
    assert.deepEqual(readdirSync(root).sort(), ['1.4.9', 'v1']);
    const site = join(releases['1.4.10'], 'dist/site');
    mkdirSync(join(site, 'v1'), {recursive: true});
    mkdirSync(join(site, 'obgyn'));
    const page = '<!doctype html><title>Builder</title>';
    for (const name of ['index.html', 'builder.js', 'v1/ppd-widgets.js', 'obgyn/index.html']) {
      writeFileSync(join(site, name), page);
    }
    deploy(releases['1.4.10'], root);
    assert.equal(readlinkSync(join(root, 'v1')), '1.4.10');
    assert.equal(readFileSync(join(root, 'obgyn/index.html'), 'utf8'), page);
    assert.equal(String(gunzipSync(readFileSync(join(root, 'builder.js.gz')))), page);
    assert.match(readFileSync(join(root, 'v1/ppd-widgets.js'), 'utf8'), /ppd-widgets 1\.4\.10/);
    rmSync(site, {recursive: true});
  });

  it('puts a folder right that was unpacked by hand', () => {
    deploy(releases['1.4.9'], root);
    const wanted = timesOf('1.4.9');
    const file = join(root, '1.4.9/ppd-widgets.js');
    rmSync(`${file}.br`);
    utimesSync(file, 499162500, 499162500);
    deploy(releases['1.4.9'], root);
    assert.deepEqual(timesOf('1.4.9'), wanted);
    assert.ok(readFileSync(`${file}.br`).length);
  });

  it('changes nothing in a release that is there and differs', () => {
    deploy(releases['1.4.9'], root);
    const file = join(root, '1.4.9/ppd-widgets.js');
    appendFileSync(file, '// Patched.\n');
    assert.match(refusal('deploy', root), /1\.4\.9\/ppd-widgets\.js is there already and differs/);
    assert.match(readFileSync(file, 'utf8'), /Patched/);
  });

  it('takes no folder for a link', () => {
    mkdirSync(join(root, 'v1'), {recursive: true});
    assert.match(refusal('deploy', root), /v1 is no link/);
    assert.deepEqual(readdirSync(root), ['v1']);
  });

  it('lays out no file that is not what its hash says', () => {
    const file = join(releases['1.4.9'], 'dist/ppd-widgets.js');
    const body = readFileSync(file, 'utf8');
    appendFileSync(file, '\n');
    assert.match(refusal('deploy', root), /ppd-widgets\.js is not that of release 1\.4\.9/);
    assert.throws(() => readdirSync(root), /ENOENT/);
    writeFileSync(file, body);
  });

  it('says how it is used', () => {
    for (const args of [[], ['deploy'], ['publish', 'x'], ['deploy', 'x', 'y']]) {
      assert.match(refusal(...args), /^Usage: ppd-widgets deploy <folder>/);
    }
  });
});
