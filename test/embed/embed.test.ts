/** Ways into a page other than writing the tags: the built script on pages of test/embed/pages/. */
import {aTimeout, expect} from '@open-wc/testing';
import {embeddable, embeddableNames} from '../../src/embed/embeddable.js';
import '../../src/entries/index.js';
import {
  banners,
  collectGarbage,
  hrefs,
  nextTask,
  openHost,
  part,
  parts,
  probeOf,
  rendered,
  textOf,
  waitUntil,
  whole,
} from '../support/helpers.js';

/** Opens a host page, hands it to the test, and closes it whatever happens. */
const onHost =
  (path: string, run: (page: Document) => unknown, options?: {isStopped: boolean}) => async () => {
    const {page, close} = await openHost(path, options);
    try {
      await run(page);
      expect(probeOf(page).errors).to.be.empty;
    } finally {
      close();
    }
  };

/** The bar at the bottom of a phone's window, which has the others behind its button. */
const barLinks = ['tel:+18338526262', 'tel:988'];

const linksStand = (page: Document) => {
  const links = [...page.querySelectorAll('a')];
  expect(links).to.not.be.empty;
  for (const link of links) {
    expect(link.getBoundingClientRect().height, link.href).to.be.greaterThan(0);
  }
};

/** What a query in the script's address makes of the page. */
const onAddress = (query: string, run: (page: Document, warnings: string[]) => unknown) =>
  onHost(`address.html#${encodeURIComponent(query)}`, (page) => run(page, probeOf(page).warnings));

