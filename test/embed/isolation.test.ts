/** Host styles leave the inside alone, and the outside box stays the owner's. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/entries/index.js';
import {openHost, part, parts, textOf, whole} from '../support/helpers.js';

const tags = ['ppd-hotline-banner', 'ppd-info-card', 'ppd-contact-button'];

/** What a reader would see differently. */
const properties = [
  'color',
  'background-color',
  'font-family',
  'font-size',
  'font-style',
  'font-variant-caps',
  'font-weight',
  'line-height',
  'letter-spacing',
  'word-spacing',
  'text-indent',
  'text-transform',
  'text-align',
  'text-shadow',
  'white-space',
  'writing-mode',
  'direction',
  'visibility',
  'opacity',
  'display',
  'pointer-events',
  '-webkit-text-fill-color',
  'padding-top',
  'border-top-width',
  'box-sizing',
  'hyphens',
];

interface Looked {
  name: string;
  style: Record<string, string>;
  width: number;
  height: number;
}

const look = (host: Element): Looked[] =>
  parts(host, '.base, .base *').map((element) => {
    const computed = getComputedStyle(element);
    const {width, height} = element.getBoundingClientRect();
    return {
      name: `${element.localName}.${element.className} ${textOf(element).slice(0, 30)}`,
      style: Object.fromEntries(
        properties.map((property) => [property, computed.getPropertyValue(property)]),
      ),
      width: Math.round(width),
      height: Math.round(height),
    };
  });

/** The same element on a quiet page, as wide as on the other. */
async function lookOnQuietPage(tag: string, width: number): Promise<Looked[]> {
  const {page, close} = await openHost('plain.html');
  const element = page.querySelector<HTMLElement>(tag)!;
  page.body.style.margin = '0';
  element.style.width = `${width}px`;
  await whole(element);
  const result = look(element);
  close();
  return result;
}

describe('host styles', () => {
  for (const tag of tags) {
    it(`leave the inside of <${tag}> as it is`, async () => {
      const {page, close} = await openHost('hostile-styles.html');
      const element = page.querySelector(tag)!;
      await whole(element);
      const hostile = look(element);
      const {width} = element.getBoundingClientRect();
      close();
      expect(width).to.be.greaterThan(200);
      const quiet = await lookOnQuietPage(tag, width);
      expect(hostile.map(({name}) => name)).to.deep.equal(quiet.map(({name}) => name));
      hostile.forEach((seen, index) => {
        expect(seen.style, seen.name).to.deep.equal(quiet[index]!.style);
        expect([seen.width, seen.height], seen.name).to.deep.equal([
          quiet[index]!.width,
          quiet[index]!.height,
        ]);
      });
    });
  }

  it('that hide everything do not hide the banner', async () => {
    const {page, close} = await openHost('hostile-styles.html');
    const banner = page.querySelector('ppd-hotline-banner')!;
    expect(getComputedStyle(banner).opacity).to.equal('1');
    expect(getComputedStyle(banner).display).to.equal('flow-root');
    expect(part(banner, '.action').getBoundingClientRect().height).to.be.at.least(48);
    close();
  });
});

/** Which blanket rules hide the banner and which do not, as docs/embedding.md says. */
describe('a rule of the page for everything', () => {
  const shows = async (rule: string): Promise<boolean> => {
    const style = document.createElement('style');
    style.textContent = `.blanket * { ${rule.replace(/;|$/g, ' !important$&')} }`;
    document.head.append(style);
    const box = await fixture<HTMLElement>(
      html`<div class="blanket"><ppd-hotline-banner></ppd-hotline-banner></div>`,
    );
    const link = part(box.firstElementChild!, '.primary');
    link.scrollIntoView({block: 'center'});
    const {left, top, width, height} = link.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    const isShown =
      hit === box.firstElementChild &&
      getComputedStyle(hit!).opacity === '1' &&
      getComputedStyle(link).visibility === 'visible' &&
      parseFloat(getComputedStyle(link).fontSize) >= 16;
    style.remove();
    return isShown;
  };

  for (const rule of [
    'display: none',
    'visibility: hidden',
    'opacity: 0',
    'clip-path: inset(50%)',
    'content-visibility: hidden',
    'font-size: 0',
    'text-indent: -9999px',
    'pointer-events: none',
  ]) {
    it(`leaves the banner in sight: ${rule}`, async () => {
      expect(await shows(rule)).to.equal(true);
    });
  }

  for (const rule of [
    'transform: scale(0)',
    'max-height: 0; overflow: hidden',
    'position: absolute; left: -9999px',
  ]) {
    it(`hides it, as the docs say: ${rule}`, async () => {
      expect(await shows(rule)).to.equal(false);
    });
  }
});

describe('the owner', () => {
  for (const tag of tags) {
    it(`sets margin, width and place of <${tag}>`, async () => {
      const grid = await fixture<HTMLElement>(html`<div></div>`);
      grid.style.cssText = 'display: grid; grid-template-columns: 100px 300px; width: 400px';
      const element = document.createElement(tag);
      element.style.cssText = 'grid-column: 2; margin-top: 20px; max-width: 250px';
      grid.append(element);
      const {left, top, width} = element.getBoundingClientRect();
      const box = grid.getBoundingClientRect();
      expect([left - box.left, top - box.top, width]).to.deep.equal([100, 20, 250]);
    });

    it(`hides <${tag}> with hidden`, async () => {
      const element = await fixture<HTMLElement>(html`<div></div>`);
      const hidden = document.createElement(tag);
      hidden.hidden = true;
      element.append(hidden);
      expect(hidden.getClientRects()).to.have.length(0);
      hidden.hidden = false;
      expect(hidden.getClientRects()).to.have.length(1);
    });
  }

  it('can place an element in a row without a width', async () => {
    const row = await fixture<HTMLElement>(html`<div></div>`);
    row.style.cssText = 'display: flex; width: 700px';
    for (const tag of tags) {
      const element = document.createElement(tag);
      row.replaceChildren(element);
      await (element as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
      expect(element.getBoundingClientRect().width, tag).to.be.greaterThan(150);
    }
  });
});
