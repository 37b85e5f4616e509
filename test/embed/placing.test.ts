/** Where the script alone puts its elements on pages of practices: below the header, in the content, before the footer. */
import {expect} from '@open-wc/testing';
import {openHost, probeOf, rendered, waitUntil} from '../support/helpers.js';

const TEXT = '<p>Many parents feel sad or worried after a birth. We are here for you.</p>'.repeat(
  3,
);

const FIXED = 'position:fixed;inset-inline:0;height:60px;background:#fff';

/** Opens a page with this body and the script at its end, and hands over the page and the elements. */
async function onPractice(
  body: string,
  query: string,
  run: (page: Document, elements: HTMLElement[]) => unknown,
): Promise<void> {
  const {page, close} = await openHost(
    `practice.html#${encodeURIComponent(JSON.stringify({body, query}))}`,
  );
  try {
    const elements = [
      ...page.querySelectorAll<HTMLElement>(
        'ppd-hotline-banner, ppd-info-card, ppd-contact-button',
      ),
    ];
    await waitUntil(() => elements.every(rendered), 'rendered');
    await run(page, elements);
    expect(probeOf(page).errors).to.be.empty;
  } finally {
    close();
  }
}

const topOf = (element: Element) => element.getBoundingClientRect().top;

describe('the banner that a script places', () => {
  it('is a bar at the bottom, where nothing of the page moves, unless its owner says more', () =>
    onPractice(
      `<header>Sunrise</header><main>${TEXT}</main>`,
      'place=hotline-banner',
      (page, [banner]) => {
        expect(banner!.getAttribute('placement')).to.equal('bottom');
        expect(topOf(page.querySelector('header')!)).to.be.lessThan(30);
        expect(topOf(page.querySelector('main')!)).to.be.lessThan(100);
      },
    ));

  const inline = 'place=hotline-banner&placement=inline';

  it('is a strip below the header where its owner wants it in the page', () =>
    onPractice(
      `<div id="page"><header class="site-header">Sunrise</header><div id="content">${TEXT}</div></div>`,
      inline,
      (_, [banner]) => {
        expect(banner!.previousElementSibling?.localName).to.equal('header');
        expect(banner!.getAttribute('density')).to.equal('compact');
      },
    ));

  it('is below the header too where it stays at the top of the window', () =>
    onPractice(
      `<header>Sunrise</header>${TEXT}`,
      'place=hotline-banner&placement=top',
      (_, [banner]) => {
        expect(banner!.previousElementSibling?.localName).to.equal('header');
      },
    ));

  it('is full below the header where its owner asks for all of it', () =>
    onPractice(
      `<header>Sunrise</header>${TEXT}`,
      'place=hotline-banner&density=full',
      (page, [banner]) => {
        expect(banner!.previousElementSibling?.localName).to.equal('header');
        expect(banner!.hasAttribute('placement')).to.equal(false);
        expect(probeOf(page).warnings).to.be.empty;
      },
    ));

  it('is full where its owner wants it so', () =>
    onPractice(`<header>Sunrise</header>${TEXT}`, `${inline}&density=full`, (_, [banner]) => {
      expect(banner!.getAttribute('density')).to.equal('full');
    }));

  it('does not push down a fixed menu that has no top of its own', () =>
    onPractice(
      `<style>body{margin:0}</style><nav style="${FIXED}">Menu</nav><div style="padding-top:70px">${TEXT}</div>`,
      inline,
      (page, [banner]) => {
        expect(topOf(page.querySelector('nav')!)).to.equal(0);
        expect(banner!.previousElementSibling?.localName).to.equal('nav');
      },
    ));

  for (const [what, style] of [
    ['leaves room for its content below', 'padding-top:70px'],
    ['leaves room by a margin', 'margin-top:70px'],
  ]) {
    it(`is not under a fixed header that ${what}`, () =>
      onPractice(
        `<header style="${FIXED};top:0">Sunrise</header><main style="${style}">${TEXT}</main>`,
        inline,
        (page, [banner]) => {
          expect(topOf(page.querySelector('header')!)).to.equal(0);
          expect(topOf(banner!)).to.be.at.least(60);
          expect(page.querySelector('main')!.firstElementChild === banner).to.equal(true);
        },
      ));
  }

  it('takes the header of the page, not that of an article or a hidden one', () =>
    onPractice(
      `<header hidden>Phone menu</header><article><header>Title</header>${TEXT}</article>`,
      inline,
      (page, [banner]) => {
        expect(banner!.nextElementSibling?.localName).to.equal('article');
        expect(page.querySelector('article ppd-hotline-banner') === null).to.equal(true);
      },
    ));
});

describe('the card and the button that a script places', () => {
  const both = 'place=info-card%20contact-button&phone=602-555-0142';

  for (const [what, body, parent] of [
    ['in main', `<main>${TEXT}</main><footer>Phoenix</footer>`, 'main'],
    [
      'in the text of an article',
      `<main><article><h1>Two weeks</h1><div class="entry-content">${TEXT}</div><footer>Tags</footer></article></main><footer>Phoenix</footer>`,
      '.entry-content',
    ],
    [
      'in the column of a page that is as wide as the window',
      `<main><section class="hero">Welcome</section><section><div class="container">${TEXT}</div></section></main><footer>Phoenix</footer>`,
      '.container',
    ],
    [
      'in the content of a page without landmarks',
      `<div id="header">Sunrise</div><div id="content">${TEXT}</div><div id="footer"><p>Phoenix</p></div>`,
      '#content',
    ],
    [
      'in the column of a page without any of these names',
      `<div class="top">Sunrise</div><div class="wrap">${TEXT}</div><footer><p>Phoenix</p></footer>`,
      '.wrap',
    ],
    [
      'around a row, not in one of its cells',
      `<main><div class="row" style="display:grid;grid-template-columns:1fr 1fr">${TEXT}</div></main>`,
      'main',
    ],
  ] as const) {
    it(`are ${what}, in their order`, () =>
      onPractice(body, both, (page, elements) => {
        const box = page.querySelector(parent)!;
        expect([...box.children].slice(-2).map(({localName}) => localName)).to.deep.equal([
          'ppd-info-card',
          'ppd-contact-button',
        ]);
        expect(elements).to.have.length(2);
      }));
  }

  it('are as wide as the text', () =>
    onPractice(
      `<main><div style="max-width:300px;margin:auto">${TEXT}</div></main>`,
      both,
      (page, [card]) => {
        const one = page.querySelector('p')!.getBoundingClientRect();
        const other = card!.getBoundingClientRect();
        expect([other.left, other.width]).to.deep.equal([one.left, one.width]);
      },
    ));

  it('are before the footer, with a width and a margin, where a page has no text', () =>
    onPractice(
      '<div>Sunrise</div><footer style="height:50px">Phoenix</footer>',
      both,
      (page, [card, button]) => {
        expect(button!.nextElementSibling?.localName).to.equal('footer');
        const {left, right} = card!.getBoundingClientRect();
        const window = page.documentElement.clientWidth;
        expect(left).to.be.greaterThan(8);
        expect(right).to.be.lessThan(window - 8);
      },
    ));

  it('are where the tag is, in the text of a page', () =>
    onPractice(`<main>${TEXT}<div id="code"></div>${TEXT}</main>`, both, (page) => {
      expect(
        [...page.querySelector('#code')!.children].map(({localName}) => localName),
      ).to.deep.equal(['script', 'ppd-info-card', 'ppd-contact-button']);
    }));
});
