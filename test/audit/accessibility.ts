/** What holds for every element in every state, computed from what is rendered. See docs/accessibility.md. */
import '../support/open-roots.js';
import {expect, nextFrame} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type axeCore from 'axe-core';
import 'axe-core/axe.min.js';
import {contrast, readColor} from '../../src/styles/color.js';
import {openScene, variations, type SceneName} from '../support/scenes.js';
import {
  computedRole,
  emulating,
  isFocused,
  part,
  parts,
  rootOf,
  textOf,
} from '../support/helpers.js';

const isShown = (element: Element) =>
  // Some engines give boxes to what a closed disclosure holds.
  !element.closest('details:not([open]) > :not(summary)') &&
  element.getClientRects().length > 0 &&
  getComputedStyle(element).visibility === 'visible';

/** The box around an element that cuts off what is larger than itself, if there is one: the element's own size tells nothing. */
function cutOffBy(element: Element): Element | undefined {
  for (let box = element.parentElement; box; box = box.parentElement) {
    const {clipPath, display, overflowX, overflowY} = getComputedStyle(box);
    if (clipPath !== 'none') return box;
    if (display === 'inline' || (overflowX === 'visible' && overflowY === 'visible')) continue;
    const [inner, outer] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
    const isInside =
      inner.left >= outer.left - 1 &&
      inner.right <= outer.right + 1 &&
      inner.top >= outer.top - 1 &&
      inner.bottom <= outer.bottom + 1;
    if (!isInside) return box;
  }
  return undefined;
}

/** Words that a reader sees; a name begins with them (WCAG 2.2 SC 2.5.3). */
const visibleWords = (element: Element) => {
  const copy = element.cloneNode(true) as Element;
  copy.querySelectorAll('.visually-hidden').forEach((hidden) => {
    hidden.remove();
  });
  return textOf(copy);
};

/** Its module puts it on the window and exports nothing. */
const {axe} = window as unknown as {axe: typeof axeCore};

type Color = NonNullable<ReturnType<typeof readColor>>;

/** The colour behind an element's words: that of the nearest box around it that has one. */
function backgroundOf(element: Element, probe: HTMLElement): Color {
  let node: Element | null = element;
  while (node) {
    const color = readColor(getComputedStyle(node).backgroundColor, probe);
    if (color?.[3] === 1) return color;
    node = node.parentElement;
  }
  throw new Error(`nothing stands behind ${textOf(element)}`);
}

/** Runs `check` with an element that colours can be worked out on. */
function withProbe(host: Element, check: (probe: HTMLElement) => void): void {
  const probe = document.createElement('i');
  part(host, '.base').append(probe);
  check(probe);
  probe.remove();
}

/** Words of 7:1, edges of 3:1, as rendered. */
export function expectContrast(host: Element): void {
  withProbe(host, (probe) => {
    let count = 0;
    for (const element of parts(host, '.base *')) {
      const hasWords = [...element.childNodes].some(
        (node) => node instanceof Text && node.data.trim(),
      );
      if (!hasWords || !isShown(element) || element.closest('.visually-hidden')) continue;
      count += 1;
      const color = readColor(getComputedStyle(element).color, probe)!;
      const ratio = contrast(color, backgroundOf(element, probe));
      expect(ratio, textOf(element)).to.be.at.least(7);
    }
    expect(count).to.be.greaterThan(3);
    for (const edge of parts(host, '.action, .urgent, .hours::before')) {
      const {borderInlineStartColor, borderInlineStartWidth} = getComputedStyle(edge);
      const color = readColor(borderInlineStartColor, probe);
      if (color?.[3] !== 1 || borderInlineStartWidth === '0px') continue;
      const ratio = contrast(color, backgroundOf(edge.parentElement!, probe));
      expect(ratio, `edge of ${textOf(edge)}`).to.be.at.least(3);
    }
  });
}

const controls = (host: Element) =>
  parts(host, 'a[href], button, summary').filter((control) => isShown(control));

