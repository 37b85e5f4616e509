/** Beside a full banner, which has the whole ladder, the card and the closed button show the same numbers in short. */
import {expect, fixture, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import type {PpdContactButton, PpdHotlineBanner, PpdInfoCard} from '../../src/entries/index.js';
import '../../src/entries/index.js';
import {
  hotlineLinks,
  hoursOfClosed,
  hrefs,
  part,
  parts,
  rootOf,
  textOf,
} from '../support/helpers.js';

const makeCard = () => fixture<PpdInfoCard>(html`<ppd-info-card></ppd-info-card>`);

const makeButton = () =>
  fixture<PpdContactButton>(
    html`<ppd-contact-button
      clinic-name="Sunrise OB-GYN"
      phone="602-555-0142"
      hours=${hoursOfClosed}
      time-zone="America/Phoenix"
    ></ppd-contact-button>`,
  );

const makeBanner = async (density?: 'compact') => {
  const banner = await fixture<PpdHotlineBanner>(html`<ppd-hotline-banner></ppd-hotline-banner>`);
  banner.density = density;
  await banner.updateComplete;
  return banner;
};

const isShort = (el: Element) => parts(el, '.compact').length > 0;

const helpLinks = [...hotlineLinks, 'tel:+18009444773', 'sms:+18009444773'];
const buttonLinks = [...hotlineLinks, 'tel:+16025550142'];

/** All numbers are there and in sight, each link with its verb. */
function expectWhole(card: Element, button: Element): void {
  expect(hrefs(card)).to.deep.equal(helpLinks);
  expect(hrefs(button)).to.deep.equal(buttonLinks);
  for (const el of [card, button]) {
    for (const link of parts(el, '.help .action, .after-hours .action')) {
      link.closest('details')?.setAttribute('open', '');
      expect(link.getBoundingClientRect().height, textOf(link)).to.be.at.least(48);
      expect(textOf(link)).to.match(/^(Call|Text) [\d-]+$/);
    }
  }
}

const settled = (...elements: LitElement[]) => Promise.all(elements.map((el) => el.updateComplete));

describe('beside a full banner', () => {
  for (const order of ['before', 'after']) {
    it(`the card and the closed button are short, and whole again when it goes: ${order} it`, async () => {
      const first = order === 'after' ? await makeBanner() : undefined;
      const card = await makeCard();
      const button = await makeButton();
      const banner = first ?? (await makeBanner());
      await settled(card, button);
      for (const el of [card, button]) expect(isShort(el), el.localName).to.equal(true);
      expectWhole(card, button);
      const shortHeights = [part(card, '.help'), part(button, '.after-hours')].map(
        (box) => box.getBoundingClientRect().height,
      );
      const parent = banner.parentElement!;
      banner.remove();
      await settled(card, button);
      for (const el of [card, button]) expect(isShort(el), el.localName).to.equal(false);
      expectWhole(card, button);
      const heights = [part(card, '.help'), part(button, '.after-hours')].map(
        (box) => box.getBoundingClientRect().height,
      );
      heights.forEach((height, index) => {
        expect(height).to.be.greaterThan(shortHeights[index]!);
      });
      parent.append(banner);
      await settled(banner, card, button);
      for (const el of [card, button]) expect(isShort(el), el.localName).to.equal(true);
    });
  }

  it('they follow its density and placement, and count more than one', async () => {
    const card = await makeCard();
    const banner = await makeBanner();
    const other = await makeBanner();
    await card.updateComplete;
    expect(isShort(card)).to.equal(true);
    other.density = 'compact';
    await settled(other, card);
    expect(isShort(card), 'one is left').to.equal(true);
    banner.placement = 'top';
    await settled(banner, card);
    expect(isShort(card), 'none is left').to.equal(false);
    banner.placement = 'inline';
    await settled(banner, card);
    expect(isShort(card), 'it is back').to.equal(true);
  });

  it('a compact banner changes nothing', async () => {
    const card = await makeCard();
    const button = await makeButton();
    await makeBanner('compact');
    await settled(card, button);
    for (const el of [card, button]) expect(isShort(el), el.localName).to.equal(false);
    expectWhole(card, button);
  });

  it('an element that was away meanwhile catches up, and a change leaves focus where it is', async () => {
    const card = await makeCard();
    const parent = card.parentElement!;
    card.remove();
    const banner = await makeBanner();
    expect(isShort(card)).to.equal(false);
    parent.append(card);
    await card.updateComplete;
    expect(isShort(card)).to.equal(true);
    part(card, '.sources summary').focus();
    banner.remove();
    await card.updateComplete;
    expect(rootOf(card)!.activeElement === part(card, '.sources summary')).to.equal(true);
  });

  it('the card keeps the line that is not for emergencies behind its name', async () => {
    const card = await makeCard();
    await makeBanner();
    await card.updateComplete;
    const details = part(card, '.help details') as HTMLDetailsElement;
    expect(textOf(part(card, '.help summary'))).to.equal(
      'Postpartum Support International (PSI) HelpLine',
    );
    expect(textOf(details)).to.contain('It is not for emergencies.');
    const call = details.querySelector('a')!;
    expect(call.checkVisibility()).to.equal(false);
    part(card, '.help summary').click();
    expect(call.checkVisibility()).to.equal(true);
    expect(call.getAttribute('href')).to.equal('tel:+18009444773');
  });

  it('the card still asks before 988 and before 911', async () => {
    const card = await makeCard();
    await makeBanner();
    await card.updateComplete;
    expect(parts(card, '.help .ladder p').map(textOf)).to.deep.equal(['In crisis?', 'In danger?']);
  });
});
