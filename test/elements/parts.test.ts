/** The parts that an owner can style are those of docs/elements.md, which is written from the classes' comments. */
import {expect} from '@open-wc/testing';
import {openScene, sceneNames} from '../support/scenes.js';
import {parts} from '../support/helpers.js';

/** Class names of actionLink() that are parts too; owners select by the attribute: `[variant='solid']::part(clinic)`. */
const variants = ['outline', 'solid', 'link'];

async function documentedParts(tag: string): Promise<string[]> {
  const page = await (await fetch('/docs/elements.md')).text();
  const chapter = page.split(/^## /m).find((text) => text.startsWith(`\`<${tag}>\``)) ?? '';
  const [, table = ''] = /^### Parts$([^#]*)/m.exec(chapter) ?? [];
  return [...table.matchAll(/^\| `([\w-]+)`/gm)].map(([, name = '']) => name);
}

describe('the documented parts', () => {
  for (const tag of ['ppd-hotline-banner', 'ppd-info-card', 'ppd-contact-button']) {
    it(`of <${tag}> are those that it renders`, async () => {
      const rendered = new Set<string>();
      for (const name of sceneNames) {
        const element = await openScene(name);
        if (element.localName !== tag) continue;
        for (const {part} of parts(element, '[part]')) part.forEach((word) => rendered.add(word));
      }
      for (const name of variants) rendered.delete(name);
      expect([...rendered].sort()).to.deep.equal((await documentedParts(tag)).sort());
    });
  }
});
