/** A banner at an edge of the window, in the pages and wrappers that owners have. */
import '../support/open-roots.js';
import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {PpdHotlineBanner} from '../../src/entries/index.js';
import '../../src/entries/index.js';
import {
  drawn,
  emulating,
  hrefs,
  isFocused,
  part,
  parts,
  renderWithWarnings,
  textOf,
  waitUntil,
} from '../support/helpers.js';

type Edge = 'top' | 'bottom';

const page = document.documentElement;

const barOf = (banner: Element) => part(banner, 'section');

const areaOf = (element: Element) => element.getBoundingClientRect();

/** How far a bar is from its edge of the window. */
const distanceOf = (banner: Element, edge: Edge) => {
  const {top, bottom} = areaOf(barOf(banner));
  return Math.round(edge === 'top' ? top : innerHeight - bottom);
};

/** What a visitor who taps in the middle of an element hits. */
const isInFront = (element: Element, inner = element) => {
  const {left, top, width, height} = areaOf(inner);
  return document.elementFromPoint(left + width / 2, top + height / 2) === element;
};

/** A page long enough to scroll, with what a site has beside our banner. */
async function openPage(markup: string): Promise<HTMLElement> {
  const site = await fixture<HTMLElement>(html`<div></div>`);
  site.innerHTML = markup.replace('<long>', '<div style="height: 3000px"></div>');
  const banners = [...site.querySelectorAll<PpdHotlineBanner>('ppd-hotline-banner')];
  await Promise.all(banners.map((banner) => banner.updateComplete));
  return site;
}

const bannerIn = (site: Element) => site.querySelector<PpdHotlineBanner>('ppd-hotline-banner')!;

const banner = (edge: Edge, more = '') =>
  `<ppd-hotline-banner placement="${edge}" ${more}></ppd-hotline-banner>`;

const box = (style: string, words = 'Menu', more = '') =>
  `<div class="box" style="${style}" ${more}><a href="#box">${words}</a></div>`;

const dock = 'position: fixed; left: 16px; right: 16px; bottom: 16px; height: 56px; z-index: 999';

const bubble = 'position: fixed; right: 20px; bottom: 20px; width: 60px; height: 60px';

/** Waits until a banner is that far from its edge, and nothing of the page is in front of it. */
async function standsAt(element: Element, edge: Edge, distance: number): Promise<void> {
  await waitUntil(
    () => Math.abs(distanceOf(element, edge) - distance) <= 1,
    `it is not ${distance}px from the ${edge}`,
  ).catch(() => {
    expect(distanceOf(element, edge), `distance from the ${edge}`).to.equal(distance);
  });
  expect(isInFront(element, barOf(element)), 'something is in front of it').to.equal(true);
}

