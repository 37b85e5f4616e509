/**
 * What a screen reader says, line by line, from the first to the last: kept in test/audit/transcripts/ as text that a person
 * can judge. `UPDATE_TRANSCRIPTS=1 npm test` writes them again.
 */
import '../support/open-roots.js';
import {virtual} from '@guidepup/virtual-screen-reader/browser.js';
import {expect} from '@open-wc/testing';
import {executeServerCommand, setViewport} from '@web/test-runner-commands';
import {openScene, sceneNames} from '../support/scenes.js';
import {part, parts} from '../support/helpers.js';

/** Longer than the longest card. */
const MAX_LINES = 2000;

async function transcriptOf(container: Element): Promise<string> {
  await virtual.start({container});
  const first = virtual.activeNode;
  const lines = [await virtual.lastSpokenPhrase()];
  while (lines.length < MAX_LINES) {
    await virtual.next();
    const line = await virtual.lastSpokenPhrase();
    // It begins again after the last line.
    if (virtual.activeNode === first && line === lines[0]) break;
    lines.push(line);
  }
  await virtual.stop();
  // The zone's name is added where this machine's clock differs from the clinic's.
  return `${lines.join('\n')}\n`.replace(/\sMST$/m, '');
}

describe('a screen reader', () => {
  before(() => setViewport({width: 800, height: 600}));

  // A closed section says nothing; the reader here does not know that.
  for (const name of sceneNames.filter((scene) => scene !== 'card')) {
    for (const lang of ['en', 'es']) {
      it(`reads the ${name} as written down (${lang})`, async function () {
        this.timeout(60_000);
        const host = await openScene(name, {lang});
        // Shown on computers only, which not every engine takes this machine for.
        for (const copy of parts(host, '.copy')) copy.style.display = 'flex';
        const said = await transcriptOf(part(host, '.base'));
        const file = `${name.replaceAll(' ', '-')}.${lang}.txt`;
        const written = await executeServerCommand<string, {file: string; said: string}>(
          'transcript',
          {file, said},
        );
        expect(said, `test/audit/transcripts/${file}`).to.equal(written);
      });
    }
  }
});
