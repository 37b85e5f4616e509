// The plugin in real WordPress: installed, used and removed as people do it, one after the other.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {openBrowser} from './browser.js';
import {attacks} from './attacks.js';
import {banner} from './banner.js';
import {blocks} from './blocks.js';
import {guide} from './guide.js';
import {install} from './install.js';
import {remove} from './remove.js';
import {settings} from './settings.js';
import {startWordPress} from './site.js';

describe('the WordPress plugin', () => {
  /** Filled before the first test. */
  const here = {};

  before(async () => {
    Object.assign(here, await startWordPress());
    here.browser = await openBrowser();
  });

  after(async () => {
    await here.browser?.close();
    await here.stop?.();
  });

  for (const part of [guide, install, settings, blocks, banner, attacks, remove]) part(here);

  it('gave PHP nothing to say, and asked nothing of another server', () => {
    const said = (existsSync(here.log) ? readFileSync(here.log, 'utf8') : '')
      .split('\n')
      .filter((line) => line.includes('ppd-widgets'));
    assert.deepEqual(said, []);
  });
});