const placedButton = (page: Document) => page.querySelector('main > ppd-contact-button')!;

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
      await nextTask();
      expect(later.querySelectorAll('ppd-hotline-banner')).to.have.length(1);
      expect(later.querySelectorAll('a')).to.have.length(1);
    }),
  );

  it(
    'holds links and a sentence, in whatever an editor or a theme wraps them',
    onHost('not-placeholders.html', (page) => {
      const fine = [...page.querySelectorAll('.fine')];
      expect(fine).to.have.length(4);
      for (const placeholder of fine) {
        const [element, ...others] = placeholder.children;
        expect(others, placeholder.outerHTML).to.be.empty;
        expect(rendered(element), placeholder.outerHTML).to.equal(true);
        expect(element!.querySelector('a')!.getClientRects()).to.have.length(0);
      }
      const [own] = page.querySelectorAll('body > ppd-contact-button');
      expect(own!.querySelectorAll('ppd-contact-button')).to.have.length(0);
      expect(hrefs(own!)).to.deep.equal(['tel:+16025550142']);
    }),
  );

  it(
    'is not what has its class by a slip: a part of the page stays as it is, with one warning',
    onHost('not-placeholders.html', async (page) => {
      const {warnings} = probeOf(page);
      expect(page.querySelectorAll('ppd-hotline-banner, ppd-info-card')).to.have.length(3);
      for (const element of page.querySelectorAll<HTMLElement>('.refused, h2, form, video')) {
        expect(element.getBoundingClientRect().height, element.id).to.be.greaterThan(0);
      }
      const about = (start: string) => warnings.filter((words) => words.startsWith(start));
      expect(about('<html> class="js ppd-info-card": a placeholder may hold links')).to.have.length(
        1,
      );
      expect(about('<body> class="')).to.have.length(1);
      expect(about('<main> data-ppd="info-card": ')).to.have.length(1);
      expect(about('<script> class="')).to.have.length(1);
      expect(about('<style> class="')).to.have.length(1);
      expect(about('<a> class="')).to.have.length(1);
      expect(about('<button> class="')).to.have.length(1);
      for (const reason of ['<h2>', '<form>', '<video>', 'picture', '600 characters']) {
        const named = warnings.filter((words) => words.includes(`this holds a ${reason}`));
        const counted = warnings.filter((words) => words.includes(`more than ${reason}`));
        expect([...named, ...counted], reason).to.have.length(1);
      }
      expect(about('<div> class="refused ppd-hotline-banner": ')).to.have.length(1);
      expect(warnings).to.have.length(13);
      page.querySelector('main')!.append(page.createElement('p'));
      await nextTask();
      expect(warnings).to.have.length(13);
    }),
  );

  it(
    'is filled again when a router has written its links again',
    onHost('placeholders.html', async (page) => {
      const box = page.querySelector('#banner')!;
      for (let visit = 0; visit < 3; visit++) {
        box.innerHTML = '<p>In a crisis call <a href="tel:988">988</a>.</p>';
        await waitUntil(() => rendered(box.querySelector('ppd-hotline-banner')));
        expect(box.children).to.have.length(1);
        expect(hrefs(box.firstElementChild!)).to.include.members(['tel:988', 'tel:+18338526262']);
      }
      const {warnings} = probeOf(page);
      expect(warnings.filter((words) => words.includes('crisis-banner'))).to.have.length(1);
    }),
  );

  it(
    'keeps its links in the end where a script will have nothing else there',
    onHost('placeholders.html', async (page) => {
      // Seconds pass in this page as the test says.
      const {performance} = page.defaultView!;
      let now = performance.now();
      performance.now = () => now;
      const box = page.querySelector('#banner')!;
      let wipes = 0;
      // It answers in the same task: without an end, the page would never move again.
      const fight = new MutationObserver(() => {
        if (!box.querySelector('ppd-hotline-banner')) return;
        wipes += 1;
        box.innerHTML = '<a href="tel:988">988</a>';
      });
      fight.observe(box, {childList: true, subtree: true});
      box.innerHTML = '<a href="tel:988">988</a>';
      await nextTask();
      fight.disconnect();
      expect(wipes).to.be.within(10, 40);
      expect(box.innerHTML).to.equal('<a href="tel:988">988</a>');
      expect(box.querySelector('a')!.getClientRects()).to.have.length(1);
      // When that is over, the next change anywhere brings it back.
      now += 2000;
      page.body.append(page.createElement('p'));
      await waitUntil(() => rendered(box.querySelector('ppd-hotline-banner')));
    }),
  );

  it(
    'that a script has named by a class alone is found when the page is shown',
    onHost('nothing-asked.html', async (page) => {
      const box = page.querySelector('main')!.appendChild(page.createElement('div'));
      box.innerHTML = '<a href="tel:988">988</a>';
      await nextTask();
      box.className = 'ppd-hotline-banner';
      await nextTask();
      expect(box.children[0]!.localName).to.equal('a');
      const {PageTransitionEvent: Shown} = page.defaultView as unknown as typeof globalThis;
      page.defaultView!.dispatchEvent(new Shown('pageshow', {persisted: true}));
      await waitUntil(() => rendered(box.querySelector('ppd-hotline-banner')));
    }),
  );

  it(
    'keeps its links where the script does not arrive',
    onHost('placeholders.html?script=blocked', linksStand),
  );
});

