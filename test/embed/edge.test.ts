/** The built script's banner at an edge of the window, on the pages of test/embed/pages/edge-*.html. */
import {expect} from '@open-wc/testing';
import {banners, openHost, part, probeOf, rendered, waitUntil} from '../support/helpers.js';

interface HostWindow extends Window {
  askForConsent: () => void;
  pan: (left: number, top: number) => void;
}

const barOf = (banner: Element) => part(banner, 'section').getBoundingClientRect();

/** What is hit by a tap in the middle of an element. */
function isInFront(page: Document, element: Element, area = element.getBoundingClientRect()) {
  const x = (area.left + area.right) / 2;
  const y = (area.top + area.bottom) / 2;
  const hit = page.elementFromPoint(x, y);
  return hit === element || element.contains(hit);
}

/** Opens a page, runs, and closes it; no error of it stands. */
async function onPage(
  name: string,
  run: (page: Document, view: HostWindow, list: Element[]) => Promise<void>,
): Promise<void> {
  const {page, close} = await openHost(`edge-${name}.html`);
  try {
    const view = page.defaultView as unknown as HostWindow;
    await waitUntil(() => banners(page).length && banners(page).every(rendered), 'no banner');
    await waitUntil(() => page.documentElement.style.cssText.includes('padding'), 'no look');
    await run(page, view, banners(page));
    expect(probeOf(page).errors).to.be.empty;
    expect(probeOf(page).warnings).to.be.empty;
  } finally {
    close();
  }
}

const near = (actual: number, wanted: number) => Math.abs(actual - wanted) <= 1;

describe('a banner at an edge of the window, on a page with', () => {
  it('a menu that is fixed without a top', () =>
    onPage('header-fixed', async (page, view, [banner]) => {
      const menu = page.querySelector('#menu')!;
      expect(menu.getBoundingClientRect().top).to.equal(0);
      view.scrollTo(0, 700);
      await waitUntil(() => near(barOf(banner!).top, 56), 'it is not under the menu');
      expect(menu.getBoundingClientRect().top).to.equal(0);
      expect(isInFront(page, menu)).to.equal(true);
      expect(isInFront(page, banner!, barOf(banner!))).to.equal(true);
    }));

  it('a header that goes up while the reader scrolls down, and clipped overflow', () =>
    onPage('header-sticky', async (page, view, [banner]) => {
      view.scrollTo(0, 700);
      await waitUntil(() => near(barOf(banner!).top, 0), 'it does not follow the header up');
      view.scrollTo(0, 600);
      await waitUntil(() => near(barOf(banner!).top, 56), 'it does not follow the header down');
      expect(isInFront(page, page.querySelector('#menu')!)).to.equal(true);
    }));

  it('a dock and a button back to the top, both of which stay usable', () =>
    onPage('dock', async (page, view, [banner]) => {
      const dock = page.querySelector('#dock')!;
      const up = page.querySelector('#up')!;
      await waitUntil(() => barOf(banner!).bottom < 560, 'it is not above the dock');
      for (const own of [dock, up]) expect(isInFront(page, own), own.id).to.equal(true);
      expect(isInFront(page, banner!, barOf(banner!))).to.equal(true);
      view.scrollTo(0, 9999);
      const last = page.querySelector('#last')!.getBoundingClientRect();
      expect(last.bottom).to.be.at.most(barOf(banner!).top);
    }));

  it('a cookie bar that comes late, and goes', () =>
    onPage('cookie-bar', async (page, view, [banner]) => {
      await waitUntil(() => near(barOf(banner!).bottom, view.innerHeight), 'it is elsewhere');
      view.askForConsent();
      const cookies = page.querySelector('#cookies')!;
      const {top} = cookies.getBoundingClientRect();
      await waitUntil(() => near(barOf(banner!).bottom, top), 'it is under the cookie bar');
      expect(isInFront(page, cookies.querySelector('button')!)).to.equal(true);
      cookies.querySelector('button')!.click();
      await waitUntil(() => near(barOf(banner!).bottom, view.innerHeight), 'it stays up');
    }));

  it('sections of a page builder, at both edges, from placeholders', () =>
    onPage('page-builder', async (page, view, [top, bottom]) => {
      for (const y of [300, 900, 0]) {
        view.scrollTo(0, y);
        await waitUntil(() => near(barOf(bottom!).bottom, view.innerHeight), 'not at the bottom');
        if (y) await waitUntil(() => near(barOf(top!).top, 0), 'not at the top');
        for (const banner of [bottom!, ...(y ? [top!] : [])]) {
          const bar = barOf(banner);
          expect(bar.width).to.be.closeTo(page.documentElement.clientWidth, 1);
          expect(bar.height).to.be.at.most(view.innerHeight * 0.4 + 1);
          expect(isInFront(page, banner, bar)).to.equal(true);
        }
      }
    }));

  it('tables, floats and quirks mode', () =>
    onPage('old-page', async (page, view, [banner]) => {
      expect(page.compatMode).to.equal('BackCompat');
      await waitUntil(() => near(barOf(banner!).bottom, view.innerHeight), 'not at the bottom');
      expect(barOf(banner!).left).to.equal(0);
      view.scrollTo(0, 99_999);
      const last = page.querySelector('#last')!;
      await waitUntil(
        () => last.getBoundingClientRect().bottom <= barOf(banner!).top + 1,
        'it covers the last line',
      );
      expect(isInFront(page, banner!, barOf(banner!))).to.equal(true);
    }));

  it('a table wider than the phone', () =>
    onPage('wide', async (_, view, [banner]) => {
      const isAt = (left: number, bottom: number) =>
        waitUntil(() => {
          const bar = barOf(banner!);
          return near(bar.left, left) && near(bar.right, left + 300) && near(bar.bottom, bottom);
        }, 'it is out of sight');
      await isAt(0, 400);
      view.pan(80, 150);
      await isAt(80, 550);
    }));
});
