/**
 * The builder's snippets, one line each, in WordPress: through the filters of a post in the classic editor, and through
 * those of an author who may not post all HTML. Real WordPress where it is installed, else what it did when it was
 * recorded: see tools/test-runner/wordpress-filters.js.
 */
import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {emptyConfiguration} from '../../demo/builder/configuration.js';
import {makeSnippets} from '../../demo/builder/snippets.js';
import {embeddableNames} from '../../src/embed/embeddable.js';
import {openHost, rendered, textOf, waitUntil} from '../support/helpers.js';

interface Shown {
  /** An administrator's post in the classic editor. */
  readonly classic: string;
  /** An author's post. */
  readonly author: string;
}

/** Where an owner serves it; on these pages, our own takes its place. */
const SCRIPT = 'https://your-site.example/ppd-widgets.js';

const configuration = {
  ...emptyConfiguration,
  script: SCRIPT,
  elements: embeddableNames,
  attributes: {
    ...emptyConfiguration.attributes,
    'contact-button': {'clinic-name': "Sunrise Women's OB-GYN & Birth", phone: '602-555-0142'},
  },
};

const root =
  '<style>:host .a{color:red}</style><div class=a><p>In the root</p><ul><li>One</ul></div>';

const snippetsIn = (lang: string) =>
  makeSnippets(
    configuration,
    {version: '1.0.0', integrity: {'ppd-widgets.js': '', 'ppd-hotline.js': ''}},
    () => root,
    lang,
  );

type Form = 'standard' | 'instant' | 'editor' | 'text';

const through = (form: Form, lang: string): Promise<Shown> =>
  executeServerCommand<Shown, object>('wordpress', {
    name: `${form}, ${lang}`,
    html: snippetsIn(lang)[form].code,
  });

describe('in WordPress', () => {
  let script = '';
  before(async () => {
    const {page, close} = await openHost('plain.html');
    script = page.querySelector<HTMLScriptElement>('script[defer]')!.src;
    close();
  });

  /** Opens the post, in a theme with links like many. */
  async function open(content: string, lang: string, head = ''): Promise<HTMLIFrameElement> {
    const frame = document.createElement('iframe');
    frame.width = '400';
    frame.height = '700';
    const theme = 'p { margin: 1em 0 } a { color: #007bff; text-decoration: none }';
    frame.srcdoc = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Post</title><style>${theme}</style>${head.replaceAll(SCRIPT, script)}<main>${content.replaceAll(SCRIPT, script)}<p>The post goes on.</p></main></html>`;
    document.body.append(frame);
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve, {once: true});
    });
    return frame;
  }

  const elementsIn = (page: Document) =>
    embeddableNames.map((name) => page.querySelector(`ppd-${name}`));

  /** The elements are there, with their links in them, and nothing of the snippet is beside them. */
  async function expectElements(page: Document): Promise<void> {
    await waitUntil(() => elementsIn(page).every(rendered), 'not every element is rendered');
    await waitUntil(
      () => elementsIn(page).every((element) => (element as {hasUpdated?: boolean}).hasUpdated),
      'the script has not come',
    );
    for (const element of elementsIn(page)) expect(element!.querySelector('a')).to.not.equal(null);
    const rest = page.querySelector('main')!.cloneNode(true) as Element;
    rest
      .querySelectorAll('ppd-hotline-banner, ppd-info-card, ppd-contact-button, script')
      .forEach((ours) => {
        ours.remove();
      });
    expect(textOf(rest)).to.equal('The post goes on.');
    for (const paragraph of page.querySelectorAll('main > p')) {
      expect(paragraph.childElementCount > 0 || textOf(paragraph), 'an empty line').to.be.ok;
    }
  }

  for (const lang of ['en', 'es']) {
    const more = () => snippetsIn(lang).editor.more!.code;

    for (const form of ['standard', 'instant', 'editor'] as const) {
      it(`one line in the classic editor leaves nothing behind: ${form}, ${lang}`, async () => {
        const {classic} = await through(form, lang);
        const frame = await open(classic, lang, form === 'editor' ? more() : '');
        await expectElements(frame.contentDocument!);
        frame.remove();
      });
    }

    it(`an author’s placeholder becomes the elements: ${lang}`, async () => {
      const {author} = await through('editor', lang);
      const frame = await open(author, lang, more());
      await expectElements(frame.contentDocument!);
      frame.remove();
    });

    for (const form of ['standard', 'editor', 'text'] as const) {
      it(`an author’s links keep their words and their looks: ${form}, ${lang}`, async () => {
        const {author} = await through(form, lang);
        const frame = await open(author, lang);
        const page = frame.contentDocument!;
        const post = page.querySelector('main')!;
        const asBuilt = document.createElement('div');
        asBuilt.innerHTML = snippetsIn(lang)[form].code.replace(/<script.*?<\/script>/, '');
        // WordPress makes an apostrophe of ' in text.
        const words = (text: string) => text.replace(/['’]/g, '’').replace(/\s+/g, ' ').trim();
        expect(words(post.textContent.replace('The post goes on.', ''))).to.equal(
          words(asBuilt.textContent),
        );
        const links = [...post.querySelectorAll('a')];
        expect(links.map(({href}) => href)).to.deep.equal(
          [...asBuilt.querySelectorAll('a')].map(({href}) => href),
        );
        for (const link of links) {
          const {color, textDecorationLine, lineHeight} =
            frame.contentWindow!.getComputedStyle(link);
          expect(color).to.equal('rgb(0, 0, 0)');
          expect(textDecorationLine).to.equal('underline');
          expect(lineHeight).to.equal('44px');
          expect(link.closest('[data-calltrk-noswap]')).to.not.equal(null);
        }
        frame.remove();
      });
    }

    it(`what is left of an author’s instant snippet begins with the links: ${lang}`, async () => {
      const {author} = await through('instant', lang);
      const frame = await open(author, lang);
      const main = frame.contentDocument!.querySelector('main')!;
      expect(textOf(main)).to.match(/^(?:In crisis\? Call 988|¿En crisis\? Llame al 988)/);
      expect(frame.contentDocument!.querySelector('main style')).to.equal(null);
      frame.remove();
    });
  }
});
