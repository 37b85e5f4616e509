// Blocks and shortcodes: put on a page by each role, and seen by a visitor in a classic and in a block theme.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  accessibilityProblems,
  assertSound,
  HOTLINES,
  insertBlock,
  openEditor,
  previewOf,
  publish,
  signIn,
  takePicture,
  visit,
  write,
} from './browser.js';
import {fillIn, PRACTICE} from './settings.js';

export const THEMES = {classic: 'twentytwentyone', block: 'twentytwentythree'};

/** What the practice's contact button leads to. */
const WAYS = ['tel:+16025550142', 'sms:+16025550143', 'mailto:nurse@sunrise.example'];

/** The three shortcodes as somebody types them, in content of the classic editor. */
const SHORTCODES = `Words before.

[ppd_hotline_banner]

[ppd_info_card open=signs heading-level="3"]

[ppd_contact_button variant=solid]

Words after.`;

function assertAll(page, url) {
  assertSound(page, url);
  assert.deepEqual(
    page.elements.map(({name}) => name),
    ['ppd-hotline-banner', 'ppd-info-card', 'ppd-contact-button'],
  );
  const button = page.elements[2];
  assert.deepEqual([...button.shown].sort(), [...WAYS].sort());
  assert.deepEqual([...button.inside].sort(), [...WAYS].sort());
  assert.ok(button.text.includes(PRACTICE['clinic-name']), button.text);
  assert.equal(page.scripts.length, 1);
  assert.match(page.scripts[0], /ppd-widgets\.js/);
}

