import '../support/open-roots.js';
import {expect, fixture, html} from '@open-wc/testing';
import {
  executeServerCommand,
  resetMouse,
  sendKeys,
  sendMouse,
  setViewport,
} from '@web/test-runner-commands';
import type {PpdHotlineBanner} from '../../src/entries/index.js';
import '../../src/entries/index.js';
import {
  allHotlineLinks,
  computedRole,
  copiedBy,
  drawn,
  emulating,
  hotlineLinks,
  hrefs,
  isFocused,
  part,
  parts,
  refusingCopies,
  renderWithWarnings,
  textOf,
  waitUntil,
  whole,
} from '../support/helpers.js';

const room = () => document.documentElement.style.getPropertyValue('padding-bottom');

describe('<ppd-hotline-banner>', () => {
  describe('accessibility', () => {
    it('is a region named by its headline', async () => {
      const el = await fixture<PpdHotlineBanner>(html`<ppd-hotline-banner></ppd-hotline-banner>`);
      const expected = {role: 'region', name: 'You are not alone. Help is free, day and night.'};
      expect(await computedRole(part(el, 'section'), expected)).to.deep.equal(expected);
    });

    it('names each link with the words and digits a reader sees', async () => {
      const el = await fixture<PpdHotlineBanner>(html`<ppd-hotline-banner></ppd-hotline-banner>`);
      const names = [
        'Call 1-833-852-6262',
        'Text 1-833-852-6262',
        'Call 988',
        'Text 988',
        'Call 911',
        'Chat at 988lifeline.org',
      ];
      const links = parts(el, '.action, .chat');
      expect(links.map(textOf)).to.deep.equal(names);
      for (const [index, name] of names.entries()) {
        // A short number stays with the word before it.
        const expected = {role: 'link', name: name.replace(/ (\d{3})$/, '\u00a0$1')};
        expect(await computedRole(links[index]!, expected)).to.deep.equal(expected);
      }
    });

    it('keeps numbers out of translators’ reach', async () => {
      const el = await fixture<PpdHotlineBanner>(html`<ppd-hotline-banner></ppd-hotline-banner>`);
      for (const number of parts(el, '.number')) {
        expect(number.translate, textOf(number)).to.equal(false);
        expect(number.className).to.contain('notranslate');
      }
    });
  });

  describe('the ladder', () => {
    it('stands whole: hotline, 988, 911', async () => {
      const el = await fixture<PpdHotlineBanner>(html`<ppd-hotline-banner></ppd-hotline-banner>`);
      expect(hrefs(el)).to.deep.equal(allHotlineLinks);
    });

    it('stands whole in the compact form too', async () => {
      const el = await fixture<PpdHotlineBanner>(
        html`<ppd-hotline-banner density="compact"></ppd-hotline-banner>`,
      );
      expect(hrefs(el)).to.deep.equal(hotlineLinks);
    });

    it('says under the hotline that it is free and confidential, and what it is not for', async () => {
      for (const [lang, words] of [
        ['en', 'Free and confidential, in English and Spanish. This line is not for emergencies.'],
        [
          'es',
          'Es gratis y confidencial, en español y en inglés. Esta línea no es para emergencias.',
        ],
      ] as const) {
        const el = await fixture<PpdHotlineBanner>(
          html`<ppd-hotline-banner lang=${lang}></ppd-hotline-banner>`,
        );
        expect(textOf(part(el, '.hotline .support'))).to.equal(words);
      }
    });

    it('asks before each of 988 and 911, in sight where it is full, and for screen readers where it is compact', async () => {
      const el = await fixture<PpdHotlineBanner>(html`<ppd-hotline-banner></ppd-hotline-banner>`);
      const ladder = () => [...part(el, '.ladder').children].map(textOf);
      expect(ladder()).to.deep.equal([
        'In crisis, or thinking about suicide?',
        'Call 988',
        'Text 988',
        'In danger?',
        'Call 911',
      ]);
      for (const question of parts(el, '.ladder p')) {
        expect(question.getBoundingClientRect().height).to.be.greaterThan(10);
      }
      el.density = 'compact';
      await el.updateComplete;
      expect(ladder()).to.deep.equal([
        'In crisis?',
        'Call 988',
        'Text 988',
        'In danger?',
        'Call 911',
      ]);
      for (const question of parts(el, '.ladder p')) {
        expect(question.getClientRects()).to.have.length(1);
        expect(question.getBoundingClientRect().height).to.be.at.most(1);
      }
    });

    it('is in sight without a click', async () => {
      const el = await fixture<PpdHotlineBanner>(html`<ppd-hotline-banner></ppd-hotline-banner>`);
      expect(part(el, 'details').querySelector('.action, .chat')).to.equal(null);
      for (const link of parts(el, '.action, .chat')) {
        expect(link.getBoundingClientRect().height, textOf(link)).to.be.greaterThan(0);
      }
    });

    it('cannot be changed by attributes or by what stands inside the element', async () => {
      const el = await fixture<PpdHotlineBanner>(
        html`<ppd-hotline-banner phone="1-900-555-0199" call="1-900-555-0199" href="tel:1"
          ><a href="tel:+19005550199">1-900-555-0199</a></ppd-hotline-banner
        >`,
      );
      expect(hrefs(el)).to.deep.equal(allHotlineLinks);
      expect(textOf(el.renderRoot)).to.not.contain('900');
    });

    it('follows a tap or click on the hotline to the telephone', async () => {
      const el = await fixture<PpdHotlineBanner>(html`<ppd-hotline-banner></ppd-hotline-banner>`);
      const call = part(el, 'a') as HTMLAnchorElement;
      let dialled = '';
      call.addEventListener('click', (event) => {
        if (!event.defaultPrevented) dialled = call.href;
        // The test browser has no telephone to open.
        event.preventDefault();
      });
      const {left, top} = call.getBoundingClientRect();
      await sendMouse({type: 'click', position: [Math.round(left + 40), Math.round(top + 20)]});
      await resetMouse();
      expect(dialled).to.equal('tel:+18338526262');
    });
  });

  describe('attributes', () => {
    it('take the defaults where nothing is set', async () => {
      const el = await fixture<PpdHotlineBanner>(html`<ppd-hotline-banner></ppd-hotline-banner>`);
      expect(el.placement).to.equal('inline');
      expect(el.theme).to.equal('auto');
      expect(el.hasAttribute('placement')).to.equal(false);
    });

    for (const [attribute, allowed] of [
      ['placement', 'inline, top, bottom'],
      ['density', 'full, compact'],
      ['theme', 'auto, device, light, dark'],
    ] as const) {
      it(`answers a bad ${attribute} with one warning and its default`, async () => {
        const {el, warnings} = await renderWithWarnings<PpdHotlineBanner>(
          html`<ppd-hotline-banner></ppd-hotline-banner>`,
          async (made) => {
            made.setAttribute(attribute, 'sideways');
            await made.updateComplete;
            made.requestUpdate();
          },
        );
        expect(warnings).to.have.length(1);
        expect(warnings[0])
          .to.contain('<ppd-hotline-banner>')
          .and.to.contain(`${attribute}="sideways"`)
          .and.to.contain(allowed);
        expect(el[attribute]).to.equal(allowed.split(', ')[0]);
        expect(hrefs(el)).to.deep.equal(allHotlineLinks);
      });
    }

    it('heading-level is not set by default: no heading in the page’s outline', async () => {
      const el = await fixture<PpdHotlineBanner>(html`<ppd-hotline-banner></ppd-hotline-banner>`);
      expect(parts(el, 'h1, h2, h3, h4, h5, h6')).to.be.empty;
      expect(textOf(part(el, '#headline'))).to.match(/^You are not alone/);
    });

    for (const level of [2, 3, 4, 5, 6]) {
      it(`heading-level="${level}" makes the headline such a heading, which still names the region`, async () => {
        const el = await fixture<PpdHotlineBanner>(
          html`<ppd-hotline-banner heading-level=${level}></ppd-hotline-banner>`,
        );
        expect(parts(el, 'h1, h2, h3, h4, h5, h6').map(({localName}) => localName)).to.deep.equal([
          `h${level}`,
        ]);
        const name = 'You are not alone. Help is free, day and night.';
        const region = {role: 'region', name};
        expect(await computedRole(part(el, 'section'), region)).to.deep.equal(region);
        el.density = 'compact';
        await el.updateComplete;
        expect(parts(el, 'h1, h2, h3, h4, h5, h6')).to.be.empty;
      });
    }

    for (const level of ['1', '7', 'two', '2.5', '0', '-3']) {
      it(`answers heading-level="${level}" with one warning and no heading`, async () => {
        const {el, warnings} = await renderWithWarnings<PpdHotlineBanner>(
          html`<ppd-hotline-banner heading-level=${level}></ppd-hotline-banner>`,
        );
        expect(parts(el, 'h1, h2, h3, h4, h5, h6')).to.be.empty;
        expect(textOf(part(el, '#headline'))).to.match(/^You are not alone/);
        expect(hrefs(el)).to.deep.equal(allHotlineLinks);
        expect(warnings).to.have.length(1);
        expect(warnings[0])
          .to.contain(`heading-level="${level}"`)
          .and.to.contain('from 2 to 6')
          .and.to.contain('no heading is used');
      });
    }

    it('are read whatever their case, and changed while the page lives', async () => {
      const el = await fixture<PpdHotlineBanner>(
        html`<ppd-hotline-banner density=" Compact "></ppd-hotline-banner>`,
      );
      expect(hrefs(el)).to.deep.equal(hotlineLinks);
      el.removeAttribute('density');
      await el.updateComplete;
      expect(hrefs(el)).to.deep.equal(allHotlineLinks);
    });

    it('follow the device’s colours, and theme fixes them', async () => {
      const el = await fixture<PpdHotlineBanner>(
        html`<ppd-hotline-banner theme="dark"></ppd-hotline-banner>`,
      );
      const background = () => getComputedStyle(part(el, 'section')).backgroundColor;
      const dark = background();
      el.theme = 'light';
      await el.updateComplete;
      const light = background();
      expect(light).to.not.equal(dark);
      el.theme = 'device';
      await el.updateComplete;
      const asDark = await executeServerCommand<{applied: boolean}, object>('emulate', {
        colorScheme: 'dark',
      });
      // WebKitGTK reads its colour scheme once, at its start.
      expect(background()).to.equal(asDark.applied ? dark : light);
      await executeServerCommand('emulate', {});
    });
  });

  describe('fallback', () => {
    it('takes them out of the picture and the accessibility tree once it renders', async () => {
      const el = await fixture<PpdHotlineBanner>(
        html`<ppd-hotline-banner><a href="tel:988">Call 988 (fallback)</a></ppd-hotline-banner>`,
      );
      const fallback = el.querySelector('a')!;
      expect(fallback.getClientRects()).to.have.length(0);
      expect(el.innerText).to.not.contain('fallback');
      const before = document.createElement('button');
      el.before(before);
      before.focus();
      await sendKeys({press: 'Tab'});
      expect(isFocused(part(el, 'button'))).to.equal(true);
    });
  });

  describe('keyboard', () => {
    it('opens what a call is like', async () => {
      const el = await fixture<PpdHotlineBanner>(html`<ppd-hotline-banner></ppd-hotline-banner>`);
      part(el, 'summary').focus();
      await sendKeys({press: 'Enter'});
      expect(part(el, 'details')).to.have.property('open', true);
      expect(part(el, 'details').innerText).to.contain('It does not need to be an emergency.');
    });
  });

  describe('what happens when I call', () => {
    it('is told from HRSA’s page, which is named', async () => {
      const el = await fixture<PpdHotlineBanner>(html`<ppd-hotline-banner></ppd-hotline-banner>`);
      const details = part(el, 'details');
      details.setAttribute('open', '');
      await whole(el);
      // White space around what is to come keeps the body from being :empty.
      await waitUntil(() => details.querySelector('.source'), 'no answers');
      for (const answer of [
        'A trained counselor answers.',
        'It does not need to be an emergency.',
        'Most calls and texts are answered in a few minutes.',
        'English and Spanish',
        'You can text',
      ]) {
        expect(details.innerText).to.contain(answer);
      }
      const source = details.querySelector<HTMLAnchorElement>('.source a')!;
      expect(source.href).to.equal(
        'https://mchb.hrsa.gov/national-maternal-mental-health-hotline/faq',
      );
      expect(source.rel).to.equal('noopener noreferrer');
      expect(source.referrerPolicy).to.equal('no-referrer');
    });
  });

  describe('copying the number', () => {
    it('puts the number on the clipboard and says so politely', async () => {
      const el = await fixture<PpdHotlineBanner>(html`<ppd-hotline-banner></ppd-hotline-banner>`);
      const status = part(el, '.copy [role=status]');
      expect(textOf(status)).to.equal('');
      const copied = await copiedBy(async () => {
        part(el, '.copy button').click();
        await waitUntil(() => textOf(status) === 'Number copied', 'nothing is said');
      });
      expect(copied).to.deep.equal(['1-833-852-6262']);
    });

    it('selects the number and says so where the page’s policy refuses', async () => {
      const el = await fixture<PpdHotlineBanner>(html`<ppd-hotline-banner></ppd-hotline-banner>`);
      const button = part(el, '.copy button');
      // Shown on computers only, which not every engine takes this machine for.
      button.parentElement!.style.display = 'flex';
      const status = part(el, '.copy [role=status]');
      getSelection()!.removeAllRanges();
      await refusingCopies(async () => {
        button.focus();
        await sendKeys({press: 'Enter'});
        await waitUntil(() => textOf(status), 'nothing is said');
      });
      expect(textOf(status)).to.equal('The number is selected. Press Ctrl+C, or ⌘C on a Mac.');
      expect(getSelection()!.toString()).to.equal('1-833-852-6262');
    });
  });

  describe('placement', () => {
    beforeEach(() => setViewport({width: 800, height: 600}));

    it('sticks to the bottom, in the compact form, and keeps room for the page’s last line', async () => {
      const el = await fixture<PpdHotlineBanner>(
        html`<ppd-hotline-banner placement="bottom"></ppd-hotline-banner>`,
      );
      await waitUntil(room, 'no room is kept');
      expect(hrefs(el)).to.deep.equal(hotlineLinks);
      const {bottom, height} = part(el, 'section').getBoundingClientRect();
      expect(Math.round(bottom)).to.equal(innerHeight);
      expect(room()).to.equal(`${Math.ceil(height)}px`);
    });

    it('sticks to the top', async () => {
      const el = await fixture<PpdHotlineBanner>(
        html`<ppd-hotline-banner placement="top"></ppd-hotline-banner>`,
      );
      const after = document.createElement('div');
      after.style.height = '3000px';
      el.after(after);
      scrollTo(0, 1000);
      const bar = part(el, 'section');
      await waitUntil(() => Math.round(bar.getBoundingClientRect().top) === 0, 'it scrolls away');
      scrollTo(0, 0);
    });

    for (const placement of ['top', 'bottom'] as const) {
      it(`refuses a full banner at the ${placement} with one warning, and keeps the compact form`, async () => {
        const {el, warnings} = await renderWithWarnings<PpdHotlineBanner>(
          html`<ppd-hotline-banner placement=${placement} density="full"></ppd-hotline-banner>`,
          async (made) => {
            await made.updateComplete;
            made.theme = 'dark';
          },
        );
        expect(hrefs(el)).to.deep.equal(hotlineLinks);
        expect(parts(el, '.full')).to.be.empty;
        expect(warnings).to.have.length(1);
        expect(warnings[0])
          .to.contain('<ppd-hotline-banner> density="full"')
          .and.to.contain('"compact" is used');
        el.placement = 'inline';
        await el.updateComplete;
        expect(hrefs(el)).to.deep.equal(allHotlineLinks);
      });
    }

    it('answers a bad density at an edge with the compact form', async () => {
      const {el, warnings} = await renderWithWarnings<PpdHotlineBanner>(
        html`<ppd-hotline-banner placement="bottom" density="huge"></ppd-hotline-banner>`,
      );
      expect(hrefs(el)).to.deep.equal(hotlineLinks);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('density="huge"').and.to.contain('"compact" is used');
    });

    describe('in a window as narrow as a phone’s', () => {
      const PHONE = 640;
      const barLinks = ['tel:+18338526262', 'tel:988'];

      beforeEach(() => setViewport({width: PHONE, height: 700}));

      it('starts minimized at the bottom, and shows all of it on “More”, for good', async () => {
        const {el, warnings} = await renderWithWarnings<PpdHotlineBanner>(
          html`<ppd-hotline-banner placement="bottom"></ppd-hotline-banner>`,
        );
        expect(hrefs(el)).to.deep.equal(barLinks);
        expect(el.minimized).to.equal(true);
        part(el, '.toggle').click();
        await el.updateComplete;
        expect(hrefs(el)).to.deep.equal(hotlineLinks);
        el.theme = 'dark';
        el.parentElement!.prepend(el);
        await el.updateComplete;
        expect(hrefs(el)).to.deep.equal(hotlineLinks);
        expect(warnings).to.be.empty;
      });

      it('is as its owner placed it everywhere else', async () => {
        for (const placement of ['inline', 'top'] as const) {
          const el = await fixture<PpdHotlineBanner>(
            html`<ppd-hotline-banner placement=${placement}></ppd-hotline-banner>`,
          );
          expect(el.minimized, placement).to.equal(false);
          expect(hrefs(el), placement).to.include('tel:911');
        }
        await setViewport({width: PHONE + 1, height: 700});
        const el = await fixture<PpdHotlineBanner>(
          html`<ppd-hotline-banner placement="bottom"></ppd-hotline-banner>`,
        );
        expect(hrefs(el)).to.deep.equal(hotlineLinks);
      });

      for (const [lang, short, offer] of [
        ['en', 'ES', 'En español'],
        ['es', 'EN', 'In English'],
      ] as const) {
        it(`has room for the language’s tag alone, and names the language: ${lang}`, async () => {
          const el = await fixture<PpdHotlineBanner>(
            html`<ppd-hotline-banner placement="bottom" lang=${lang}></ppd-hotline-banner>`,
          );
          const button = part(el, '.languages button');
          // What is seen is in the name, for those who speak to their device (SC 2.5.3).
          const expected = {role: 'button', name: `${short} ${offer}`};
          expect(await computedRole(button, expected)).to.deep.equal(expected);
          const full = part(el, '.languages button .visually-hidden');
          expect(textOf(full)).to.equal(offer);
          expect(full.getBoundingClientRect().width).to.be.at.most(1);
        });
      }

      it('has 911 on paper too', async () => {
        const el = await fixture<PpdHotlineBanner>(
          html`<ppd-hotline-banner placement="bottom"></ppd-hotline-banner>`,
        );
        const line = part(el, '.on-paper');
        expect(textOf(line)).to.equal('In danger? 911');
        expect(line.getClientRects()).to.have.length(0);
        await emulating({media: 'print'}, () => {
          expect(line.getBoundingClientRect().height).to.be.greaterThan(0);
        });
      });
    });

    it('gives the room back when it moves into the flow or leaves, and takes it again', async () => {
      const el = await fixture<PpdHotlineBanner>(
        html`<ppd-hotline-banner placement="bottom"></ppd-hotline-banner>`,
      );
      await waitUntil(room, 'no room is kept');
      const parent = el.parentElement!;
      el.remove();
      expect(room()).to.equal('');
      parent.append(el);
      await waitUntil(room, 'no room is kept after the move');
      el.placement = 'inline';
      await el.updateComplete;
      expect(room()).to.equal('');
      expect(el.getAttribute('placement')).to.equal('inline');
    });

    it('adds its room to the page’s own, and takes its own alone away', async () => {
      const sheet = document.createElement('style');
      sheet.textContent =
        'html { padding-bottom: 40px; scroll-padding-top: 5%; scroll-padding-bottom: 60px }';
      document.head.append(sheet);
      const page = document.documentElement;
      page.style.scrollPaddingBottom = '30px';
      const computed = getComputedStyle(page);
      const el = await fixture<PpdHotlineBanner>(
        html`<ppd-hotline-banner placement="bottom"></ppd-hotline-banner>`,
      );
      await waitUntil(room, 'no room is kept');
      for (const width of [800, 360]) {
        await setViewport({width, height: 600});
        const sum = (own: number) =>
          own + Math.ceil(part(el, 'section').getBoundingClientRect().height);
        await waitUntil(() => parseFloat(computed.paddingBottom) === sum(40), 'the last line');
        expect(computed.scrollPaddingBottom).to.equal(`${sum(30)}px`);
      }
      el.placement = 'top';
      await waitUntil(() => page.style.scrollPaddingTop, 'no room at the top');
      const {height} = part(el, 'section').getBoundingClientRect();
      expect(computed.scrollPaddingTop).to.equal(`calc(5% + ${Math.ceil(height)}px)`);
      expect(computed.paddingBottom).to.equal('40px');
      expect(computed.scrollPaddingBottom).to.equal('30px');
      el.remove();
      expect(computed.scrollPaddingTop).to.equal('5%');
      page.style.scrollPaddingBottom = '';
      sheet.remove();
    });

    it('scrolls with the page where the window is too low for it', async () => {
      const el = await fixture<PpdHotlineBanner>(
        html`<ppd-hotline-banner placement="bottom"></ppd-hotline-banner>`,
      );
      await waitUntil(room, 'no room is kept');
      await setViewport({width: 320, height: 180});
      await waitUntil(() => !room(), 'the room is still kept');
      expect(getComputedStyle(part(el, 'section')).position).to.equal('static');
    });
  });

  describe('the strip on a computer', () => {
    it('breaks no number and takes two lines for its words while there is room, in a wide font too', async () => {
      await setViewport({width: 1280, height: 600});
      const box = await fixture<HTMLElement>(
        html`<div style="inline-size: 1080px">
          <ppd-hotline-banner
            density="compact"
            style="--ppd-font-family: 'DejaVu Sans', Verdana, sans-serif"
          ></ppd-hotline-banner>
        </div>`,
      );
      const el = box.querySelector('ppd-hotline-banner')!;
      const linesOf = (name: string) => {
        const range = document.createRange();
        range.selectNodeContents(part(el, name));
        return new Set([...range.getClientRects()].map(({bottom}) => Math.round(bottom))).size;
      };
      expect(linesOf('.primary')).to.equal(1);
      expect(linesOf('.name')).to.be.at.most(2);
    });
  });

  describe('life', () => {
    it('survives being moved and cloned', async () => {
      const el = await fixture<PpdHotlineBanner>(html`<ppd-hotline-banner></ppd-hotline-banner>`);
      const elsewhere = document.createElement('div');
      el.parentElement!.append(elsewhere);
      elsewhere.append(el);
      await el.updateComplete;
      expect(hrefs(el)).to.deep.equal(allHotlineLinks);
      const clone = el.cloneNode(true) as HTMLElement;
      elsewhere.append(clone);
      await drawn();
      expect(hrefs(clone)).to.deep.equal(allHotlineLinks);
    });

    it('stays hidden where its owner hides it', async () => {
      const el = await fixture<PpdHotlineBanner>(
        html`<ppd-hotline-banner hidden></ppd-hotline-banner>`,
      );
      expect(el.getClientRects()).to.have.length(0);
    });

    it('is measured from the reader’s own font size, not from the page’s root', async () => {
      const el = await fixture<PpdHotlineBanner>(html`<ppd-hotline-banner></ppd-hotline-banner>`);
      const size = () => getComputedStyle(part(el, '.support')).fontSize;
      const before = size();
      document.documentElement.style.fontSize = '62.5%';
      el.style.fontSize = '5px';
      expect(size()).to.equal(before);
      document.documentElement.style.fontSize = '';
    });
  });
});
