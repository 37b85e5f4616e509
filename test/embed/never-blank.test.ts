/** Where an element cannot be drawn, or not as meant, its plain links show: the built script on pages of test/embed/pages/. */
import {expect, fixture, html} from '@open-wc/testing';
import type {PpdHotlineBanner} from '../../src/entries/index.js';
import '../../src/entries/index.js';
import {
  hrefs,
  openHost,
  part,
  probeOf,
  rendered,
  rootOf,
  textOf,
  warningsOf,
  waitUntil,
} from '../support/helpers.js';

const names = ['hotline-banner', 'info-card', 'contact-button'] as const;

/** Links of an element that a reader sees, in its root or in the page. */
const shownLinks = (element: Element) =>
  [...(rootOf(element)?.querySelectorAll('a') ?? []), ...element.querySelectorAll('a')].filter(
    (link) => link.getClientRects().length > 0,
  );

/** Whether a reader gets what belongs to the element: whole, or as plain links. */
function expectLinks(page: Document): void {
  for (const name of names) {
    const links = shownLinks(page.querySelector(`ppd-${name}`)!);
    const places = links.map((link) => link.getAttribute('href'));
    expect(places, name).to.include(name === 'contact-button' ? 'tel:+16025550142' : 'tel:988');
    for (const link of links) {
      expect(link.getAttribute('href'), `${name}: ${textOf(link)}`).to.not.contain('900');
      expect(textOf(link)).to.not.equal('');
    }
  }
}

const isDrawn = (page: Document) =>
  names.filter((name) => rendered(page.querySelector(`ppd-${name}`)));

async function withHost(
  path: string,
  run: (page: Document) => unknown,
  isStopped = false,
): Promise<void> {
  const {page, close} = await openHost(path, {isStopped});
  try {
    await waitUntil(
      () => isDrawn(page).length === 3 || probeOf(page).warnings.length > 0,
      'nothing is drawn and nothing is said',
    );
    await run(page);
    expect(probeOf(page).errors).to.be.empty;
  } finally {
    close();
  }
}

describe('never a blank', () => {
  for (const patch of [
    'importNode-throws',
    'importNode-drops-links',
    'innerHTML-drops-comments',
    'innerHTML-drops-attributes',
    'attachShadow-throws',
    'setAttribute-swaps',
  ]) {
    it(`where a script has changed the browser’s own methods: ${patch}`, () =>
      withHost(
        `patched-dom.html?patch=${patch}`,
        async (page) => {
          // The numbers of these two are in the text of templates, where no method of the page's comes between.
          const beyondReach = patch === 'setAttribute-swaps' ? names.slice(0, 2) : [];
          await waitUntil(
            () => beyondReach.every((name) => isDrawn(page).includes(name)),
            'a banner or a card that nothing hinders is not drawn',
          );
          expect(isDrawn(page), 'drawn').to.have.members(beyondReach);
          await waitUntil(
            () =>
              page.querySelector('ppd-info-card') &&
              shownLinks(page.querySelector('ppd-info-card')!).length,
            'the card is blank',
          );
          expectLinks(page);
        },
        patch === 'innerHTML-drops-comments',
      ));
  }

  it('where names of the page take the place of the document’s methods', () =>
    withHost('clobbered.html', async (page) => {
      await waitUntil(
        () => shownLinks(page.querySelector('ppd-info-card')!).length,
        'the card is blank',
      );
      expectLinks(page);
      expect(probeOf(page).warnings).to.not.be.empty;
    }));

  it('under a default Trusted Types policy that sanitises', () =>
    withHost(
      'sanitising-policy.html',
      (page) => {
        // An engine without Trusted Types draws the elements.
        if (!('trustedTypes' in window)) {
          expect(isDrawn(page)).to.have.length(3);
          return;
        }
        expectLinks(page);
        expect(probeOf(page).warnings).to.have.length(1);
        expect(probeOf(page).warnings[0]).to.contain('trusted-types ppd-widgets');
      },
      'trustedTypes' in window,
    ));

  it('in a page that is served as XHTML', () =>
    withHost(
      'page.xhtml',
      (page) => {
        expect(page.contentType).to.equal('application/xhtml+xml');
        expectLinks(page);
        expect(probeOf(page).warnings).to.have.length(1);
        expect(probeOf(page).warnings[0]).to.contain('text/html');
      },
      true,
    ));

  it('says once why, and stays with the links', async () => {
    const {importNode} = Document.prototype;
    Document.prototype.importNode = () => {
      throw new TypeError('not here');
    };
    let el!: PpdHotlineBanner;
    const warnings = await warningsOf(async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`).catch(() => {
        const plain = document.createElement('div');
        document.body.append(plain);
        return plain;
      });
      el = document.createElement('ppd-hotline-banner');
      el.innerHTML = '<a href="tel:988">Call 988</a>';
      box.append(el);
      await el.updateComplete;
      el.theme = 'dark';
      await el.updateComplete;
      el.remove();
      box.append(el);
      await el.updateComplete;
    });
    Document.prototype.importNode = importNode;
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<ppd-hotline-banner>').and.to.contain('not here');
    expect(el.querySelector('a')!.getClientRects()).to.have.length(1);
    el.parentElement!.remove();
  });

  for (const [what, value] of [
    ['a symbol', Symbol('es')],
    ['an object without text', Object.create(null)],
    [
      'an object that throws',
      {
        toString: () => {
          throw new Error('no text');
        },
      },
    ],
    ['a function', () => 'es'],
  ] as const) {
    it(`with a lang that is ${what}`, async () => {
      const el = await fixture<PpdHotlineBanner>(html`<ppd-hotline-banner></ppd-hotline-banner>`);
      const warnings = await warningsOf(async () => {
        el.lang = value as string;
        await el.updateComplete;
      });
      expect(hrefs(el)).to.include('tel:988');
      expect(part(el, '.base').lang).to.equal('en');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('lang=');
    });
  }
});

describe('the room that is kept for an element', () => {
  it('is given back where it shows plain links', async () => {
    const {page, close} = await openHost('patched-dom.html?patch=importNode-throws');
    const banner = page.createElement('ppd-hotline-banner');
    banner.style.cssText = 'display: block; min-height: 600px';
    banner.innerHTML = '<a href="tel:988">Call 988</a>';
    page.body.append(banner);
    await waitUntil(() => banner.offsetHeight > 0 && banner.offsetHeight < 300, 'room is left');
    close();
  });
});