describe('a banner at an edge of the window', () => {
  beforeEach(() => setViewport({width: 800, height: 600}));

  afterEach(() => {
    scrollTo(0, 0);
  });

  describe('in the wrappers of page builders', () => {
    for (const style of [
      'overflow: hidden',
      'overflow: hidden; height: 40px',
      'transform: translateY(0)',
      'transform: translateY(30px); overflow: hidden',
      'filter: drop-shadow(0 0 1px red)',
      'perspective: 500px',
      'will-change: transform',
      'contain: paint',
      'contain: layout',
      'display: flex; width: 300px',
      'display: grid; grid-template-columns: 1fr 1fr',
      'float: left; width: 200px',
      'column-count: 2',
      'position: absolute; width: 100px',
      'direction: rtl',
      'opacity: 0.5; pointer-events: none',
      'text-align: center; line-height: 3; font-size: 40px',
    ]) {
      for (const edge of ['top', 'bottom'] as const) {
        it(`stays at the ${edge}: ${style}`, async () => {
          const site = await openPage(
            `<div style="${style}"><div>${banner(edge)}</div></div><long>`,
          );
          const el = bannerIn(site);
          await waitUntil(() => page.style.getPropertyValue(`scroll-padding-${edge}`));
          for (const y of [400, 900]) {
            scrollTo(0, y);
            await standsAt(el, edge, 0);
            const {left, right} = areaOf(barOf(el));
            expect([left, right].map(Math.round)).to.deep.equal([0, page.clientWidth]);
          }
        });
      }
    }

    it('comes back from the top layer once its wrapper lets it go', async () => {
      const site = await openPage(
        `<div class="w" style="transform: scale(1)">${banner('bottom')}</div><long>`,
      );
      const el = bannerIn(site);
      await waitUntil(() => barOf(el).matches('[popover]'), 'it is held');
      const wrapper = site.querySelector<HTMLElement>('.w')!;
      wrapper.style.transform = 'none';
      dispatchEvent(new Event('resize'));
      await waitUntil(() => !barOf(el).matches('[popover]'), 'it stays');
      await standsAt(el, 'bottom', 0);
    });

    it('stays in the flow of the page where the browser has no way out of the wrapper', async () => {
      const {prototype} = HTMLElement;
      const own = Object.getOwnPropertyDescriptor(prototype, 'showPopover')!;
      Reflect.deleteProperty(prototype, 'showPopover');
      try {
        const site = await openPage(
          `<div style="transform: scale(1)">${banner('bottom')}</div><long>`,
        );
        const bar = barOf(bannerIn(site));
        await waitUntil(() => getComputedStyle(bar).position === 'static', 'it is fixed');
        expect(page.style.paddingBottom).to.equal('');
        expect(areaOf(bar).height).to.be.greaterThan(40);
      } finally {
        Object.defineProperty(prototype, 'showPopover', own);
      }
    });

    it('lies under a dialog of the page, in a wrapper that holds fixed elements too', async () => {
      const site = await openPage(
        `<div style="transform: scale(1); height: 3000px">${banner('bottom')}</div>`,
      );
      const el = bannerIn(site);
      await standsAt(el, 'bottom', 0);
      const dialog = document.createElement('div');
      dialog.style.cssText =
        'position: fixed; top: 0; left: 0; width: 100%; height: 100%; z-index: 2000';
      document.body.append(dialog);
      const inMiddle = () => document.elementFromPoint(400, innerHeight - 20);
      await waitUntil(() => inMiddle() === dialog, 'it lies over the dialog');
      dialog.remove();
      await standsAt(el, 'bottom', 0);
    });
  });

  describe('at the top', () => {
    for (const [name, style] of [
      ['sticky', 'position: sticky; top: 0'],
      ['fixed', 'position: fixed; top: 0; left: 0; right: 0'],
    ] as const) {
      it(`stands under a ${name} header, whose menus open over it`, async () => {
        const site = await openPage(
          `${box(`${style}; height: 60px; z-index: 200`)}${banner('top')}<long>`,
        );
        const el = bannerIn(site);
        await waitUntil(() => page.style.scrollPaddingTop, 'no look');
        scrollTo(0, 500);
        await standsAt(el, 'top', 60);
        expect(isInFront(site.querySelector('.box')!)).to.equal(true);
        expect(Number(getComputedStyle(barOf(el)).zIndex)).to.be.below(200);
      });
    }

    it('leaves a header alone that it comes before', async () => {
      const site = await openPage(
        `${banner('top')}${box('position: sticky; top: 0; height: 60px; z-index: 200')}<long>`,
      );
      const [el, header] = [bannerIn(site), site.querySelector('.box')!];
      const room = areaOf(el).height;
      await waitUntil(() => page.style.scrollPaddingTop, 'no look');
      expect(areaOf(header).top).to.be.at.least(areaOf(barOf(el)).bottom - 1);
      scrollTo(0, 500);
      await standsAt(el, 'top', 60);
      expect(isInFront(header)).to.equal(true);
      expect(areaOf(el).height).to.be.closeTo(room, 1);
    });

    it('does not move a fixed header without a top', async () => {
      const site = await openPage(
        box('position: fixed; left: 0; right: 0; height: 60px; z-index: 200') +
          `<div style="height: 60px"></div>${banner('top')}<long>`,
      );
      const header = site.querySelector('.box')!;
      const {top} = areaOf(header);
      await waitUntil(() => page.style.scrollPaddingTop, 'no look');
      scrollTo(0, 500);
      await standsAt(bannerIn(site), 'top', Math.round(top + 60));
      expect(areaOf(header).top).to.equal(top);
    });

    it('follows a header that hides while the reader scrolls, and comes back', async () => {
      const site = await openPage(
        `${box('position: sticky; top: 0; height: 60px; z-index: 200')}${banner('top')}<long>`,
      );
      const [el, header] = [bannerIn(site), site.querySelector<HTMLElement>('.box')!];
      await waitUntil(() => page.style.scrollPaddingTop, 'no look');
      scrollTo(0, 500);
      await standsAt(el, 'top', 60);
      header.style.transform = 'translateY(-100%)';
      await standsAt(el, 'top', 0);
      header.style.transform = '';
      await standsAt(el, 'top', 60);
    });

    it('rests in its place until that has scrolled past, and nothing else moves', async () => {
      const site = await openPage(`<h1>Visit</h1>${banner('top')}<p>First line</p><long>`);
      const [el, line] = [bannerIn(site), site.querySelector('p')!];
      await waitUntil(() => page.style.scrollPaddingTop, 'no look');
      const {top} = areaOf(line);
      expect(areaOf(barOf(el)).bottom).to.be.at.most(top);
      scrollTo(0, 500);
      await standsAt(el, 'top', 0);
      expect(areaOf(line).top).to.be.closeTo(top - 500, 1);
      scrollTo(0, 0);
      await waitUntil(() => areaOf(barOf(el)).bottom <= areaOf(line).top + 1, 'it covers the page');
    });

    it('has room at the head of the page where its place is far below', async () => {
      const site = await openPage(
        box('position: fixed; top: 0; left: 0; right: 0; height: 60px; z-index: 200') +
          `<p style="margin-top: 60px">First line</p><long>${banner('top')}`,
      );
      const el = bannerIn(site);
      await standsAt(el, 'top', 60);
      await waitUntil(() => page.style.paddingTop, 'no room');
      expect(areaOf(site.querySelector('p')!).top).to.be.at.least(areaOf(barOf(el)).bottom);
      el.remove();
      expect(page.style.paddingTop).to.equal('');
    });

    it('goes along with a header that contains it', async () => {
      const site = await openPage(
        `<div class="h" style="position: sticky; top: 0; z-index: 9">${box('height: 60px')}${banner('top')}</div><long>`,
      );
      const el = bannerIn(site);
      await waitUntil(() => getComputedStyle(barOf(el)).position === 'static');
      scrollTo(0, 500);
      await standsAt(el, 'top', 60);
    });
  });

  describe('at the bottom', () => {
    it('stands above a dock, which stays usable', async () => {
      const site = await openPage(
        `<long>${box(dock, 'Schedule an appointment')}${banner('bottom')}`,
      );
      await standsAt(bannerIn(site), 'bottom', 72);
      const link = site.querySelector('.box a')!;
      expect(isInFront(link)).to.equal(true);
    });

    it('goes along with a dock that contains it', async () => {
      const site = await openPage(
        `<long><div style="position: fixed; left: 0; right: 0; bottom: 0">` +
          `${banner('bottom')}${box('height: 50px', 'Schedule an appointment')}</div>`,
      );
      await waitUntil(() => distanceOf(bannerIn(site), 'bottom') === 50, 'it covers the dock');
      expect(isInFront(site.querySelector('.box')!)).to.equal(true);
    });

    it('makes way for a cookie bar that comes late, and goes back when it goes', async () => {
      const site = await openPage(`<long>${banner('bottom')}`);
      const el = bannerIn(site);
      await standsAt(el, 'bottom', 0);
      const cookies = document.createElement('div');
      cookies.style.cssText =
        'position: fixed; left: 0; right: 0; bottom: 0; height: 90px; z-index: 2500; background: silver';
      document.body.append(cookies);
      await standsAt(el, 'bottom', 90);
      // It grows with the words in it.
      cookies.style.height = '120px';
      await standsAt(el, 'bottom', 120);
      const room = parseFloat(page.style.paddingBottom);
      expect(room).to.equal(120 + Math.ceil(areaOf(barOf(el)).height));
      cookies.remove();
      await standsAt(el, 'bottom', 0);
    });

    it('makes way for one that is deep in the page and shows at a class', async () => {
      const site = await openPage(
        `<long><div><div>${box('position: fixed; left: 0; right: 0; bottom: 0; height: 90px; display: none')}</div></div>${banner('bottom')}`,
      );
      const el = bannerIn(site);
      await standsAt(el, 'bottom', 0);
      const cookies = site.querySelector<HTMLElement>('.box')!;
      cookies.style.display = 'block';
      // Nobody tells of it, until the reader does anything.
      dispatchEvent(new Event('scroll'));
      await standsAt(el, 'bottom', 90);
      cookies.style.display = 'none';
      await standsAt(el, 'bottom', 0);
    });

    it('sees what stands in an open shadow root', async () => {
      const site = await openPage(`<long><div class="root"></div>${banner('bottom')}`);
      const root = site.querySelector('.root')!.attachShadow({mode: 'open'});
      root.innerHTML = box('position: fixed; left: 0; right: 0; bottom: 0; height: 90px');
      dispatchEvent(new Event('scroll'));
      await standsAt(bannerIn(site), 'bottom', 90);
    });

    for (const [width, distance] of [
      [800, 0],
      [360, 80],
    ] as const) {
      it(`neither covers a chat button nor lies under it: ${width}px`, async () => {
        await setViewport({width, height: 700});
        const site = await openPage(
          `<long>${box(`${bubble}; z-index: 99999`, 'Chat')}${banner('bottom')}`,
        );
        const el = bannerIn(site);
        await waitUntil(() => page.style.paddingBottom, 'no look');
        await standsAt(el, 'bottom', distance);
        const [chat, bar] = [areaOf(site.querySelector('.box')!), areaOf(barOf(el))];
        expect(bar.right <= chat.left || bar.bottom <= chat.top + 1).to.equal(true);
      });
    }

    it('stands beside a menu that is as high as the window', async () => {
      const site = await openPage(
        `${box('position: fixed; top: 0; bottom: 0; left: 0; width: 220px')}<long>${banner('bottom')}`,
      );
      const el = bannerIn(site);
      await waitUntil(() => areaOf(barOf(el)).left > 0, 'it covers the menu');
      await standsAt(el, 'bottom', 0);
      expect(areaOf(barOf(el)).left).to.be.at.least(220);
      expect(areaOf(barOf(el)).right).to.equal(page.clientWidth);
    });

    it('is not moved by what covers the whole window, or stands behind the page', async () => {
      const cover = 'position: fixed; top: 0; left: 0; right: 0; bottom: 0';
      const site = await openPage(
        box(`${cover}; z-index: -1`) +
          box('position: fixed; left: 0; right: 0; bottom: 0; height: 200px; z-index: -1') +
          `<long>${banner('bottom')}` +
          box(`${cover}; z-index: 5000; opacity: 0.5`),
      );
      const el = bannerIn(site);
      await waitUntil(() => page.style.paddingBottom, 'no look');
      expect(distanceOf(el, 'bottom')).to.equal(0);
    });

    it('keeps its place beside a dock, small or large', async () => {
      const site = await openPage(`<long>${box(dock)}${banner('bottom', 'minimized')}`);
      const el = bannerIn(site);
      await standsAt(el, 'bottom', 72);
      const {height} = areaOf(barOf(el));
      part(el, '.toggle').click();
      await waitUntil(() => areaOf(barOf(el)).height > height + 5, 'it does not grow');
      await standsAt(el, 'bottom', 72);
      await waitUntil(
        () => parseFloat(page.style.paddingBottom) === 72 + Math.ceil(areaOf(barOf(el)).height),
      );
    });
  });

  describe('--ppd-offset', () => {
    for (const edge of ['top', 'bottom'] as const) {
      it(`is the owner's own say at the ${edge}`, async () => {
        const site = await openPage(
          `<div style="font-size: 20px">${banner(edge, 'style="--ppd-offset: calc(1em + 10px)"')}</div>` +
            `<long>${box(dock)}`,
        );
        const el = bannerIn(site);
        await waitUntil(() => page.style.getPropertyValue(`scroll-padding-${edge}`));
        scrollTo(0, 800);
        await standsAt(el, edge, 30);
        el.style.setProperty('--ppd-offset', '0');
        dispatchEvent(new Event('resize'));
        await waitUntil(() => distanceOf(el, edge) === 0, 'it does not change');
      });
    }

    it('answers a bad value with one warning, and measures', async () => {
      const {el, warnings} = await renderWithWarnings<PpdHotlineBanner>(
        html`<ppd-hotline-banner
          placement="bottom"
          style="--ppd-offset: low"
        ></ppd-hotline-banner>`,
        async (made) => {
          await waitUntil(() => page.style.paddingBottom, 'no look');
          made.after(document.createRange().createContextualFragment(box(dock)));
          dispatchEvent(new Event('scroll'));
          await standsAt(made, 'bottom', 72);
        },
      );
      expect(warnings).to.have.length(1);
      expect(warnings[0])
        .to.contain('<ppd-hotline-banner> --ppd-offset="low"')
        .and.to.contain('CSS length')
        .and.to.contain('the place is measured');
      el.nextElementSibling!.remove();
    });

    it('cannot take the numbers out of the window', async () => {
      const site = await openPage(`<long>${banner('bottom', 'style="--ppd-offset: 5000px"')}`);
      const el = bannerIn(site);
      await waitUntil(() => page.style.paddingBottom, 'no look');
      expect(areaOf(barOf(el)).top).to.be.at.least(0);
    });
  });

  describe('takes at most 40 % of the window', () => {
    for (const [width, height] of [
      [320, 256],
      [320, 568],
      [360, 640],
      [667, 320],
      [740, 360],
      [1280, 720],
    ] as const) {
      for (const lang of ['en', 'es']) {
        it(`and hides no number: ${width} × ${height}, ${lang}`, async () => {
          await setViewport({width, height});
          for (const edge of ['top', 'bottom'] as const) {
            const site = await openPage(`${banner(edge, `lang="${lang}"`)}<long>`);
            const el = bannerIn(site);
            for (const size of ['100%', '200%']) {
              part(el, '.base').style.fontSize = size;
              for (const isSmall of [true, false]) {
                if (edge === 'top' && isSmall) continue;
                el.minimized = isSmall;
                await el.updateComplete;
                await drawn();
                const bar = areaOf(barOf(el));
                const words = `${edge} ${size}`;
                expect(bar.height, words).to.be.at.most(height * 0.4 + 1);
                for (const link of parts(el, '.action')) {
                  link.focus();
                  // WebKit scrolls later.
                  await waitUntil(
                    () => {
                      const {top, bottom} = areaOf(link);
                      return Math.min(bottom, bar.bottom) - Math.max(top, bar.top) > 20;
                    },
                    `${words}: ${textOf(link)}`,
                  );
                }
              }
            }
            site.remove();
          }
        });
      }
    }

    it('and starts as one row on a phone, upright and on its side', async () => {
      for (const [width, height] of [
        [360, 740],
        [740, 360],
      ] as const) {
        await setViewport({width, height});
        const site = await openPage(`${banner('bottom')}<long>`);
        expect(hrefs(bannerIn(site))).to.deep.equal(['tel:+18338526262', 'tel:988']);
        site.remove();
      }
    });
  });

  describe('on a page wider than the phone', () => {
    const own = Object.getOwnPropertyDescriptor(window, 'visualViewport')!;

    afterEach(() => {
      Object.defineProperty(window, 'visualViewport', own);
    });

    const seeOnly = (sight: object) => {
      const view = Object.assign(new EventTarget(), sight);
      Object.defineProperty(window, 'visualViewport', {configurable: true, value: view});
      return view;
    };

    for (const edge of ['top', 'bottom'] as const) {
      it(`stands where the reader looks, at the ${edge}`, async () => {
        const view = seeOnly({offsetLeft: 0, offsetTop: 0, width: 360, height: 300, scale: 1});
        const site = await openPage(`${banner(edge)}<long>`);
        const bar = barOf(bannerIn(site));
        await waitUntil(() => page.style.getPropertyValue(`scroll-padding-${edge}`));
        scrollTo(0, 500);
        const isAt = (left: number, top: number) =>
          waitUntil(() => {
            const area = areaOf(bar);
            const vertical = edge === 'top' ? area.top - top : area.bottom - (top + 300);
            return [area.left - left, area.right - left - 360, vertical].every(
              (off) => Math.abs(off) <= 1,
            );
          }, 'it is elsewhere');
        await isAt(0, 0);
        Object.assign(view, {offsetLeft: 120, offsetTop: 200});
        view.dispatchEvent(new Event('scroll'));
        await isAt(120, 200);
        // With two fingers.
        Object.assign(view, {offsetLeft: 50, offsetTop: 50, width: 180, height: 150, scale: 2});
        view.dispatchEvent(new Event('resize'));
        await new Promise((resolve) => setTimeout(resolve, 250));
        await isAt(120, 200);
      });
    }

    it('stays as it is while the reader zooms in on any other', async () => {
      const view = seeOnly({offsetLeft: 0, offsetTop: 0, width: 800, height: 600, scale: 1});
      const site = await openPage(`<long>${banner('bottom')}`);
      const el = bannerIn(site);
      await standsAt(el, 'bottom', 0);
      const {left, right, top} = areaOf(barOf(el));
      Object.assign(view, {width: 400, height: 300, scale: 2});
      view.dispatchEvent(new Event('resize'));
      await new Promise((resolve) => setTimeout(resolve, 250));
      const after = areaOf(barOf(el));
      expect([after.left, after.right, after.top]).to.deep.equal([left, right, top]);
    });
  });

  describe('the room for it', () => {
    it('is given back exactly', async () => {
      page.style.cssText = 'padding-bottom: 12px !important; scroll-padding-top: 5px; color: teal';
      const before = page.style.cssText;
      const site = await openPage(`${banner('top')}<long>${banner('bottom')}${box(dock)}`);
      await waitUntil(
        () => page.style.scrollPaddingBottom && page.style.scrollPaddingTop !== '5px',
      );
      expect(page.style.cssText).to.not.equal(before);
      site.remove();
      // A browser may write them in another order.
      const sorted = (text: string) => text.split(/;\s*/).sort().join(';');
      expect(sorted(page.style.cssText)).to.equal(sorted(before));
      page.removeAttribute('style');
    });

    it('holds against a page that forbids padding', async () => {
      const sheet = document.createElement('style');
      sheet.textContent = 'html, body { padding: 0 !important; margin: 0 !important }';
      document.head.append(sheet);
      const site = await openPage(`<long><p>Last line</p>${banner('bottom')}`);
      await waitUntil(() => page.style.paddingBottom, 'no look');
      scrollTo(0, page.scrollHeight);
      const {bottom} = areaOf(site.querySelector('p')!);
      expect(bottom).to.be.at.most(areaOf(barOf(bannerIn(site))).top + 1);
      sheet.remove();
    });

    it('is added to what the page writes later', async () => {
      const site = await openPage(`<long>${banner('bottom')}`);
      await waitUntil(() => page.style.paddingBottom, 'no look');
      page.style.paddingBottom = '50px';
      dispatchEvent(new Event('resize'));
      const {height} = areaOf(barOf(bannerIn(site)));
      await waitUntil(
        () => parseFloat(getComputedStyle(page).paddingBottom) === 50 + Math.ceil(height),
        'the page’s own is lost',
      );
      site.remove();
      expect(page.style.paddingBottom).to.equal('50px');
      page.removeAttribute('style');
    });

    it('is that of one bar where a page has two, which do not cover each other', async () => {
      const site = await openPage(`<long>${banner('bottom')}${banner('bottom', 'lang="es"')}`);
      const [first, second] = [...site.querySelectorAll('ppd-hotline-banner')];
      await waitUntil(() => getComputedStyle(barOf(second!)).position === 'static', 'two bars');
      await standsAt(first!, 'bottom', 0);
      const room = () => parseFloat(page.style.paddingBottom);
      expect(room()).to.equal(Math.ceil(areaOf(barOf(first!)).height));
      first!.remove();
      await standsAt(second!, 'bottom', 0);
      await waitUntil(() => room() === Math.ceil(areaOf(barOf(second!)).height), 'the wrong room');
      second!.remove();
      expect(page.style.paddingBottom).to.equal('');
    });

    it('goes to the second where the first is hidden, as builders do for each device', async () => {
      const site = await openPage(
        `<long><div class="w">${banner('bottom')}</div>${banner('bottom')}`,
      );
      const [first, second] = [...site.querySelectorAll('ppd-hotline-banner')];
      await waitUntil(() => getComputedStyle(barOf(second!)).position === 'static', 'two bars');
      const wrapper = site.querySelector<HTMLElement>('.w')!;
      wrapper.style.display = 'none';
      await standsAt(second!, 'bottom', 0);
      wrapper.style.display = '';
      await waitUntil(() => getComputedStyle(barOf(first!)).position === 'static', 'two bars');
      await standsAt(second!, 'bottom', 0);
    });

    it('is not there on paper', async () => {
      const site = await openPage(`<long>${banner('bottom')}`);
      const el = bannerIn(site);
      await standsAt(el, 'bottom', 0);
      dispatchEvent(new Event('beforeprint'));
      expect(page.style.paddingBottom).to.equal('');
      await emulating({media: 'print'}, () => {
        expect(getComputedStyle(barOf(el)).position).to.equal('static');
        expect(areaOf(barOf(el)).height).to.be.greaterThan(20);
      });
      dispatchEvent(new Event('afterprint'));
      await standsAt(el, 'bottom', 0);
      expect(page.style.paddingBottom).to.not.equal('');
    });
  });

  describe('what has focus', () => {
    const isFree = (target: Element, el: Element) => {
      const [area, bar] = [areaOf(target), areaOf(barOf(el))];
      return area.bottom <= bar.top + 1 || area.top >= bar.bottom - 1;
    };

    it('comes out from under the bar in a box of the page that scrolls', async () => {
      const site = await openPage(
        `<div class="s" style="height: 590px; overflow: auto"><div style="height: 500px"></div>` +
          `<a href="#x">Link</a><div style="height: 2000px"></div></div>${banner('bottom')}`,
      );
      const el = bannerIn(site);
      await standsAt(el, 'bottom', 0);
      const [scroller, link] = [site.querySelector('.s')!, site.querySelector('.s a')!];
      scroller.scrollTop += areaOf(link).bottom - innerHeight + 5;
      expect(isFree(link, el)).to.equal(false);
      const {scrollTop} = scroller;
      (link as HTMLElement).focus({preventScroll: true});
      await waitUntil(() => isFree(link, el), 'it is covered');
      expect(areaOf(link).top).to.be.greaterThan(0);
      expect(scroller.scrollTop).to.be.greaterThan(scrollTop);
    });

    it('is looked for in shadow roots: a tall one is not moved for a link that is free', async () => {
      const site = await openPage(`<div class="root"></div><long>${banner('top')}`);
      const el = bannerIn(site);
      const root = site.querySelector('.root')!.attachShadow({mode: 'open'});
      root.innerHTML =
        '<div style="height: 900px"></div><a href="#x">Link</a><div style="height: 900px"></div>';
      await waitUntil(() => page.style.scrollPaddingTop, 'no look');
      scrollTo(0, 700);
      await standsAt(el, 'top', 0);
      const y = scrollY;
      root.querySelector('a')!.focus();
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(scrollY).to.equal(y);
    });

    it('comes out from under a bar that a cookie bar has moved over it', async () => {
      const site = await openPage(
        `<div style="height: 400px"></div><a href="#x">Link</a><long>${banner('bottom')}`,
      );
      const [el, link] = [bannerIn(site), site.querySelector<HTMLElement>('a')!];
      await standsAt(el, 'bottom', 0);
      link.focus();
      const cookies = document.createElement('div');
      const needed = innerHeight - areaOf(link).bottom - 10;
      cookies.style.cssText = `position: fixed; left: 0; right: 0; bottom: 0; height: ${needed}px`;
      document.body.append(cookies);
      await standsAt(el, 'bottom', Math.round(needed));
      await waitUntil(() => isFree(link, el), 'it is covered');
      cookies.remove();
    });

    it('is never under it on the way through our own card', async () => {
      const site = await openPage(
        `<ppd-info-card open="all"></ppd-info-card><long>${banner('bottom')}`,
      );
      const el = bannerIn(site);
      await standsAt(el, 'bottom', 0);
      const card = site.querySelector('ppd-info-card')!;
      await waitUntil(() => parts(card, 'a').length > 10, 'no links');
      const links = parts(card, 'a');
      links[0]!.focus();
      for (let presses = 0; presses < 12; presses++) {
        await sendKeys({press: 'Tab'});
        const target = parts(card, 'a, button, summary').find(isFocused);
        if (target) await waitUntil(() => isFree(target, el), `${textOf(target)} is covered`);
      }
    });
  });

  it('looks only when something happens, at few points, however large the page is', async () => {
    const site = await openPage(`<long>${banner('bottom')}`);
    site.append(
      ...Array.from({length: 5000}, () => {
        const line = document.createElement('p');
        line.textContent = 'Line';
        return line;
      }),
    );
    await standsAt(bannerIn(site), 'bottom', 0);
    const {elementsFromPoint} = document;
    let looks = 0;
    /** Waits for two pauses in a row without a look: after a slow one, the next comes late. */
    const quiet = async () => {
      for (let calm = 0, pauses = 0; calm < 2; pauses++) {
        if (pauses > 40) throw new Error('it never stops looking');
        const before = looks;
        await aTimeout(400);
        calm = looks === before ? calm + 1 : 0;
      }
    };
    document.elementsFromPoint = (x, y) => {
      looks++;
      return elementsFromPoint.call(document, x, y);
    };
    try {
      await quiet();
      looks = 0;
      dispatchEvent(new Event('scroll'));
      await waitUntil(() => looks, 'no look');
      await drawn();
      expect(looks).to.be.below(30);
    } finally {
      Reflect.deleteProperty(document, 'elementsFromPoint');
    }
  });
});