/** Describes what holds for every element: the files that call it run side by side. */
export function describeEveryone(names: readonly SceneName[]): void {
  for (const name of names) {
    describe(`${name}: everyone`, () => {
      afterEach(() => setViewport({width: 800, height: 600}));

      for (const {lang, theme} of variations) {
        it(`reads words of 7:1 and sees edges of 3:1 (${theme}, ${lang})`, async () => {
          const host = await openScene(name, {lang, theme});
          expectContrast(host);
        });
      }

      it('hits targets of 48 px', async () => {
        const host = await openScene(name);
        for (const target of parts(host, '.action, .citations, button, summary').filter(isShown)) {
          const {width, height} = target.getBoundingClientRect();
          expect(Math.min(width, height), textOf(target)).to.be.at.least(48);
        }
      });

      for (const [width, size, column] of [
        [320, '16px', ''],
        [320, '32px', ''],
        [1280, '64px', ''],
        [1280, '16px', '240px'],
      ] as const) {
        it(`reads without scrolling sideways: ${width} px ${column && `and a column of ${column}`}, words of ${size}`, async () => {
          await setViewport({width, height: 800});
          for (const lang of ['en', 'es']) {
            const host = await openScene(name, {lang, width: column});
            part(host, '.base').style.fontSize = size;
            await nextFrame();
            const {left, right} = part(host, '.frame').getBoundingClientRect();
            expect(right).to.be.at.most(width);
            for (const element of parts(host, '.frame *').filter(isShown)) {
              if (element.closest('.visually-hidden, svg')) continue;
              const box = element.getBoundingClientRect();
              expect(box.right, `${element.localName} ${textOf(element)}`).to.be.at.most(right + 1);
              expect(box.left, `${element.localName} ${textOf(element)}`).to.be.at.least(left - 1);
            }
            for (const number of parts(host, '.action .number').filter(isShown)) {
              // Whole, or in two halves with the break after the area code.
              const halves = number.childElementCount
                ? [...number.querySelectorAll('span')]
                : [number];
              for (const half of halves) {
                expect(half.getClientRects().length, textOf(number)).to.equal(1);
              }
              // It grows with the words around it (SC 1.4.4).
              const least = number.closest('.visually-hidden') ? 0 : 0.75 * parseFloat(size);
              expect(parseFloat(getComputedStyle(number).fontSize), textOf(number)).to.be.at.least(
                least,
              );
              if (number.closest('.visually-hidden')) continue;
              const {right: edge} = number.closest('.action')!.getBoundingClientRect();
              expect(number.getBoundingClientRect().right, textOf(number)).to.be.at.most(edge);
            }
          }
        });
      }

      it('spaces words out and loses none (SC 1.4.12)', async () => {
        const host = await openScene(name, {width: '320px'});
        const sheet = document.createElement('style');
        sheet.textContent =
          '* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important} ' +
          'p {margin-block-end: 2em !important}';
        rootOf(host)!.append(sheet);
        await nextFrame();
        const {right} = part(host, '.frame').getBoundingClientRect();
        for (const element of parts(host, '.frame *').filter(isShown)) {
          if (element.closest('.visually-hidden, .compact .ladder p, svg')) continue;
          expect(element.getBoundingClientRect().right, textOf(element)).to.be.at.most(right + 1);
          const {overflowX} = getComputedStyle(element);
          if (overflowX === 'visible') continue;
          expect(element.scrollWidth, textOf(element)).to.be.at.most(element.clientWidth + 1);
        }
      });

      for (const lang of ['en', 'es']) {
        it(`gets every control by a name that begins with what it shows (${lang})`, async () => {
          const host = await openScene(name, {lang});
          for (const control of controls(host)) {
            expect(control.getAttribute('aria-label'), textOf(control)).to.equal(null);
            const words = visibleWords(control);
            expect(words).to.not.equal('');
            // Its role differs from engine to engine: a disclosure triangle, a button, a summary.
            if (control.localName === 'summary') continue;
            const expected = {
              role: control.localName === 'a' ? 'link' : 'button',
              // A no-break space is part of a name.
              name: control.textContent.replace(/[ \n]+/g, ' ').trim(),
            };
            expect(await computedRole(control, expected), words).to.deep.equal(expected);
            expect(textOf(control).startsWith(words), `${expected.name} / ${words}`).to.equal(true);
          }
        });
      }

      it('hears numbers as they are written', async () => {
        const host = await openScene(name);
        for (const number of parts(host, '.number')) {
          const replaced = number.closest('[aria-hidden], :is(a, button, p)[aria-label]');
          expect(replaced?.localName, textOf(number)).to.equal(undefined);
          expect(textOf(number)).to.not.match(/\d \d/);
        }
      });

      it('tabs in reading order, and sees where', async () => {
        const host = await openScene(name);
        const order = controls(host);
        const first = order[0]!;
        first.focus();
        expect(isFocused(first)).to.equal(true);
        let last = {top: -Infinity, bottom: -Infinity, left: -Infinity, right: Infinity};
        for (const [index, control] of order.entries()) {
          if (index) await sendKeys({press: 'Tab'});
          expect(isFocused(control), `${index}: ${textOf(control)}`).to.equal(true);
          const {top, bottom, left, right} = control.getBoundingClientRect();
          const isBelow = top + scrollY >= last.bottom - 24;
          const isBeside = left > last.left && bottom + scrollY > last.top;
          const isInNextColumn = left >= last.right;
          expect(isBelow || isBeside || isInNextColumn, textOf(control)).to.equal(true);
          last = {top: top + scrollY, bottom: bottom + scrollY, left, right};
          if (index === 0) continue;
          const {outlineStyle, outlineWidth} = getComputedStyle(control);
          expect(outlineStyle, textOf(control)).to.equal('solid');
          expect(parseFloat(outlineWidth), textOf(control)).to.be.at.least(2);
        }
      });

      for (const theme of ['light', 'dark']) {
        it(`sees a focus ring of 3:1 (${theme})`, async () => {
          const host = await openScene(name, {theme});
          const [first, second] = controls(host);
          first!.focus();
          await sendKeys({press: 'Tab'});
          withProbe(host, (probe) => {
            const ring = readColor(getComputedStyle(second!).outlineColor, probe)!;
            const ground = backgroundOf(second!.parentElement!, probe);
            expect(contrast(ring, ground)).to.be.at.least(3);
          });
        });
      }

      it('keeps icons, edges and focus in forced colours', async () => {
        const host = await openScene(name);
        await emulating({forcedColors: 'active'}, async () => {
          const [first, second] = controls(host);
          first!.focus();
          await sendKeys({press: 'Tab'});
          expect(getComputedStyle(second!).outlineStyle).to.equal('solid');
          for (const link of parts(host, '.action')) {
            expect(getComputedStyle(link).borderInlineStartStyle).to.equal('solid');
            expect(parseFloat(getComputedStyle(link).borderInlineStartWidth)).to.be.at.least(1);
            const icon = link.querySelector('.icon');
            if (icon) expect(getComputedStyle(icon).stroke).to.equal(getComputedStyle(icon).color);
          }
        });
      });

      it('gets stronger edges and words on a device that asks for contrast', async () => {
        const host = await openScene(name);
        await emulating({contrast: 'more'}, () => {
          withProbe(host, (probe) => {
            const frame = part(host, '.frame');
            const line = readColor(getComputedStyle(frame).borderTopColor, probe)!;
            expect(contrast(line, backgroundOf(frame, probe))).to.be.at.least(7);
          });
        });
      });

      it('sees nothing move on a device that asks for calm', async () => {
        const host = await openScene(name);
        await emulating({reducedMotion: 'reduce'}, () => {
          for (const element of parts(host, '.base *')) {
            for (const pseudo of [undefined, '::before', '::after']) {
              const {transitionDuration, animationName} = getComputedStyle(element, pseudo);
              expect(transitionDuration).to.match(/^0s(?:, 0s)*$/);
              expect(animationName).to.equal('none');
            }
          }
        });
      });

      it('reads from left to right in a page that runs the other way', async () => {
        document.documentElement.dir = 'rtl';
        const host = await openScene(name);
        expect(getComputedStyle(part(host, '.frame')).direction).to.equal('ltr');
        expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
        document.documentElement.removeAttribute('dir');
      });

      it('prints every section and number, and nothing to press', async () => {
        const host = await openScene(name);
        const wasOpen = parts(host, 'details[open]').length;
        window.dispatchEvent(new Event('beforeprint'));
        expect(parts(host, 'details:not([open])')).to.have.length(0);
        await emulating({media: 'print'}, () => {
          for (const button of parts(host, 'button')) expect(isShown(button)).to.equal(false);
          for (const number of parts(host, '.action .number')) {
            const {width, height} = number.getBoundingClientRect();
            expect(width, textOf(number)).to.be.greaterThan(15);
            expect(height, textOf(number)).to.be.greaterThan(10);
            expect(cutOffBy(number)?.className, textOf(number)).to.equal(undefined);
          }
          for (const link of parts(host, 'a[href^="https:"]')) {
            expect(getComputedStyle(link, '::after').content).to.match(/attr\(href\)|https:/);
          }
          withProbe(host, (probe) => {
            const frame = part(host, '.frame');
            expect(contrast(readColor(getComputedStyle(frame).color, probe)!, [1, 1, 1])).to.equal(
              21,
            );
          });
        });
        window.dispatchEvent(new Event('afterprint'));
        expect(parts(host, 'details[open]')).to.have.length(wasOpen);
      });

      it('prints every number whole, and what a screen only speaks', async () => {
        const host = await openScene(name);
        await emulating({media: 'print'}, () => {
          for (const number of parts(host, '.action .number')) {
            const {left, right, top, bottom} = number.getBoundingClientRect();
            for (let box = number.parentElement; box; box = box.parentElement) {
              const {clipPath, overflow} = getComputedStyle(box);
              expect(clipPath, textOf(number)).to.equal('none');
              if (overflow === 'visible') continue;
              const around = box.getBoundingClientRect();
              expect(around.left, textOf(number)).to.be.at.most(left + 1);
              expect(around.right, textOf(number)).to.be.at.least(right - 1);
              expect(around.top, textOf(number)).to.be.at.most(top + 1);
              expect(around.bottom, textOf(number)).to.be.at.least(bottom - 1);
            }
          }
        });
      });

      for (const {lang, theme} of variations) {
        it(`passes axe, the rules of AAA and of good practice among them (${theme}, ${lang})`, async () => {
          const host = await openScene(name, {lang, theme});
          const {violations, passes} = await axe.run(host, {
            runOnly: [
              'wcag2a',
              'wcag2aa',
              'wcag2aaa',
              'wcag21a',
              'wcag21aa',
              'wcag22aa',
              'best-practice',
            ],
            rules: {
              // Off unless asked for.
              'color-contrast-enhanced': {enabled: true},
              'target-size': {enabled: true},
              'identical-links-same-purpose': {enabled: true},
              // A page's own landmarks and headings.
              region: {enabled: false},
            },
          });
          expect(
            violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join()}`),
          ).to.deep.equal([]);
          expect(passes.map(({id}) => id)).to.include.members([
            'color-contrast-enhanced',
            'target-size',
          ]);
        });
      }
    });
  }
}
