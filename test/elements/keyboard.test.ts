/** Each row of the keyboard table in docs/accessibility.md, by its words. */
import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {LitElement} from 'lit';
import '../../src/entries/index.js';
import {openScene} from '../support/scenes.js';
import {
  allHotlineLinks,
  copiedBy,
  forgetLanguage,
  hrefs,
  isFocused,
  part,
  parts,
  rootOf,
  textOf,
  waitUntil,
} from '../support/helpers.js';

async function shiftTab(): Promise<void> {
  await sendKeys({down: 'Shift'});
  await sendKeys({press: 'Tab'});
  await sendKeys({up: 'Shift'});
}

const rows: Record<string, () => Promise<void>> = {
  'Tab, Shift+Tab: to the next or last link or button, in reading order': async () => {
    const banner = await openScene('banner');
    const [first, second, third] = parts(banner, '.languages button, .action');
    first!.focus();
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Tab'});
    expect(isFocused(third)).to.equal(true);
    await shiftTab();
    expect(isFocused(second)).to.equal(true);
  },

  'Enter on a number: calls, texts or opens': async () => {
    const banner = await openScene('banner');
    const followed: (string | null)[] = [];
    rootOf(banner)!.addEventListener('click', (event) => {
      event.preventDefault();
      followed.push((event.target as Element).closest('a')!.getAttribute('href'));
    });
    for (const link of parts(banner, '.action').slice(0, 3)) {
      link.focus();
      await sendKeys({press: 'Enter'});
    }
    expect(followed).to.deep.equal(['tel:+18338526262', 'sms:+18338526262', 'tel:988']);
  },

  'Enter or Space on a section’s title: opens or closes it': async () => {
    const card = await openScene('card');
    const [section] = parts(card, 'details') as HTMLDetailsElement[];
    section!.querySelector('summary')!.focus();
    await sendKeys({press: 'Enter'});
    expect(section!.open).to.equal(true);
    await sendKeys({press: ' '});
    expect(section!.open).to.equal(false);
  },

  'Enter on “Sources 6, 9”: to the first of them, and “Back” leads back': async () => {
    const card = await openScene('card');
    const cited = part(card, '.citations');
    cited.focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => isFocused(parts(card, '.sources .cited')[0]));
    const back = part(card, '.sources button');
    back.focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => isFocused(cited));
  },

  'Enter or Space on “En español”: changes the language, and focus stays': async () => {
    for (const press of ['Enter', ' ']) {
      const banner = await openScene('banner', {lang: ''});
      part(banner, '.languages button').focus();
      await sendKeys({press});
      await waitUntil(() => textOf(part(banner, '.headline')).startsWith('Usted'));
      const button = part(banner, '.languages button');
      expect(textOf(button)).to.equal('In English');
      expect(isFocused(button)).to.equal(true);
      expect(textOf(part(banner, '.languages [role=status]'))).to.equal('Ahora en español');
      await forgetLanguage();
    }
  },

  'Enter or Space on “Less” and “More”: minimizes and restores the bar, and focus goes with it':
    async () => {
      const banner = await openScene('banner at the bottom');
      const toggle = () => part(banner, '.toggle');
      toggle().focus();
      await sendKeys({press: 'Enter'});
      await waitUntil(() => banner.hasAttribute('minimized'));
      await waitUntil(() => isFocused(toggle()));
      expect(textOf(toggle())).to.equal('More hotline options');
      await sendKeys({press: ' '});
      await waitUntil(() => !banner.hasAttribute('minimized'));
      await waitUntil(() => isFocused(toggle()));
      expect(textOf(toggle())).to.equal('Less hotline options');
    },

  'Enter or Space on “Copy …”: copies the number and says so': async () => {
    const banner = await openScene('banner');
    const button = part(banner, '.copy button');
    // Shown on computers only, which not every engine takes this machine for.
    button.parentElement!.style.display = 'flex';
    const copied = await copiedBy(async (list) => {
      button.focus();
      await sendKeys({press: 'Enter'});
      await sendKeys({press: ' '});
      await waitUntil(() => list.length === 2);
    });
    expect(copied).to.deep.equal(['1-833-852-6262', '1-833-852-6262']);
    expect(isFocused(button)).to.equal(true);
  },

  'Escape, with the other ways to reach a clinic open: closes them, and focus goes to their button':
    async () => {
      const button = await openScene('button of a clinic that is open');
      parts(button, 'details a')[1]!.focus();
      await sendKeys({press: 'Escape'});
      expect(part(button, 'details').hasAttribute('open')).to.equal(false);
      expect(isFocused(part(button, 'summary'))).to.equal(true);
    },
};

