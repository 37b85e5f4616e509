// What npm users get: the packed tarball, installed in a project of its own, and every way into it.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {build} from 'vite';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const shell = process.platform === 'win32';
const npm = (args, cwd) => execFileSync('npm', args, {cwd, shell, encoding: 'utf8'});

let project;
let tarball;

const installed = (file) => join(project, 'node_modules/ppd-widgets', file);

/** Runs a module in the project, and gives what it prints. */
const run = (code) =>
  execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: project,
    encoding: 'utf8',
  }).trim();

/** One script of an entry and all that it imports, as a bundler makes it. */
async function bundle(code) {
  writeFileSync(join(project, 'entry.js'), code);
  const [{output}] = [
    await build({
      configFile: false,
      root: project,
      logLevel: 'error',
      build: {write: false, minify: true, rolldownOptions: {input: join(project, 'entry.js')}},
    }),
  ].flat();
  return output.map(({code: text = ''}) => text).join('\n');
}

describe('the package', () => {
  before(() => {
    project = mkdtempSync(join(tmpdir(), 'ppd-widgets-'));
    const [{filename}] = JSON.parse(
      npm(['pack', '--json', '--ignore-scripts', '--pack-destination', project], '.'),
    );
    tarball = join(project, filename);
    writeFileSync(join(project, 'package.json'), '{"private": true, "type": "module"}');
    npm(['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], project);
    // The frameworks that the types are for.
    mkdirSync(join(project, 'node_modules/@types'), {recursive: true});
    for (const name of ['@types/react', 'preact', 'vue', 'svelte', 'solid-js']) {
      symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name), 'junction');
    }
  });

  after(() => {
    rmSync(project, {recursive: true, force: true});
  });

  it('brings what its users need, and no more', () => {
    const listed = execFileSync('tar', ['-tzf', tarball], {encoding: 'utf8'})
      .trim()
      .split('\n')
      .map((line) => line.replace('package/', ''));
    for (const file of [
      'dist/ppd-widgets.js',
      'dist/integrity.json',
      'dist/editors/web-types.json',
      'custom-elements.json',
      'presets/harbor.css',
      'README.md',
      'LICENSE',
    ]) {
      assert.ok(listed.includes(file), file);
    }
    const strange = listed.filter(
      (file) =>
        !/^(?:dist\/|presets\/|[A-Z]+(?:\.md)?$|(?:package|custom-elements)\.json$)/.test(file),
    );
    assert.deepEqual(strange, []);
    assert.deepEqual(
      listed.filter((file) => /dist\/site|\.(?:br|gz)$/.test(file)),
      [],
    );
  });

  it('leads to a file by every one of its exports', () => {
    const files = Object.entries(manifest.exports).flatMap(([entry, target]) =>
      Object.values(typeof target === 'string' ? {default: target} : target).map((file) => [
        entry,
        file.replace('*', 'plum'),
      ]),
    );
    assert.ok(files.length > 15);
    for (const [entry, file] of files) assert.ok(readFileSync(installed(file)).length, entry);
    for (const field of ['main', 'types', 'unpkg', 'jsdelivr', 'customElements', 'web-types']) {
      assert.ok(readFileSync(installed(manifest[field])).length, field);
    }
  });

  it('is imported on a server, where there is no page', () => {
    const names = ['PpdActionEvent', 'PpdContactButton', 'PpdHotlineBanner', 'PpdInfoCard'];
    for (const entry of ['ppd-widgets', 'ppd-widgets/classes']) {
      const code = `console.log(Object.keys(await import('${entry}')).sort().join())`;
      assert.equal(run(code), names.join(), entry);
    }
    for (const [entry, name] of [
      ['hotline-banner', 'PpdHotlineBanner'],
      ['info-card', 'PpdInfoCard'],
      ['contact-button', 'PpdContactButton'],
    ]) {
      const code = `const {${name}} = await import('ppd-widgets/${entry}'); console.log(${name}.name, Object.keys(${name}.properties).includes('theme'))`;
      assert.equal(run(code), `${name} true`);
    }
  });

  it('says where its script, styles and data lie', () => {
    for (const entry of ['ppd-widgets.js', 'ppd-check.js', 'presets/plum.css', 'integrity.json']) {
      const code = `console.log(import.meta.resolve('ppd-widgets/${entry}'))`;
      assert.match(run(code), new RegExp(`${entry}$`));
    }
    const code = `import data from 'ppd-widgets/custom-elements.json' with {type: 'json'}; console.log(data.schemaVersion)`;
    assert.match(run(code), /^\d/);
  });

  it('brings one element alone where one is asked for', async () => {
    const banner = await bundle("import 'ppd-widgets/hotline-banner';");
    assert.match(banner, /ppd-hotline-banner/);
    assert.doesNotMatch(banner, /Zuranolone|ppd-info-card|ppd-contact-button/);
    const card = await bundle("import 'ppd-widgets/info-card';");
    assert.match(card, /Zuranolone/);
    assert.doesNotMatch(card, /ppd-hotline-banner|openingHours|Abierto ahora/);
  });

  it('registers nothing with the classes alone, and drops those that are not used', async () => {
    const one = await bundle(
      "import {PpdContactButton} from 'ppd-widgets/classes'; window.Button = PpdContactButton;",
    );
    assert.doesNotMatch(one, /customElements\.define\(/);
    assert.doesNotMatch(one, /Zuranolone/);
  });

  it('passes publint', async () => {
    const {messages} = await publint({pkgDir: '.', strict: true});
    assert.deepEqual(
      messages.map((message) => formatMessage(message, manifest)),
      [],
    );
  });

  it('passes attw: its types are found the way its code is', () => {
    const assets = Object.entries(manifest.exports)
      .filter(([, target]) => typeof target === 'string' || !target.default)
      .map(([entry]) => entry);
    const {status, stdout} = spawnSync(
      'npx',
      ['attw', tarball, '--profile', 'esm-only', '--no-emoji', '--exclude-entrypoints', ...assets],
      {shell, encoding: 'utf8'},
    );
    assert.equal(status, 0, stdout);
  });

  describe('in TypeScript', () => {
    /** Compiles a file in the project, and gives the compiler's complaints. */
    const complaints = (name, code, options = {}) => {
      writeFileSync(join(project, name), code);
      const config = join(project, 'tsconfig.json');
      writeFileSync(
        config,
        JSON.stringify({
          compilerOptions: {
            target: 'es2022',
            module: 'esnext',
            moduleResolution: 'bundler',
            lib: ['es2022', 'dom', 'dom.iterable'],
            strict: true,
            noEmit: true,
            types: [],
            ...options,
          },
          files: [name],
        }),
      );
      const {stdout} = spawnSync(
        process.execPath,
        [resolve('node_modules/typescript/bin/tsc'), '-p', config],
        {
          encoding: 'utf8',
          cwd: project,
        },
      );
      return stdout.trim();
    };

    it('knows the elements by their tags, and the event', () => {
      const code = `
        import type {BannerPlacement, PpdInfoCard} from 'ppd-widgets';
        const card: PpdInfoCard = document.createElement('ppd-info-card');
        card.headingLevel = 3;
        const edge: BannerPlacement = 'top';
        document.querySelector('ppd-hotline-banner')!.placement = edge;
        document.querySelector('ppd-contact-button')!.addEventListener('ppd-action', (event) => {
          const what: 'call' | 'text' | 'link' = event.action;
          console.log(event.component, what);
        });
        // @ts-expect-error not an edge
        document.querySelector('ppd-hotline-banner')!.placement = 'left';`;
      assert.equal(complaints('plain.ts', code), '');
      assert.equal(
        complaints('plain.ts', code, {module: 'nodenext', moduleResolution: 'nodenext'}),
        '',
      );
    });

    const template = (listener) => `
      export const page = (
        <main>
          <ppd-hotline-banner placement="bottom" minimized theme="dark" id="help" ${listener}>
            <a href="tel:988">Call 988</a>
          </ppd-hotline-banner>
          <ppd-info-card heading-level={3} sections="what signs" />
          <ppd-contact-button clinic-name="Sunrise" phone="602-555-0142" />
          {/* @ts-expect-error no such look */}
          <ppd-contact-button variant="loud" />
          {/* @ts-expect-error no such attribute */}
          <ppd-info-card colour="red" />
        </main>
      );`;
    const listener = 'onppd-action={(event) => console.log(event.component)}';

    for (const [name, library, source, own] of [
      ['React 19', 'react', 'react', listener],
      ['Preact', 'preact', 'preact', listener],
      ['Solid', 'solid', 'solid-js', 'on:ppd-action={(event) => console.log(event.component)}'],
    ]) {
      it(`knows them in TSX, for ${name}`, () => {
        const options = {
          jsx: library === 'solid' ? 'preserve' : 'react-jsx',
          jsxImportSource: source,
          skipLibCheck: true,
        };
        const code = `import type {} from 'ppd-widgets/${library}';${template(own)}`;
        assert.equal(complaints('page.tsx', code, options), '');
      });
    }

    it('knows them in Svelte’s and Vue’s templates', () => {
      const svelte = `
        import type {} from 'ppd-widgets/svelte';
        import type {SvelteHTMLElements} from 'svelte/elements';
        const card: SvelteHTMLElements['ppd-info-card'] = {'heading-level': '4', class: 'wide'};
        // @ts-expect-error beyond 6
        const deep: SvelteHTMLElements['ppd-info-card'] = {'heading-level': true};
        console.log(card, deep);`;
      assert.equal(complaints('svelte.ts', svelte, {skipLibCheck: true}), '');
      const vue = `
        import type {} from 'ppd-widgets/vue';
        import type {GlobalComponents} from 'vue';
        type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];
        const banner: Props<'ppd-hotline-banner'> = {placement: 'top', minimized: true};
        // @ts-expect-error no such edge
        const wrong: Props<'ppd-hotline-banner'> = {placement: 'left'};
        console.log(banner, wrong);`;
      assert.equal(complaints('vue.ts', vue, {skipLibCheck: true}), '');
    });
  });
});
