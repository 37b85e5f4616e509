/** The built script on hostile pages of test/embed/pages/, each once more with the script blocked. */
import {expect, oneEvent} from '@open-wc/testing';
import {
  banners,
  hotlineLinks,
  hrefs,
  nextTask,
  openHost,
  part,
  probeOf,
  rendered,
  textOf,
  waitUntil,
  type Probe,
} from '../support/helpers.js';

interface HostWindow {
  hostWorks?: () => boolean;
  ppdWidgets?: {version: string};
}

const windowOf = (page: Document) => page.defaultView as unknown as HostWindow;

const expectRightNumbers = async (banner: Element) => {
  if (banner.hasAttribute('minimized')) {
    expect(hrefs(banner)).to.deep.equal(['tel:+18338526262', 'tel:988']);
    part(banner, '.toggle').click();
    await waitUntil(() => !banner.hasAttribute('minimized') && hrefs(banner).length > 2);
  }
  expect(hrefs(banner)).to.include.members(hotlineLinks);
  expect(textOf(part(banner, '.primary'))).to.contain('1-833-852-6262');
};

/** Pages that hold the three elements, or have the script place the banner. */
const pages = [
  'plain',
  'pasted-twice',
  'placed-three-times',
  'script-in-head',
  'tag-manager',
  'optimised',
  'optimised-inline',
  'module',
  'delayed-rocket',
  'delayed-litespeed',
  'delayed-consent',
  'combined',
  'two-versions',
  'prototype-era',
  'amd',
  'zones',
  'second-lit',
  'old-browser',
  'frozen',
  'hostile-styles',
  'strict-policy',
  'strict-dynamic',
  'other-lit',
  'subresource-integrity',
];

/** Pages on which nothing stands without the script: it places the banner, or the theme hides every link. */
const notOnTheirOwn = [
  'hostile-styles',
  'script-in-head',
  'tag-manager',
  'optimised',
  'optimised-inline',
  'module',
  'delayed-rocket',
  'delayed-litespeed',
  'delayed-consent',
];