describe('the script alone', () => {
  it(
    'in the head places the banner at the bottom, the others at the end of main',
    onHost('script-in-head.html', (page) => {
      expect(page.body.lastElementChild?.localName).to.equal('ppd-hotline-banner');
      const button = page.querySelector('main')!.lastElementChild!;
      expect(button.localName).to.equal('ppd-contact-button');
      expect(hrefs(button)).to.deep.equal(['tel:+16025550142']);
      expect(textOf(part(button, '.clinic'))).to.contain('Sunrise OB-GYN');
      expect(hrefs(banners(page)[0]!)).to.deep.equal(barLinks);
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
      await nextTask();
      page.documentElement.append(page.createElement('body'));
      await waitUntil(() => rendered(banners(page)[0]));
      expect(banners(page)).to.have.length(1);
    }),
  );

  it(
    'puts back what a router has wiped, page after page, and does not fight without end',
    onHost('script-in-head.html', async (page) => {
      // Seconds pass in this page as the test says.
      const {performance} = page.defaultView!;
      let now = performance.now();
      performance.now = () => now;
      for (let visit = 0; visit < 60; visit++) {
        page.body.innerHTML = '<main><h1>Next page</h1></main>';
        await waitUntil(() => page.querySelector('main > ppd-contact-button'), `visit ${visit}`);
        expect(banners(page)).to.have.length(1);
        now += 2000;
      }
      expect(hrefs(banners(page)[0]!)).to.deep.equal(barLinks);
      for (let fight = 0; fight < 40; fight++) {
        page.querySelectorAll('body > ppd-hotline-banner').forEach((banner) => {
          banner.remove();
        });
        await nextTask();
      }
      expect(banners(page)).to.be.empty;
      now += 2000;
      page.body.append(page.createElement('p'));
      await waitUntil(() => rendered(banners(page)[0]));
    }),
  );

  it(
    'holds on to no page that a router has left, though each brings its tag',
    onHost('nothing-asked.html', async (page) => {
      const {src} = page.querySelector<HTMLScriptElement>('script[defer]')!;
      const left: WeakRef<Node>[] = [];
      // By itself: what waits below must not hold on to the page.
      const leaveFor = (content: string) => {
        const body = page.createElement('body');
        body.innerHTML = `<main>${content}</main>`;
        left.push(new WeakRef(page.body));
        page.documentElement.replaceChild(body, page.body);
      };
      const addTag = () => {
        const tag = page.createElement('script');
        tag.src = src;
        tag.dataset.place = 'hotline-banner contact-button';
        page.querySelector('main')!.append(tag);
        return new Promise<void>((resolve) => {
          tag.addEventListener(
            'load',
            () => {
              resolve();
            },
            {once: true},
          );
        });
      };
      const shown = () => page.querySelectorAll('ppd-hotline-banner, ppd-contact-button');
      for (let visit = 0; visit < 12; visit++) {
        leaveFor('<h1>A page with a tag</h1>');
        await addTag();
        await waitUntil(() => shown().length === 2, 'nothing is placed');
      }
      for (let visit = 0; visit < 2; visit++) {
        leaveFor(
          '<ppd-hotline-banner></ppd-hotline-banner><ppd-contact-button></ppd-contact-button>',
        );
        await nextTask();
        expect(shown()).to.have.length(2);
      }
      // The engine itself may hold on to the last.
      left.pop();
      const held = () => left.filter((body) => body.deref()).length;
      // What waits for an idle moment lets go once it has had it.
      for (let tries = 0; tries < 20 && (await collectGarbage()) && held(); tries++) {
        await aTimeout(100);
      }
      if (await collectGarbage()) expect(held()).to.equal(0);
    }),
  );

  it(
    'shows the clinic of the page that a router has brought, not of the one before',
    onHost('nothing-asked.html', async (page) => {
      const {src} = page.querySelector<HTMLScriptElement>('script[defer]')!;
      const visit = (phone: string, place = 'contact-button') => {
        page.querySelector('main')!.innerHTML = '<h1>Office</h1>';
        const tag = page.createElement('script');
        tag.src = src;
        Object.assign(tag.dataset, {place, phone});
        page.querySelector('main')!.append(tag);
      };
      const shows = (href: string) =>
        waitUntil(
          () =>
            page.querySelector('main > ppd-contact-button') &&
            hrefs(placedButton(page))[0] === href,
          `${href} is not shown`,
        );
      visit('602-555-0142');
      await shows('tel:+16025550142');
      visit('602-555-0199');
      await shows('tel:+16025550199');
      expect(page.querySelectorAll('ppd-contact-button')).to.have.length(1);
      expect(placedButton(page).previousElementSibling!.localName).to.equal('script');
      visit('602-555-0142', 'info-card contact-button');
      await shows('tel:+16025550142');
      await waitUntil(() => rendered(page.querySelector('ppd-info-card')));
      const order = [...page.querySelector('main')!.children].map(({localName}) => localName);
      expect(order).to.deep.equal(['h1', 'script', 'ppd-info-card', 'ppd-contact-button']);
    }),
  );

  for (const [query, where] of [
    ['?place=contact-button?phone=602-555-0142', 'a second question mark'],
    ['?v=3?place=contact-button&phone=602-555-0142', 'a tool has put its own before'],
    ['?place=contact-button&phone=602-555-0142?ver=6.1', 'a tool has put its own after'],
    ['?place=contact-button&amp;phone=602-555-0142', 'an editor has escaped it twice'],
    ['?phone=602-555-0142&place=contact-button&phone=602-555-0142', 'it says the same twice'],
  ] as const) {
    it(
      `reads its address where ${where}: ${query}`,
      onAddress(query, (page, warnings) => {
        expect(hrefs(placedButton(page))).to.deep.equal(['tel:+16025550142']);
        expect(warnings).to.be.empty;
      }),
    );
  }

  for (const query of [
    'phone=+44 20 7946 0958',
    'phone=+442079460958',
    'phone=+44+20+7946+0958',
    'phone=tel:+442079460958',
    'phone=%2B44%2020%207946%200958',
  ]) {
    it(
      `reads a country's code in its address: ${query}`,
      onAddress(`?place=contact-button&${query}`, (page, warnings) => {
        expect(hrefs(placedButton(page))).to.deep.equal(['tel:+442079460958']);
        expect(warnings).to.be.empty;
      }),
    );
  }

  it(
    'leaves a plus between words a space, and a link its own query',
    onAddress(
      '?place=contact-button&clinic-name=Sunrise+OB-GYN&href=https://book.example/?clinic=7&sms=602-555-0143',
      (page, warnings) => {
        expect(placedButton(page).getAttribute('clinic-name')).to.equal('Sunrise OB-GYN');
        expect(hrefs(placedButton(page))).to.deep.equal([
          'https://book.example/?clinic=7',
          'sms:+16025550143',
        ]);
        expect(warnings).to.be.empty;
      },
    ),
  );

  it(
    'places what a repeated name asks for',
    onAddress('?place=hotline-banner&place=contact-button&phone=602-555-0142', (page, warnings) => {
      expect(banners(page)).to.have.length(1);
      expect(hrefs(placedButton(page))).to.deep.equal(['tel:+16025550142']);
      expect(warnings).to.be.empty;
    }),
  );

  it(
    'takes the first of two numbers, and says so once',
    onAddress(
      '?place=contact-button&phone=602-555-0142&phone=602-555-0199&utm=1&utm=2',
      (page, warnings) => {
        expect(hrefs(placedButton(page))).to.deep.equal(['tel:+16025550142']);
        expect(warnings).to.have.length(1);
        expect(warnings[0])
          .to.contain('phone="602-555-0142, 602-555-0199"')
          .and.to.contain('the first is used');
      },
    ),
  );

  for (const [path, lang, words] of [
    ['tag-manager.html', 'es', 'Llame al 911'],
    ['lit-stopped.html', 'es', 'Llame al 911'],
    ['script-in-head.html', 'en', 'Call 911'],
  ] as const) {
    it(`places links in the language of the tag or the page: ${path}`, async () => {
      const {page, close} = await openHost(path, {isStopped: path === 'lit-stopped.html'});
      await waitUntil(() => banners(page)[0]);
      const links = banners(page)[0]!.querySelector('span')!;
      expect(links.lang).to.equal(lang);
      expect(textOf(links)).to.contain(words);
      close();
    });
  }
});