export function blocks(here) {
  /** Looks at pages in both themes, on a phone and on a computer, with the script late. */
  async function lookEverywhere(site, checks) {
    for (const theme of Object.values(THEMES)) {
      site.run(`switch_theme('${theme}');`);
      for (const [link, check] of Object.entries(checks)) {
        for (const width of [360, 1280]) {
          const page = await visit(here.browser, link, {width, delay: 600});
          check(page, link);
          assert.ok(page.shift <= 0.05, `${theme}, ${width} px: shift of ${page.shift}`);
        }
      }
    }
  }

  describe('blocks and shortcodes', () => {
    it('come from the inserter, with controls that say what is wrong', async () => {
      const {url} = here.single;
      const tab = await signIn(here.browser, url, 'administrator');
      await openEditor(tab, url, 'page');
      await tab.click('.edit-post-header-toolbar__inserter-toggle');
      await tab.type('.block-editor-inserter__search input', 'postpartum');
      await tab.waitForSelector('.editor-block-list-item-ppd-widgets-contact-button');
      assert.equal((await tab.$$('[class*="editor-block-list-item-ppd-widgets-"]')).length, 3);
      await tab.click('.editor-block-list-item-ppd-widgets-contact-button');
      const id = await tab.evaluate(
        () =>
          window.wp.data.select('core/block-editor').getSelectedBlockClientId() ??
          window.wp.data.select('core/block-editor').getBlocks()[0].clientId,
      );
      assert.deepEqual(
        (await previewOf(tab, id, 'contact-button')).filter((href) => WAYS.includes(href)).sort(),
        [...WAYS].sort(),
      );

      await tab.evaluate((block) => {
        void window.wp.data.dispatch('core/block-editor').selectBlock(block);
        void window.wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
      }, id);
      const control = async (label) => {
        const found = await tab.waitForSelector(
          `xpath///div[contains(@class, "block-editor-block-inspector")]//label[normalize-space()="${label}"]`,
        );
        return `#${await found.evaluate(({htmlFor}) => CSS.escape(htmlFor))}`;
      };
      const phone = await control('Phone');
      assert.equal(await tab.$eval(phone, ({placeholder}) => placeholder), PRACTICE.phone);
      await tab.evaluate(() =>
        window.wp.data.dispatch('core/editor').editPost({title: 'Contact us'}),
      );
      await takePicture(tab, 'block', {width: 1100, height: 680});
      await write(tab, phone, '602-555-01');
      await tab.keyboard.press('Tab');
      await tab.waitForSelector('.block-editor-block-inspector [role="alert"]');
      assert.match(
        await tab.$eval(
          '.block-editor-block-inspector [role="alert"]',
          ({textContent}) => textContent,
        ),
        /^Not a phone number/,
      );
      // Never the publisher, and not the other office's.
      await tab.waitForFunction(
        (block) =>
          document
            .querySelector(`[data-block="${block}"] ppd-contact-button[phone="602-555-01"]`)
            ?.renderRoot?.querySelector('a'),
        {},
        id,
      );
      const shown = await previewOf(tab, id, 'contact-button');
      assert.deepEqual(
        HOTLINES.filter((line) => !shown.includes(line)),
        [],
      );
      assert.ok(!shown.includes('tel:+18554819605'));
      assert.deepEqual(await accessibilityProblems(tab, '.block-editor-block-inspector'), []);

      await write(tab, phone, '602-555-0199');
      await tab.select(await control('Variant'), 'solid');
      await tab.click(await control('Block'));
      await tab.waitForFunction(
        (block) =>
          document.querySelector(
            `[data-block="${block}"] ppd-contact-button[phone="602-555-0199"][variant="solid"][block]`,
          ),
        {},
        id,
      );
      const {link} = await publish(tab, 'West office');
      await tab.browserContext().close();

      const page = await visit(here.browser, link);
      assertSound(page, link);
      const [button] = page.elements;
      assert.deepEqual(button.shown, ['tel:+16025550199']);
      assert.deepEqual(button.inside, ['tel:+16025550199']);
      assert.equal(button.attributes.variant, 'solid');
      assert.ok(!button.text.includes('Sunrise'), 'another office has its own name');
    });

    it('are valid when the page is opened again', async () => {
      const {url} = here.single;
      const tab = await signIn(here.browser, url, 'administrator');
      const id = here.single.run('return get_page_by_path("west-office")->ID;');
      await tab.goto(`${url}/wp-admin/post.php?post=${id}&action=edit`);
      await tab.waitForFunction(() =>
        window.wp?.data?.select('core/block-editor')?.getBlockCount(),
      );
      const [block] = await tab.evaluate(() =>
        window.wp.data
          .select('core/block-editor')
          .getBlocks()
          .map(({name, isValid, attributes}) => ({name, isValid, attributes})),
      );
      assert.equal(block.isValid, true);
      assert.equal(block.attributes.phone, '602-555-0199');
      await tab.browserContext().close();
    });

    for (const [site, role, path] of [
      ['single', 'administrator', ''],
      ['single', 'editor', ''],
      ['single', 'author', ''],
      ['network', 'admin', ''],
      ['network', 'administrator', '/west'],
    ]) {
      it(`work for the ${role} of a ${site === 'single' ? 'site' : `network${path}`}`, async () => {
        const own = here[site];
        const url = own.url + path;
        const onSite = (code) => own.run(path ? `switch_to_blog(2); ${code}` : code);
        const there = {run: onSite};
        const tab = await signIn(here.browser, url, role);
        // Each site of a network has settings of its own.
        if (site === 'network') await fillIn(tab, url);
        await openEditor(tab, url);
        for (const name of ['hotline-banner', 'info-card', 'contact-button']) {
          await insertBlock(tab, name);
          // Their controls are the same for everybody.
          if (role !== 'author') continue;
          assert.deepEqual(await accessibilityProblems(tab, '.block-editor-block-inspector'), []);
        }
        const post = await publish(tab, `Blocks by ${role}`);
        const classic = await tab.evaluate(
          (title, content) =>
            window.wp.apiFetch({
              path: '/wp/v2/posts',
              method: 'POST',
              data: {title, content, status: 'publish'},
            }),
          `Shortcodes by ${role}`,
          SHORTCODES,
        );
        await tab.browserContext().close();
        await lookEverywhere(there, {
          [post.link]: assertAll,
          [classic.link]: (page, link) => {
            assertAll(page, link);
            assert.equal(page.elements[1].attributes['heading-level'], '3');
            assert.equal(page.elements[1].attributes.open, 'signs');
            assert.match(page.text, /Words before\.[^]*Words after\./);
          },
        });
      });
    }

    it('show their plain links without the script', async () => {
      const link = `${here.single.url}/shortcodes-by-author/`;
      const page = await visit(here.browser, link, {isBlocked: true});
      for (const {name, inside} of page.elements) {
        const wanted = name === 'ppd-contact-button' ? WAYS : HOTLINES;
        assert.deepEqual([...inside].sort(), [...wanted].sort(), name);
      }
      assert.match(page.text, /Call 988/);
      assert.match(page.text, /Call Sunrise Women’s OB-GYN & Birth, 1-602-555-0142/);
      assert.match(page.text, /Text 1-602-555-0143/);
    });

    it('load the smaller script without a card, and both where a card comes late', async () => {
      here.single.run(
        `wp_insert_post(array('post_title' => 'No card', 'post_status' => 'publish', 'post_type' => 'page', 'post_content' => '[ppd_hotline_banner] [ppd_contact_button]'));`,
      );
      const link = `${here.single.url}/no-card/`;
      for (const theme of Object.values(THEMES)) {
        here.single.run(`switch_theme('${theme}');`);
        const page = await visit(here.browser, link);
        assertSound(page, link);
        assert.equal(page.scripts.length, 1);
        assert.match(page.scripts[0], /ppd-hotline\.js/);
      }
      // As a theme's own footer, or a widget there, asks for it: the head is written by then.
      here.single.run(`switch_theme('${THEMES.classic}');`);
      here.single.run(
        `update_option('widget_text', array(7 => array('title' => '', 'text' => '[ppd_info_card]', 'filter' => true, 'visual' => true), '_multiwidget' => 1)); update_option('sidebars_widgets', array('wp_inactive_widgets' => array(), 'sidebar-1' => array('text-7')));`,
      );
      try {
        const page = await visit(here.browser, link);
        assertSound(page, link);
        assert.equal(page.elements.length, 3);
        assert.deepEqual(
          page.scripts.map((script) => /ppd-\w+\.js/.exec(script)[0]),
          ['ppd-hotline.js', 'ppd-widgets.js'],
        );
      } finally {
        here.single.run(
          `update_option('sidebars_widgets', array('wp_inactive_widgets' => array(), 'sidebar-1' => array()));`,
        );
      }
    });

    it('speak the language of the page, or the one that is set', async () => {
      here.single.run(`update_option('WPLANG', 'es_MX');`);
      here.single.run(
        `wp_insert_post(array('post_title' => 'Languages', 'post_status' => 'publish', 'post_type' => 'page', 'post_content' => '[ppd_hotline_banner] [ppd_contact_button] [ppd_info_card lang=en]'));`,
      );
      const link = `${here.single.url}/languages/`;
      const page = await visit(here.browser, link);
      here.single.run(`update_option('WPLANG', '');`);
      assertSound(page, link);
      assert.deepEqual(
        page.elements.map(({lang}) => lang),
        ['es', 'es', 'en'],
      );
      assert.match(page.elements[0].insideWords[0], /^Llame al 988/);
      assert.match(page.elements[1].insideWords[0], /^Llame a Sunrise/);
      assert.match(page.elements[2].insideWords[0], /^Call 988/);
    });

    it('leave a page without them as it was', async () => {
      for (const theme of Object.values(THEMES)) {
        here.single.run(`switch_theme('${theme}');`);
        const page = await visit(here.browser, `${here.single.url}/sample-page/`);
        assert.ok(!page.html.includes('ppd'), theme);
      }
    });

    it('are plain links in a feed', async () => {
      const response = await fetch(`${here.single.url}/feed/`);
      const feed = await response.text();
      assert.ok(!feed.includes('<ppd-'));
      assert.match(feed, /Call Sunrise Women’s OB-GYN &amp; Birth, 1-602-555-0142/);
    });

    it('show in a widget of a classic theme', async () => {
      const {single} = here;
      single.run(`switch_theme('${THEMES.classic}');`);
      single.run(
        `update_option('widget_block', array(2 => array('content' => '<!-- wp:ppd-widgets/contact-button /-->'), '_multiwidget' => 1)); update_option('sidebars_widgets', array('sidebar-1' => array('block-2'), 'array_version' => 3));`,
      );
      const link = `${single.url}/sample-page/`;
      const page = await visit(here.browser, link);
      single.run(`delete_option('widget_block'); delete_option('sidebars_widgets');`);
      assertSound(page, link);
      assert.deepEqual(
        page.elements.map(({name}) => name),
        ['ppd-contact-button'],
      );
      assert.deepEqual([...page.elements[0].shown].sort(), [...WAYS].sort());
    });

    it('follow the editor into its frame of a phone', async () => {
      const {url} = here.single;
      const tab = await signIn(here.browser, url, 'editor');
      await openEditor(tab, url);
      const id = await insertBlock(tab, 'hotline-banner');
      await tab.evaluate(() => {
        window.wp.data.dispatch('core/edit-post').__experimentalSetPreviewDeviceType('Mobile');
      });
      await tab.waitForSelector('iframe[name="editor-canvas"]');
      const shown = await previewOf(tab, id, 'hotline-banner');
      assert.deepEqual(
        HOTLINES.filter((line) => !shown.includes(line)),
        [],
      );
      await tab.browserContext().close();
    });
  });
}
