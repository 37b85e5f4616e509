import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import type {LitElement} from 'lit';
import '../src/index.js';
import {contrast, readColor} from '../src/shared/contrast-guard.js';
import {part, parts, warningsOf} from './support.js';

/** An element in a box that sets colours as an owner's style sheet does; what it warns, and what is rendered. */
async function withColors(style: string, theme = 'light', tag = 'ppd-hotline-banner') {
  let element!: LitElement;
  const warnings = await warningsOf(async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.style.cssText = style;
    element = document.createElement(tag as 'ppd-hotline-banner');
    element.setAttribute('theme', theme);
    box.append(element);
    await element.updateComplete;
    await nextFrame();
    await nextFrame();
  });
  return {element, warnings};
}

const button = (element: Element) => getComputedStyle(part(element, '.primary'));

const TEAL = 'rgb(10, 84, 87)';

describe('colours of the owner’s', () => {
  for (const [accent, shown] of [
    ['#3b3486', 'rgb(59, 52, 134)'],
    ['rebeccapurple', 'rgb(102, 51, 153)'],
    ['rgb(0 0 0)', 'rgb(0, 0, 0)'],
    ['hsl(240 100% 25%)', 'rgb(0, 0, 128)'],
  ] as const) {
    it(`are taken: ${accent}`, async () => {
      const {element, warnings} = await withColors(`--ppd-accent: ${accent}`);
      expect(button(element).backgroundColor).to.equal(shown);
      expect(warnings).to.be.empty;
    });
  }

  for (const [accent, ratio] of [
    ['#ffcc00', '1.4'],
    ['pink', '1.5'],
    ['#7c8f8a', '3.3'],
    ['oklch(0.8 0.1 200)', '1.'],
    ['hsl(50 100% 50%)', '1.'],
  ] as const) {
    it(`are refused below 4.5:1, with one warning: ${accent}`, async () => {
      const {element, warnings} = await withColors(`--ppd-accent: ${accent}`);
      expect(button(element).backgroundColor).to.equal(TEAL);
      expect(warnings).to.have.length(1);
      expect(warnings[0])
        .to.contain(`<ppd-hotline-banner> --ppd-accent="${accent}"`)
        .and.to.contain(`only ${ratio}`)
        .and.to.contain('with --ppd-surface, and words need 4.5:1; "#0a5457" is used');
    });
  }

  it('are refused where they are none', async () => {
    const {element, warnings} = await withColors('--ppd-accent: teel; --ppd-ink: 12px');
    expect(button(element).backgroundColor).to.equal(TEAL);
    expect(warnings).to.have.length(2);
    expect(warnings.join()).to.contain('--ppd-accent="teel": not a colour');
  });

  it('may make a light theme dark, if they do so together', async () => {
    const {element, warnings} = await withColors(
      '--ppd-surface: #101418; --ppd-surface-raised: #182028; --ppd-ink: #fff; --ppd-ink-muted: #ccc;' +
        '--ppd-accent: #8fd6d1; --ppd-on-accent: #000; --ppd-crisis: #f6b9cd; --ppd-crisis-surface: #33262c;' +
        '--ppd-clinic-surface: #24403f',
    );
    expect(warnings).to.be.empty;
    expect(button(element).backgroundColor).to.equal('rgb(143, 214, 209)');
  });

  it('never hide a number: a dark surface alone is refused', async () => {
    for (const theme of ['light', 'dark']) {
      const prefix = theme === 'dark' ? '--ppd-dark-' : '--ppd-';
      const {element, warnings} = await withColors(`${prefix}surface: #777`, theme);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(`${prefix}surface="#777"`);
      const surface = getComputedStyle(part(element, '.frame')).backgroundColor;
      expect(surface).to.equal(theme === 'dark' ? 'rgb(30, 35, 38)' : 'rgb(255, 253, 249)');
    }
  });

  it('are all refused where nothing fits', async () => {
    const {element, warnings} = await withColors(
      '--ppd-surface: #888; --ppd-ink: #999; --ppd-ink-muted: #777; --ppd-accent: #8a8a8a; --ppd-on-accent: #808080; --ppd-crisis: #777',
    );
    expect(warnings.length).to.be.within(5, 6);
    for (const words of parts(element, '.headline, .who, .step p')) {
      const color = readColor(getComputedStyle(words).color, words)!;
      const ground = readColor(getComputedStyle(part(element, '.frame')).backgroundColor, words)!;
      words.style.color = '';
      expect(contrast(color, ground)).to.be.at.least(7);
    }
  });

  it('that show the page through are the owner’s to judge', async () => {
    const {element, warnings} = await withColors('--ppd-surface: transparent');
    expect(warnings).to.be.empty;
    expect(getComputedStyle(part(element, '.frame')).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });

  for (const tag of ['ppd-info-card', 'ppd-contact-button']) {
    it(`are watched in ${tag} too`, async () => {
      const {element, warnings} = await withColors('--ppd-accent: #fc0', 'light', tag);
      expect(warnings).to.have.length(1);
      expect(getComputedStyle(part(element, '.languages button')).color).to.equal(TEAL);
    });
  }

  it('are looked at again when the theme changes', async () => {
    const {element} = await withColors('--ppd-accent: #3b3486; --ppd-dark-accent: #3b3486');
    const warnings = await warningsOf(async () => {
      element.setAttribute('theme', 'dark');
      await element.updateComplete;
      await nextFrame();
      await nextFrame();
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('--ppd-dark-accent="#3b3486"');
    expect(button(element).backgroundColor).to.equal('rgb(143, 214, 209)');
  });

  it('leave no trace where none is set', async () => {
    const {element, warnings} = await withColors('');
    expect(warnings).to.be.empty;
    expect(part(element, '.base').hasAttribute('style')).to.equal(false);
  });
});

describe('contrast()', () => {
  for (const [one, other, ratio] of [
    [[0, 0, 0], [1, 1, 1], 21],
    [[1, 1, 1], [1, 1, 1], 1],
    // https://www.w3.org/TR/WCAG20-TECHS/G18.html names #767676 on white as the lightest grey that passes.
    [[0x76 / 255, 0x76 / 255, 0x76 / 255], [1, 1, 1], 4.54],
  ] as const) {
    it(`is ${ratio}`, () => {
      expect(contrast(one, other)).to.be.closeTo(ratio, 0.01);
    });
  }
});