describe('on a hostile page', () => {
  for (const name of pages) {
    it(`one banner with the right numbers, no error, and the page works: ${name}`, async () => {
      const {page, close} = await openHost(`${name}.html`);
      try {
        await waitUntil(() => rendered(banners(page)[0]), 'no banner renders');
        expect(banners(page)).to.have.length(1);
        await expectRightNumbers(banners(page)[0]!);
        // Two pages have no probe: one is nothing but the snippet, the other hides everything.
        const probe = probeOf(page) as Probe | undefined;
        expect(probe?.errors ?? []).to.be.empty;
        expect(windowOf(page).hostWorks?.() ?? true).to.equal(true);
      } finally {
        close();
      }
    });
  }

  for (const name of [
    ...pages.filter((page) => !notOnTheirOwn.includes(page)),
    'listening',
    'placeholders',
    'policy-without-ours',
    'sandboxed',
    'tag-taken',
    'framework.html?name=react',
    'framework.html?name=svelte',
    'framework.html?name=vue',
  ]) {
    it(`the plain links stand where the script is blocked: ${name}`, async () => {
      const address = name.includes('?') ? `${name}&` : `${name}.html?`;
      const {page, close} = await openHost(`${address}script=blocked`);
      await waitUntil(() => page.querySelector('a'), 'no link stands');
      const links = [...page.querySelectorAll('a')];
      expect(links.map((link) => link.getAttribute('href'))).to.include('tel:988');
      for (const link of links) {
        expect(link.getBoundingClientRect().height, link.href).to.be.greaterThan(0);
      }
      close();
    });
  }

  it('the first of two versions serves the page', async () => {
    const {page, close} = await openHost('two-versions.html');
    expect(windowOf(page).ppdWidgets?.version).to.equal('0.0.9');
    expect(probeOf(page).warnings).to.be.empty;
    close();
  });

  it('an old browser gets the styles too, and a banner at the bottom', async () => {
    const {page, close} = await openHost('old-browser.html');
    const section = part(banners(page)[0]!, 'section');
    expect(getComputedStyle(section).position).to.equal('fixed');
    await waitUntil(() => page.documentElement.style.paddingBottom, 'no room is kept');
    close();
  });

  it('the banner renders where it is hidden, and shows once it is not', async () => {
    const {page, close} = await openHost('hidden-places.html');
    expect(banners(page)).to.have.length(3);
    page.querySelector('dialog')!.showModal();
    page.querySelector('details')!.open = true;
    page.querySelector<HTMLElement>('#tab')!.style.display = '';
    page.body.append(page.querySelector('template')!.content.cloneNode(true));
    await waitUntil(() => banners(page).length === 4 && banners(page).every(rendered));
    for (const banner of banners(page)) {
      await expectRightNumbers(banner);
      expect(part(banner, '.primary').getBoundingClientRect().height).to.be.at.least(48);
    }
    close();
  });

  it('the digits can be read in a sandboxed frame', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = '/test/embed/pages/sandboxed.html';
    const answer = new Promise<{digits: string[]; errors: string[]}>((resolve) => {
      addEventListener('message', ({data, source}) => {
        if (source === frame.contentWindow) resolve(data as {digits: string[]; errors: string[]});
      });
    });
    document.body.append(frame);
    const {digits, errors} = await answer;
    expect(digits.join(' '))
      .to.contain('1-833-852-6262')
      .and.to.contain('988')
      .and.to.contain('911');
    expect(errors).to.be.empty;
    frame.remove();
  });

  for (const framework of ['react', 'vue', 'svelte']) {
    it(`${framework} renders and updates the elements through its own templates`, async () => {
      const {page, close} = await openHost(`framework.html?name=${framework}`);
      await waitUntil(() => rendered(banners(page)[0]), 'no banner renders');
      const [banner] = banners(page);
      const button = page.querySelector('ppd-contact-button')!;
      await expectRightNumbers(banner!);
      expect(hrefs(banner!)).to.include('https://988lifeline.org/');
      expect(hrefs(button)).to.deep.equal(['tel:+16025550142']);
      expect(textOf(part(button, '.clinic'))).to.contain('Sunrise OB-GYN');
      page.querySelector<HTMLElement>('#update')!.click();
      await waitUntil(() => hrefs(button)[0] === 'tel:+16025550199', 'the number does not change');
      await waitUntil(() => part(banner!, '.base').lang === 'es', 'the language does not change');
      expect(hrefs(banner!)).to.not.include('https://988lifeline.org/');
      await expectRightNumbers(banner!);
      expect(banners(page)[0] === banner).to.equal(true);
      expect(probeOf(page).errors).to.be.empty;
      expect(probeOf(page).warnings).to.be.empty;
      close();
    });
  }

  it('visits, back and forward, leave one banner', async () => {
    const {page, close} = await openHost('script-in-head.html');
    // What a router such as Turbo does: it keeps a clone of the body it leaves, and shows that first when it returns.
    const visit = async (body: Node) => {
      const kept = page.body.cloneNode(true);
      page.documentElement.replaceChild(body, page.body);
      const again = page.createElement('script');
      again.src = page.querySelector<HTMLScriptElement>('script[data-place]')!.src;
      again.dataset.place = 'hotline-banner';
      page.head.append(again);
      await oneEvent(again, 'load');
      await nextTask();
      return kept;
    };
    const next = page.createElement('body');
    next.append(page.createElement('main'));
    let other: Node = next;
    for (let step = 0; step < 6; step++) {
      other = await visit(other);
      expect(banners(page), `step ${step}`).to.have.length(1);
      expect(rendered(banners(page)[0]), `step ${step}`).to.equal(true);
      await expectRightNumbers(banners(page)[0]!);
    }
    expect(probeOf(page).errors).to.be.empty;
    close();
  });
});
