/** Pages that rewrite or watch telephone links: see "Numbers and clicks" in docs/embedding.md. */
import {expect, fixture, html} from '@open-wc/testing';
import type {PpdActionEvent, PpdHotlineBanner, PpdInfoCard} from '../src/index.js';
import '../src/index.js';
import {hrefs, part, parts, textOf, whole} from './support.js';

const ladder = [
  'tel:+18338526262',
  'sms:+18338526262',
  'tel:988',
  'sms:988',
  'https://988lifeline.org/',
  'tel:911',
];

const settled = (milliseconds = 0) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What call tracking does to a page, and, where it is told to, to open shadow roots. */
function swapNumbers(root: Node, isDeep: boolean): void {
  if (root instanceof Text) {
    const swapped = root.data.replace(/\b1-8\d\d-\d{3}-\d{4}|1-833-TLC-MAMA/g, '1-900-555-0199');
    // Writing the same words again would be a change too, and a loop.
    if (swapped !== root.data) root.data = swapped;
  }
  if (root instanceof Element) {
    if (root.matches('a[href^="tel:"]:not([href="tel:+19005550199"]), a[href^="sms:"]')) {
      root.setAttribute('href', 'tel:+19005550199');
    }
    if (isDeep && root.shadowRoot) swapNumbers(root.shadowRoot, true);
  }
  root.childNodes.forEach((node) => {
    swapNumbers(node, isDeep);
  });
}

const expectRight = (el: Element) => {
  expect(hrefs(el)).to.deep.equal(ladder);
  expect(textOf(el.shadowRoot)).to.not.contain('900');
  expect(textOf(part(el, '.primary'))).to.equal('Call 1-833-852-6262');
};

/** Clicks a link without leaving the page, and says where it would have gone. */
function follow(link: HTMLElement): string {
  let followed = '';
  link.addEventListener(
    'click',
    (event) => {
      event.preventDefault();
    },
    {once: true},
  );
  link.getRootNode().addEventListener(
    'click',
    () => {
      followed = (link as HTMLAnchorElement).href;
    },
    {once: true},
  );
  link.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
  link.click();
  return followed;
}

