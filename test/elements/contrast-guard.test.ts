import {aTimeout, expect, fixture, html, nextFrame} from '@open-wc/testing';
import type {LitElement} from 'lit';
import '../../src/entries/index.js';
import {contrast, readColor} from '../../src/styles/color.js';
import {drawn, emulating, part, parts, warningsOf, waitUntil} from '../support/helpers.js';

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
    await drawn();
  });
  return {element, warnings};
}

const button = (element: Element) => getComputedStyle(part(element, '.primary'));

const TEAL = 'rgb(10, 84, 87)';
const INK = 'rgb(27, 42, 48)';
const WHITE = 'rgb(255, 255, 255)';
const CLEAR = 'rgba(0, 0, 0, 0)';

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
    ['#ffcc00', '1.5'],
    ['pink', '1.5'],
    ['#7c8f8a', '3.4'],
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
        .and.to.contain('with --ppd-surface, and text needs 4.5:1; "#0a5457" is used');
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
      expect(surface).to.equal(theme === 'dark' ? 'rgb(30, 35, 38)' : 'rgb(255, 255, 255)');
    }
  });

  it('are all refused where nothing fits', async () => {
    const {element, warnings} = await withColors(
      '--ppd-surface: #888; --ppd-ink: #999; --ppd-ink-muted: #777; --ppd-accent: #8a8a8a; --ppd-on-accent: #808080; --ppd-crisis: #777',
    );
    expect(warnings.length).to.be.within(5, 6);
    for (const words of parts(element, '.headline, .support, .ladder p')) {
      const color = readColor(getComputedStyle(words).color, words)!;
      const ground = readColor(getComputedStyle(part(element, '.frame')).backgroundColor, words)!;
      expect(contrast(color, ground)).to.be.at.least(7);
    }
  });

  it('are judged by what is painted where they are see-through', async () => {
    const {element, warnings} = await withColors(
      '--ppd-ink-muted: rgb(0 0 0 / 0.7); --ppd-crisis: rgb(255 0 0 / 0.4); --ppd-ink: transparent',
    );
    expect(getComputedStyle(part(element, '.support')).color).to.equal('rgba(0, 0, 0, 0.7)');
    expect(getComputedStyle(part(element, '.crisis')).color).to.equal('rgb(124, 31, 75)');
    expect(getComputedStyle(part(element, '.headline')).color).to.equal(INK);
    expect(warnings).to.have.length(2);
    expect(warnings.join())
      .to.contain('--ppd-ink="transparent": only 1:1 with --ppd-surface')
      .and.to.contain('--ppd-crisis="rgb(255 0 0 / 0.4)": only 2:1 with --ppd-surface');
  });

  it('are refused where they are the colour of the words on them', async () => {
    for (const accent of ['currentcolor', 'color-mix(in srgb, currentColor 90%, #000)']) {
      const {element, warnings} = await withColors(`color: #fff; --ppd-accent: ${accent}`);
      expect(button(element).backgroundColor).to.equal(TEAL);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(`--ppd-accent="${accent}": only 1`);
    }
  });

  it('take the page’s own where they say so and it can be read, at every look', async () => {
    for (const [page, shown] of [
      ['rgb(80, 0, 0)', 'rgb(80, 0, 0)'],
      ['rgb(255, 255, 255)', INK],
    ] as const) {
      const {element} = await withColors(`color: ${page}; --ppd-ink: currentcolor`);
      const headline = part(element, '.headline');
      expect(getComputedStyle(headline).color).to.equal(shown);
      await warningsOf(async (warnings) => {
        for (let times = 0; times < 4; times += 1) {
          element.parentElement!.style.setProperty('--ppd-crisis', `#ff${times}`);
          // A warning says that it has looked.
          await waitUntil(() => warnings.join().includes(`"#ff${times}"`), `look ${times}`);
          expect(getComputedStyle(headline).color).to.equal(shown);
        }
      });
    }
  });

  it('that load something are no colours, and nothing is loaded', async () => {
    const address = '/test/embed/pages/no-such-picture.png';
    const names = ['accent', 'surface', 'crisis-surface', 'surface-raised', 'ink', 'line'];
    const {element, warnings} = await withColors(
      names.map((name) => `--ppd-${name}: url(${address})`).join(';'),
    );
    // What they had asked for would be there before this.
    await (await fetch('/test/embed/pages/probe.js?later')).text();
    await nextFrame();
    const loaded = performance.getEntriesByType('resource').map(({name}) => name);
    expect(loaded.join()).to.not.contain(address);
    expect(button(element).backgroundColor).to.equal(TEAL);
    expect(warnings).to.have.length(names.length);
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
      await drawn();
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

describe('a surface that shows the page through', () => {
  const surfaceOf = (element: Element) => getComputedStyle(part(element, '.frame')).backgroundColor;
  const withSurface = (style: string, surface = 'transparent') =>
    withColors(`${style}; --ppd-surface: ${surface}`);

  afterEach(() => {
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
  });

  it('is taken on a plain page where all words can be read', async () => {
    for (const page of ['', 'background: #eee', 'background: rgb(0 80 0 / 0.1)']) {
      const {element, warnings} = await withSurface(page);
      expect(warnings, page).to.be.empty;
      expect(surfaceOf(element), page).to.equal(CLEAR);
    }
  });

  it('is refused where words would be hidden', async () => {
    for (const page of ['background: #111', 'background: rgb(0 0 0 / 0.8)']) {
      const {element, warnings} = await withSurface(page);
      expect(surfaceOf(element), page).to.equal(WHITE);
      expect(warnings, page).to.have.length(1);
      expect(warnings[0])
        .to.contain('--ppd-surface="transparent": only 1')
        .and.to.contain('with --ppd-ink on this page, and text needs 4.5:1; "#ffffff" is used');
    }
  });

  it('is judged on the colour of the page’s own canvas', async () => {
    document.documentElement.style.colorScheme = 'dark';
    const {element} = await withSurface('');
    expect(surfaceOf(element)).to.equal(WHITE);
  });

  it('is judged on the page where colours suit a dark one', async () => {
    for (const page of ['background: #101418', 'background: oklch(0.2 0 0)']) {
      const {element, warnings} = await withSurface(
        `${page}; color: #fff; --ppd-ink: currentcolor; --ppd-ink-muted: #ccc; --ppd-accent: #8fd6d1; --ppd-on-accent: #000;` +
          '--ppd-crisis: #f6b9cd; --ppd-crisis-surface: #33262c; --ppd-surface-raised: #182028; --ppd-clinic-surface: #24403f',
      );
      expect(warnings).to.be.empty;
      expect(surfaceOf(element)).to.equal(CLEAR);
      expect(getComputedStyle(part(element, '.headline')).color).to.equal('rgb(255, 255, 255)');
    }
  });

  it('is refused on what cannot be known, unless it shows little of it', async () => {
    for (const page of [
      'background: linear-gradient(#fff, #fff)',
      'position: sticky',
      'position: fixed',
    ]) {
      expect(surfaceOf((await withSurface(page)).element), page).to.equal(WHITE);
      const {element} = await withSurface(page, 'rgb(255 255 255 / 0.97)');
      expect(surfaceOf(element), page).to.equal('rgba(255, 255, 255, 0.97)');
    }
  });

  it('is refused at the window’s edge, where the page moves behind it', async () => {
    for (const placement of ['top', 'bottom']) {
      const box = await fixture<HTMLElement>(html`<div style="--ppd-surface: transparent"></div>`);
      await warningsOf(async () => {
        const element = document.createElement('ppd-hotline-banner');
        element.setAttribute('placement', placement);
        element.setAttribute('theme', 'light');
        box.append(element);
        await element.updateComplete;
        await waitUntil(() => surfaceOf(element) === WHITE, placement);
      });
    }
  });

  it('is looked at again when the page behind it changes, and taken back when it may', async () => {
    for (const transition of ['none', 'background 0.4s']) {
      const sheet = document.createElement('style');
      sheet.textContent = `body { background: #fff; transition: ${transition} } [data-theme=night] body { background: #000 }`;
      document.head.append(sheet);
      const {element} = await withSurface('');
      await waitUntil(() => surfaceOf(element) === CLEAR, 'first');
      const warnings = await warningsOf(async () => {
        for (let times = 0; times < 2; times += 1) {
          document.documentElement.dataset.theme = 'night';
          await waitUntil(() => surfaceOf(element) === WHITE, 'night');
          delete document.documentElement.dataset.theme;
          await waitUntil(() => surfaceOf(element) === CLEAR, 'day');
        }
        sheet.textContent = 'body { background: #000 }';
        await waitUntil(() => surfaceOf(element) === WHITE, 'another style sheet');
      });
      expect(warnings).to.have.length(1);
      sheet.remove();
      // Else the next page would fade in from black.
      expect(getComputedStyle(document.body).backgroundColor).to.equal(CLEAR);
    }
  });

  it('is looked at again when the device turns the page dark around a light element', async () => {
    document.documentElement.style.colorScheme = 'light dark';
    const {element} = await withSurface('');
    await waitUntil(() => surfaceOf(element) === CLEAR, 'day');
    await warningsOf(() =>
      emulating({colorScheme: 'dark'}, () =>
        waitUntil(() => surfaceOf(element) === WHITE, 'night'),
      ),
    );
  });

  it('is followed by what the page fires, until the element goes', async () => {
    const {addEventListener, removeEventListener} = document;
    const heard = new Set<string>();
    document.addEventListener = (...words: Parameters<typeof addEventListener>) => {
      heard.add(words[0]);
      addEventListener.apply(document, words);
    };
    document.removeEventListener = (...words: Parameters<typeof removeEventListener>) => {
      heard.delete(words[0]);
      removeEventListener.apply(document, words);
    };
    try {
      await withColors('');
      expect([...heard]).to.be.empty;
      const {element} = await withSurface('');
      expect([...heard]).to.include('transitionend');
      element.remove();
      expect([...heard]).to.be.empty;
    } finally {
      Object.assign(document, {addEventListener, removeEventListener});
    }
  });
});

describe('colours that change', () => {
  const VIOLET = 'rgb(59, 52, 134)';
  const bad = 'ppd-hotline-banner { --ppd-accent: #ffcc00 }';
  const addSheet = (text: string) => {
    const sheet = document.createElement('style');
    sheet.textContent = text;
    document.head.append(sheet);
    return sheet;
  };
  let cleanUp: (() => void)[] = [];

  afterEach(() => {
    for (const clean of cleanUp) clean();
    cleanUp = [];
  });

  /** Each makes the accent yellow, and returns how to undo it. */
  const changes: Readonly<Record<string, (box: HTMLElement) => () => void>> = {
    'a class of the page': () => {
      const sheet = addSheet(`.dusk ${bad}`);
      cleanUp.push(() => {
        sheet.remove();
      });
      document.documentElement.classList.add('dusk');
      return () => {
        document.documentElement.classList.remove('dusk');
      };
    },
    'a style of what is around it': (box) => {
      box.style.setProperty('--ppd-accent', '#ffcc00');
      return () => {
        box.style.setProperty('--ppd-accent', '#3b3486');
      };
    },
    'a late style element': () => {
      const sheet = addSheet(bad);
      return () => {
        sheet.remove();
      };
    },
    'a late style sheet': () => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.media = 'print';
      link.href = `data:text/css,${encodeURIComponent(bad)}`;
      link.addEventListener('load', () => {
        link.media = 'all';
      });
      document.head.append(link);
      return () => {
        link.disabled = true;
        cleanUp.push(() => {
          link.remove();
        });
      };
    },
    'a rule that a script writes': () => {
      const sheet = addSheet('i {}');
      sheet.sheet!.insertRule(bad);
      cleanUp.push(() => {
        sheet.remove();
      });
      return () => {
        sheet.sheet!.deleteRule(0);
      };
    },
    'an adopted style sheet': () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(bad);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      return () => {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
      };
    },
    'a check box that a selector asks about': (box) => {
      const sheet = addSheet(`input:checked + div ${bad}`);
      const checkBox = document.createElement('input');
      checkBox.type = 'checkbox';
      box.before(checkBox);
      cleanUp.push(() => {
        sheet.remove();
        checkBox.remove();
      });
      checkBox.checked = true;
      return () => {
        checkBox.checked = false;
      };
    },
  };

  for (const [what, change] of Object.entries(changes)) {
    it(`are looked at again after ${what}, with one warning`, async () => {
      const {element} = await withColors('');
      const box = element.parentElement!;
      const sheet = addSheet('div { --ppd-accent: #3b3486 }');
      cleanUp.push(() => {
        sheet.remove();
      });
      await waitUntil(() => button(element).backgroundColor === VIOLET, 'violet');
      const warnings = await warningsOf(async () => {
        for (let times = 0; times < 2; times += 1) {
          const undo = change(box);
          await waitUntil(() => button(element).backgroundColor === TEAL, 'refused');
          undo();
          await waitUntil(() => button(element).backgroundColor === VIOLET, 'taken again');
        }
      });
      expect(warnings).to.have.length(1);
    });
  }

  it('are looked at again after a change that is undone before it was drawn', async () => {
    const {element} = await withColors('--ppd-accent: #3b3486');
    await waitUntil(() => button(element).backgroundColor === VIOLET, 'violet');
    // By rules that a script writes: no attribute changes and nothing loads.
    const {sheet} = addSheet('i {}');
    cleanUp.push(() => {
      (sheet!.ownerNode as Element).remove();
    });
    await warningsOf(async () => {
      sheet!.insertRule('div { --ppd-accent: #ffcc00 !important }');
      // A machine that is too busy to draw, while another style sheet loads.
      for (const change of part(element, '.base').getAnimations({subtree: true})) change.pause();
      document.dispatchEvent(new Event('load'));
      await waitUntil(() => button(element).backgroundColor === TEAL, 'refused');
      sheet!.deleteRule(0);
      await waitUntil(() => button(element).backgroundColor === VIOLET, 'taken again');
    });
  });

  it('are looked at again when the element is shown again', async () => {
    const {element} = await withColors('--ppd-accent: #3b3486');
    // By rules that a script writes: no attribute changes and nothing loads.
    const {sheet} = addSheet('i {}');
    cleanUp.push(() => {
      (sheet!.ownerNode as Element).remove();
    });
    await warningsOf(async () => {
      sheet!.insertRule('div { display: none }');
      await drawn();
      sheet!.insertRule('div { --ppd-accent: #ffcc00 !important }');
      await drawn();
      sheet!.deleteRule(1);
      await waitUntil(() => button(element).backgroundColor === TEAL, 'refused');
    });
  });

  it('are looked at again when the element is moved under others', async () => {
    const {element} = await withColors('--ppd-accent: #3b3486');
    await waitUntil(() => button(element).backgroundColor === VIOLET, 'violet');
    const other = await fixture<HTMLElement>(html`<div style="--ppd-accent: #ffcc00"></div>`);
    const home = element.parentElement!;
    const warnings = await warningsOf(async () => {
      other.append(element);
      await element.updateComplete;
      // In the task after, not when the watcher tells.
      await aTimeout(0);
      expect(button(element).backgroundColor).to.equal(TEAL);
      home.append(element);
      await waitUntil(() => button(element).backgroundColor === VIOLET, 'taken again');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('--ppd-accent="#ffcc00"');
  });

  it('are looked at again when the device turns dark', async () => {
    const {element} = await withColors(
      '--ppd-accent: #3b3486; --ppd-dark-accent: #3b3486',
      'device',
    );
    await warningsOf(() =>
      emulating({colorScheme: 'dark'}, () =>
        waitUntil(() => button(element).backgroundColor === 'rgb(143, 214, 209)', 'refused'),
      ),
    );
  });
});

describe('colours that were refused', () => {
  it('do not reach paper', async () => {
    for (const theme of ['light', 'dark']) {
      const {element} = await withColors(
        '--ppd-ink: #fcc; --ppd-accent: #fcc; --ppd-surface: #ccc;' +
          '--ppd-dark-ink: #333; --ppd-dark-accent: #333; --ppd-dark-surface: #444',
        theme,
      );
      await emulating({media: 'print'}, () => {
        for (const words of parts(element, '.headline, .action, .support')) {
          expect(getComputedStyle(words).color).to.equal('rgb(0, 0, 0)');
        }
        const {backgroundColor} = getComputedStyle(part(element, '.frame'));
        expect(backgroundColor).to.equal('rgb(255, 255, 255)');
      });
    }
  });

  it('do not weaken the words of a device that asks for contrast', async () => {
    const {element} = await withColors('--ppd-ink-muted: #ccc');
    await emulating({contrast: 'more'}, () => {
      expect(getComputedStyle(part(element, '.support')).color).to.equal(INK);
    });
  });

  it('leave forced colours as they are', async () => {
    const {element: plain} = await withColors('');
    const {element} = await withColors('--ppd-ink: transparent; --ppd-accent: currentcolor');
    await emulating({forcedColors: 'active'}, async () => {
      // It may look once more, 100 ms after a change, and then nothing is to change.
      await aTimeout(150);
      for (const name of ['.headline', '.primary', '.frame']) {
        const [one, other] = [plain, element].map((banner) => {
          const {color, backgroundColor} = getComputedStyle(part(banner, name));
          return [color, backgroundColor];
        });
        expect(other).to.deep.equal(one);
        expect(new Set(other).size).to.equal(2);
      }
    });
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
