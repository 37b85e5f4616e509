// The settings page as a practice manager uses it.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {accessibilityProblems, follow, signIn, takePicture, write} from './browser.js';

/** What the tests' practice says of itself. */
export const PRACTICE = {
  'clinic-name': 'Sunrise Women’s OB-GYN & Birth',
  phone: '(602) 555-0142',
  sms: '602-555-0143',
  email: 'nurse@sunrise.example',
  href: '/sample-page/',
  hours: 'Mo-Su 00:00-24:00',
};

const field = (name) => `#ppd-widgets-${name}`;

/** Fills in the settings of a site. */
export async function fillIn(tab, url) {
  await tab.goto(`${url}/wp-admin/options-general.php?page=ppd-widgets`);
  for (const [name, text] of Object.entries(PRACTICE)) await write(tab, field(name), text);
  await follow(tab, '#submit');
}

export const stored = 'return get_option("ppd_widgets_settings");';

export function settings(here) {
  describe('settings', () => {
    let tab;
    const open = () => tab.goto(`${here.single.url}/wp-admin/options-general.php?page=ppd-widgets`);
    const valueOf = (name) => tab.$eval(field(name), ({value}) => value);
    const helpOf = (name) => tab.$eval(`${field(name)}-help`, ({textContent}) => textContent);

    before(async () => {
      tab = await signIn(here.browser, here.single.url, 'administrator');
      await open();
    });

    after(() => tab.browserContext().close());

    it('keep what the practice says, and offer the site’s own time zone', async () => {
      await fillIn(tab, here.single.url);
      assert.match(await tab.$eval('.notice', ({textContent}) => textContent), /Settings saved/);
      for (const [name, text] of Object.entries(PRACTICE)) assert.equal(await valueOf(name), text);
      assert.match(
        await tab.$eval(`${field('time-zone')} option:checked`, ({textContent}) => textContent),
        /this site’s: America\/Phoenix/,
      );
      await tab.$eval(field('hours'), (input) => (input.value = 'Mo-Fr 08:00-12:00,13:00-17:00'));
      await takePicture(tab, 'settings', {width: 900, height: 1240});
      const {practice} = here.single.run(stored);
      assert.deepEqual(practice, {...PRACTICE, 'closed-dates': '', 'time-zone': ''});
    });

    it('say at the field what is wrong, and keep what was there before', async () => {
      const refused = {
        'clinic-name': ['x'.repeat(101), /too long/],
        phone: ['602-555-014', /not a phone number.*602-555-0142/],
        sms: ['602-555-0143 ext. 2', /extension/],
        email: ['nurse', /not an e-mail address/],
        href: ['www.book.example', /Begin the address with https:\/\//],
        hours: ['Mo-Fr 8-5', /“8” cannot be read/],
        'closed-dates': ['12/25/2026', /“12\/25\/2026” is not a date/],
        without: ['https://elsewhere.example/', /not a page of this site/],
      };
      const before = here.single.run(stored);
      for (const [name, [text]] of Object.entries(refused)) await write(tab, field(name), text);
      await follow(tab, '#submit');
      for (const [name, [text, problem]] of Object.entries(refused)) {
        const help = await helpOf(name);
        assert.match(help, problem);
        assert.ok(help.includes(text.slice(0, 60)), help);
        assert.equal(
          await tab.$eval(field(name), (input) => input.getAttribute('aria-invalid')),
          'true',
        );
      }
      assert.deepEqual(here.single.run(stored), before);
      assert.equal((await tab.$$('.notice-error')).length, Object.keys(refused).length);
      assert.deepEqual(await accessibilityProblems(tab, '#wpbody-content'), []);
    });

    it('empty a field', async () => {
      await open();
      await write(tab, field('sms'), ' ');
      await write(tab, field('closed-dates'), '2026-12-25');
      await follow(tab, '#submit');
      const {practice} = here.single.run(stored);
      assert.equal(practice.sms, '');
      assert.equal(practice['closed-dates'], '2026-12-25');
      await write(tab, field('sms'), PRACTICE.sms);
      await write(tab, field('closed-dates'), ' ');
      await follow(tab, '#submit');
      assert.deepEqual(await accessibilityProblems(tab, '#wpbody-content'), []);
    });

    it('ask for a city where the site’s time zone is an offset', async () => {
      here.single.run('update_option("timezone_string", ""); update_option("gmt_offset", "-7");');
      await open();
      assert.match(await helpOf('time-zone'), /does not follow the clocks/);
      here.single.run('update_option("timezone_string", "America/Phoenix");');
    });
  });
}
