// Deactivating and deleting through wp-admin.
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {follow, signIn, visit} from './browser.js';

async function removeFrom(here, site, folder = '') {
  const {url} = here[site];
  const tab = await signIn(here.browser, url, 'admin');
  const list = `${url}/wp-admin/${folder}plugins.php`;
  await tab.goto(list);
  await follow(tab, 'tr[data-slug="ppd-widgets"] .deactivate a');
  tab.on('dialog', (dialog) => void dialog.accept());
  await tab.click('tr[data-slug="ppd-widgets"] .delete a');
  await tab.waitForSelector(
    'tr.plugin-deleted-tr[data-slug="ppd-widgets"], tr.deleted[data-slug="ppd-widgets"]',
  );
  await tab.browserContext().close();
  assert.ok(!existsSync(join(here[site].content, 'plugins/ppd-widgets')));
}

/** Every row of every table that knows of us: pages aside, and WordPress's own list of what was active lately. */
const LEFT = `global $wpdb;
$left = array();
foreach ($wpdb->get_col('SHOW TABLES') as $table) {
  if (preg_match('/posts$/', $table)) { continue; }
  foreach ($wpdb->get_results("SELECT * FROM $table", ARRAY_A) as $row) {
    if (preg_match('/ppd[_-]widgets/', serialize($row)) && !in_array('recently_activated', $row, true)) { $left[] = array($table, $row); }
  }
}
return $left;`;

export function remove(here) {
  describe('removing', () => {
    it('leaves nothing of its own in a site', async () => {
      const link = here.single.run(
        `return get_permalink(wp_insert_post(array('post_title' => 'Left', 'post_type' => 'page', 'post_status' => 'publish', 'post_content' => '<!-- wp:ppd-widgets/hotline-banner /-->')));`,
      );
      await removeFrom(here, 'single');
      assert.deepEqual(here.single.run(LEFT), []);
      const page = await visit(here.browser, link);
      assert.equal(page.status, 200);
      assert.ok(!page.html.includes('<ppd-') && !page.html.includes('ppd-widgets'));
    });

    it('leaves nothing in any site of a network', async () => {
      here.network.run(
        'switch_to_blog(2); update_option("ppd_widgets_settings", array("banner" => "top"));',
      );
      await removeFrom(here, 'network', 'network/');
      assert.deepEqual(here.network.run(LEFT), []);
    });
  });
}
