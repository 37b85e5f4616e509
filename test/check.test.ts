/** dist/ppd-check.js on a live page, and its rules on a page's HTML. */
import {expect, waitUntil} from '@open-wc/testing';
import {checkPage, type Circumstances, type Finding} from '../check/findings.js';
import {summaryOf} from '../check/report.js';
import {openHost, textOf} from './support.js';

const banner = '<ppd-hotline-banner><a href="tel:988">Call 988</a></ppd-hotline-banner>';
const script =
  '<script data-cfasync="false" defer src="https://a.example/ppd-widgets.js"></script>';

function check(html: string, circumstances: Partial<Circumstances> = {}): Finding[] {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><body>${html}</body></html>`,
    'text/html',
  );
  return checkPage(page, {isLive: false, newest: '1.0.0', ...circumstances});
}

const toDo = (findings: Finding[]) =>
  findings.filter(({kind}) => kind !== 'good').map(({what}) => what);

describe('the check', () => {
  it('has nothing to say of a page that is right', () => {
    const findings = check(`<h1>Visit</h1>${script}${banner}`);
    expect(toDo(findings)).to.be.empty;
    expect(summaryOf(findings)).to.equal('All is well.');
  });

  for (const [fault, html, what, remedy] of [
    ['no element', script, 'None of the elements is on this page', 'editor-safe'],
    ['no script', banner, 'The script tag is not on this page', 'administrator'],
    [
      'two scripts',
      script + script + banner,
      'The script tag is on this page 2 times',
      'Once is enough',
    ],
    [
      'two banners',
      script + banner + banner,
      '<ppd-hotline-banner> is on this page 2 times',
      'Once is enough',
    ],
    [
      'an unknown attribute',
      `${script}<ppd-hotline-banner plcement="top"><a href="tel:988">988</a></ppd-hotline-banner>`,
      'an attribute plcement',
      'placement, density',
    ],
    [
      'no fallback',
      `${script}<ppd-hotline-banner></ppd-hotline-banner>`,
      'holds no plain link to call',
      'Put one inside',
    ],
    [
      'a heading level left out',
      `<h1>Visit</h1>${script}<ppd-info-card heading-level="4"><a href="tel:988">988</a></ppd-info-card>`,
      'a heading of level 4 after one of level 1',
      'heading-level="2"',
    ],
    [
      'WP Rocket',
      `<script type="rocketlazyloadscript" data-rocket-src="https://a.example/ppd-widgets.js"></script>${banner}`,
      'WP Rocket',
      'data-nowprocket="1"',
    ],
    [
      'LiteSpeed',
      `<script type="litespeed/javascript" data-src="https://a.example/ppd-widgets.js"></script>${banner}`,
      'LiteSpeed Cache holds',
      'data-no-optimize="1"',
    ],
    [
      'Rocket Loader',
      `<script type="2cb1f-text/javascript" src="https://a.example/ppd-widgets.js"></script>${banner}`,
      'Cloudflare Rocket Loader holds',
      'data-cfasync="false"',
    ],
    [
      'a consent tool',
      `<script type="text/plain" src="https://a.example/ppd-widgets.js"></script>${banner}`,
      'a consent tool holds',
      'as necessary',
    ],
    [
      'a placeholder of another name',
      `${script}${banner}<div data-ppd="banner"><a href="tel:988">988</a></div>`,
      'The placeholder “banner” will not become an element',
      'hotline-banner, info-card',
    ],
    [
      'integrity alone',
      `<script integrity="sha384-x" src="https://a.example/ppd-widgets.js"></script>${banner}`,
      'integrity without crossorigin',
      'crossorigin="anonymous"',
    ],
    [
      'data-cfasync too late',
      `<script src="https://a.example/ppd-widgets.js" data-cfasync="false"></script>${banner}`,
      'data-cfasync stands after src',
      'before src',
    ],
    [
      'paragraphs in the tag',
      `<script src="https://a.example/ppd-widgets.js"></p><p></script>${banner}`,
      'written paragraphs into the script tag',
      'one line',
    ],
    [
      'a policy without ours',
      `<meta http-equiv="Content-Security-Policy" content="trusted-types dompurify">${script}${banner}`,
      'ours is not among them',
      'trusted-types dompurify ppd-widgets',
    ],
    [
      'a policy without scripts',
      `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">${script}${banner}`,
      'lets no script run',
      'nonce',
    ],
  ] as const) {
    it(`finds ${fault}, and says what to do`, () => {
      const found = check(html).find((finding) => finding.what.includes(what));
      expect(
        found,
        check(html)
          .map((finding) => finding.what)
          .join('\n'),
      ).to.exist;
      expect(found!.kind).to.not.equal('good');
      expect(found!.remedy).to.contain(remedy);
      expect(toDo(check(html))).to.have.length(1);
    });
  }

  it('finds an older release, and a page that does not say its language', () => {
    const page = new DOMParser().parseFromString(script + banner, 'text/html');
    const found = toDo(checkPage(page, {isLive: false, newest: '2.0.0', version: '1.0.0'}));
    expect(found).to.have.length(2);
    expect(found[0]).to.equal('This page runs release 1.0.0; this check is of release 2.0.0.');
    expect(found[1]).to.contain('language');
  });

  it('reads the policy of the header too', () => {
    const found = check(script + banner, {policy: "default-src 'self'; trusted-types a b"});
    expect(toDo(found)).to.have.length(1);
  });

  it('takes placeholders and the script alone for what they are', () => {
    const placeholder = '<div data-ppd="hotline-banner"><a href="tel:988">988</a></div>';
    expect(toDo(check(script + placeholder))).to.be.empty;
    const alone = '<script src="https://a.example/ppd-widgets.js?place=hotline-banner"></script>';
    expect(toDo(check(alone))).to.be.empty;
  });

  describe('on a live page', () => {
    const run = async (host: string) => {
      const {page, close} = await openHost(host);
      // WebKit draws no frame for what is out of sight, and colours are looked at before one.
      page.defaultView!.frameElement!.scrollIntoView();
      await new Promise((resolve) => setTimeout(resolve, 100));
      const tag = page.createElement('script');
      tag.src = '/dist/ppd-check.js';
      page.body.append(tag);
      await waitUntil(() => page.querySelector('ppd-check')?.shadowRoot?.querySelector('li'));
      const root = page.querySelector('ppd-check')!.shadowRoot!;
      const items = [...root.querySelectorAll('li')].map(textOf);
      return {page, root, items, close};
    };

    it('finds all mistakes of a faulty page, in the elements’ own words', async () => {
      const {root, items, page, close} = await run('faulty.html');
      for (const words of [
        'an attribute denstiy',
        '<ppd-info-card> holds no plain link to call',
        'a heading of level 4 after one of level 1',
        'stands inside <div>, which moves or filters',
        'data-cfasync stands after src',
        'The placeholder “banner” has not become an element',
        'The page does not say its language',
        'sections="waht": unknown or repeated: waht',
        'phone="555-01": not a telephone number',
        '--ppd-accent="#fc0": only 1.4:1',
      ]) {
        expect(
          items.some((item) => item.includes(words)),
          `${words}\n${items.join('\n')}`,
        ).to.equal(true);
      }
      expect(textOf(root.querySelector('h2'))).to.equal('9 things to put right.');
      expect(page.querySelectorAll('ppd-hotline-banner, ppd-info-card')).to.have.length(2);
      root.querySelector('button')!.click();
      expect(page.querySelector('ppd-check')).to.equal(null);
      close();
    });

    it('finds nothing on a plain page, and changes nothing there', async () => {
      const {page, items, close} = await run('plain.html');
      expect(items.filter((item) => !item.startsWith('✓'))).to.be.empty;
      expect(page.querySelectorAll('ppd-hotline-banner')).to.have.length(1);
      close();
    });

    it('finds a script that is blocked', async () => {
      const {items, close} = await run('plain.html?script=blocked');
      expect(items.join('\n')).to.contain('still shows its plain links');
      close();
    });
  });

  it('weighs nothing on the product: visitors’ file does not hold it', async () => {
    const {page, close} = await openHost('plain.html');
    const {src} = page.querySelector<HTMLScriptElement>('script[defer]')!;
    expect(await (await fetch(src)).text()).to.not.contain('holds no plain link');
    close();
  });
});
