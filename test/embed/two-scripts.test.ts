/** dist/ppd-hotline.js, the script without the card: alone, and on a page that has dist/ppd-widgets.js too. */
import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {
  openHost,
  part,
  parts,
  probeOf,
  rendered,
  rootOf,
  textOf,
  waitUntil,
} from '../support/helpers.js';

const languageOf = (element: Element) => part(element, '.base').getAttribute('lang');

async function withHost(
  path: string,
  run: (page: Document, elements: LitElement[]) => unknown,
): Promise<void> {
  const {page, close} = await openHost(path, {isStopped: path.includes('alone')});
  const names = ['hotline-banner', 'contact-button', 'info-card'];
  const elements = names.map((name) => page.querySelector<LitElement>(`ppd-${name}`)!);
  try {
    await waitUntil(
      () => elements.slice(0, 2).every((element) => rendered(element)),
      'the banner and the button do not render',
    );
    await run(page, elements);
    expect(probeOf(page).errors).to.be.empty;
    expect(probeOf(page).violations).to.be.empty;
  } finally {
    close();
  }
}

describe('the script without the card', () => {
  it('shows the banner and the button, and leaves a card its plain links', () =>
    withHost('hotline-alone.html', async (page, [, , card]) => {
      await waitUntil(() => probeOf(page).warnings.length > 1, 'nothing is said of the card');
      expect(page.defaultView!.customElements.get('ppd-info-card')).to.equal(undefined);
      expect(rootOf(card)).to.equal(undefined);
      expect([...card!.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.include(
        'tel:988',
      );
      expect(getComputedStyle(card!).minHeight, 'room for what does not come').to.equal('0px');
      const placed = page.querySelector('[data-ppd] ppd-info-card')!;
      expect(textOf(placed)).to.equal('988');
      const said = probeOf(page).warnings.join('\n');
      expect(said).to.contain('data-place="info-card"');
      expect(said).to.contain('the card is in ppd-widgets.js');
      expect(said).to.contain('<ppd-info-card> is in ppd-widgets.js, not in ppd-hotline.js');
    }));

  for (const order of ['first', 'last']) {
    describe(`on a page with the other script, ${order}`, () => {
      it('all three elements render, and switch their language together', () =>
        withHost(`hotline-${order}.html`, async (page, elements) => {
          await waitUntil(() => elements.every(rendered), 'the card does not render');
          expect(probeOf(page).warnings).to.be.empty;
          part(elements[0]!, '[part=language]').click();
          await waitUntil(
            () => elements.every((element) => languageOf(element) === 'es'),
            'an element stays behind',
          );
          part(elements[2]!, '[part=language]').click();
          await waitUntil(
            () => elements.every((element) => languageOf(element) === 'en'),
            'an element stays in the other language',
          );
          page.documentElement.lang = 'es';
          await waitUntil(
            () => elements.every((element) => languageOf(element) === 'es'),
            'an element does not follow the page',
          );
        }));

      it('the card is short beside the full banner, and whole without it', () =>
        withHost(`hotline-${order}.html`, async (_, [banner, , card]) => {
          await waitUntil(() => rendered(card), 'the card does not render');
          await waitUntil(() => parts(card!, '.help .compact').length === 1, 'it is not short');
          banner!.remove();
          await waitUntil(() => parts(card!, '.help .compact').length === 0, 'it stays short');
        }));
    });
  }

  it('runs beside the other under a policy that lists the names of both', () =>
    withHost('hotline-strict.html', async (_, elements) => {
      await waitUntil(() => elements.every(rendered), 'the card does not render');
    }));
});
