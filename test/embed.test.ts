/** Ways into a page other than writing the tags: the built script on pages of test/hosts/. */
import {expect, waitUntil} from '@open-wc/testing';
import {embeddable, embeddableNames} from '../src/embed/elements.js';
import '../src/index.js';
import {hrefs, openHost, part, parts, rootOf, textOf} from './support.js';

interface Probe {
  errors: string[];
  warnings: string[];
  violations: string[];
}

const probeOf = (page: Document) => (page.defaultView as unknown as {probe: Probe}).probe;

const ladder = [
  'tel:+18338526262',
  'sms:+18338526262',
  'tel:988',
  'sms:988',
  'https://988lifeline.org/',
  'tel:911',
];

const banners = (page: Document) => [...page.querySelectorAll('ppd-hotline-banner')];
const rendered = (element: Element | null | undefined) =>
  Boolean(rootOf(element)?.querySelector('.base'));

/** Opens a host page, hands it to the test, and closes it whatever happens. */
const onHost = (path: string, run: (page: Document) => unknown) => async () => {
  const {page, close} = await openHost(path);
  try {
    await run(page);
    expect(probeOf(page).errors).to.be.empty;
  } finally {
    close();
  }
};

const linksStand = (page: Document) => {
  const links = [...page.querySelectorAll('a')];
  expect(links).to.not.be.empty;
  for (const link of links) {
    expect(link.getBoundingClientRect().height, link.href).to.be.greaterThan(0);
  }
};

describe('what can be embedded', () => {
  for (const name of embeddableNames) {
    it(`knows every attribute of ppd-${name}`, () => {
      const elementClass = customElements.get(`ppd-${name}`) as unknown as {
        observedAttributes: string[];
      };
      expect([...embeddable[name]].sort()).to.deep.equal(
        [...elementClass.observedAttributes].sort(),
      );
    });
  }
});

describe('a placeholder', () => {
  it(
    'becomes its element, by data-ppd or by class',
    onHost('placeholders.html', (page) => {
      const banner = page.querySelector('#banner > ppd-hotline-banner')!;
      expect(part(banner, '.base').lang).to.equal('es');
      expect(banner.hasAttribute('onclick')).to.equal(false);
      expect(textOf(banner.querySelector('a'))).to.equal('988');
      expect(banner.querySelector('a')!.getClientRects()).to.have.length(0);
      const card = page.querySelector('#card > ppd-info-card')!;
      expect(parts(card, 'details.blues')).to.have.length(1);
      expect(parts(card, 'h3')).to.have.length(1);
      expect(rendered(page.querySelector('#button > ppd-contact-button'))).to.equal(true);
    }),
  );

  it(
    'of an unknown name keeps its links, with one warning',
    onHost('placeholders.html', (page) => {
      expect(page.querySelector('#unknown > a')!.getClientRects()).to.have.length(1);
      const warnings = probeOf(page).warnings.filter((words) => words.includes('crisis-banner'));
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('hotline-banner, info-card, contact-button');
      const bad = probeOf(page).warnings.filter((words) => words.includes('sideways'));
      expect(bad).to.have.length(1);
    }),
  );

  it(
    'is found when it is added later, and filled once',
    onHost('placeholders.html', async (page) => {
      const section = page.createElement('section');
      const later = page.createElement('div');
      later.setAttribute('data-ppd', 'hotline-banner');
      later.append(page.createElement('a'));
      section.append(later);
      page.body.append(section);
      await waitUntil(() => rendered(later.firstElementChild));
      page.body.prepend(section);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(later.querySelectorAll('ppd-hotline-banner')).to.have.length(1);
      expect(later.querySelectorAll('a')).to.have.length(1);
    }),
  );

  it(
    'keeps its links where the script does not arrive',
    onHost('placeholders.html?script=blocked', linksStand),
  );
});

