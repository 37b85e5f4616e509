/** The bodies of the card's closed sections: they come late, and in time for everybody who wants them. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/entries/index.js';
import type {PpdInfoCard} from '../../src/entries/index.js';
import {part, parts, textOf, whole} from '../support/helpers.js';

const bodies = (card: PpdInfoCard): string[] => parts(card, '.body').map(textOf);

const withoutBody = (card: PpdInfoCard): number => parts(card, '.body:empty').length;

describe('closed sections', () => {
  it('are few nodes at first, and get their words without being asked', async () => {
    const card = await fixture<PpdInfoCard>(html`<ppd-info-card></ppd-info-card>`);
    expect(withoutBody(card)).to.be.greaterThan(6);
    await whole(card);
    expect(bodies(card)).to.have.length(9);
    expect(textOf(part(card, '.treatment .body'))).to.contain('Zurzuvae');
    expect(textOf(part(card, '.sources .body'))).to.contain('Mayo Clinic');
  });

  it('have their words at once where the owner opens them', async () => {
    const card = await fixture<PpdInfoCard>(html`<ppd-info-card open="signs"></ppd-info-card>`);
    expect(textOf(part(card, '.signs .body'))).to.contain('Cry a lot.');
    expect(withoutBody(card)).to.be.greaterThan(6);
  });

  it('open full on a click', async () => {
    const card = await fixture<PpdInfoCard>(html`<ppd-info-card></ppd-info-card>`);
    part(card, '.sources summary').click();
    await card.updateComplete;
    expect(textOf(part(card, '.sources .body'))).to.contain('Mayo Clinic');
  });

  it('fill when a script or find-in-page opens one', async () => {
    const card = await fixture<PpdInfoCard>(html`<ppd-info-card></ppd-info-card>`);
    const details = part(card, '.sources') as HTMLDetailsElement;
    const toggled = new Promise((resolve) => {
      details.addEventListener('toggle', resolve, {once: true});
    });
    details.open = true;
    await toggled;
    await card.updateComplete;
    expect(withoutBody(card)).to.equal(0);
  });

  it('are all on paper', async () => {
    const card = await fixture<PpdInfoCard>(html`<ppd-info-card></ppd-info-card>`);
    dispatchEvent(new Event('beforeprint'));
    await card.updateComplete;
    expect(withoutBody(card)).to.equal(0);
    expect(parts(card, 'details[open]')).to.have.length(9);
    dispatchEvent(new Event('afterprint'));
    expect(parts(card, 'details[open]')).to.have.length(0);
  });

  it('come too where the card was moved meanwhile', async () => {
    const card = await fixture<PpdInfoCard>(html`<ppd-info-card></ppd-info-card>`);
    card.parentElement!.append(card);
    await whole(card);
    expect(withoutBody(card)).to.equal(0);
  });

  it('come in two steps, the sources last, so that a tap is answered between them', async () => {
    const card = await fixture<PpdInfoCard>(html`<ppd-info-card></ppd-info-card>`);
    const left = [withoutBody(card)];
    card.addController({hostUpdated: () => left.push(withoutBody(card))});
    await whole(card);
    expect([...new Set(left)]).to.deep.equal([9, 1, 0]);
  });

  it('stop coming where the card is taken out of the page', async () => {
    const card = await fixture<PpdInfoCard>(html`<ppd-info-card></ppd-info-card>`);
    card.remove();
    const missing = withoutBody(card);
    expect(missing).to.be.greaterThan(0);
    await whole(await fixture<PpdInfoCard>(html`<ppd-info-card></ppd-info-card>`));
    expect(withoutBody(card)).to.equal(missing);
  });

  it('say the same late as at once', async () => {
    const late = await fixture<PpdInfoCard>(html`<ppd-info-card></ppd-info-card>`);
    await whole(late);
    const open = await fixture<PpdInfoCard>(html`<ppd-info-card open="all"></ppd-info-card>`);
    expect(bodies(late)).to.deep.equal(bodies(open));
  });
});
