/** The instant snippet: before the script, without it, and where an editor takes parts of it away. */
import {expect} from '@open-wc/testing';
import {
  hotlineLinks,
  openHost,
  rendered,
  rootOf,
  textOf,
  waitUntil,
  whole,
} from '../support/helpers.js';

/** Loads a page of HTML in a frame of its own. */
async function open(
  source: {readonly src: string} | {readonly srcdoc: string},
  width = 400,
): Promise<{page: Document; view: Window; close: () => void}> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '700';
  Object.assign(frame, source);
  document.body.append(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
  });
  return {
    page: frame.contentDocument!,
    view: frame.contentWindow!,
    close: () => {
      frame.remove();
    },
  };
}

const pageOf = (body: string) => ({
  srcdoc: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${body}<p>The page goes on.</p></html>`,
});

const built = new Map<string, string>();

/** The builder's snippet for the settings in its address, without the script. */
async function instant(settings: string): Promise<string> {
  const known = built.get(settings);
  if (known) return known;
  const {page, close} = await open({src: `/dist/site/index.html#form=instant&${settings}`});
  const code = () => page.querySelector('#snippet')?.textContent ?? '';
  await waitUntil(() => code().includes('<style>'), 'the live element is not in the snippet');
  const snippet = code().replace(/^<script.*?<\/script>/, '');
  close();
  built.set(settings, snippet);
  return snippet;
}

const elements = {
  banner: 'elements=hotline-banner',
  strip: 'elements=hotline-banner&hotline-banner.density=compact',
  card: 'elements=info-card',
  'card with an open section': 'elements=info-card&info-card.open=signs',
  button:
    'elements=contact-button&contact-button.clinic-name=Clínica Sol&contact-button.phone=602-555-0142',
  'button with more ways':
    'elements=contact-button&contact-button.clinic-name=Sunrise OB-GYN&contact-button.phone=602-555-0142&contact-button.sms=602-555-0143&contact-button.email=hello@sunrise.example',
  'button without a clinic': 'elements=contact-button&contact-button.clinic-name=Sunrise OB-GYN',
} as const;

/** Open, for a look inside. */
const readable = (snippet: string) =>
  snippet.replaceAll('shadowrootmode="closed"', 'shadowrootmode="open"');

const ours = (page: Document): HTMLElement =>
  page.querySelector<HTMLElement>('ppd-hotline-banner, ppd-info-card, ppd-contact-button')!;

/** Whether a block is in sight, and not only for screen readers. */
function isInSight(block: Element): boolean {
  for (let at: Element | null = block; at; at = at.parentElement) {
    if (getComputedStyle(at).clipPath !== 'none') return false;
  }
  return true;
}

/** What a reader sees of an element, and where: each text, link and part of a number. */
function seen(page: Document): string[] {
  const element = ours(page);
  const blocks = rootOf(element)!.querySelectorAll(
    'h2, h3, p, li, summary, a[href]:not([href^="#"]), a[href]:not([href^="#"]) span',
  );
  return [...blocks]
    .filter(
      (block) =>
        !block.closest('button') &&
        isInSight(block) &&
        !block.closest('details:not([open]) > :not(summary)'),
    )
    .map((block) => {
      const {left, top, width, height} = block.getBoundingClientRect();
      const box = [left, top, width, height].map((length) => length.toFixed(1)).join(' ');
      const {color, backgroundColor, fontWeight} = page.defaultView!.getComputedStyle(block);
      return [block.localName, textOf(block), box, color, backgroundColor, fontWeight].join(' | ');
    })
    .concat(`height ${element.getBoundingClientRect().height.toFixed(1)}`);
}

describe('the instant snippet', () => {
  let script = '';
  before(async () => {
    const {page, close} = await openHost('plain.html');
    script = page.querySelector<HTMLScriptElement>('script[defer]')!.src;
    close();
  });

  for (const lang of ['en', 'es']) {
    for (const [what, settings] of Object.entries(elements)) {
      it(`looks as the element will: ${what}, ${lang}`, async function () {
        this.timeout(30_000);
        const snippet = await instant(`${settings}&lang=${lang}`);
        for (const width of [320, 400, 800]) {
          const before = await open(pageOf(readable(snippet)), width);
          const after = await open(
            pageOf(
              `${snippet.replace(/<template.*<\/template>/, '')}<script src="${script}"></script>`,
            ),
            width,
          );
          await waitUntil(() => rendered(ours(after.page)), 'the script has not come');
          await whole(ours(after.page));
          expect(seen(before.page), `${width} px`).to.deep.equal(seen(after.page));
          before.close();
          after.close();
        }
      });
    }
  }

  for (const [what, settings] of Object.entries(elements)) {
    it(`offers nothing that needs the script: ${what}`, async () => {
      const {page, view, close} = await open(pageOf(readable(await instant(settings))));
      const root = rootOf(ours(page))!;
      for (const button of root.querySelectorAll('button')) {
        expect(view.getComputedStyle(button).visibility).to.equal('hidden');
      }
      expect(root.querySelectorAll('a[href^="#"]')).to.be.empty;
      for (const section of root.querySelectorAll('details')) {
        const content = [...section.children].filter(({localName}) => localName !== 'summary');
        if (section.inert) expect(content).to.be.empty;
        else expect(content.map(textOf).join('')).to.not.equal('');
      }
      close();
    });

    it(`begins with the plain links, in characters that no encoding loses: ${what}`, async () => {
      for (const lang of ['en', 'es']) {
        const snippet = await instant(`${settings}&lang=${lang}`);
        expect(snippet).to.match(/^<ppd-[^>]*><span[^>]*>(?:(?!<template).)*<a href="tel:/);
        expect(snippet).to.match(/^[\x20-\x7e]*$/);
      }
    });
  }

  it('offers every number without the script', async () => {
    const reached = async (settings: string) => {
      const {page, close} = await open(pageOf(readable(await instant(settings))));
      const links = [...rootOf(ours(page))!.querySelectorAll('a[href]')];
      const addresses = links.map((link) => link.getAttribute('href'));
      close();
      return addresses;
    };
    for (const what of ['banner', 'strip', 'card', 'button without a clinic'] as const) {
      expect(await reached(elements[what]), what).to.include.members(hotlineLinks);
    }
    expect(await reached(elements['button with more ways'])).to.deep.equal([
      'tel:+16025550142',
      'sms:+16025550143',
      'mailto:hello@sunrise.example',
    ]);
  });

  it('is small', async () => {
    for (const [what, most] of [
      ['banner', 6_500],
      ['button', 4_000],
      ['card', 9_100],
    ] as const) {
      const snippet = await instant(elements[what]);
      const [, root = ''] = /<template[^>]*>(.*)<\/template>/.exec(snippet) ?? [];
      expect(root.length, what).to.be.within(2_000, most);
    }
  });

  it('changes nothing of a page where an editor keeps its styles and drops its templates', async () => {
    const own =
      '<button class="a c">Menu</button><a href="/visit" class="e f">Request an appointment</a><details open class="j"><summary>Hours</summary><p class="t">Monday</p></details><h2>Visit us</h2><ul class="d"><li>One</li></ul><div class="base frame action number"><span class="icon">Two</span></div><footer><p>Three</p></footer>';
    const look = async (html: string) => {
      const {page, view, close} = await open(pageOf(html));
      const looks = [...page.querySelectorAll('#own *')].map((element) => {
        const style = view.getComputedStyle(element);
        const {width, height} = element.getBoundingClientRect();
        const {visibility, color, backgroundColor, margin, padding, display, fontSize} = style;
        return [
          element.localName,
          width,
          height,
          visibility,
          color,
          backgroundColor,
          margin,
          padding,
          display,
          fontSize,
        ];
      });
      close();
      return looks;
    };
    const snippets = await Promise.all(
      [elements.banner, elements.card, elements.button].map(instant),
    );
    const styles = snippets.map((snippet) => /<style>.*?<\/style>/.exec(snippet)![0]).join('');
    const page = `<div id="own">${own}</div>`;
    expect(await look(`${page}${styles}`)).to.deep.equal(await look(page));
  });
});
