/** The built script on pages like a partner's: see test/embed/pages/. It comes from another origin than the page. */
import {expect} from '@open-wc/testing';
import {parse} from 'acorn';
import type {LitElement} from 'lit';
import '../../src/entries/index.js';
import {
  hrefs,
  openHost,
  part,
  probeOf,
  rendered,
  rootOf,
  textOf,
  waitUntil,
} from '../support/helpers.js';

/** The file as a partner's page gets it. */
async function scriptText(): Promise<string> {
  const {page, close} = await openHost('plain.html');
  const {src} = page.querySelector<HTMLScriptElement>('script[defer]')!;
  close();
  return (await fetch(src)).text();
}

describe('dist/ppd-widgets.js', () => {
  describe('on a plain page', () => {
    let page: Document;
    let close: () => void;

    before(async () => {
      ({page, close} = await openHost('plain.html'));
    });

    after(() => {
      close();
    });

    const element = (tag: string) => page.querySelector(tag)!;

    it('shows the banner, the card and the button', () => {
      expect(textOf(part(element('ppd-hotline-banner'), 'section'))).to.contain(
        'You are not alone.',
      );
      expect(textOf(part(element('ppd-info-card'), 'article'))).to.contain('Postpartum depression');
      expect(textOf(part(element('ppd-contact-button'), '.frame'))).to.contain('1-855-481-9605');
      for (const tag of ['ppd-hotline-banner', 'ppd-info-card', 'ppd-contact-button']) {
        expect(element(tag).getBoundingClientRect().height, tag).to.be.greaterThan(100);
      }
    });

    it('calls and texts the right numbers', () => {
      expect(hrefs(element('ppd-hotline-banner')).slice(0, 2)).to.deep.equal([
        'tel:+18338526262',
        'sms:+18338526262',
      ]);
      expect(hrefs(element('ppd-contact-button'))).to.deep.equal(['tel:+18554819605']);
    });

    it('comes from another origin, and asks for nothing else', () => {
      const requests = page
        .defaultView!.performance.getEntriesByType('resource')
        .map(({name}) => new URL(name))
        // The test server adds a script of its own to every page.
        .filter(({pathname}) => !pathname.startsWith('/__web-dev-server__'));
      expect(requests.map(({pathname}) => pathname)).to.deep.equal(['/ppd-widgets.js']);
      expect(requests[0]!.origin).to.not.equal(location.origin);
    });

    it('says the same as the source, word for word: a minifier must not eat a space', async () => {
      const says = async (document: Document, markup: string) => {
        const box = document.createElement('div');
        box.innerHTML = markup;
        const element = box.firstElementChild as LitElement;
        document.body.append(box);
        await element.updateComplete;
        const {innerText} = part(element, '.base');
        box.remove();
        return innerText.replace(/\s+/g, ' ');
      };
      const own = document.createElement('ppd-hotline-banner');
      document.body.append(own);
      const pageBanner = page.querySelector('ppd-hotline-banner')!;
      for (const [lang, density] of [
        ['en', 'compact'],
        ['en', 'full'],
        ['es', 'compact'],
        ['es', 'full'],
      ]) {
        // Beside a full banner the others are shorter.
        for (const banner of [own, pageBanner]) {
          banner.setAttribute('density', density!);
          await banner.updateComplete;
        }
        for (const markup of [
          `<ppd-hotline-banner lang="${lang}"></ppd-hotline-banner>`,
          `<ppd-hotline-banner density="compact" lang="${lang}"></ppd-hotline-banner>`,
          `<ppd-info-card open="all" lang="${lang}"></ppd-info-card>`,
          `<ppd-contact-button lang="${lang}"></ppd-contact-button>`,
          `<ppd-contact-button lang="${lang}" phone="602-555-0142 ext. 3" href="/a" sms="602-555-0143"
            hours="Mo-Su 00:00-00:01" time-zone="America/Phoenix"></ppd-contact-button>`,
        ]) {
          expect(await says(page, markup), markup).to.equal(await says(document, markup));
        }
      }
      own.remove();
    });

    it('takes the fallback out of the picture', () => {
      for (const link of page.querySelectorAll('body p, body a')) {
        expect(link.getClientRects(), textOf(link)).to.have.length(0);
      }
    });
  });

  it('says the same on a page in another encoding, whose server names none for scripts', async () => {
    const plain = await openHost('plain.html');
    const {src} = plain.page.querySelector<HTMLScriptElement>('script[defer]')!;
    plain.close();
    expect((await fetch(src)).headers.get('content-type')).to.not.contain('charset');
    const html = `<!doctype html><html lang="es"><script defer src="${src}"></script><ppd-hotline-banner></ppd-hotline-banner><ppd-info-card open="all"></ppd-info-card>`;
    const frame = document.createElement('iframe');
    frame.src = URL.createObjectURL(new Blob([html], {type: 'text/html;charset=windows-1252'}));
    document.body.append(frame);
    await waitUntil(
      () => rendered(frame.contentDocument?.querySelector('ppd-info-card')),
      'no card',
    );
    const page = frame.contentDocument!;
    expect(page.characterSet).to.equal('windows-1252');
    const words = (tag: string) => textOf(part(page.querySelector(tag)!, '.base'));
    expect(words('ppd-hotline-banner')).to.contain(
      'siente que ya no puede más o piensa en el suicidio?',
    );
    expect(words('ppd-info-card')).to.contain('Depresión posparto: qué es y qué puede ayudar');
    expect(words('ppd-info-card')).to.contain('Women’s Health');
    frame.remove();
  });

  it('registers the banner first, and each element in a task of its own', async () => {
    const plain = await openHost('plain.html');
    const {src} = plain.page.querySelector<HTMLScriptElement>('script[defer]')!;
    plain.close();
    // What follows a registration at once runs when its task has ended.
    const html = `<!doctype html><script>
      var said = [];
      var define = customElements.define;
      customElements.define = function (tag) {
        said.push(tag);
        Promise.resolve().then(() => said.push('end'));
        return define.apply(customElements, arguments);
      };
    </script><script defer src="${src}"></script><ppd-hotline-banner></ppd-hotline-banner>`;
    const frame = document.createElement('iframe');
    frame.src = URL.createObjectURL(new Blob([html], {type: 'text/html'}));
    document.body.append(frame);
    const said = () => (frame.contentWindow as unknown as {said?: string[]}).said ?? [];
    await waitUntil(() => said().length === 6, 'not all are registered');
    expect(said().filter((word) => word === 'end')).to.have.length(3);
    expect(said().slice(0, 2)).to.deep.equal(['ppd-hotline-banner', 'end']);
    expect([said()[3], said()[5]]).to.deep.equal(['end', 'end']);
    frame.remove();
  });

  it('leaves the plain links where the script does not arrive', async () => {
    const {page, close} = await openHost('plain.html?script=blocked');
    const links = [...page.querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
      'tel:988',
      'tel:+18338526262',
      'tel:911',
      'tel:+18338526262',
      'tel:988',
      'tel:+18554819605',
    ]);
    for (const link of links) {
      expect(link.getBoundingClientRect().height, textOf(link)).to.be.greaterThan(0);
    }
    close();
  });

  it('may be pasted twice', async () => {
    const {page, close} = await openHost('pasted-twice.html');
    for (const tag of ['ppd-hotline-banner', 'ppd-info-card', 'ppd-contact-button']) {
      const element = page.querySelector(tag)!;
      expect(rootOf(element)!.querySelectorAll('.base'), tag).to.have.length(1);
    }
    close();
  });

  it('leaves the links and says so where the tag is somebody else’s', async () => {
    const {page, close} = await openHost('tag-taken.html');
    expect(page.querySelector('ppd-hotline-banner a')!.getClientRects()).to.have.length(1);
    expect(hrefs(page.querySelector('ppd-contact-button')!)).to.deep.equal(['tel:+18554819605']);
    const {warnings} = probeOf(page);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<ppd-hotline-banner>');
    close();
  });

  it('runs in every browser since 2019', async () => {
    const code = await scriptText();
    expect(() => parse(code, {ecmaVersion: 2019, sourceType: 'script'})).to.not.throw();
  });

  it('keeps the licence notices and holds no inline style', async () => {
    const code = await scriptText();
    expect(code.slice(0, 300)).to.contain('ppd-widgets').and.to.contain('BSD-3-Clause');
    expect(code).to.not.contain(' style="');
  });

  it('puts nothing of its own on the window', async () => {
    const keys = async (path: string) => {
      const {page, close} = await openHost(path);
      const names = Object.getOwnPropertyNames(page.defaultView!);
      close();
      return names;
    };
    const without = new Set(await keys('plain.html?script=blocked'));
    const added = (await keys('plain.html')).filter((name) => !without.has(name));
    // Our marker, and Lit's own lists.
    expect(added.sort()).to.deep.equal([
      'litElementVersions',
      'litHtmlVersions',
      'litPropertyMetadata',
      'ppdWidgets',
      'reactiveElementVersions',
    ]);
  });
});
