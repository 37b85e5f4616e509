// The builder's guide for WordPress without the plugin, step by step: demo/builder/sites.ts says that it was tried.
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import sirv from 'sirv';
import {HOTLINES, openEditor, publish, signIn, visit} from './browser.js';

export function guide(here) {
  describe('the line in a Custom HTML block', () => {
    let server;
    let line;

    before(async () => {
      const files = sirv('dist', {dev: true});
      server = createServer((request, response) => files(request, response)).listen(0, '127.0.0.1');
      await once(server, 'listening');
      const [, snippet] = /```html\n([^]*?)```/.exec(readFileSync('README.md', 'utf8'));
      // One line, as the builder writes it.
      line = snippet
        .replace('https://your-site.example', `http://127.0.0.1:${server.address().port}`)
        .replace(/\s*\n\s*/g, ' ')
        .trim();
    });

    after(() => {
      server.close();
      // The feed of the site is for the posts of the tests to come.
      here.single.run(
        "foreach (get_posts(array('s' => 'Pasted by', 'numberposts' => -1)) as $post) wp_delete_post($post->ID, true);",
      );
    });

    /** + , Custom HTML, paste, Publish. */
    async function paste(role) {
      const tab = await signIn(here.browser, here.single.url, role);
      await openEditor(tab, here.single.url, 'post');
      await tab.click('.edit-post-header-toolbar__inserter-toggle');
      await tab.type('.block-editor-inserter__search input', 'Custom HTML');
      await (await tab.waitForSelector('.editor-block-list-item-html')).click();
      const field = await tab.waitForSelector('.wp-block-html textarea');
      await field.click();
      await tab.keyboard.sendCharacter(line);
      const {link} = await publish(tab, `Pasted by ${role}`);
      await tab.browserContext().close();
      return visit(here.browser, link);
    }

    for (const role of ['administrator', 'editor']) {
      it(`shows all three elements where it is pasted by an ${role}`, async () => {
        const {elements} = await paste(role);
        assert.deepEqual(
          elements.map(({name}) => name),
          ['ppd-hotline-banner', 'ppd-info-card', 'ppd-contact-button'],
        );
        for (const {shown} of elements.slice(0, 2)) {
          assert.deepEqual(
            HOTLINES.filter((number) => !shown.includes(number)),
            [],
          );
        }
        assert.deepEqual(elements[2].shown, ['tel:+16025550142']);
      });
    }

    it('leaves the plain links where an author pastes it: WordPress takes the script away', async () => {
      const {elements, text, links} = await paste('author');
      assert.deepEqual(elements, []);
      for (const number of ['tel:988', 'tel:+18338526262', 'tel:911', 'tel:+16025550142']) {
        assert.ok(links.includes(number), number);
      }
      assert.match(text, /Call Sunrise OB-GYN/);
    });
  });
}
