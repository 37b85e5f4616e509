/** The outline of an element on its page: how wide it gets, and its corners at the edges of the window. */
import {expect, fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../src/entries/index.js';
import {part, parts, rootOf, waitUntil} from '../support/helpers.js';

const banner = html`<ppd-hotline-banner></ppd-hotline-banner>`;
const strip = html`<ppd-hotline-banner density="compact"></ppd-hotline-banner>`;
const card = html`<ppd-info-card></ppd-info-card>`;

/** Renders an element in a box of the page that has this style. */
async function inBox(template: TemplateResult, style: string): Promise<Element> {
  const box = await fixture<HTMLElement>(html`<div style=${style}>${template}</div>`);
  const element = box.firstElementChild as Element & {updateComplete: Promise<unknown>};
  await element.updateComplete;
  return element;
}

describe('the greatest width', () => {
  const wide = 'width: 1400px';

  for (const [name, template] of Object.entries({banner, card})) {
    it(`of the ${name} is 60em, or less where its owner says so`, async () => {
      const width = async (style: string) =>
        part(await inBox(template, `${wide}; ${style}`), '.frame').offsetWidth;
      expect(await width('')).to.equal(960);
      expect(await width('--ppd-max-inline-size: 500px')).to.equal(500);
      expect(await width('--ppd-max-inline-size: 2000px')).to.equal(960);
    });
  }

  it('of a strip is that of its frame, and what is in it is as wide as its owner says', async () => {
    for (const [style, most] of [
      ['', 1200],
      ['--ppd-max-inline-size: 1000px', 1000],
    ] as const) {
      const element = await inBox(strip, `${wide}; ${style}`);
      const frame = part(element, '.frame').getBoundingClientRect();
      expect(frame.width).to.equal(1400);
      const edges = parts(element, '.name, .action, .controls').map((box) =>
        box.getBoundingClientRect(),
      );
      const start = Math.min(...edges.map(({left}) => left)) - frame.left;
      const end = Math.max(...edges.map(({right}) => right)) - frame.left;
      expect(start, style).to.be.closeTo((1400 - most) / 2, 2);
      expect(end, style).to.be.at.most((1400 + most) / 2 + 2);
    }
  });
});

describe('corners', () => {
  const before = document.body.style.margin;

  afterEach(() => {
    document.body.style.margin = before;
  });

  /** Whether a corner of the frame reaches into the corner of its box. */
  const isSquare = async (element: Element): Promise<boolean> => {
    element.scrollIntoView();
    const frame = part(element, '.frame');
    const atCorner = (): Element | null => {
      const {left, top} = frame.getBoundingClientRect();
      return rootOf(element)!.elementFromPoint(left + 1.5, top + 1.5);
    };
    // Before its first frame, Firefox may find nothing of the element.
    await waitUntil(atCorner, 'something of the element is in its corner');
    return atCorner() === frame;
  };

  for (const [name, template] of Object.entries({banner, strip, card})) {
    it(`of the ${name} are round on the page and square from edge to edge of the window`, async () => {
      document.body.style.margin = '0';
      const inGutters = await inBox(template, 'padding: 0 16px');
      expect(await isSquare(inGutters), 'with gutters').to.equal(false);
      const edgeToEdge = await inBox(template, '');
      expect(await isSquare(edgeToEdge), 'from edge to edge').to.equal(true);
    });
  }
});