describe('the script alone', () => {
  it(
    'in the head places the banner first, the others at the end of main',
    onHost('script-in-head.html', (page) => {
      expect(page.body.firstElementChild?.localName).to.equal('ppd-hotline-banner');
      const button = page.querySelector('main')!.lastElementChild!;
      expect(button.localName).to.equal('ppd-contact-button');
      expect(hrefs(button)).to.deep.equal(['tel:+16025550142']);
      expect(textOf(part(button, '.clinic'))).to.contain('Sunrise OB-GYN');
      expect(hrefs(banners(page)[0]!)).to.deep.equal(ladder);
      expect(banners(page)[0]!.querySelector('[data-calltrk-noswap]')).to.not.equal(null);
      expect(probeOf(page).warnings).to.be.empty;
    }),
  );

  it(
    'in the body places after its tag, in the order named, and says what it does not know',
    onHost('script-in-body.html', (page) => {
      const children = [...page.querySelector('main')!.children].map(
        (child) => child.id || child.localName,
      );
      expect(children).to.deep.equal([
        'before',
        'script',
        'ppd-info-card',
        'ppd-contact-button',
        'after',
      ]);
      expect(probeOf(page).warnings).to.have.length(1);
      expect(probeOf(page).warnings[0])
        .to.contain('data-place')
        .and.to.contain('unknown or repeated: hotline ');
    }),
  );

  it(
    'reads its address where a tag manager drops its attributes',
    onHost('tag-manager.html', async (page) => {
      await waitUntil(() => rendered(banners(page)[0]));
      const [banner] = banners(page);
      expect(page.body.lastElementChild === banner).to.equal(true);
      expect(banner!.getAttribute('placement')).to.equal('bottom');
      expect(part(banner!, '.base').lang).to.equal('es');
    }),
  );

  for (const [path, what] of [
    ['optimised.html', 'evaluated by an optimiser'],
    ['module.html', 'loaded as a module'],
  ] as const) {
    it(
      `finds its tag when ${what}`,
      onHost(path, async (page) => {
        await waitUntil(() => rendered(banners(page)[0]));
        expect(banners(page)).to.have.length(1);
      }),
    );
  }

  it(
    'places nothing and says nothing where nothing is asked',
    onHost('nothing-asked.html', (page) => {
      const ours = [...page.body.children].filter(({localName}) => localName !== 'script');
      expect(ours.map(({localName}) => localName)).to.deep.equal(['main']);
      expect(probeOf(page).warnings).to.be.empty;
    }),
  );

  it(
    'shows one banner however often it is pasted',
    onHost('placed-three-times.html', (page) => {
      expect(banners(page)).to.have.length(1);
      expect(rendered(banners(page)[0])).to.equal(true);
      expect(probeOf(page).warnings).to.be.empty;
    }),
  );

  it(
    'waits for a router that brings its new body late',
    onHost('script-in-head.html', async (page) => {
      page.body.remove();
      await new Promise((resolve) => setTimeout(resolve, 20));
      page.documentElement.append(page.createElement('body'));
      await waitUntil(() => rendered(banners(page)[0]));
      expect(banners(page)).to.have.length(1);
    }),
  );

  it(
    'puts back what a router has wiped, and not without end',
    onHost('script-in-head.html', async (page) => {
      for (let visit = 0; visit < 3; visit++) {
        page.body.innerHTML = '<main><h1>Next page</h1></main>';
        await waitUntil(() => page.querySelector('main > ppd-contact-button'));
        expect(banners(page)).to.have.length(1);
        expect(hrefs(banners(page)[0]!)).to.deep.equal(ladder);
      }
      for (let fight = 0; fight < 40; fight++) {
        page.querySelectorAll('body > ppd-hotline-banner').forEach((banner) => {
          banner.remove();
        });
        await new Promise((resolve) => setTimeout(resolve));
      }
      expect(banners(page)).to.be.empty;
    }),
  );
});

describe('under a Content-Security-Policy', () => {
  for (const path of ['strict-policy.html', 'strict-dynamic.html', 'other-lit.html']) {
    it(
      `renders without a violation: ${path}`,
      onHost(path, async (page) => {
        // Reports come a little later than what they are about.
        await new Promise((resolve) => setTimeout(resolve, 100));
        for (const tag of ['ppd-hotline-banner', 'ppd-info-card', 'ppd-contact-button']) {
          expect(rendered(page.querySelector(tag)), tag).to.equal(true);
        }
        const accent = getComputedStyle(part(banners(page)[0]!, '.primary')).backgroundColor;
        expect(accent).to.not.equal('rgba(0, 0, 0, 0)');
        expect(probeOf(page).violations).to.be.empty;
        expect(probeOf(page).warnings).to.be.empty;
      }),
    );
  }

  it(
    'that stops Lit leaves the links, places the others, and names the header',
    onHost('policy-without-ours.html', (page) => {
      if (!('trustedTypes' in window)) {
        // An engine without Trusted Types has nothing to stop Lit with.
        expect(rendered(banners(page)[0])).to.equal(true);
        return;
      }
      expect(rendered(page.querySelector('ppd-info-card'))).to.equal(false);
      linksStand(page);
      const placed = [...banners(page)[0]!.querySelectorAll('a')].map((link) =>
        link.getAttribute('href'),
      );
      expect(placed).to.deep.equal(['tel:988', 'tel:+18338526262', 'tel:911']);
      expect(probeOf(page).warnings).to.have.length(1);
      expect(probeOf(page).warnings[0]).to.contain('trusted-types ppd-widgets');
    }),
  );

  it(
    'with the file’s hash it loads from another origin',
    onHost('subresource-integrity.html', (page) => {
      expect(rendered(banners(page)[0])).to.equal(true);
    }),
  );
});
