/** The plain links on the pages of common themes: what they say, and whether they can be read, told from text and hit. */
import {expect} from '@open-wc/testing';
import {createFallback} from '../../src/embed/fallback.js';
import {embeddableNames, type EmbeddableName} from '../../src/embed/embeddable.js';
import {linkStyle} from '../../src/plain-links/plain-links.js';
import {textOf} from '../support/helpers.js';

/** What common style sheets make of a page's text and links: colours, size and line, as measured on a page with each. */
const themes: Readonly<Record<string, string>> = {
  none: '',
  'normalize.css': 'body { line-height: 1.15 }',
  'sanitize.css': 'body { line-height: 1.5 }',
  'WordPress blocks': 'body { line-height: 1.8 }',
  USWDS: 'body { background: #fff; color: #1b1b1b; line-height: 1.15 }',
  'GOV.UK': 'body { margin: 0 }',
  'Bootstrap 3':
    'body { background: #fff; color: #333; font-size: 14px; line-height: 1.43 } a { color: #337ab7; text-decoration: none }',
  'Bootstrap 4':
    'body { background: #fff; color: #212529; line-height: 1.5 } a { color: #007bff; text-decoration: none; background-color: transparent }',
  'Bootstrap 5': 'body { background: #fff; color: #212529; line-height: 1.5 } a { color: #0d6efd }',
  'Bootstrap 5, dark':
    'body { background: #212529; color: #dee2e6; line-height: 1.5 } a { color: #6ea8fe }',
  Foundation:
    'body { background: #fefefe; color: #0a0a0a; line-height: 1.5 } a { color: #1779ba; text-decoration: none; line-height: inherit; cursor: pointer }',
  Bulma:
    'html { background: #fff } body { color: #404654; line-height: 1.5 } a { color: #2942ff; text-decoration: none }',
  'Bulma, dark':
    'html { background: #14161a } body { color: #abb1bf; line-height: 1.5 } a { color: #7585ff; text-decoration: none }',
  Pico: 'html { background: #fff; color: #373c44; font-size: 112.5%; line-height: 1.5 } a { color: #0172ad; text-underline-offset: .125em }',
  'Pico, dark':
    'html { background: #13171f; color: #c2c7d0; font-size: 112.5%; line-height: 1.5 } a { color: #01aaff }',
  'Pico, classless':
    ':root { background: #fff; color: #373c44; font-size: 112.5%; line-height: 1.5 } :where(a) { color: #0172ad }',
  'Tailwind 3':
    '* { margin: 0; padding: 0 } html { line-height: 1.5 } a { color: inherit; text-decoration: inherit }',
  'Tailwind 4':
    '* { margin: 0; padding: 0; border: 0 solid } html { line-height: 1.5 } a { color: inherit; -webkit-text-decoration: inherit; text-decoration: inherit }',
  Materialize:
    'body { color: rgba(0, 0, 0, .87); font-size: 14.5px; line-height: 1.5 } a { color: #039be5; text-decoration: none }',
  'Semantic UI':
    'body { background: #fff; color: rgba(0, 0, 0, .87); font-size: 14px; line-height: 1.4285em } a { color: #4183c4; text-decoration: none } a:hover { color: #1e70bf }',
  UIkit:
    'html { background: #fff; color: #666; line-height: 1.5 } a { color: #1e87f0; text-decoration: none }',
  Primer:
    'body { background: #fff; color: #24292f; font-size: 14px; line-height: 1.5 } a { color: #0969da; text-decoration: none }',
  'Twenty Twenty-One':
    'body { background: #d1e4dd; color: #28303d; font-size: 20px; line-height: 1.7 } a { color: #28303d; text-underline-offset: 3px }',
  'a hard reset':
    '* { margin: 0; padding: 0; font-size: 12px; line-height: 1; letter-spacing: 0 } a { color: #00e }',
  'blue on blue':
    'body { background: #1e6fb8; color: #fff } a { color: #1a73c8; text-decoration: none }',
  'blue on black':
    'body { background: #111; color: #eee } a:link { color: #2a3f8f; text-decoration: none }',
  'links as buttons':
    'body { color: #333 } a { display: block; background: #1b2a5c; color: #fff; padding: 10px; text-decoration: none }',
};

const clinic: Readonly<Record<string, string>> = {
  'clinic-name': 'Sunrise OB-GYN',
  phone: '602-555-0142',
  sms: '602-555-0143',
};

const fallbackIn = (lang: string, name: EmbeddableName): HTMLElement =>
  createFallback(name, (attribute) => (attribute === 'lang' ? lang : (clinic[attribute] ?? null)));

/** Opens a page of its own, as wide as a phone, with plain links in it. */
async function withPage(
  css: string,
  content: readonly HTMLElement[],
  look: (page: Document, view: Window) => void,
  head = '',
): Promise<void> {
  const frame = document.createElement('iframe');
  frame.width = '360';
  frame.srcdoc = `<!doctype html><html lang="en">${head}<title>Page</title><style>${css}</style><main></main></html>`;
  document.body.append(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
  });
  const page = frame.contentDocument!;
  for (const fallback of content) {
    const element = page.createElement('ppd-unknown');
    element.append(fallback);
    const box = page.createElement('div');
    box.append(element);
    page.querySelector('main')!.append(box);
  }
  look(page, frame.contentWindow!);
  frame.remove();
}

