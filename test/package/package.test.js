// What npm users get: the packed tarball, installed in a project of its own, and every way into it.
/* global document -- Some functions run in the page. */
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {launch} from 'puppeteer-core';
import sirv from 'sirv';
import {build, mergeConfig} from 'vite';
import {findAll} from '../../tools/browsers/find.js';

const {found} = await findAll();
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
async function bundle(code, options = {}) {
  writeFileSync(join(project, 'entry.js'), code);
  const common = {
    configFile: false,
    root: project,
    logLevel: 'error',
    build: {write: false, minify: true, rolldownOptions: {input: join(project, 'entry.js')}},
  };
  const [{output}] = [await build(mergeConfig(common, options))].flat();
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
    for (const name of [
      '@types/react',
      'react',
      'react-dom',
      'preact',
      'vue',
      'svelte',
      'solid-js',
    ]) {
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
      'dist/ppd-hotline.js',
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
        !/^(?:dist\/|presets\/|tools\/release\/deploy\.js$|[A-Z]+(?:\.md)?$|(?:package|custom-elements)\.json$)/.test(
          file,
        ),
    );
    assert.deepEqual(strange, []);
    assert.deepEqual(
      listed.filter((file) => /dist\/site|\.(?:br|gz|zip)$/.test(file)),
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
    for (const [entry, file] of files) assert.ok(existsSync(installed(file)), entry);
    for (const field of ['main', 'types', 'unpkg', 'jsdelivr', 'customElements', 'web-types']) {
      assert.ok(existsSync(installed(manifest[field])), field);
    }
  });

  describe('on a server, where there is no page', () => {
    const entries = Object.keys(manifest.exports)
      .filter((entry) => !/\.(?:css|json)$/.test(entry))
      .map((entry) => entry.replace('.', manifest.name));

    for (const way of ['import', 'require']) {
      it(`registers nothing and leaves no name, by ${way}`, () => {
        assert.ok(entries.length > 11);
        for (const entry of entries) {
          const load = way === 'import' ? `await import('${entry}')` : `require('${entry}')`;
          const code = `
            import {createRequire} from 'node:module';
            const require = createRequire(import.meta.url);
            const names = () => Reflect.ownKeys(globalThis);
            const before = names();
            ${load};
            console.log(names().filter((name) => !before.includes(name)).map(String).join());`;
          assert.equal(run(code), '', entry);
        }
      });
    }

    it('has the names that a browser has, to import, compare with and extend', () => {
      for (const [entry, file] of [
        ['ppd-widgets', 'index'],
        ['ppd-widgets/classes', 'classes'],
        ...['hotline-banner', 'info-card', 'contact-button'].map((name) => [
          `ppd-widgets/${name}`,
          `define-${name}`,
        ]),
      ]) {
        const code = `
          const server = await import('${entry}');
          // By its path, past the conditions.
          const browser = await import('./node_modules/ppd-widgets/dist/modules/entries/${file}.js');
          const names = Object.keys(browser);
          const works = names.every((name) => {
            class Own extends server[name] {}
            return new Own() instanceof server[name] && !({} instanceof server[name]);
          });
          console.log(names.length > 0 && works);`;
        assert.equal(run(code), 'true', entry);
      }
    });

    const conditions = {
      Node: ['node'],
      'Vercel’s edge': ['edge-light', 'browser'],
      Cloudflare: ['workerd', 'worker', 'browser'],
    };
    for (const [name, list] of Object.entries(conditions)) {
      it(`brings no Lit into a bundle for ${name}`, async () => {
        const code = await bundle("export * from 'ppd-widgets';", {
          ssr: {noExternal: true, resolve: {conditions: list}},
          build: {ssr: join(project, 'entry.js')},
        });
        assert.match(code, /PpdInfoCard/);
        assert.deepEqual(code.match(/customElements|litElementVersions|Zuranolone/g) ?? [], []);
      });
    }

    describe('that renders React', () => {
      let html;
      let names;
      let server;
      let browser;
      let page;
      const errors = [];

      before(async () => {
        const pages = join(project, 'pages');
        cpSync('test/package/pages', pages, {recursive: true});
        const common = {
          configFile: false,
          root: project,
          logLevel: 'error',
          define: {'process.env.NODE_ENV': '"production"'},
        };
        await build({
          ...common,
          build: {ssr: join(pages, 'server.jsx'), outDir: join(project, 'server')},
        });
        ({html, names} = JSON.parse(run("await import('./server/server.js')")));
        await build({
          ...common,
          build: {
            outDir: join(project, 'public'),
            rolldownOptions: {
              input: join(pages, 'browser.jsx'),
              output: {entryFileNames: 'browser.js'},
            },
          },
        });
        const files = sirv(join(project, 'public'), {dev: true});
        server = createServer((request, response) =>
          files(request, response, () => {
            response.setHeader('content-type', 'text/html; charset=utf-8');
            response.end(
              `<!doctype html><html lang="en"><title>Page</title><div id="app">${html}</div><script type="module" src="/browser.js"></script>`,
            );
          }),
        ).listen(0, '127.0.0.1');
        await once(server, 'listening');
        if (!found.chromium) return;
        browser = await launch({executablePath: found.chromium.path, args: ['--no-sandbox']});
        page = await browser.newPage();
        page.on('console', (message) => {
          if (['error', 'warn'].includes(message.type())) errors.push(message.text());
        });
        page.on('pageerror', (error) => errors.push(error.message));
      });

      after(async () => {
        await browser?.close();
        server?.closeAllConnections();
        server?.close();
      });

      it('sends the elements with their links, and keeps its own names', () => {
        assert.match(html, /<ppd-hotline-banner lang="en"><a href="tel:988">Call 988<\/a>/);
        assert.match(
          html,
          /<ppd-info-card heading-level="3" sections="what signs"><\/ppd-info-card>/,
        );
        assert.match(html, /phone="602-555-0142"><a href="tel:\+16025550142">/);
        assert.deepEqual(
          names.filter((name) => /customElements|lit|reactiveElement|ppd/i.test(name)),
          [],
        );
      });

      const skip = !found.chromium && 'Chromium is not asked for';
      it('and the browser takes the page over without a word', {skip}, async () => {
        await page.goto(`http://127.0.0.1:${server.address().port}/`);
        await page.waitForFunction(
          () =>
            document.querySelectorAll(
              '#app :is(ppd-hotline-banner, ppd-info-card, ppd-contact-button):defined',
            ).length === 3,
        );
        await page.click('#update');
        await page.waitForFunction(
          () => document.querySelector('ppd-hotline-banner').lang === 'es',
        );
        // A short number is kept with the word before it by a no-break space.
        const words = JSON.stringify(await page.accessibility.snapshot()).replaceAll('\u00a0', ' ');
        for (const text of ['1-833-852-6262', '602-555-0142', 'Llame al 988']) {
          assert.ok(words.includes(text), text);
        }
        assert.deepEqual(errors, []);
      });
    });
  });

  it('brings the command that lays it out on a server', () => {
    const root = join(project, 'cdn');
    const said = npm(['exec', '--offline', '--', 'ppd-widgets', 'deploy', root], project);
    assert.match(said, new RegExp(`v\\d+ leads to ${manifest.version}`));
    assert.ok(existsSync(join(root, manifest.version, 'ppd-widgets.js.br')));
  });

  it('says where its script, styles and data lie', () => {
    for (const entry of [
      'ppd-widgets.js',
      'ppd-hotline.js',
      'ppd-check.js',
      'presets/plum.css',
      'integrity.json',
    ]) {
      const code = `console.log(import.meta.resolve('ppd-widgets/${entry}'))`;
      assert.match(run(code), new RegExp(`${entry}$`));
    }
    const code = `import data from 'ppd-widgets/custom-elements.json' with {type: 'json'}; console.log(data.schemaVersion)`;
    assert.match(run(code), /^\d/);
  });

  it('brings one element alone where one is asked for', async () => {
    const banner = await bundle("import 'ppd-widgets/hotline-banner';");
    assert.match(banner, /ppd-hotline-banner/);
    assert.doesNotMatch(banner, /Zuranolone|openingHours|Abierto ahora/);
    const card = await bundle("import 'ppd-widgets/info-card';");
    assert.match(card, /Zuranolone/);
    assert.doesNotMatch(card, /minimized|openingHours|Abierto ahora/);
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
      messages
        // A library for browsers refuses nobody's Node.
        .filter(({code}) => code !== 'USE_ENGINES_NODE')
        .map((message) => formatMessage(message, manifest)),
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
