/** Every element in every state, judged by a second accessibility engine. See docs/accessibility.md. */
import '../support/open-roots.js';
import {expect} from '@open-wc/testing';
import 'accessibility-checker-engine/ace-window.js';
import {openScene, sceneNames, type SceneName} from '../support/scenes.js';
import {findingsIn, judge, type Exception} from '../support/second-opinion.js';
import {nextTask, part} from '../support/helpers.js';

const cards: readonly SceneName[] = ['card', 'open card'];

/** What the engine finds and is no fault, with the reason. */
const exceptions: readonly (Exception & {scenes: readonly SceneName[]})[] = [
  {
    rule: 'aria_role_redundant',
    at: /<(?:table|thead|tbody|tr|th|td) /,
    scenes: cards,
    why: 'Some browsers drop a table’s roles when its display changes; written out, they stay.',
  },
  {
    rule: 'aria_role_redundant',
    at: /<ul role="list">/,
    scenes: cards,
    why: 'Safari takes a list without bullets for no list; written out, the role stays.',
  },
  {
    rule: 'aria_role_redundant',
    at: /<ul .*role="list".*class="week"/,
    scenes: ['button of a clinic that is open'],
    why: 'The same.',
  },
  {
    rule: 'element_attribute_deprecated',
    at: /<ol start=/,
    scenes: cards,
    why: '`start` is valid HTML, and the sources are numbered through the lists of their groups.',
  },
  {
    rule: 'text_sensory_misuse',
    at: /'right'/,
    scenes: cards,
    why: 'It is the “right” of “right now”.',
  },
  {
    rule: 'text_sensory_misuse',
    at: /'little'/,
    scenes: cards,
    why: 'It is an amount, not the size of something to look for.',
  },
  {
    rule: 'text_block_heading',
    at: /<p aria-hidden="true"/,
    scenes: cards,
    why: 'They label a drawing, and are hidden because the drawing has a name.',
  },
  {
    rule: 'text_block_heading',
    at: /<p class="danger">/,
    scenes: cards,
    why: 'It is a question, and the one link after it answers it.',
  },
  {
    rule: 'text_block_heading',
    at: /<p class="hours open" part="hours">/,
    scenes: ['button of a clinic that is open'],
    why: '“Open now” is a status beside the button, not the title of what follows.',
  },
  {
    rule: 'text_block_heading',
    at: /<p class="name">/,
    scenes: ['button of a clinic that is closed'],
    why: 'It names the hotline whose links follow, and the group around them has a name.',
  },
  {
    rule: 'style_highcontrast_visible',
    at: /<section style="position: (?:fixed|static);/,
    scenes: ['banner at the bottom', 'minimized banner'],
    why: 'To be checked by hand wherever a style says a position: forced colours change no position.',
  },
];

/** A page has landmarks, and an element is inside one. */
async function openInLandmark(...options: Parameters<typeof openScene>) {
  const host = await openScene(...options);
  host.parentElement!.setAttribute('role', 'main');
  // A bar is put in its place in a task of its own.
  await nextTask();
  return host;
}

describe('a second accessibility engine', () => {
  for (const name of sceneNames) {
    it(`finds no fault: ${name}`, async () => {
      const findings: string[] = [];
      // Words do not depend on colours: two runs see both languages and both themes.
      for (const [lang, theme] of [
        ['en', 'light'],
        ['es', 'dark'],
      ] as const) {
        findings.push(...(await findingsIn(await openInLandmark(name, {lang, theme}))));
      }
      const known = exceptions.filter(({scenes}) => scenes.includes(name));
      expect(judge(findings, known)).to.deep.equal({faults: [], unused: []});
    });
  }

  it('looks into the roots: it finds what is broken there', async () => {
    const host = await openInLandmark('banner');
    part(host, '.frame').insertAdjacentHTML(
      'beforeend',
      '<img src="data:,"><input type="text"><p style="color: #888; background: #999">Pale</p>',
    );
    const rules = (await findingsIn(host)).map((finding) => finding.split(':', 1)[0]);
    expect(rules).to.include.members([
      'img_alt_valid',
      'input_label_exists',
      'text_contrast_sufficient',
    ]);
  });
});