describe('on a page that stands in the way', () => {
  it('placed links and placeholders stand where Lit cannot even be evaluated', async () => {
    const {page, close} = await openHost('lit-stopped.html', {isStopped: true});
    const placed = [...banners(page)[0]!.querySelectorAll('a')];
    expect(placed.map((link) => link.getAttribute('href'))).to.deep.equal([
      'tel:988',
      'tel:+18338526262',
      'tel:911',
    ]);
    linksStand(page);
    expect(page.querySelector('#box > ppd-info-card > a')).to.not.equal(null);
    close();
  });

  it('elements are placed with their links though names hide the document’s methods', async () => {
    const {page, close} = await openHost('names-taken.html');
    // The page's own `querySelector` is a picture.
    const find = (selector: string) => page.children[0]!.querySelector(selector);
    const links = find('body > ppd-hotline-banner > span') as HTMLElement;
    expect(links.lang).to.equal('es');
    expect([...links.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal(
      ['tel:988', 'tel:+18338526262', 'tel:911'],
    );
    expect(find('#box > ppd-info-card > a')).to.not.equal(null);
    expect(probeOf(page).warnings.filter((words) => words.includes('placed'))).to.be.empty;
    close();
  });

  it(
    'an element and a frame with our marker’s name change nothing',
    onHost('marker-taken.html', (page) => {
      for (const tag of ['ppd-hotline-banner', 'ppd-info-card', 'ppd-contact-button']) {
        expect(rendered(page.querySelector(tag)), tag).to.equal(true);
      }
      const {ppdWidgets} = page.defaultView as unknown as {ppdWidgets: {version: string}};
      expect(ppdWidgets.version).to.match(/^\d/);
      expect(probeOf(page).warnings).to.be.empty;
    }),
  );

  it(
    'what stands there becomes elements though the tag cannot be read, and one warning says so',
    onHost('no-address-reader.html', async (page) => {
      for (const tag of ['ppd-hotline-banner', 'ppd-info-card', 'ppd-contact-button']) {
        await waitUntil(() => rendered(page.querySelector(tag)), tag);
      }
      expect(probeOf(page).warnings).to.have.length(1);
      expect(probeOf(page).warnings[0]).to.contain('could not be placed');
    }),
  );

  for (const path of ['no-idle.html', 'no-idle.html?idle=dead']) {
    it(
      `card and button come without idle callbacks: ${path}`,
      onHost(path, async (page) => {
        for (const tag of ['ppd-hotline-banner', 'ppd-info-card', 'ppd-contact-button']) {
          await waitUntil(() => rendered(page.querySelector(tag)), tag);
        }
        await whole(page.querySelector('ppd-info-card')!);
        expect(probeOf(page).warnings).to.be.empty;
      }),
    );
  }
});

describe('under a Content-Security-Policy', () => {
  /** Reports come in order, a little later than what they are about: when the test's own is there, ours would be. */
  const expectNoViolation = async (page: Document) => {
    const {violations} = probeOf(page);
    const forbidden = page.createElement('i');
    try {
      forbidden.setAttribute('onclick', 'code()');
      forbidden.click();
    } catch {
      // Trusted Types throw as well.
    }
    await waitUntil(() => violations.length, 'nothing is reported');
    expect(violations).to.have.length(1);
    expect(violations[0]).to.match(/^script-src-attr inline|trusted-types-sink/);
  };

  for (const path of ['strict-policy.html', 'strict-dynamic.html', 'other-lit.html']) {
    it(
      `renders without a violation: ${path}`,
      onHost(path, async (page) => {
        for (const tag of ['ppd-hotline-banner', 'ppd-info-card', 'ppd-contact-button']) {
          expect(rendered(page.querySelector(tag)), tag).to.equal(true);
        }
        const accent = getComputedStyle(part(banners(page)[0]!, '.primary')).backgroundColor;
        expect(accent).to.not.equal('rgba(0, 0, 0, 0)');
        expect(probeOf(page).warnings).to.be.empty;
        await expectNoViolation(page);
      }),
    );
  }

  it(
    'takes, refuses and takes again the owner’s colours without a violation',
    onHost('strict-policy.html', async (page) => {
      const banner = banners(page)[0]!;
      banner.setAttribute('theme', 'light');
      const {style} = page.documentElement;
      for (const [accent, shown] of [
        ['#3b3486', 'rgb(59, 52, 134)'],
        ['#ffcc00', 'rgb(10, 84, 87)'],
        ['#3b3486', 'rgb(59, 52, 134)'],
      ] as const) {
        style.setProperty('--ppd-accent', accent);
        const color = () => getComputedStyle(part(banner, '.primary')).backgroundColor;
        await waitUntil(() => color() === shown, accent);
      }
      await expectNoViolation(page);
    }),
  );

  it(
    'that stops Lit leaves the links, places the others, and names the header',
    onHost(
      'policy-without-ours.html',
      (page) => {
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
      },
      {isStopped: 'trustedTypes' in window},
    ),
  );

  it(
    'with the file’s hash it loads from another origin',
    onHost('subresource-integrity.html', (page) => {
      expect(rendered(banners(page)[0])).to.equal(true);
    }),
  );
});
