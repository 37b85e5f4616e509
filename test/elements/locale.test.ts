import '../support/open-roots.js';
import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {allStrings} from '../../src/content/strings/all-strings.js';
import {toLocale} from '../../src/content/languages.js';
import type {PpdContactButton, PpdHotlineBanner, PpdInfoCard} from '../../src/entries/index.js';
import '../../src/entries/index.js';
import {
  forgetLanguage,
  hoursOfClosed,
  hrefs,
  isFocused,
  nextTask,
  part,
  parts,
  textOf,
  warningsOf,
  whole,
  rootOf,
} from '../support/helpers.js';

const headline = (el: Element) => textOf(part(el, '#headline'));
const english = 'You are not alone. Help is free, day and night.';
const spanish = 'Usted cuenta con apoyo. Hay ayuda gratis, de día y de noche.';
const marked = (el: Element) => part(el, '.base').lang;

describe('toLocale()', () => {
  for (const tag of ['es', 'ES', 'es-MX', 'es_US', ' es-419 ']) {
    it(`reads ${JSON.stringify(tag)} as Spanish`, () => {
      expect(toLocale(tag)).to.equal('es');
    });
  }

  for (const tag of ['', 'fr', 'est', 'e', 'spanish', 'constructor', 'toString', '-es']) {
    it(`ships nothing for ${JSON.stringify(tag)}`, () => {
      expect(toLocale(tag)).to.equal(undefined);
    });
  }
});

