import {expect, nextFrame} from '@open-wc/testing';
import {expectContrast} from './accessibility.js';
import {openScene, sceneNames} from '../support/scenes.js';
import {part, warningsOf} from '../support/helpers.js';

describe('presets', () => {
  for (const preset of ['harbor', 'meadow', 'plum']) {
    for (const theme of ['light', 'dark']) {
      it(`${preset} has words of 7:1 and edges of 3:1 (${theme})`, async () => {
        const sheet = document.createElement('style');
        sheet.textContent = await (await fetch(`/presets/${preset}.css`)).text();
        document.head.append(sheet);
        const warnings = await warningsOf(async () => {
          for (const name of sceneNames) {
            const host = await openScene(name, {theme});
            host.classList.add(`ppd-${preset}`);
            await nextFrame();
            expectContrast(host);
            const surface = getComputedStyle(part(host, '.frame')).backgroundColor;
            expect(surface).to.not.be.oneOf(['rgb(255, 253, 249)', 'rgb(30, 35, 38)']);
          }
        });
        expect(warnings).to.be.empty;
        sheet.remove();
      });
    }
  }
});
