// The banner of every page, as the settings place it.
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {THEMES} from './blocks.js';
import {assertSound, follow, signIn, visit, write} from './browser.js';

/** Chooses a place for it, and pages without it, on the settings page. */
async function place(here, where, without = '') {
  const {url} = here.single;
  const tab = await signIn(here.browser, url, 'administrator');
  await tab.goto(`${url}/wp-admin/options-general.php?page=ppd-widgets`);
  await tab.click(`input[type="radio"][value="${where}"]`);
  await write(tab, '#ppd-widgets-without', without || ' ');
  await follow(tab, '#submit');
  const problem = await tab.$('.notice-error');
  await tab.browserContext().close();
  assert.equal(problem, null);
}

export function banner(here) {
  describe('the banner of every page', () => {
    const pages = ['/', '/sample-page/', '/?s=help'];
    const look = async (path, options) => {
      const link = here.single.url + path;
      const page = await visit(here.browser, link, options);
      assertSound(page, link);
      return page;
    };

    before(() => {
      // The list of posts would hold those of the tests before.
      here.single.run(
        `foreach (get_posts(array('numberposts' => -1)) as $post) { wp_delete_post($post->ID, true); } wp_insert_post(array('post_title' => 'Help for mothers', 'post_content' => 'Help.', 'post_status' => 'publish'));`,
      );
    });

    for (const theme of Object.values(THEMES)) {
      it(`is at the top, in ${theme}`, async () => {
        here.single.run(`switch_theme('${theme}');`);
        await place(here, 'top');
        for (const path of pages) {
          for (const width of [360, 1280]) {
            const page = await look(path, {width, delay: 600});
            assert.equal(page.elements.length, 1, path);
            assert.ok(
              page.elements[0].top < 300,
              `${path}: ${page.elements[0].top} px from the top`,
            );
            assert.ok(page.shift <= 0.05, `${path}, ${width} px: shift of ${page.shift}`);
          }
        }
        // A block theme says where its header ends.
        const {html} = await look('/sample-page/', {picture: 'page'});
        const isAfterHeader = html.indexOf('<ppd-hotline-banner') > html.indexOf('<header');
        assert.equal(isAfterHeader, theme === THEMES.block);
      });

      it(`is at the bottom of the window, in ${theme}`, async () => {
        here.single.run(`switch_theme('${theme}');`);
        await place(here, 'bottom');
        for (const path of pages) {
          const page = await look(path, {delay: 600});
          assert.deepEqual(
            page.elements.map(({placement}) => placement),
            ['bottom'],
            path,
          );
          assert.ok(page.shift <= 0.05, `${path}: shift of ${page.shift}`);
        }
      });
    }

    it('is not where the settings say', async () => {
      await place(here, 'top', `/sample-page\n${here.single.url}/help-*\n/languages/\n/?s=help`);
      for (const [path, count] of [
        ['/sample-page/', 0],
        ['/sample-page/?utm_source=letter', 0],
        ['/?s=help&utm_source=letter', 0],
        ['/help-for-mothers/', 1],
        ['/?s=other', 1],
        ['/', 1],
      ]) {
        assert.equal((await look(path)).elements.length, count, path);
      }
      await place(here, 'top', `/sample-page/*`);
      here.single.run(
        `wp_insert_post(array('post_title' => 'Below', 'post_type' => 'page', 'post_status' => 'publish', 'post_parent' => get_page_by_path('sample-page')->ID));`,
      );
      assert.equal((await look('/sample-page/below/')).elements.length, 0);
      assert.equal((await look('/sample-page/')).elements.length, 0);
    });

    it('leaves a page that has one of its own with that one', async () => {
      await place(here, 'top');
      here.single.run(
        `wp_insert_post(array('post_title' => 'Own', 'post_type' => 'page', 'post_status' => 'publish', 'post_content' => 'Words. <!-- wp:ppd-widgets/hotline-banner {"headingLevel":"2"} /-->'));`,
      );
      here.single.run(
        `wp_insert_post(array('post_title' => 'Own too', 'post_type' => 'page', 'post_status' => 'publish', 'post_content' => '[ppd_hotline_banner theme="dark"]'));`,
      );
      for (const path of ['/own/', '/own-too/']) {
        const {elements} = await look(path);
        assert.equal(elements.length, 1);
        assert.equal(elements[0].attributes.density, undefined);
      }
    });

    it('comes where a page’s own banner does not: behind a password, or on a later part', async () => {
      for (const where of ['top', 'bottom']) {
        await place(here, where);
        here.single.run(
          `wp_insert_post(array('post_title' => 'Locked ${where}', 'post_type' => 'page', 'post_status' => 'publish', 'post_password' => 'x', 'post_content' => '[ppd_hotline_banner]')); wp_insert_post(array('post_title' => 'Parts ${where}', 'post_type' => 'page', 'post_status' => 'publish', 'post_content' => 'One.<!--nextpage-->Two. [ppd_hotline_banner heading-level=2]'));`,
        );
        const [locked] = (await look(`/locked-${where}/`)).elements;
        if (where === 'top') assert.ok(locked.top < 300, `${locked.top} px from the top`);
        else assert.equal(locked.placement, 'bottom');
        assert.equal((await look(`/parts-${where}/`)).elements.length, 1);
        const [own] = (await look(`/parts-${where}/2/`)).elements;
        assert.equal(own.attributes['heading-level'], '2');
      }
    });

    it('is the only one on a page that lists posts', async () => {
      here.single.run(
        `wp_insert_post(array('post_title' => 'Listed', 'post_status' => 'publish', 'post_content' => '[ppd_hotline_banner] [ppd_contact_button]'));`,
      );
      // The theme's own choice: whole posts, not their beginnings.
      here.single.run(
        `switch_theme('${THEMES.classic}'); set_theme_mod('display_excerpt_or_full_post', 'full');`,
      );
      for (const where of ['bottom', 'top']) {
        await place(here, where);
        const {elements} = await look('/');
        assert.deepEqual(
          elements.map(({name}) => name),
          ['ppd-hotline-banner', 'ppd-contact-button'],
        );
        assert.equal(elements[0].attributes.density, where === 'top' ? 'compact' : undefined);
      }
    });

    it('tells optimisers to leave its script alone, and names its version', async () => {
      const {scripts} = await look('/');
      assert.equal(scripts.length, 1);
      const [script] = scripts;
      for (const name of [
        'data-no-optimize="1"',
        'data-no-defer="1"',
        'data-noptimize="1"',
        'data-nowprocket="1"',
        ' defer',
      ]) {
        assert.ok(script.includes(name), name);
      }
      assert.ok(script.indexOf('data-cfasync="false"') < script.indexOf('src='));
      assert.match(script, /ppd-hotline\.js\?ver=\d+\.\d+\.\d+/);
    });
  });
}
