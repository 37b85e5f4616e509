import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {PpdContactButton} from '../src/index.js';
import '../src/index.js';
import {computedRole, isFocused, hrefs, part, parts, textOf, warningsOf} from './support.js';

const labels = (el: PpdContactButton) => parts(el, 'a').map(textOf);

const everyWay = html`<ppd-contact-button
  clinic-name="Sunrise OB-GYN"
  phone="(602) 555-0142 ext. 3"
  sms="602-555-0143"
  email="nurse@sunrise.example"
  href="https://sunrise.example/book?clinic=7&utm_source=ppd"
></ppd-contact-button>`;

describe('<ppd-contact-button>', () => {
  describe('accessibility', () => {
    for (const theme of ['light', 'dark'] as const) {
      it(`passes axe, one way: ${theme}`, async () => {
        const el = await fixture<PpdContactButton>(
          html`<ppd-contact-button theme=${theme}></ppd-contact-button>`,
        );
        await expect(el).to.be.accessible();
      });

      it(`passes axe, every way: ${theme}`, async () => {
        const el = await fixture<PpdContactButton>(everyWay);
        el.theme = theme;
        await el.updateComplete;
        part(el, 'details').setAttribute('open', '');
        await expect(el).to.be.accessible();
      });
    }

    it('names who answers', async () => {
      const el = await fixture<PpdContactButton>(html`<ppd-contact-button></ppd-contact-button>`);
      const expected = {role: 'link', name: 'Call Mind Body Centers 1-855-481-9605'};
      expect(await computedRole(part(el, 'a'), expected)).to.deep.equal(expected);
    });

    it('never cuts off or breaks a number, in a sidebar or with large text', async () => {
      const el = await fixture<PpdContactButton>(everyWay);
      part(el, 'details').setAttribute('open', '');
      for (const [width, size] of [
        ['240px', ''],
        ['270px', ''],
        ['320px', ''],
        ['300px', '32px'],
      ] as const) {
        el.style.width = width;
        part(el, '.base').style.fontSize = size;
        for (const number of parts(el, '.number')) {
          const {right} = (number.closest('a') ?? el).getBoundingClientRect();
          expect(number.getClientRects(), textOf(number)).to.have.length(1);
          expect(number.getBoundingClientRect().right, textOf(number)).to.be.at.most(right);
        }
      }
    });

    it('offers targets of 48 px and more', async () => {
      const el = await fixture<PpdContactButton>(everyWay);
      part(el, 'details').setAttribute('open', '');
      for (const target of parts(el, 'a, summary')) {
        expect(target.getBoundingClientRect().height, textOf(target)).to.be.at.least(48);
      }
    });
  });

  describe('as it comes', () => {
    it('reaches Mind Body Centers and names its interest', async () => {
      const el = await fixture<PpdContactButton>(html`<ppd-contact-button></ppd-contact-button>`);
      expect(hrefs(el)).to.deep.equal(['tel:+18554819605']);
      expect(textOf(part(el, '.note'))).to.equal(
        'For office hours, not for emergencies. In a crisis, call or text 988. Mind Body Centers offers ketamine treatment.',
      );
    });

    it('never looks like the hotline’s button', async () => {
      const el = await fixture<PpdContactButton>(
        html`<ppd-contact-button theme="light"></ppd-contact-button>`,
      );
      const banner = await fixture(html`<ppd-hotline-banner theme="light"></ppd-hotline-banner>`);
      const background = (host: Element) => getComputedStyle(part(host, 'a')).backgroundColor;
      expect(background(el)).to.not.equal(background(banner));
    });
  });

  describe('a clinic of the owner’s', () => {
    it('is offered by every way given: the telephone as the button, the rest in a disclosure', async () => {
      const el = await fixture<PpdContactButton>(everyWay);
      expect(hrefs(el)).to.deep.equal([
        'tel:+16025550142;ext=3',
        'https://sunrise.example/book?clinic=7&utm_source=ppd',
        'sms:+16025550143',
        'mailto:nurse@sunrise.example',
      ]);
      expect(labels(el)).to.deep.equal([
        'Call Sunrise OB-GYN 1-602-555-0142, ext. 3',
        'Contact Sunrise OB-GYN online',
        'Text 1-602-555-0143',
        'E-mail nurse@sunrise.example',
      ]);
      expect(parts(el, 'details a')).to.have.length(3);
      expect(textOf(part(el, '.note')))
        .to.contain('call or text 988')
        .and.to.not.contain('ketamine');
    });

    it('is the page where that is the only way, with no disclosure', async () => {
      const el = await fixture<PpdContactButton>(
        html`<ppd-contact-button clinic-name="Sunrise OB-GYN" href="/book"></ppd-contact-button>`,
      );
      expect(hrefs(el)).to.deep.equal([new URL('/book', location.href).href]);
      expect(parts(el, 'details')).to.be.empty;
    });

    it('without a name is "our office", never the publisher', async () => {
      const el = await fixture<PpdContactButton>(
        html`<ppd-contact-button phone="602-555-0142"></ppd-contact-button>`,
      );
      expect(labels(el)).to.deep.equal(['Call our office 1-602-555-0142']);
      expect(textOf(el.shadowRoot)).to.not.contain('Mind Body');
    });

    it('may have a label of its own, and the number stays', async () => {
      const el = await fixture<PpdContactButton>(
        html`<ppd-contact-button phone="602-555-0142" label="Ask our nurse"></ppd-contact-button>`,
      );
      expect(labels(el)).to.deep.equal(['Ask our nurse 1-602-555-0142']);
    });

    it('shows a name as text, whatever stands in it', async () => {
      const el = await fixture<PpdContactButton>(
        html`<ppd-contact-button
          clinic-name="<img src=x onerror=alert(1)> {number} *A*"
          phone="602-555-0142"
        ></ppd-contact-button>`,
      );
      expect(parts(el, 'img, strong')).to.be.empty;
      expect(labels(el)).to.deep.equal([
        'Call <img src=x onerror=alert(1)> {number} *A* 1-602-555-0142',
      ]);
    });

    it('does not leak into another on the same page', async () => {
      const el = await fixture<PpdContactButton>(everyWay);
      const other = await fixture<PpdContactButton>(
        html`<ppd-contact-button></ppd-contact-button>`,
      );
      expect(hrefs(other)).to.deep.equal(['tel:+18554819605']);
      expect(hrefs(el)).to.have.length(4);
    });

    it('is followed when an attribute changes', async () => {
      const el = await fixture<PpdContactButton>(everyWay);
      el.phone = '602-555-0199';
      el.removeAttribute('sms');
      await el.updateComplete;
      expect(hrefs(el)[0]).to.equal('tel:+16025550199');
      expect(hrefs(el)).to.have.length(3);
    });
  });

  describe('bad values', () => {
    for (const [attribute, value] of [
      ['phone', '555-0142'],
      ['phone', 'javascript:alert(1)'],
      ['sms', '602-555-0142 ext. 3'],
      ['sms', 'nonsense'],
      ['email', 'nurse at sunrise'],
      ['href', 'javascript:alert(1)'],
      ['href', 'data:text/html,hello'],
      ['href', 'http://elsewhere.example/'],
    ] as const) {
      it(`${attribute}="${value}" gets one warning, and the default stays`, async () => {
        let el!: PpdContactButton;
        const warnings = await warningsOf(async () => {
          el = await fixture<PpdContactButton>(html`<ppd-contact-button></ppd-contact-button>`);
          el.setAttribute(attribute, value);
          await el.updateComplete;
        });
        expect(hrefs(el)).to.deep.equal(['tel:+18554819605']);
        expect(labels(el)).to.deep.equal(['Call Mind Body Centers 1-855-481-9605']);
        expect(warnings).to.have.length(1);
        expect(warnings[0])
          .to.contain('<ppd-contact-button>')
          .and.to.contain(`${attribute}="${value}"`);
      });
    }

    it('leave the good ways standing', async () => {
      let el!: PpdContactButton;
      const warnings = await warningsOf(async () => {
        el = await fixture<PpdContactButton>(
          html`<ppd-contact-button
            clinic-name="Sunrise OB-GYN"
            phone="12"
            email="nurse@sunrise.example"
          ></ppd-contact-button>`,
        );
      });
      expect(hrefs(el)).to.deep.equal(['mailto:nurse@sunrise.example']);
      expect(warnings).to.have.length(1);
    });

    it('never put the publisher’s number under another clinic’s name', async () => {
      let el!: PpdContactButton;
      const warnings = await warningsOf(async () => {
        el = await fixture<PpdContactButton>(
          html`<ppd-contact-button clinic-name="Sunrise OB-GYN"></ppd-contact-button>`,
        );
      });
      expect(labels(el)).to.deep.equal(['Call Mind Body Centers 1-855-481-9605']);
      expect(warnings).to.have.length(1);
      expect(warnings[0])
        .to.contain('clinic-name="Sunrise OB-GYN"')
        .and.to.contain('1-855-481-9605');
    });

    it('of any kind do not throw', async () => {
      const el = await fixture<PpdContactButton>(html`<ppd-contact-button></ppd-contact-button>`);
      const warnings = await warningsOf(async () => {
        Object.assign(el, {phone: 6025550142, sms: {}, email: null, href: [], label: 7, theme: {}});
        await el.updateComplete;
      });
      expect(hrefs(el)).to.deep.equal(['tel:+16025550142']);
      expect(labels(el)).to.deep.equal(['7 1-602-555-0142']);
      expect(warnings.length).to.be.greaterThan(0);
    });
  });

  describe('keyboard', () => {
    it('opens the other ways and reaches each', async () => {
      const el = await fixture<PpdContactButton>(everyWay);
      part(el, 'a').focus();
      await sendKeys({press: 'Tab'});
      expect(isFocused(part(el, 'summary'))).to.equal(true);
      await sendKeys({press: 'Enter'});
      for (const link of parts(el, 'details a')) {
        await sendKeys({press: 'Tab'});
        expect(isFocused(link), textOf(link)).to.equal(true);
      }
    });
  });

  describe('fallback', () => {
    it('leaves the picture once the button renders', async () => {
      const el = await fixture<PpdContactButton>(
        html`<ppd-contact-button><a href="tel:+16025550142">Call us</a></ppd-contact-button>`,
      );
      expect(el.querySelector('a')!.getClientRects()).to.have.length(0);
    });
  });
});
