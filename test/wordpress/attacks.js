// What somebody might try: a member of the site, another plugin, a stranger.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {assertSound, insertBlock, openEditor, publish, signIn, visit} from './browser.js';
import {stored} from './settings.js';

const MARKUP = [
  '"><script>window.attacked=1</script>',
  "' onmouseover='window.attacked=1' x='",
  '" onfocus="window.attacked=1" autofocus tabindex="0',
  '</ppd-contact-button><img src=x onerror="window.attacked=1">',
  '[ppd_contact_button phone="900-555-0199"]',
  'javascript:window.attacked=1',
  '&quot;&gt;&lt;script&gt;window.attacked=1&lt;/script&gt;',
  '<!-- wp:html --><script>window.attacked=1</script><!-- /wp:html -->',
];

export function attacks(here) {
  /** Opens a page, and gives what it shows, unless something of an attack ran. */
  async function look(link) {
    const page = await visit(here.browser, link);
    assertSound(page, link);
    assert.equal(page.isAttacked, false);
    assert.deepEqual(
      page.elements.flatMap(({attributes}) =>
        Object.keys(attributes).filter((name) => name.startsWith('on')),
      ),
      [],
    );
    return page;
  }

  /** Puts a page into the site as its database would have it, past every filter. */
  const insert = (title, content) =>
    here.single.run(
      `kses_remove_filters(); $id = wp_insert_post(wp_slash(array('post_title' => '${title}', 'post_type' => 'page', 'post_status' => 'publish', 'post_content' => base64_decode('${Buffer.from(content).toString('base64')}')))); return get_permalink($id);`,
    );

  describe('attacks', () => {
    it('bring no markup through a block’s attributes', async () => {
      for (const [index, text] of MARKUP.entries()) {
        const json = (values) =>
          JSON.stringify(values)
            .replaceAll('<', '\\u003c')
            .replaceAll('>', '\\u003e')
            .replaceAll('--', '\\u002d\\u002d');
        const content = [
          `<!-- wp:ppd-widgets/contact-button ${json({clinicName: text, phone: text, sms: text, email: text, href: text, label: text, hours: text, timeZone: text, closedDates: text, prefer: text, variant: text, size: text, lang: text, theme: text})} /-->`,
          `<!-- wp:ppd-widgets/hotline-banner ${json({placement: text, density: text, headingLevel: text, lang: text, className: text})} /-->`,
          `<!-- wp:ppd-widgets/info-card ${json({sections: text, open: text, reviewedBy: text, reviewedOn: text})} /-->`,
        ].join('\n');
        const page = await look(insert(`Markup ${index}`, content));
        assert.equal(page.elements.length, 3, text);
        const [button, top] = page.elements;
        assert.equal(
          button.attributes['clinic-name'],
          text.replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<'),
        );
        assert.equal(button.attributes.variant, undefined);
        assert.equal(top.placement, '');
        assert.equal(top.lang, 'en');
      }
    });

    it('bring no markup through a shortcode of a contributor', async () => {
      const {url} = here.single;
      const tab = await signIn(here.browser, url, 'contributor');
      await openEditor(tab, url);
      await insertBlock(tab, 'hotline-banner');
      const {id, status} = await publish(tab, 'By a contributor', 'pending');
      assert.equal(status, 'pending');
      const content = [
        `[ppd_contact_button clinic-name='"><script>window.attacked=1</script>' phone="602-555-0177" onclick="window.attacked=1"]`,
        `[ppd_contact_button href="javascript:window.attacked=1" label="<img src=x onerror=window.attacked=1>"]`,
        `[ppd_hotline_banner placement="top' onload='window.attacked=1" style="display:none" hidden class="x" id="y"]`,
        `[ppd_info_card]<script>window.attacked=1</script>Words between.[/ppd_info_card]`,
      ].join('\n\n');
      await tab.evaluate(
        (post, words) =>
          window.wp.apiFetch({path: `/wp/v2/posts/${post}`, method: 'PUT', data: {content: words}}),
        id,
        content,
      );
      await tab.browserContext().close();
      here.single.run(`wp_update_post(array('ID' => ${id}, 'post_status' => 'publish'));`);
      const page = await look(here.single.run(`return get_permalink(${id});`));
      const top = page.elements.find(({name}) => name === 'ppd-hotline-banner');
      assert.deepEqual(Object.keys(top.attributes).sort(), ['data-calltrk-noswap', 'lang']);
      assert.match(page.text, /Words between\./);
    });

    it('run nothing from an option that another plugin has written', async () => {
      const bad = MARKUP[0];
      const before = here.single.run(stored);
      for (const php of [
        `"${'O:8:\\"stdClass\\":0:{}'}"`,
        '"a:1:{broken"',
        'new WP_Error("x")',
        'array("banner" => array("top"), "without" => "x", "practice" => array("phone" => array("x"), "href" => new stdClass()))',
        `array("banner" => "${'top\\"'}", "without" => array(array("/"), new stdClass(), "javascript:alert(1)", 5), "practice" => "x")`,
        `array("banner" => "top", "without" => array(), "practice" => array("clinic-name" => base64_decode("${Buffer.from(bad).toString('base64')}"), "phone" => "900", "sms" => "javascript:x", "email" => "x", "href" => "javascript:window.attacked=1", "hours" => "x", "time-zone" => "x", "closed-dates" => "x"))`,
        `array("banner" => "off", "practice" => array("phone" => "${'\\xff\\xfe'}602-555-0142", "clinic-name" => str_repeat("x", 100000)))`,
        '7',
      ]) {
        // Past the plugin's own rules, which update_option() would ask.
        here.single.run(
          `global $wpdb; $wpdb->update($wpdb->options, array('option_value' => maybe_serialize(${php})), array('option_name' => 'ppd_widgets_settings')); wp_cache_flush();`,
        );
        const {settings, html} = here.single.run(
          `return array('settings' => ppd_widgets_settings(), 'html' => do_shortcode('[ppd_contact_button]'));`,
        );
        assert.ok(['off', 'top', 'bottom'].includes(settings.banner), php);
        assert.deepEqual(
          Object.entries(settings.practice).filter(
            ([name, value]) => value && name !== 'clinic-name',
          ),
          [],
          php,
        );
        assert.doesNotMatch(html, /<script|javascript:/);
        assert.match(html, /href="tel:/);
        const link = `${here.single.url}/sample-page/`;
        const page = await visit(here.browser, link);
        assert.equal(page.status, 200);
        assert.equal(page.isAttacked, false);
      }
      here.single.run(
        `delete_option('ppd_widgets_settings'); update_option('ppd_widgets_settings', json_decode('${JSON.stringify(before)}', true));`,
      );
      assert.deepEqual(here.single.run(stored), before);
    });

    it('ask the rules even where another plugin writes the option in WordPress’s own way', () => {
      const kept = here.single.run(
        `require_once ABSPATH . 'wp-admin/includes/template.php'; require WP_PLUGIN_DIR . '/ppd-widgets/includes/settings-page.php'; ppd_widgets_register_setting(); $before = get_option('ppd_widgets_settings'); update_option('ppd_widgets_settings', array('banner' => 'everywhere', 'practice' => array('phone' => '900-WRONG', 'href' => 'javascript:alert(1)'), 'more' => 'x')); $after = get_option('ppd_widgets_settings'); return array($before, $after);`,
      );
      assert.deepEqual(kept[0], kept[1]);
    });

    it('change no setting without a nonce, or the right to', async () => {
      const before = here.single.run(stored);
      const {url} = here.single;
      const send = (tab, fields) =>
        tab.evaluate(async (values) => {
          const body = new URLSearchParams(values);
          const response = await fetch('/wp-admin/options.php', {
            method: 'POST',
            body,
            redirect: 'follow',
          });
          return response.status;
        }, fields);
      const fields = {
        option_page: 'ppd_widgets',
        action: 'update',
        'ppd_widgets_settings[banner]': 'off',
        'ppd_widgets_settings[practice][phone]': '602-555-0100',
      };
      const admin = await signIn(here.browser, url, 'administrator');
      assert.equal(await send(admin, fields), 403);
      assert.equal(await send(admin, {...fields, _wpnonce: '0123456789'}), 403);
      const nonce = await (async () => {
        await admin.goto(`${url}/wp-admin/options-general.php?page=ppd-widgets`);
        return admin.$eval('#_wpnonce', ({value}) => value);
      })();
      await admin.browserContext().close();
      const editor = await signIn(here.browser, url, 'editor');
      assert.equal(await send(editor, {...fields, _wpnonce: nonce}), 403);
      const response = await editor.goto(`${url}/wp-admin/options-general.php?page=ppd-widgets`);
      assert.equal(response.status(), 403);
      await editor.browserContext().close();
      assert.deepEqual(here.single.run(stored), before);
    });

    it('render no block for a stranger', async () => {
      const response = await fetch(
        `${here.single.url}/wp-json/wp/v2/block-renderer/ppd-widgets/contact-button?context=edit`,
      );
      assert.equal(response.status, 401);
    });

    it('open no file of the plugin by itself', async () => {
      for (const file of [
        'includes/settings-page.php',
        'includes/rules.php',
        'generated.php',
        'uninstall.php',
        'ppd-widgets.php',
      ]) {
        const response = await fetch(`${here.single.url}/content/plugins/ppd-widgets/${file}`);
        assert.equal(await response.text(), '', file);
      }
    });
  });
}