describe('keyboard', () => {
  for (const [row, check] of Object.entries(rows)) {
    it(row, check);
  }

  it('is documented row by row', async () => {
    const page = await (await fetch('/docs/accessibility.md')).text();
    const plain = page.replace(/[`*]/g, '').replace(/\s*\|\s*/g, ': ');
    for (const row of Object.keys(rows)) expect(plain).to.contain(row);
  });
});

describe('a banner at an edge of the window', () => {
  beforeEach(() => setViewport({width: 400, height: 600}));
  afterEach(() => setViewport({width: 800, height: 600}));

  for (const [placement, minimized] of [
    ['top', false],
    ['bottom', false],
    ['bottom', true],
  ] as const) {
    it(`never covers what has focus: ${placement}${minimized ? ', minimized' : ''} (SC 2.4.11)`, async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const banner = document.createElement('ppd-hotline-banner');
      banner.setAttribute('placement', placement);
      const links = Array.from({length: 30}, (_, index) => {
        const link = document.createElement('a');
        link.href = `#${index}`;
        link.textContent = `Link ${index}`;
        link.style.cssText = 'display: block; padding: 20px';
        return link;
      });
      box.append(banner, ...links);
      await banner.updateComplete;
      banner.minimized = minimized;
      await banner.updateComplete;
      const {style} = document.documentElement;
      await waitUntil(() => style.getPropertyValue(`scroll-padding-${placement}`));
      const bar = part(banner, 'section');
      const isFree = (link: Element) => {
        const {top, bottom} = link.getBoundingClientRect();
        const edge = bar.getBoundingClientRect();
        return placement === 'top' ? top >= edge.bottom - 1 : bottom <= edge.top + 1;
      };
      links[0]!.focus();
      for (const link of links.slice(1)) {
        await sendKeys({press: 'Tab'});
        expect(isFocused(link)).to.equal(true);
        await waitUntil(() => isFree(link), `${textOf(link)} is covered`);
      }
      for (const link of links.slice(0, -1).reverse()) {
        await shiftTab();
        await waitUntil(() => isFree(link), `${textOf(link)} is covered on the way back`);
      }
      scrollTo(0, 0);
    });
  }

  it('leaves the page’s last line free, small or large', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.innerHTML = '<div style="height: 2000px"></div><p id="last">Last line</p>';
    const banner = document.createElement('ppd-hotline-banner');
    banner.setAttribute('placement', 'bottom');
    box.prepend(banner);
    await banner.updateComplete;
    const heights: number[] = [];
    for (const minimized of [false, true, false]) {
      banner.minimized = minimized;
      await banner.updateComplete;
      const {height} = part(banner, 'section').getBoundingClientRect();
      heights.push(height);
      const room = `${Math.ceil(height)}px`;
      await waitUntil(() => document.documentElement.style.paddingBottom === room);
      scrollTo(0, document.documentElement.scrollHeight);
      await nextFrame();
      const {bottom} = box.querySelector('#last')!.getBoundingClientRect();
      expect(bottom).to.be.at.most(part(banner, 'section').getBoundingClientRect().top + 1);
    }
    expect(heights[1])
      .to.be.below(90)
      .and.below(heights[0]! / 2);
    scrollTo(0, 0);
  });

  it('keeps a number with its name when it is minimized, and 988 beside it', async () => {
    for (const lang of ['en', 'es']) {
      const banner: LitElement = await openScene('minimized banner', {lang});
      const links = parts(banner, '.action');
      expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
        'tel:+18338526262',
        'tel:988',
      ]);
      expect(textOf(links[0])).to.match(/^(Maternal hotline|Línea de apoyo): 1-833-852-6262$/);
      expect(textOf(links[1])).to.match(
        /^(In crisis: Call 988|En crisis: Llame al 988, oprima 2)$/,
      );
    }
  });

  it('ignores minimized in the flow of the page', async () => {
    const banner = await fixture<LitElement>(
      html`<ppd-hotline-banner minimized></ppd-hotline-banner>`,
    );
    expect(hrefs(banner)).to.deep.equal(allHotlineLinks);
    expect(parts(banner, '.toggle')).to.be.empty;
  });
});
