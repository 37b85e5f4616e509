// Installing the zip through wp-admin, and PHP held to the table of what owners write.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, it} from 'node:test';
import {follow, signIn, takePicture} from './browser.js';

const ZIP = resolve('dist/ppd-widgets-wordpress.zip');

async function upload(tab, url, folder = '') {
  await tab.goto(`${url}/wp-admin/${folder}plugin-install.php?tab=upload`);
  const field = await tab.$('#pluginzip');
  await field.uploadFile(ZIP);
  await tab.waitForSelector('#install-plugin-submit:not([disabled])');
  if (!folder) await takePicture(tab, 'install', {width: 900, height: 420});
  await follow(tab, '#install-plugin-submit');
  await follow(tab, 'a.button-primary[href*="action=activate"]');
}

export function install(here) {
  describe('installing', () => {
    it('takes the zip as an administrator uploads it', async () => {
      const tab = await signIn(here.browser, here.single.url, 'admin');
      await upload(tab, here.single.url);
      const row = await tab.$eval('tr[data-slug="ppd-widgets"]', ({textContent}) => textContent);
      assert.match(row, /Version \d/);
      await follow(tab, 'tr[data-slug="ppd-widgets"] .row-actions a[href*="page=ppd-widgets"]');
      assert.match(await tab.title(), /PPD Widgets/);
      await tab.browserContext().close();
    });

    it('takes it for a whole network', async () => {
      const tab = await signIn(here.browser, here.network.url, 'admin');
      await upload(tab, here.network.url, 'network/');
      assert.equal(
        here.network.run('return is_plugin_active_for_network("ppd-widgets/ppd-widgets.php");'),
        true,
      );
      await tab.browserContext().close();
    });

    it('stores nothing', () => {
      assert.deepEqual(
        here.single.run(
          `global $wpdb; return $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%ppd%'" );`,
        ),
        [],
      );
    });

    it('reads what owners write as the elements do', () => {
      const {phone, page, email, hours, dates, zone, links} = JSON.parse(
        readFileSync('test/unit/owner-values.json', 'utf8'),
      );
      const answers = here.single.run(
        `return require '${resolve('test/wordpress/php/owner-values.php')}';`,
      );
      const none = (list, answer) => list.map((input) => [input, answer]);
      const expected = {
        phone: [...phone.read, ...none(phone.refused, null)],
        page: [
          ...page.read.map(([input]) => [input, '']),
          ...['begin', 'belongs', 'invalid'].flatMap((kind) => none(page[kind], kind)),
        ],
        email: [...email.read, ...none(email.refused, null)],
        hours: [...none(hours.read, ''), ...hours.refused],
        dates: [...none(dates.read, []), ...dates.refused],
        zone: [...none(zone.read, true), ...none(zone.refused, false)],
        links: links.cases.map(({attributes, ...words}) => [attributes, words]),
      };
      for (const [kind, cases] of Object.entries(expected)) {
        assert.equal(answers[kind].length, cases.length);
        cases.forEach(([input, answer], index) => {
          assert.deepEqual(answers[kind][index], answer, `${kind} ${JSON.stringify(input)}`);
        });
      }
    });
  });
}
