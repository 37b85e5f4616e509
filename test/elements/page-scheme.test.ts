/** With theme="auto" an element is as light or dark as the page around it; with theme="device", as the device is set. */
import {expect, fixture, html} from '@open-wc/testing';
import type {PpdHotlineBanner} from '../../src/entries/index.js';
import '../../src/entries/index.js';
import {emulating, part, waitUntil} from '../support/helpers.js';

const LIGHT = 'rgb(255, 255, 255)';
const DARK = 'rgb(30, 35, 38)';

const surface = (element: Element) => getComputedStyle(part(element, '.frame')).backgroundColor;

/** A banner in a box of the page that has this style. */
async function onPage(style: string, theme = 'auto'): Promise<PpdHotlineBanner> {
  const box = await fixture<HTMLElement>(
    html`<div style=${style}>
      <div style="background-image: none">
        <ppd-hotline-banner theme=${theme}></ppd-hotline-banner>
      </div>
    </div>`,
  );
  const banner = box.querySelector('ppd-hotline-banner')!;
  await banner.updateComplete;
  return banner;
}

function addSheet(css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  return style;
}

describe('theme="auto"', () => {
  for (const [style, expected] of [
    ['', LIGHT],
    ['background: #fff', LIGHT],
    ['background: #14181a', DARK],
    ['background: oklch(0.2 0.02 250)', DARK],
    ['background: oklch(0.97 0.02 250)', LIGHT],
    ['background: rgb(0 0 0 / 10%)', LIGHT],
    ['background: rgb(0 0 0 / 80%)', DARK],
    ['background: linear-gradient(#012, #023); color: #fff', DARK],
    ['background: linear-gradient(#fff, #eee); color: #123', LIGHT],
    ['background: linear-gradient(#012, #023) #fff; color: #fff', DARK],
  ] as const) {
    it(`is ${expected === DARK ? 'dark' : 'light'} on ${style || 'a bare page'}`, async () => {
      expect(surface(await onPage(style))).to.equal(expected);
    });
  }

  it('stays light on a white page, whatever the device says', async () => {
    await emulating({colorScheme: 'dark'}, async () => {
      expect(surface(await onPage('background: #fff'))).to.equal(LIGHT);
      expect(surface(await onPage(''))).to.equal(LIGHT);
    });
  });

  it('follows a page that follows the device by color-scheme', async () => {
    const sheet = addSheet(':root { color-scheme: light dark }');
    const banner = await onPage('');
    expect(surface(banner)).to.equal(LIGHT);
    await emulating({colorScheme: 'dark'}, () =>
      waitUntil(() => surface(banner) === DARK, 'dark with the device'),
    );
    await waitUntil(() => surface(banner) === LIGHT, 'light again');
    sheet.remove();
  });

  it('follows a page with a switch of its own, at once or by fading', async () => {
    for (const fade of ['', 'transition: background-color 0.2s, color 0.05s']) {
      const sheet = addSheet(
        `.page { background-color: #fff; color: #222; ${fade} } .page.night { background-color: #111; color: #eee }`,
      );
      const banner = await onPage('');
      const page = banner.parentElement!.parentElement!;
      page.className = 'page';
      await waitUntil(() => surface(banner) === LIGHT, 'light');
      page.className = 'page night';
      await waitUntil(() => surface(banner) === DARK, 'dark');
      page.className = 'page';
      await waitUntil(() => surface(banner) === LIGHT, 'light again');
      sheet.remove();
    }
  });

  it('looks again where the element is moved to, and listens to nothing once it is gone', async () => {
    const banner = await onPage('background: #fff');
    const other = await fixture<HTMLElement>(html`<div style="background: #111"></div>`);
    other.append(banner);
    await banner.updateComplete;
    expect(surface(banner)).to.equal(DARK);
    banner.remove();
    other.style.background = '#fff';
    document.body.dispatchEvent(new Event('transitionend'));
    await banner.updateComplete;
    other.append(banner);
    await banner.updateComplete;
    expect(surface(banner)).to.equal(LIGHT);
  });

  it('sees what the page is once a script is done with it, for each of many in one box', async () => {
    const page = await fixture<HTMLElement>(html`<div style="background: #fff"></div>`);
    const banners = Array.from({length: 3}, () => document.createElement('ppd-hotline-banner'));
    const updated = () => Promise.all(banners.map(({updateComplete}) => updateComplete));
    page.append(...banners);
    await updated();
    expect(banners.map(surface)).to.deep.equal([LIGHT, LIGHT, LIGHT]);
    page.append(banners[0]!);
    page.style.background = '#111';
    page.append(banners[1]!, banners[2]!);
    await updated();
    expect(banners.map(surface)).to.deep.equal([DARK, DARK, DARK]);
  });

  it('looks at the page once for the many that are added to it', async () => {
    const page = await fixture<HTMLElement>(html`<div style="background: #fff"></div>`);
    const {getComputedStyle} = window;
    let looks = 0;
    window.getComputedStyle = (element, pseudo) => {
      if (element === page) looks++;
      return getComputedStyle(element, pseudo);
    };
    const banners = Array.from({length: 20}, () => document.createElement('ppd-hotline-banner'));
    page.append(...banners);
    await Promise.all(banners.map(({updateComplete}) => updateComplete));
    window.getComputedStyle = getComputedStyle;
    expect(looks).to.be.lessThan(5);
  });
});

describe('theme="device"', () => {
  it('follows the device, whatever the page looks like', async () => {
    const banner = await onPage('background: #fff', 'device');
    expect(surface(banner)).to.equal(LIGHT);
    await emulating({colorScheme: 'dark'}, () => {
      expect(surface(banner)).to.equal(DARK);
    });
  });
});