describe('hotline numbers', () => {
  it('are out of reach of a walker over the page', async () => {
    const el = await fixture<PpdHotlineBanner>(
      html`<ppd-hotline-banner><a href="tel:988">1-833-852-6262</a></ppd-hotline-banner>`,
    );
    swapNumbers(document.body, false);
    expectRight(el);
  });

  for (const delay of [0, 2000]) {
    it(`are put right after a walker over open shadow roots, after ${delay} ms`, async () => {
      const el = await fixture<PpdHotlineBanner>(html`<ppd-hotline-banner></ppd-hotline-banner>`);
      await settled(delay);
      swapNumbers(el, true);
      expect(textOf(el.shadowRoot)).to.contain('1-900-555-0199');
      await settled();
      expectRight(el);
    });
  }

  it('are put right in the card too', async () => {
    const el = await fixture<PpdInfoCard>(html`<ppd-info-card></ppd-info-card>`);
    await whole(el);
    const before = [hrefs(el), textOf(el.shadowRoot)];
    swapNumbers(el, true);
    await settled();
    expect([hrefs(el), textOf(el.shadowRoot)]).to.deep.equal(before);
  });

  it('come back where a script has taken them out', async () => {
    const el = await fixture<PpdHotlineBanner>(html`<ppd-hotline-banner></ppd-hotline-banner>`);
    part(el, '.actions').remove();
    await settled();
    await el.updateComplete;
    expectRight(el);
    part(el, '.primary .number').textContent = '1-900-555-0199';
    await settled();
    await el.updateComplete;
    expectRight(el);
  });

  it('stay right after a change of language that follows a repair', async () => {
    const el = await fixture<PpdHotlineBanner>(html`<ppd-hotline-banner></ppd-hotline-banner>`);
    part(el, '.primary .number').textContent = '1-900-555-0199';
    await settled();
    el.lang = 'es';
    await el.updateComplete;
    expect(textOf(part(el, '.primary'))).to.equal('Llame al 1-833-852-6262');
  });

  it('are not learnt wrong where the element renders while a script has its hands on them', async () => {
    const el = await fixture<PpdHotlineBanner>(html`<ppd-hotline-banner></ppd-hotline-banner>`);
    // In the same task, so that the guard has not seen it yet.
    swapNumbers(el, true);
    el.theme = 'dark';
    await el.updateComplete;
    await settled();
    expectRight(el);
  });

  it('survive a script that never gives up: the page lives, and the link that is followed is right', async () => {
    const el = await fixture<PpdHotlineBanner>(html`<ppd-hotline-banner></ppd-hotline-banner>`);
    const fight = new MutationObserver(() => {
      swapNumbers(el, true);
    });
    fight.observe(el.shadowRoot!, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    swapNumbers(el, true);
    await settled(100);
    expect(follow(part(el, '.primary'))).to.equal('tel:+18338526262');
    fight.disconnect();
    await settled(1100);
    expectRight(el);
  });

  it('leave a page translator’s wrapping alone', async () => {
    const el = await fixture<PpdHotlineBanner>(html`<ppd-hotline-banner></ppd-hotline-banner>`);
    const who = part(el, '.who');
    const wrapped = document.createElement('span');
    wrapped.append(...who.childNodes);
    who.append(wrapped);
    await settled();
    expect(who.firstElementChild === wrapped).to.equal(true);
    expectRight(el);
  });
});

describe('a click on a hotline', () => {
  it('reaches no listener of the page', async () => {
    const seen: string[] = [];
    const listen = (event: Event) => seen.push(event.type);
    const el = await fixture<PpdHotlineBanner>(html`<ppd-hotline-banner></ppd-hotline-banner>`);
    for (const type of ['click', 'ppd-action']) document.body.addEventListener(type, listen);
    expect(follow(part(el, '.primary'))).to.equal('tel:+18338526262');
    follow(parts(el, '.crisis')[1]!);
    expect(seen).to.be.empty;
    for (const type of ['click', 'ppd-action']) document.body.removeEventListener(type, listen);
  });

  it('is told with events, by element and action and nothing else', async () => {
    const el = await fixture<PpdHotlineBanner>(
      html`<ppd-hotline-banner events></ppd-hotline-banner>`,
    );
    const seen: PpdActionEvent[] = [];
    const clicks: Event[] = [];
    const onAction = (event: PpdActionEvent) => seen.push(event);
    const onClick = (event: Event) => clicks.push(event);
    document.body.addEventListener('ppd-action', onAction);
    document.body.addEventListener('click', onClick);
    for (const link of parts(el, '.action')) follow(link);
    document.body.removeEventListener('ppd-action', onAction);
    document.body.removeEventListener('click', onClick);
    expect(seen.map(({component, action}) => `${component} ${action}`)).to.deep.equal([
      'hotline-banner call',
      'hotline-banner text',
      'hotline-banner call',
      'hotline-banner text',
      'hotline-banner link',
      'hotline-banner call',
    ]);
    expect(Object.keys(seen[0]!).sort()).to.deep.equal(
      [...Object.keys(new Event('x')), 'action', 'component'].sort(),
    );
    expect(clicks).to.have.length(1);
  });

  it('is heard once after the element was moved', async () => {
    const el = await fixture<PpdHotlineBanner>(
      html`<ppd-hotline-banner events></ppd-hotline-banner>`,
    );
    el.parentElement!.append(el);
    el.parentElement!.prepend(el);
    let count = 0;
    el.addEventListener('ppd-action', () => (count += 1));
    follow(part(el, '.primary'));
    expect(count).to.equal(1);
  });
});
