/** What the build makes of a `*.static.ts` module. */
import assert from 'node:assert/strict';
import {rmSync, writeFileSync} from 'node:fs';
import {after, describe, it} from 'node:test';
import {staticTemplates} from '../../tools/build/static-templates.js';

const file = `${import.meta.dirname}/made-by-a-test.static.ts`;

after(() => {
  rmSync(file, {force: true});
});

/** @returns the module that the build puts in the place of one with this code */
async function built(code: string): Promise<string> {
  writeFileSync(
    file,
    `import {html, nothing} from 'lit';
    import {perLanguage} from '../../src/content/strings/per-language.js';
    ${code}`,
  );
  const load = staticTemplates.load as (id: string) => Promise<string | null>;
  return (await load(file)) ?? '';
}

describe('a static template', () => {
  it('becomes one text for each language, and one for both where they agree', async () => {
    const code = await built(
      `export const title = perLanguage(({lang}) => html\`<p lang=\${lang}>\${html\`<b>\${lang}</b>\`}</p>\`);
      export const same = perLanguage(() => html\`<p>988</p>\`);`,
    );
    assert.match(code, /en: \(own\) => html`<p lang="en"><b>en<\/b><\/p>`/);
    assert.match(code, /es: \(own\) => html`<p lang="es"><b>es<\/b><\/p>`/);
    assert.match(code, /same = \(locale, own\) => html`<p>988<\/p>`/);
  });

  it('keeps what the page alone knows', async () => {
    const code = await built(
      `export const one = perLanguage((_, own) =>
        html\`<p @click=\${own.onClick} ?hidden=\${own.isHidden}>\${own.heading(2, 'Ann’s "title"')}</p>\`);`,
    );
    assert.ok(
      code.includes(
        '<p @click=${own.onClick} ?hidden=${own.isHidden}>${own.heading(2, "Ann’s \\"title\\"")}</p>',
      ),
      code,
    );
  });

  it('writes text as text, and attributes as they would be set', async () => {
    const code = await built(
      `export const one = perLanguage(() =>
        html\`<p title=\${'a "b" & <c>'} class="x \${'y'}" ?hidden=\${true} ?inert=\${false} id=\${nothing}>\${'1 < 2 & \`\${3}\`'}\${nothing}</p>\`);`,
    );
    assert.ok(
      code.includes(
        '<p title="a &quot;b&quot; &amp; &lt;c&gt;" class="x y" hidden>1 &lt; 2 &amp; \\`\\${3}\\`</p>',
      ),
      code,
    );
  });

  it('cannot decide by what the page alone knows', async () => {
    await assert.rejects(
      built('export const one = perLanguage((_, own) => html`<p>${`${own.name}!`}</p>`);'),
      /own\.name is known in a page only/,
    );
    await assert.rejects(
      built('export const one = perLanguage(() => html`<p>${{}}</p>`);'),
      /neither text nor a template/,
    );
  });
});