describe('language', () => {
  before(() => {
    document.documentElement.lang = 'en';
  });

  afterEach(forgetLanguage);

  describe('of an element', () => {
    it('is its own', async () => {
      const el = await fixture<PpdHotlineBanner>(
        html`<ppd-hotline-banner lang="es-MX"></ppd-hotline-banner>`,
      );
      expect(headline(el)).to.equal(spanish);
      expect(marked(el)).to.equal('es');
      el.lang = 'en';
      await el.updateComplete;
      expect(headline(el)).to.equal(english);
      expect(el.getAttribute('lang')).to.equal('en');
      el.removeAttribute('lang');
      await el.updateComplete;
      expect(headline(el)).to.equal(english);
    });

    it('is that of the nearest ancestor', async () => {
      const outer = await fixture(
        html`<div lang="fr">
          <section lang="es_US"><ppd-hotline-banner></ppd-hotline-banner></section>
        </div>`,
      );
      expect(headline(outer.querySelector('ppd-hotline-banner')!)).to.equal(spanish);
    });

    it('is found out through shadow roots', async () => {
      const outer = await fixture(html`<div lang="ES"><span></span></div>`);
      const root = outer.querySelector('span')!.attachShadow({mode: 'open'});
      const el = document.createElement('ppd-hotline-banner');
      root.append(el);
      await el.updateComplete;
      expect(headline(el)).to.equal(spanish);
    });

    it('is English, marked as such, where the page’s does not ship', async () => {
      const warnings = await warningsOf(async () => {
        const outer = await fixture(
          html`<div lang="fr"><ppd-hotline-banner></ppd-hotline-banner></div>`,
        );
        const el = outer.querySelector('ppd-hotline-banner')!;
        expect(headline(el)).to.equal(english);
        expect(marked(el)).to.equal('en');
      });
      expect(warnings).to.be.empty;
    });

    it('gets one warning where its own does not ship', async () => {
      const warnings = await warningsOf(async () => {
        const el = await fixture<PpdInfoCard>(html`<ppd-info-card lang="fr"></ppd-info-card>`);
        el.requestUpdate();
        await el.updateComplete;
        expect(marked(el)).to.equal('en');
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('<ppd-info-card>').and.to.contain('lang="fr"');
    });

    it('follows a change of the page’s', async () => {
      const el = await fixture<PpdHotlineBanner>(html`<ppd-hotline-banner></ppd-hotline-banner>`);
      document.documentElement.lang = 'es';
      await nextTask();
      expect(headline(el)).to.equal(spanish);
      document.documentElement.lang = 'en';
      await nextTask();
      expect(headline(el)).to.equal(english);
    });

    it('follows it to another part of the page', async () => {
      const outer = await fixture(
        html`<div>
          <ppd-hotline-banner></ppd-hotline-banner>
          <p lang="es"></p>
        </div>`,
      );
      const el = outer.querySelector('ppd-hotline-banner')!;
      outer.querySelector('p')!.append(el);
      await el.updateComplete;
      expect(headline(el)).to.equal(spanish);
    });

    it('is left alone while the element is out of the page, and caught up with when it returns', async () => {
      const el = await fixture<PpdHotlineBanner>(html`<ppd-hotline-banner></ppd-hotline-banner>`);
      const other = await fixture<PpdHotlineBanner>(
        html`<ppd-hotline-banner></ppd-hotline-banner>`,
      );
      const parent = el.parentElement!;
      let updates = 0;
      el.addController({hostUpdated: () => (updates += 1)});
      el.remove();
      document.documentElement.lang = 'es';
      await nextFrame();
      expect(headline(other)).to.equal(spanish);
      expect(updates).to.equal(0);
      parent.append(el);
      await el.updateComplete;
      expect(headline(el)).to.equal(spanish);
    });
  });

  describe('switch', () => {
    it('offers the other language in its own words, in every element', async () => {
      for (const tag of [
        html`<ppd-hotline-banner></ppd-hotline-banner>`,
        html`<ppd-hotline-banner density="compact"></ppd-hotline-banner>`,
        html`<ppd-info-card></ppd-info-card>`,
        html`<ppd-contact-button></ppd-contact-button>`,
      ]) {
        const el = await fixture(tag);
        const offers = parts(el, '.languages button');
        expect(offers.map(textOf)).to.deep.equal(['En español']);
        expect(offers[0]!.lang).to.equal('es');
      }
    });

    it('changes all elements of the page together, whatever their own language', async () => {
      const banner = await fixture<PpdHotlineBanner>(
        html`<ppd-hotline-banner lang="en"></ppd-hotline-banner>`,
      );
      const card = await fixture<PpdInfoCard>(html`<ppd-info-card></ppd-info-card>`);
      const button = await fixture<PpdContactButton>(
        html`<ppd-contact-button></ppd-contact-button>`,
      );
      part(card, '.languages button').click();
      await nextTask();
      for (const el of [banner, card, button]) expect(marked(el)).to.equal('es');
      expect(headline(banner)).to.equal(spanish);
      const later = await fixture<PpdHotlineBanner>(
        html`<ppd-hotline-banner></ppd-hotline-banner>`,
      );
      expect(headline(later)).to.equal(spanish);
      part(banner, '.languages button').click();
      await nextTask();
      for (const el of [banner, card, button, later]) expect(marked(el)).to.equal('en');
    });

    it('works by keyboard, keeps focus, and announces the language politely', async () => {
      const el = await fixture<PpdHotlineBanner>(html`<ppd-hotline-banner></ppd-hotline-banner>`);
      const status = part(el, '.languages [role=status]');
      expect(textOf(status)).to.equal('');
      part(el, '.languages button').focus();
      await sendKeys({press: 'Enter'});
      await nextTask();
      expect(isFocused(part(el, '.languages button'))).to.equal(true);
      expect(textOf(part(el, '.languages button'))).to.equal('In English');
      expect(part(el, '.languages [role=status]') === status).to.equal(true);
      expect(textOf(status)).to.equal('Ahora en español');
    });

    it('keeps what is open, and the place the reader is at', async () => {
      const above = await fixture<PpdInfoCard>(html`<ppd-info-card open="all"></ppd-info-card>`);
      const el = await fixture<PpdHotlineBanner>(html`<ppd-hotline-banner></ppd-hotline-banner>`);
      const after = document.createElement('div');
      after.style.height = '2000px';
      el.after(after);
      const button = part(el, '.languages button');
      button.scrollIntoView();
      const {top} = button.getBoundingClientRect();
      const height = above.offsetHeight;
      button.click();
      await nextTask();
      expect(above.offsetHeight).to.not.equal(height);
      expect(Math.abs(button.getBoundingClientRect().top - top)).to.be.at.most(1);
      expect(parts(above, 'details:not([open])').length).to.equal(0);
    });

    it('leaves the page where it is when the banner at the window’s edge changes', async () => {
      const el = await fixture<PpdHotlineBanner>(
        html`<ppd-hotline-banner placement="bottom"></ppd-hotline-banner>`,
      );
      const tall = document.createElement('div');
      tall.style.height = '3000px';
      el.before(tall);
      // As where one language needs another line, which depends on the fonts there are.
      const style = document.createElement('style');
      style.textContent = '.base:lang(es) .frame { padding-block-start: 60px }';
      rootOf(el)!.append(style);
      await setViewport({width: 320, height: 700});
      scrollTo(0, 500);
      const {height} = part(el, 'section').getBoundingClientRect();
      part(el, '.languages button').click();
      await nextTask();
      expect(part(el, 'section').getBoundingClientRect().height).to.not.equal(height);
      expect(scrollY).to.equal(500);
      scrollTo(0, 0);
      await setViewport({width: 800, height: 600});
    });

    it('is stored nowhere', async () => {
      const el = await fixture<PpdHotlineBanner>(html`<ppd-hotline-banner></ppd-hotline-banner>`);
      const state = () => [
        document.cookie,
        localStorage.length,
        sessionStorage.length,
        location.href,
      ];
      const before = state();
      part(el, '.languages button').click();
      await nextTask();
      expect(state()).to.deep.equal(before);
    });
  });

  describe('Spanish', () => {
    it('has its own way to 988: press 2, text AYUDA, or its chat', async () => {
      const el = await fixture<PpdHotlineBanner>(
        html`<ppd-hotline-banner lang="es"></ppd-hotline-banner>`,
      );
      expect(parts(el, '.urgent a').map(textOf)).to.deep.equal([
        'Llame al 988, oprima 2',
        'Envíe AYUDA al 988',
        'Llame al 911',
        'Chat en 988lifeline.org/es',
      ]);
      expect(hrefs(el)).to.deep.equal([
        'tel:+18338526262',
        'sms:+18338526262',
        'tel:988',
        'sms:988',
        'tel:911',
        'https://988lifeline.org/es/inicio/',
      ]);
    });

    for (const [form, tag] of Object.entries({
      'the banner': html`<ppd-hotline-banner lang="es"></ppd-hotline-banner>`,
      'the compact banner': html`<ppd-hotline-banner
        lang="es"
        density="compact"
      ></ppd-hotline-banner>`,
      'the banner at the bottom': html`<ppd-hotline-banner
        lang="es"
        placement="bottom"
      ></ppd-hotline-banner>`,
      'the minimized banner': html`<ppd-hotline-banner
        lang="es"
        placement="bottom"
        minimized
      ></ppd-hotline-banner>`,
      'the card': html`<ppd-info-card lang="es" open="all"></ppd-info-card>`,
      'the button of a clinic that is closed': html`<ppd-contact-button
        lang="es"
        phone="602-555-0142"
        hours=${hoursOfClosed}
        time-zone="America/Phoenix"
      ></ppd-contact-button>`,
    })) {
      it(`says in each link to 988 what to do: ${form}`, async () => {
        const el = await fixture(tag);
        const words: Readonly<Record<string, string>> = {
          'tel:988': 'Llame al 988, oprima 2',
          'sms:988': 'Envíe AYUDA al 988',
          'tel:911': 'Llame al 911',
        };
        const links = parts(el, '.action').filter(
          (link) => (link.getAttribute('href') ?? '') in words,
        );
        expect(links.length).to.be.greaterThan(0);
        for (const link of links) {
          // The bar puts the question above.
          const said = textOf(link).replace(/^En crisis: /, '');
          expect(said).to.equal(words[link.getAttribute('href')!]);
        }
        for (const link of parts(el, '.action[href^="sms:+1833"]')) {
          expect(textOf(link)).to.match(/^(Envíe un texto al|Enviar texto) 1-833-852-6262$/);
        }
      });
    }

    it('has its own number for texts to the PSI HelpLine', async () => {
      const el = await fixture<PpdInfoCard>(html`<ppd-info-card lang="es"></ppd-info-card>`);
      expect(hrefs(el).slice(-2)).to.deep.equal(['tel:+18009444773', 'sms:+19712037773']);
      expect(parts(el, '.help .action').slice(-2).map(textOf)).to.deep.equal([
        'Llame al 1-800-944-4773 y oprima el 1',
        'Envíe un texto al 1-971-203-7773',
      ]);
    });

    it('says when the sources were read, and that most are in English', async () => {
      const el = await fixture<PpdInfoCard>(html`<ppd-info-card lang="es"></ppd-info-card>`);
      await whole(el);
      expect(textOf(part(el, '.sources'))).to.contain(
        'Fuentes leídas en noviembre de 2026; algunas eran copias guardadas. La mayoría de las fuentes está en inglés.',
      );
    });
  });

  describe('numbers', () => {
    const shown = /\+?\d[\d-]{5,}\d|\b(?:988|911|711)\b/g;
    const allowed = new Set([
      '1-833-852-6262',
      '988',
      '911',
      '711',
      '1-800-944-4773',
      '1-971-203-7773',
      '1-855-481-9605',
    ]);
    const links =
      /^(?:(?:tel|sms):(?:\+18338526262|988)|tel:911|(?:tel|sms):\+18009444773|sms:\+19712037773|tel:\+18554819605|https:.*)$/;

    for (const lang of Object.keys(allStrings)) {
      it(`are the constants wherever they stand, in "${lang}"`, async () => {
        for (const tag of [
          html`<ppd-hotline-banner lang=${lang}></ppd-hotline-banner>`,
          html`<ppd-hotline-banner lang=${lang} density="compact"></ppd-hotline-banner>`,
          html`<ppd-info-card lang=${lang}></ppd-info-card>`,
          html`<ppd-contact-button lang=${lang}></ppd-contact-button>`,
        ]) {
          const el = await fixture(tag);
          await whole(el);
          const text = textOf(part(el, '.base'));
          const found = text.match(shown) ?? [];
          expect(found.length).to.be.greaterThan(1);
          for (const number of found) expect(allowed.has(number), number).to.equal(true);
          for (const href of parts(el, 'a[href]:not([href^="#"])').map((a) =>
            a.getAttribute('href'),
          )) {
            expect(href).to.match(links);
          }
          for (const link of parts(el, 'a[href^="tel:"], a[href^="sms:"]')) {
            const digits = (link.getAttribute('href') ?? '').replace(/\D/g, '');
            expect(textOf(link).replace(/\D/g, ''), textOf(link)).to.contain(digits);
          }
        }
      });
    }
  });
});
