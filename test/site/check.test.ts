/** dist/ppd-check.js on a live page, and its rules on a page's HTML. */
import {expect} from '@open-wc/testing';
import {isColor} from '../../check/color.js';
import type {Finding} from '../../check/finding.js';
import {checkPage, type Circumstances} from '../../check/findings.js';
import {checkLayout} from '../../check/layout.js';
import {compareNumbers} from '../../check/numbers.js';
import {summaryOf} from '../../check/report.js';
import {drawn, openHost, part, textOf, waitUntil} from '../support/helpers.js';

const banner = '<ppd-hotline-banner><a href="tel:988">Call 988</a></ppd-hotline-banner>';
const script = '<script data-cfasync="false" defer src="https://a.test/ppd-widgets.js"></script>';

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
    expect(summaryOf(findings)).to.equal('The check found nothing to fix.');
  });

  for (const [fault, html, what, remedy] of [
    ['no element', script, 'None of the elements is on this page', 'editor-safe'],
    ['no script', banner, 'The script tag is not on this page', 'administrator'],
    [
      'two scripts',
      script + script + banner,
      'The script tag is on this page 2 times',
      'Remove the extra tags',
    ],
    [
      'two banners',
      script + banner + banner,
      'The banner is on this page 2 times',
      'Remove all but one',
    ],
    [
      'a misspelt tag',
      `${script}<ppd-hotline_banner><a href="tel:988">988</a></ppd-hotline_banner>`,
      '<ppd-hotline_banner> is not one of the elements',
      'Write <ppd-hotline-banner>',
    ],
    [
      'a misspelt tag beside a right one',
      `${script}${banner}<pdd-infocard></pdd-infocard>`,
      '<pdd-infocard> is not one of the elements',
      'Write <ppd-info-card>',
    ],
    [
      'an example for an address',
      `<script src="https://your-site.example/ppd-widgets.js"></script>${banner}`,
      'which is an example and no real address',
      'Write the address',
    ],
    [
      'a page in Spanish that says it is in English',
      `${script}${banner}<p>${'Las citas son para los bebés y para su mamá, con el médico que los conoce. '.repeat(8)}</p>`,
      'The page is in Spanish, but it says that it is in English',
      '<html lang="es">',
    ],
    [
      'an optimiser that does not heed its attribute',
      `<script type="rocketlazyloadscript" data-nowprocket="1" data-rocket-src="https://a.test/ppd-widgets.js"></script>${banner}`,
      'WP Rocket',
      'The tag has data-nowprocket already',
    ],
    [
      'an unknown attribute',
      `${script}<ppd-hotline-banner plcement="top"><a href="tel:988">988</a></ppd-hotline-banner>`,
      'an unknown attribute plcement',
      'placement, density',
    ],
    [
      'no fallback',
      `${script}<ppd-hotline-banner></ppd-hotline-banner>`,
      'has no plain link to call',
      'Put one inside',
    ],
    [
      'a hotline mistyped in a link',
      `${script}<ppd-hotline-banner><a href="tel:988">988</a> <a href="tel:+18338526263">1-833-TLC-MAMA</a></ppd-hotline-banner>`,
      'A link inside the banner calls 1-833-852-6263, which is not a hotline’s number',
      '1-833-852-6262',
    ],
    [
      'a clinic’s number in the card',
      `${script}<ppd-info-card><a href="tel:988">988</a> <a href="sms:+16025550142">Text us</a></ppd-info-card>`,
      'A link inside the information card texts 1-602-555-0142',
      '<ppd-contact-button>',
    ],
    [
      'a link that says one number and calls another',
      `${script}<ppd-contact-button><a href="tel:+16025550142">Call (602) 555-0199</a></ppd-contact-button>`,
      'says “Call (602) 555-0199” and calls 1-602-555-0142',
      'the same number',
    ],
    [
      'a wrong link in a placeholder',
      `${script}<div class="ppd-hotline-banner"><a href="tel:998">998</a></div>`,
      'A link inside the banner calls 998',
      '988',
    ],
    [
      'a heading level left out',
      `<h1>Visit</h1>${script}<ppd-info-card heading-level="4"><a href="tel:988">988</a></ppd-info-card>`,
      'a heading of level 4 after one of level 1',
      'heading-level="2"',
    ],
    [
      'WP Rocket',
      `<script type="rocketlazyloadscript" data-rocket-src="https://a.test/ppd-widgets.js"></script>${banner}`,
      'WP Rocket',
      'data-nowprocket="1"',
    ],
    [
      'LiteSpeed',
      `<script type="litespeed/javascript" data-src="https://a.test/ppd-widgets.js"></script>${banner}`,
      'LiteSpeed Cache delays',
      'data-no-optimize="1"',
    ],
    [
      'Rocket Loader',
      `<script type="2cb1f-text/javascript" src="https://a.test/ppd-widgets.js"></script>${banner}`,
      'Cloudflare Rocket Loader delays',
      'data-cfasync="false"',
    ],
    [
      'a consent tool',
      `<script type="text/plain" src="https://a.test/ppd-widgets.js"></script>${banner}`,
      'a consent tool delays',
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
      `<script integrity="sha384-x" src="https://a.test/ppd-widgets.js"></script>${banner}`,
      'integrity without crossorigin',
      'crossorigin="anonymous"',
    ],
    [
      'data-cfasync too late',
      `<script src="https://a.test/ppd-widgets.js" data-cfasync="false"></script>${banner}`,
      'data-cfasync comes after src',
      'before src',
    ],
    [
      'paragraphs in the tag',
      `<script src="https://a.test/ppd-widgets.js"></p><p></script>${banner}`,
      'put paragraphs into the script tag',
      'one line',
    ],
    [
      'a policy without ours',
      `<meta http-equiv="Content-Security-Policy" content="trusted-types dompurify">${script}${banner}`,
      'but not ours',
      'trusted-types dompurify ppd-widgets',
    ],
    [
      'a policy without scripts',
      `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">${script}${banner}`,
      'allows no scripts',
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

  it('asks for no higher level than the card has, where no heading comes before it', () => {
    const card = '<ppd-info-card><a href="tel:988">988</a></ppd-info-card>';
    expect(toDo(check(script + card))).to.be.empty;
  });

  it('finds nothing wrong with links as people write them', () => {
    const links = [
      '<a href="tel:988">Call 988, 24/7</a>',
      '<a href="sms:988?body=help">text 988</a>',
      '<a href="tel:1-833-852-6262">1-833-TLC-MAMA (1-833-852-6262)</a>',
      '<a href="sms:+19712037773">971-203-7773</a>',
      '<a href="tel:711">711</a>',
      '<a href="https://988lifeline.org/">988lifeline.org</a>',
    ].join();
    expect(toDo(check(`${script}<ppd-hotline-banner>${links}</ppd-hotline-banner>`))).to.be.empty;
    const clinic = [
      '<a href="tel:6025550142;ext=12">Call Sunrise, 24 Main St, (602) 555-0142 ext. 12</a>',
      '<a href="mailto:nurse@clinic.example">nurse@clinic.example</a>',
    ].join();
    expect(toDo(check(`${script}<ppd-contact-button>${clinic}</ppd-contact-button>`))).to.be.empty;
  });

  it('knows the script without the card, its policy, and a card that it cannot show', () => {
    const small = script.replace('ppd-widgets', 'ppd-hotline');
    const card = '<ppd-info-card><a href="tel:988">Call 988</a></ppd-info-card>';
    expect(toDo(check(small + banner))).to.be.empty;
    expect(toDo(check(small + card)).join()).to.contain('script without the card');
    expect(toDo(check(small + script + card)).join()).to.not.contain('script without the card');
    const policy = {policy: "default-src 'self'; trusted-types ppd-widgets"};
    expect(JSON.stringify(check(small + banner, policy))).to.contain(
      'trusted-types ppd-widgets ppd-hotline',
    );
  });

  describe('compares what is shown with what is inside', () => {
    const compare = (html: string, shown: string) => {
      const parse = (text: string) =>
        new DOMParser().parseFromString(text, 'text/html').body.firstElementChild!;
      return compareNumbers(parse(html), parse(`<div>${shown}</div>`));
    };
    const button = (attributes: string, inside: string) =>
      `<ppd-contact-button ${attributes}>${inside}</ppd-contact-button>`;
    const call = (number: string) => `<a href="tel:${number}">Call</a>`;
    const sunrise = call('+16025550142');
    const other = call('+16025550199');
    const publishers = '<a href="tel:+18554819605">Mind Body Centers, 1-855-481-9605</a>';
    const hotline = '<a href="tel:988">988</a>';

    for (const [fault, html, shown, what] of [
      [
        'another number',
        button('phone="602-555-0199"', sunrise),
        other + hotline,
        'A link inside the contact button calls 1-602-555-0142, but the element shows 1-602-555-0199.',
      ],
      [
        'another extension',
        button('', call('+16025550142;ext=12')),
        call('+16025550142;ext=21'),
        'calls 1-602-555-0142 ext. 12, but the element shows 1-602-555-0142 ext. 21.',
      ],
      [
        'one of two numbers inside',
        button('phone="602-555-0142"', sunrise + other),
        sunrise,
        'calls 1-602-555-0199, but the element shows 1-602-555-0142.',
      ],
      [
        'no text where a link texts',
        button('phone="602-555-0142"', '<a href="sms:+16025550199">Text</a>'),
        sunrise,
        'texts 1-602-555-0199, but the element shows no such link.',
      ],
      [
        'another page',
        button('href="/book"', '<a href="https://a.test/book">Book</a>'),
        '<a href="https://b.example/book">Book</a>',
        'opens https://a.test/book, but the element shows https://b.example/book.',
      ],
      [
        'another e-mail address',
        button('', '<a href="mailto:a@clinic.example">Write</a>'),
        '<a href="mailto:b@clinic.example">Write</a>',
        'writes to a@clinic.example',
      ],
      [
        'a number that no link inside has',
        button('phone="602-555-0142"', hotline),
        sunrise + hotline,
        'shows 1-602-555-0142, but no link inside it does.',
      ],
      [
        'the publisher, and a link to another clinic',
        `<div class="ppd-contact-button"><p>${sunrise}</p></div>`,
        publishers + hotline,
        'shows Mind Body Centers, 1-855-481-9605, although a link inside it calls 1-602-555-0142.',
      ],
      [
        'the publisher under another name',
        button('clinic-name="Sunrise"', publishers),
        publishers,
        'although clinic-name is “Sunrise”.',
      ],
      [
        'the publisher in place of a refused number',
        `<div data-ppd="contact-button" data-phone="555-01">${hotline}</div>`,
        publishers,
        'although it has phone="555-01".',
      ],
      [
        'a number that a script has put into the words',
        `<ppd-hotline-banner>${hotline}</ppd-hotline-banner>`,
        '<a href="tel:988">Call 1-800-555-0100</a>',
        'shows “Call 1-800-555-0100”, which calls 988.',
      ],
      [
        'a number that a script has put into the link',
        `<ppd-hotline-banner>${hotline}</ppd-hotline-banner>`,
        call('+18005550100'),
        'shows 1-800-555-0100, which is not a hotline’s number.',
      ],
    ] as const) {
      it(`finds ${fault}`, () => {
        const found = compare(html, shown);
        expect(found).to.have.length(1);
        expect(found[0]!.kind).to.equal('problem');
        expect(found[0]!.what).to.contain(what);
      });
    }

    for (const [right, html, shown] of [
      ['the same number, written otherwise', button('', call('(602) 555-0142')), sunrise],
      ['an extension more', button('', sunrise), call('+16025550142;ext=12')],
      ['more ways than are inside', button('', sunrise), sunrise + other],
      [
        'one of several pages',
        button('', '<a href="https://a.test/">1</a><a href="https://b.example/">2</a>'),
        '<a href="https://b.example/">2</a>',
      ],
      ['the publisher, whom the link inside names', button('', publishers), publishers],
      ['what is inside, by a slot', button('', sunrise), `<slot></slot><slot name="x"></slot>`],
      [
        'the publisher by its own name',
        button('clinic-name="Mind Body Centers"', hotline + publishers),
        publishers,
      ],
    ] as const) {
      it(`is content with ${right}`, () => {
        expect(toDo(compare(html, shown))).to.be.empty;
      });
    }

    it('says which numbers agree, and that it cannot know more', () => {
      const [found] = compare(button('', sunrise), sunrise);
      expect(found!.kind).to.equal('good');
      expect(found!.what).to.match(
        /1-602-555-0142\. Call it to make sure that it is the right one/,
      );
    });

    it('notes the publisher where nothing names another clinic', () => {
      for (const inside of ['', hotline]) {
        const found = compare(button('', inside), publishers);
        expect(found).to.have.length(1);
        expect(found[0]!.kind).to.equal('note');
        expect(found[0]!.what).to.contain('1-855-481-9605');
      }
    });
  });

  it('knows a colour from text that is more or less than one', () => {
    for (const color of [
      'teal',
      '#0A5457',
      'rgb(10 84 87 / 90%)',
      'hsl(182, 79%, 19%)',
      'currentcolor',
    ])
      expect(isColor(color), color).to.equal(true);
    for (const text of [
      '',
      'nonsense',
      '#12',
      'inherit',
      'red;',
      'red}',
      'red/*',
      'rgb(0 0 0',
      'var(--x)',
      'env(x)',
      'attr(data-x type(<color>))',
      '--f()',
      'if(style(--x): red)',
      'url(https://a.test/)',
      'u\\72l(x)',
      'red" onload="x',
      'color(from red srgb r g b' + ' '.repeat(200) + ')',
    ])
      expect(isColor(text), text).to.equal(false);
  });

  it('finds an older release, and a page that does not say its language', () => {
    const page = new DOMParser().parseFromString(script + banner, 'text/html');
    const found = toDo(checkPage(page, {isLive: false, newest: '2.0.0', version: '1.0.0'}));
    expect(found).to.have.length(2);
    expect(found[0]).to.equal('This page runs release 1.0.0; this check is from release 2.0.0.');
    expect(found[1]).to.contain('language');
  });

  it('reads the policy of the header too', () => {
    const found = check(script + banner, {policy: "default-src 'self'; trusted-types a b"});
    expect(toDo(found)).to.have.length(1);
  });

  it('takes placeholders and the script alone for what they are', () => {
    const placeholder = '<div data-ppd="hotline-banner"><a href="tel:988">988</a></div>';
    expect(toDo(check(script + placeholder))).to.be.empty;
    const alone = '<script src="https://a.test/ppd-widgets.js?place=hotline-banner"></script>';
    expect(toDo(check(alone))).to.be.empty;
  });

  describe('on a live page', () => {
    const run = async (host: string, change?: (page: Document) => unknown) => {
      const {page, close} = await openHost(host);
      await change?.(page);
      // WebKit draws no frame for what is out of sight, and colours are looked at before one.
      page.defaultView!.frameElement!.scrollIntoView();
      await drawn(page.defaultView!);
      const tag = page.createElement('script');
      tag.src = '/dist/ppd-check.js';
      page.body.append(tag);
      await waitUntil(
        () => page.querySelector('ppd-check')?.shadowRoot?.querySelector('li'),
        'the check says nothing',
      );
      const root = page.querySelector('ppd-check')!.shadowRoot!;
      const items = [...root.querySelectorAll('li')].map(textOf);
      return {page, root, items, close};
    };

    it('finds all mistakes of a faulty page, in the elements’ own words', async () => {
      const {root, items, page, close} = await run('faulty.html');
      for (const words of [
        'an unknown attribute denstiy',
        'The information card has no plain link to call',
        'a heading of level 4 after one of level 1',
        'data-cfasync comes after src',
        'The placeholder “banner” has not become an element',
        'The page does not declare its language',
        'sections="waht": unknown or repeated: waht',
        'phone="555-01": not a phone number',
        '--ppd-accent="#fc0": only 1.5:1',
        'A link inside the contact button calls 1-602-555-0199, but the element shows 1-602-555-0142',
      ]) {
        expect(
          items.some((item) => item.includes(words)),
          `${words}\n${items.join('\n')}`,
        ).to.equal(true);
      }
      const problems = items.filter((item) => item.startsWith('✗'));
      expect(problems.length).to.be.at.least(9);
      expect(textOf(root.querySelector('h2'))).to.equal(`${problems.length} things to fix.`);
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

    const over = (page: Document, css: string, inside = 'Cookies') => {
      const box = page.createElement('div');
      box.className = 'cookie-bar';
      box.style.cssText = css;
      box.textContent = inside;
      page.body.append(box);
    };

    for (const [what, change, words] of [
      [
        'something of the page that lies over the numbers',
        (page: Document) => {
          over(page, 'position:fixed;inset:0;z-index:9999;background:#fff');
        },
        'The banner is covered: <div class="cookie-bar"> of your page lies over it',
      ],
      [
        'a page wider than the window',
        (page: Document) => {
          over(page, 'width:1200px;height:1px', '');
        },
        'px wider than this window',
      ],
      [
        'a second banner at an edge',
        async (page: Document) => {
          for (let count = 0; count < 2; count += 1) {
            const banner = page.createElement('ppd-hotline-banner');
            banner.setAttribute('placement', 'bottom');
            banner.innerHTML = '<a href="tel:988">Call 988</a>';
            page.body.append(banner);
            await banner.updateComplete;
          }
          const bars = [...page.querySelectorAll('[placement=bottom]')];
          await waitUntil(() =>
            bars.some((bar) => getComputedStyle(part(bar, '.frame')).position === 'static'),
          );
        },
        'The banner is not at the bottom of the window: it scrolls with the page',
      ],
    ] as const) {
      it(`finds ${what}`, async () => {
        const {items, close} = await run('plain.html', change);
        expect(
          items.some((item) => item.includes(words)),
          items.join('\n'),
        ).to.equal(true);
        close();
      });
    }

    it('says that the script’s address does not answer', async () => {
      const {items, close} = await run('plain.html?script=blocked', (page) => {
        page.querySelector<HTMLScriptElement>('script[defer]')!.src = '/nowhere/ppd-widgets.js';
      });
      expect(items.join('\n')).to.contain(
        'The script cannot be loaded: /nowhere/ppd-widgets.js answers 404',
      );
      close();
    });

    it('says how far the page has jumped where no room was kept', () => {
      const element = document.createElement('ppd-info-card');
      document.body.append(element);
      const jumped = () => checkLayout(document, 0.31).map((finding) => finding.what);
      expect(jumped().join()).to.contain(
        'The page has jumped while it was loading (by 0.31; up to 0.1 is good), and no room is kept for the information card.',
      );
      element.style.minHeight = '1100px';
      expect(jumped().join()).to.not.contain('jumped');
      expect(checkLayout(document, 0.04)).to.be.empty;
      element.remove();
    });

    it('looks into closed shadow roots', async () => {
      const {items, close} = await run('plain.html', async (page) => {
        const button = page.createElement('ppd-contact-button');
        button.setAttribute('phone', '602-555-0142');
        button.innerHTML = '<a href="tel:+16025550199">Call us</a>';
        page.body.append(button);
        await button.updateComplete;
        expect(button.shadowRoot).to.equal(null);
      });
      expect(items.filter((item) => item.startsWith('✗'))).to.deep.equal([
        '✗ A link inside the contact button calls 1-602-555-0199, but the element shows 1-602-555-0142. Find out which is right, and use it in both the attributes and the links. Visitors get the link until the script runs, then the element.',
      ]);
      close();
    });

    it('says which elements could not be rendered', async () => {
      const {items, close} = await run('patched-dom.html?patch=importNode-throws');
      expect(items.join('\n')).to.contain(
        'The banner could not be rendered, so it shows plain links. The console says why',
      );
      close();
    });

    it('tells plain links from what the snippet has brought', async () => {
      const {items, close} = await run('plain.html?script=blocked', (page) => {
        page.querySelector('ppd-info-card')!.attachShadow({mode: 'closed'});
      });
      expect(items.join('\n')).to.contain('The banner still shows its plain links');
      expect(items.join('\n')).to.contain('The information card is not running');
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
    expect(await (await fetch(src)).text()).to.not.contain('has no plain link');
    close();
  });
});
