/** What the build writes out as text is what the sources render: every element, attribute and word, in both languages. */
import {expect} from '@open-wc/testing';
import {hoursOfClosed, openHost, rootOf, waitUntil, whole} from '../support/helpers.js';

/** Old enough for the words, and not in the future. */
const today = new Date().toISOString().slice(0, 10);

const clinic = 'clinic-name="Sunrise OB-GYN" phone="602-555-0142"';

/** Everything that is shown by some state of an element alone or of two together. */
const hosts: Readonly<Record<string, string>> = {
  'banner, full': '<ppd-hotline-banner heading-level="2"></ppd-hotline-banner>',
  'banner, compact': '<ppd-hotline-banner density="compact"></ppd-hotline-banner>',
  'banner at the bottom': '<ppd-hotline-banner placement="bottom"></ppd-hotline-banner>',
  'card alone, all open': `<ppd-info-card open="all" reviewed-by="Ana Ruiz, MD" reviewed-on="${today}"></ppd-info-card>`,
  'card, closed': '<ppd-info-card sections="what signs"></ppd-info-card>',
  'button of a closed clinic': `<ppd-contact-button ${clinic} time-zone="America/Phoenix" hours="${hoursOfClosed}"></ppd-contact-button>`,
  'all three together': `<ppd-hotline-banner></ppd-hotline-banner><ppd-info-card></ppd-info-card>
    <ppd-contact-button ${clinic} time-zone="America/Phoenix" hours="${hoursOfClosed}"></ppd-contact-button>`,
};

/** A line for each tag with its attributes, and for each text with its white space folded. */
function linesOf(node: Node, depth = 0): string[] {
  const indent = '  '.repeat(depth);
  if (node.nodeType === Node.TEXT_NODE) {
    const text = (node.textContent ?? '').replace(/\s+/g, ' ');
    return text.trim() ? [indent + text.trim()] : [];
  }
  const isElement = node.nodeType === Node.ELEMENT_NODE;
  const tag = isElement
    ? [`${indent}<${(node as Element).localName}${attributesOf(node as Element)}>`]
    : [];
  return [...tag, ...[...node.childNodes].flatMap((child) => linesOf(child, depth + 1))];
}

/** Without the place at an edge of the window, which is measured when the page has time for it. */
const attributesOf = (element: Element): string =>
  [...element.attributes]
    .filter(({name}) => name !== 'style')
    .map(({name, value}) => ` ${name}="${value.replace(/\s+/g, ' ')}"`)
    .sort()
    .join('');

/**
 * A copy of what is rendered, with text in one piece, and without the comments by which Lit marks its places and the
 * empty elements that we measure with.
 */
function renderedIn(element: Element): DocumentFragment {
  const copy = document.createDocumentFragment();
  copy.append(...[...rootOf(element)!.childNodes].map((node) => node.cloneNode(true)));
  const comments = document.createNodeIterator(copy, NodeFilter.SHOW_COMMENT);
  for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) {
    (comment as Comment).remove();
  }
  for (const element of [...copy.children]) if (element.localName === 'i') element.remove();
  copy.normalize();
  return copy;
}

/** What a page shows for a host's HTML, minimized and not where that can be chosen. */
async function renderedBy(page: Document, markup: string, lang: string): Promise<string> {
  page.body.lang = lang;
  page.body.innerHTML = markup;
  const elements = [...page.body.children];
  const shown: string[] = [];
  for (const isMinimized of [true, false]) {
    for (const element of elements) {
      await waitUntil(() => rootOf(element)?.querySelector('.base'), `no ${element.localName}`);
      if (markup.includes('placement="bottom"')) Object.assign(element, {minimized: isMinimized});
      await whole(element);
      await (element as unknown as {updateComplete: Promise<unknown>}).updateComplete;
      shown.push(`${element.localName}:`, ...linesOf(renderedIn(element)));
    }
  }
  page.body.replaceChildren();
  return shown.join('\n');
}

describe('the built script renders what the sources do', () => {
  let built: Awaited<ReturnType<typeof openHost>>;
  let sources: Awaited<ReturnType<typeof openHost>>;

  before(async () => {
    built = await openHost('nothing-asked.html');
    sources = await openHost('sources.html');
  });

  after(() => {
    built.close();
    sources.close();
  });

  for (const lang of ['en', 'es']) {
    for (const [name, markup] of Object.entries(hosts)) {
      it(`${name}, in "${lang}"`, async () => {
        const expected = await renderedBy(sources.page, markup, lang);
        const actual = await renderedBy(built.page, markup, lang);
        expect(expected.length).to.be.above(500);
        expect(actual).to.equal(expected);
      });
    }
  }
});