describe('the plain links', () => {
  it('say what each number is for', () => {
    expect(textOf(fallbackIn('en', 'hotline-banner'))).to.equal(
      'In crisis? Call 988. Maternal Mental Health Hotline, free 24/7: Call 1-833-852-6262. In danger? Call 911.',
    );
    expect(textOf(fallbackIn('es', 'hotline-banner'))).to.equal(
      '¿En crisis? Llame al 988, oprima 2. Línea de Salud Mental Materna, gratis 24/7: Llame al 1-833-852-6262. ¿En peligro? Llame al 911.',
    );
    expect(textOf(fallbackIn('en', 'info-card'))).to.equal(
      `Postpartum depression (PPD) is a health problem that can be treated. ${textOf(fallbackIn('en', 'hotline-banner'))}`,
    );
    expect(textOf(fallbackIn('es', 'info-card'))).to.equal(
      `La depresión posparto es un problema de salud que se puede tratar. ${textOf(fallbackIn('es', 'hotline-banner'))}`,
    );
    expect(textOf(fallbackIn('en', 'contact-button'))).to.equal(
      'Call Sunrise OB-GYN, 1-602-555-0142. Text 1-602-555-0143.',
    );
  });

  it('are phrasing content, in lines of their own language', () => {
    for (const name of embeddableNames) {
      const fallback = fallbackIn('es', name);
      expect(fallback.lang).to.equal('es');
      for (const element of [fallback, ...fallback.querySelectorAll('*')]) {
        expect(element.localName).to.match(/^(?:span|a)$/);
      }
    }
  });

  for (const [theme, css] of Object.entries(themes)) {
    it(`can be read, told from text and hit: ${theme}`, async () => {
      const content = ['en', 'es'].flatMap((lang) =>
        embeddableNames.map((name) => fallbackIn(lang, name)),
      );
      await withPage(css, content, (page, view) => {
        const body = view.getComputedStyle(page.querySelector('main')!);
        for (const link of page.querySelectorAll('a')) {
          const style = view.getComputedStyle(link);
          // As much contrast as the page gives its own text.
          expect(style.color, link.href).to.equal(body.color);
          expect(style.backgroundColor).to.equal('rgba(0, 0, 0, 0)');
          expect(style.textDecorationLine).to.equal('underline');
          expect(style.display).to.equal('inline');
          for (const box of link.getClientRects()) expect(box.height).to.be.at.least(38);
        }
        for (const fallback of page.querySelectorAll('main span')) {
          const tops = [...fallback.querySelectorAll('a')].flatMap((link) =>
            [...link.getClientRects()].map(({top}) => top),
          );
          tops.forEach((top, index) => {
            const gap = top - (tops[index - 1] ?? -Infinity);
            // Either on one line, or far enough apart.
            if (gap > 2) expect(gap).to.be.at.least(43.5);
          });
        }
        expect(page.documentElement.scrollWidth).to.be.at.most(360);
      });
    });
  }

  it('keep their looks under a policy that forbids style attributes', async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
    const content = embeddableNames.map((name) => fallbackIn('en', name));
    await withPage(
      '',
      content,
      (page, view) => {
        const [link] = page.querySelectorAll('a');
        expect(view.getComputedStyle(link!).lineHeight).to.equal('44px');
        // The policy holds.
        link!.setAttribute('style', 'line-height: 50px');
        expect(view.getComputedStyle(link!).lineHeight).to.not.equal('50px');
      },
      policy,
    );
  });

  /** Our elements and placeholders in a page of the repository, or in the first code block of one in Markdown. */
  async function examplesIn(path: string): Promise<{name: EmbeddableName; element: Element}[]> {
    const text = await (await fetch(path)).text();
    const code = path.endsWith('.md') ? (/```html\n(.*?)```/s.exec(text)?.[1] ?? '') : text;
    const page = new DOMParser().parseFromString(code, 'text/html');
    return embeddableNames.flatMap((name) =>
      [...page.querySelectorAll(`ppd-${name}, .ppd-${name}`)].map((element) => ({name, element})),
    );
  }

  it('are in the README as the script and the builder write them', async () => {
    const examples = await examplesIn('/README.md');
    expect(examples.map(({name}) => name)).to.deep.equal(embeddableNames);
    for (const {name, element} of examples) {
      // An owner writes the clinic's number as it is known.
      const words = textOf(element)
        .replace(/, (?=602)/, ', 1-')
        .replace(/(?<!\.)$/, '.');
      const own = (attribute: string) => element.getAttribute(attribute);
      const fallback = createFallback(name, (attribute) =>
        attribute === 'lang' ? 'en' : own(attribute),
      );
      expect(words).to.equal(textOf(fallback));
    }
  });

  for (const path of ['obgyn', 'pediatrics']) {
    it(`are on the example site as the builder writes them: ${path}`, async () => {
      const examples = await examplesIn(`/demo/${path}/index.html`);
      expect(examples).to.have.length(3);
      for (const {name, element} of examples) {
        const fallback = createFallback(name, (attribute) =>
          attribute === 'lang'
            ? element.ownerDocument.documentElement.lang
            : (element.getAttribute(attribute) ?? element.getAttribute(`data-${attribute}`)),
        );
        for (const link of fallback.querySelectorAll('a')) link.setAttribute('style', linkStyle);
        expect(element.innerHTML).to.equal(fallback.outerHTML);
      }
    });
  }
});
