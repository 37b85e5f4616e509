import '../support/open-roots.js';
import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {spy, useFakeTimers, type SinonFakeTimers} from 'sinon';
import type {PpdContactButton} from '../../src/entries/index.js';
import '../../src/entries/index.js';
import {
  computedRole,
  copiedBy,
  hotlineLinks,
  hrefs,
  isFocused,
  part,
  parts,
  refusingCopies,
  renderWithWarnings,
  textOf,
  warningsOf,
  waitUntil,
} from '../support/helpers.js';

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
    it('names who answers', async () => {
      const el = await fixture<PpdContactButton>(html`<ppd-contact-button></ppd-contact-button>`);
      const expected = {role: 'link', name: 'Call Mind Body Centers, 1-855-481-9605'};
      expect(await computedRole(part(el, 'a'), expected)).to.deep.equal(expected);
    });
  });

  describe('its group', () => {
    for (const [lang, name, expected] of [
      ['en', '$& Sunrise OB-GYN', 'Contact $& Sunrise OB-GYN'],
      ['es', '$& Sunrise OB-GYN', 'Comuníquese con $& Sunrise OB-GYN'],
      ['en', undefined, 'Contact our office'],
    ] as const) {
      it(`is named after the clinic: ${expected}`, async () => {
        const el = await fixture<PpdContactButton>(
          html`<ppd-contact-button
            lang=${lang}
            clinic-name=${name ?? ''}
            phone="602-555-0142"
          ></ppd-contact-button>`,
        );
        const group = {role: 'group', name: expected};
        expect(await computedRole(part(el, '.frame'), group)).to.deep.equal(group);
      });
    }
  });

  describe('as it comes', () => {
    it('reaches Mind Body Centers and names its interest', async () => {
      const el = await fixture<PpdContactButton>(html`<ppd-contact-button></ppd-contact-button>`);
      expect(hrefs(el)).to.deep.equal(['tel:+18554819605']);
      expect(textOf(part(el, '.note'))).to.equal(
        'For office hours, not for emergencies. In danger? Call 911. In a crisis? Call or text 988. Mind Body Centers offers ketamine treatment. The FDA has not approved ketamine for PPD.',
      );
    });

    for (const variant of ['outline', 'solid', 'link'] as const) {
      for (const theme of ['light', 'dark'] as const) {
        it(`never looks like the hotline’s button: ${variant}, ${theme}`, async () => {
          const el = await fixture<PpdContactButton>(
            html`<ppd-contact-button theme=${theme} variant=${variant}></ppd-contact-button>`,
          );
          const banner = await fixture(
            html`<ppd-hotline-banner theme=${theme}></ppd-hotline-banner>`,
          );
          const background = (link: Element) => getComputedStyle(link).backgroundColor;
          for (const link of parts(banner, 'a.action')) {
            if (background(link) === 'rgba(0, 0, 0, 0)') continue;
            expect(background(part(el, 'a'))).to.not.equal(background(link));
          }
        });
      }
    }
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
        'Call Sunrise OB-GYN, 1-602-555-0142, ext. 3',
        'Contact Sunrise OB-GYN online',
        'Text 1-602-555-0143',
        'E-mail nurse@sunrise.example',
      ]);
      expect(parts(el, 'details a')).to.have.length(3);
      expect(textOf(part(el, '.note')))
        .to.contain('Call or text 988')
        .and.to.not.contain('ketamine');
    });

    it('names the publisher’s interest with a number of the owner’s too, where it is the publisher', async () => {
      const el = await fixture<PpdContactButton>(
        html`<ppd-contact-button
          clinic-name="mind body centers"
          phone="602-555-0142"
        ></ppd-contact-button>`,
      );
      expect(hrefs(el)).to.deep.equal(['tel:+16025550142']);
      expect(textOf(part(el, '.note'))).to.contain('The FDA has not approved ketamine for PPD.');
    });

    for (const [ways, isWarned] of [
      ['phone="602-555-0142" href="/book"', false],
      ['phone="602-555-0142" sms="602-555-0143"', true],
      ['email="nurse@sunrise.example"', true],
    ] as const) {
      it(`says that texts and e-mail may not be private only where it offers them: ${ways}`, async () => {
        const template = document.createElement('template');
        template.innerHTML = `<ppd-contact-button clinic-name="Sunrise OB-GYN" ${ways}></ppd-contact-button>`;
        const el = await fixture<PpdContactButton>(html`${template.content}`);
        const note = textOf(part(el, '.note'));
        expect(note.includes('may not be private')).to.equal(isWarned);
        expect(note).to.contain('Call 911');
      });
    }

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
      expect(labels(el)).to.deep.equal(['Call our office, 1-602-555-0142']);
      expect(textOf(el.renderRoot)).to.not.contain('Mind Body');
    });

    it('may have a label of its own, and the number stays', async () => {
      const el = await fixture<PpdContactButton>(
        html`<ppd-contact-button phone="602-555-0142" label="Ask our nurse"></ppd-contact-button>`,
      );
      expect(labels(el)).to.deep.equal(['Ask our nurse, 1-602-555-0142']);
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
        'Call <img src=x onerror=alert(1)> {number} *A*, 1-602-555-0142',
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
      it(`${attribute}="${value}" gets one warning, and the hotlines show`, async () => {
        const {el, warnings} = await renderWithWarnings<PpdContactButton>(
          html`<ppd-contact-button></ppd-contact-button>`,
          (made) => {
            made.setAttribute(attribute, value);
          },
        );
        expect(hrefs(el)).to.deep.equal(hotlineLinks);
        expect(textOf(el.renderRoot)).to.not.contain('Mind Body');
        expect(warnings).to.have.length(1);
        expect(warnings[0])
          .to.contain('<ppd-contact-button>')
          .and.to.contain(`${attribute}="${value}"`)
          .and.to.contain('the hotlines are shown');
      });
    }

    it('leave the good ways standing', async () => {
      const {el, warnings} = await renderWithWarnings<PpdContactButton>(
        html`<ppd-contact-button
          clinic-name="Sunrise OB-GYN"
          phone="12"
          email="nurse@sunrise.example"
        ></ppd-contact-button>`,
      );
      expect(hrefs(el)).to.deep.equal(['mailto:nurse@sunrise.example']);
      expect(warnings).to.have.length(1);
    });

    it('never put the publisher’s number under another clinic’s name', async () => {
      const {el, warnings} = await renderWithWarnings<PpdContactButton>(
        html`<ppd-contact-button clinic-name="Sunrise OB-GYN"></ppd-contact-button>`,
      );
      expect(hrefs(el)).to.deep.equal(hotlineLinks);
      expect(textOf(el.renderRoot)).to.not.contain('855');
      expect(warnings).to.have.length(1);
      expect(warnings[0])
        .to.contain('clinic-name="Sunrise OB-GYN"')
        .and.to.contain('the hotlines are shown');
    });

    it('of any kind do not throw', async () => {
      const el = await fixture<PpdContactButton>(html`<ppd-contact-button></ppd-contact-button>`);
      const warnings = await warningsOf(async () => {
        Object.assign(el, {phone: 6025550142, sms: {}, email: null, href: [], label: 7, theme: {}});
        await el.updateComplete;
      });
      expect(hrefs(el)).to.deep.equal(['tel:+16025550142']);
      expect(labels(el)).to.deep.equal(['7, 1-602-555-0142']);
      expect(warnings.length).to.be.greaterThan(0);
    });
  });

  describe('prefer', () => {
    for (const [prefer, expected] of [
      ['page', ['page', 'phone', 'text', 'email']],
      ['text', ['text', 'phone', 'page', 'email']],
      ['EMAIL page', ['email', 'page', 'phone', 'text']],
      ['', ['phone', 'page', 'text', 'email']],
    ] as const) {
      it(`"${prefer}" comes first`, async () => {
        const el = await fixture<PpdContactButton>(everyWay);
        el.prefer = prefer;
        await el.updateComplete;
        const kinds = {'tel:': 'phone', 'https:': 'page', 'sms:': 'text', 'mailto:': 'email'};
        expect(
          parts(el, '.action').map((link) => kinds[(link as HTMLAnchorElement).protocol as 'tel:']),
        ).to.deep.equal(expected);
        expect(parts(el, '.first a')).to.have.length(1);
      });
    }

    for (const [prefer, part] of [
      ['fax', 'unknown or repeated: fax'],
      ['email', 'none of these is set; "phone" comes first'],
    ] as const) {
      it(`"${prefer}" gets one warning where it cannot be, and the telephone stays`, async () => {
        const {el, warnings} = await renderWithWarnings<PpdContactButton>(
          html`<ppd-contact-button
            phone="602-555-0142"
            href="/book"
            prefer=${prefer}
          ></ppd-contact-button>`,
        );
        expect(hrefs(el)[0]).to.equal('tel:+16025550142');
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.contain(`prefer="${prefer}"`).and.to.contain(part);
      });
    }
  });

  describe('looks', () => {
    it('stretches with block, and else is as wide as its frame', async () => {
      const el = await fixture<PpdContactButton>(
        html`<ppd-contact-button style="width: 800px"></ppd-contact-button>`,
      );
      const width = () => part(el, 'a').getBoundingClientRect().width;
      expect(width()).to.be.within(100, 420);
      el.block = true;
      await el.updateComplete;
      // 28 of its em: wider, it would no longer look like a button.
      expect(width()).to.equal(28 * 16);
    });

    it('has three sizes, none with a target below 48 px', async () => {
      const el = await fixture<PpdContactButton>(everyWay);
      part(el, 'details').setAttribute('open', '');
      const heights: number[] = [];
      for (const size of ['small', 'medium', 'large'] as const) {
        el.size = size;
        await el.updateComplete;
        heights.push(part(el, '.first').getBoundingClientRect().height);
        for (const target of parts(el, 'a, summary')) {
          expect(target.getBoundingClientRect().height, textOf(target)).to.be.at.least(48);
        }
      }
      expect(heights[0]).to.be.below(heights[1]!);
      expect(heights[1]).to.be.below(heights[2]!);
    });

    it('takes a picture of the owner’s, which nobody is read', async () => {
      const el = await fixture<PpdContactButton>(
        html`<ppd-contact-button phone="602-555-0142">
          <svg slot="icon" viewBox="0 0 1 1" role="img" aria-label="Stork"></svg>
          <a href="tel:+16025550142">Call us</a>
        </ppd-contact-button>`,
      );
      const picture = el.querySelector('svg')!.getBoundingClientRect();
      expect(picture.width).to.be.within(20, 32);
      expect(el.querySelector('a')!.getClientRects()).to.have.length(0);
      const expected = {role: 'link', name: 'Call our office, 1-602-555-0142'};
      expect(await computedRole(part(el, 'a'), expected)).to.deep.equal(expected);
    });

    for (const [attribute, allowed] of [
      ['variant', 'outline, solid, link'],
      ['size', 'medium, small, large'],
    ] as const) {
      it(`${attribute}: a bad value gets one warning and the default`, async () => {
        const {el, warnings} = await renderWithWarnings<PpdContactButton>(
          html`<ppd-contact-button></ppd-contact-button>`,
          (made) => {
            made.setAttribute(attribute, 'huge');
          },
        );
        expect(el[attribute]).to.equal(allowed.split(',')[0]);
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.contain(`${attribute}="huge"`).and.to.contain(allowed);
      });
    }
  });

  describe('hours', () => {
    const office = 'Mo-Fr 08:00-17:00';
    // A Monday in Phoenix, which is seven hours behind UTC all year.
    const [morning, evening] = ['2026-11-23T15:30Z', '2026-11-24T04:00Z'].map(Date.parse) as [
      number,
      number,
    ];
    let clock: SinonFakeTimers | undefined;

    const setTime = (now: number) => {
      clock = useFakeTimers({now, toFake: ['Date', 'setTimeout', 'clearTimeout']});
      return clock;
    };
    afterEach(() => {
      clock?.restore();
      clock = undefined;
    });

    const withHours = async (hours: string, zone = 'America/Phoenix') => {
      const el = await fixture<PpdContactButton>(
        html`<ppd-contact-button
          clinic-name="Sunrise OB-GYN"
          phone="602-555-0142"
          href="https://sunrise.example/book"
          hours=${hours}
          time-zone=${zone}
        ></ppd-contact-button>`,
      );
      clock?.tick(0);
      return el;
    };
    /** Without the zone's name, which is added where the visitor's clock differs. */
    const told = (el: PpdContactButton) =>
      textOf(part(el, '.hours')).replace(/( [AP]M) \S+$/, '$1');

    it('are not told unless they are set, and nothing waits', async () => {
      const timers = setTime(morning);
      const el = await fixture<PpdContactButton>(html`<ppd-contact-button></ppd-contact-button>`);
      // The colours are looked at once, right after.
      timers.tick(0);
      expect(parts(el, '.hours')).to.be.empty;
      expect(timers.countTimers()).to.equal(0);
    });

    it('say that the clinic is open, with the clinic first', async () => {
      setTime(morning);
      const el = await withHours(office);
      expect(told(el)).to.equal('Open now · until 5 PM');
      expect(hrefs(el)).to.deep.equal(['tel:+16025550142', 'https://sunrise.example/book']);
    });

    it('are listed while the clinic is open, and give their room to the hotlines when it closes', async () => {
      const timers = setTime(morning);
      const el = await withHours(office);
      expect(parts(el, '.week li').map(textOf)).to.deep.equal(['Mon–Fri 8 AM–5 PM']);
      timers.tick(9 * 60 * 60_000);
      await el.updateComplete;
      expect(told(el)).to.contain('Closed now');
      expect(parts(el, '.week')).to.have.length(0);
    });

    it('put the hotline, 988 and 911 first when it is closed, and keep the clinic’s ways', async () => {
      setTime(evening);
      const el = await withHours(office);
      expect(told(el)).to.equal('Closed now · opens tomorrow at 8 AM');
      expect(hrefs(el)).to.deep.equal([
        ...hotlineLinks,
        'tel:+16025550142',
        'https://sunrise.example/book',
      ]);
      // They are said once.
      expect(parts(el, '.note')).to.be.empty;
    });

    it('leave privacy in the note when it is closed, and 911 and 988 to the links above', async () => {
      const timers = setTime(evening);
      const el = await withHours(office);
      el.email = 'nurse@sunrise.example';
      await el.updateComplete;
      expect(textOf(part(el, '.note'))).to.match(/^Texts and e-mail may not be private\./);
      expect(textOf(part(el, '.note'))).to.not.match(/911|988/);
      timers.setSystemTime(morning);
      document.dispatchEvent(new Event('visibilitychange'));
      await el.updateComplete;
      expect(textOf(part(el, '.note'))).to.contain(
        'In danger? Call 911. In a crisis? Call or text 988.',
      );
    });

    it('speak Spanish', async () => {
      setTime(evening);
      const el = await withHours(office);
      el.lang = 'es';
      await el.updateComplete;
      expect(told(el)).to.match(/^Cerrado ahora · abre mañana a las 8 a\. m\./);
    });

    /** Timers that wait for the clinic: a look at the colours, which may come at any time, is over within a second. */
    const countTimers = (timers: SinonFakeTimers) => {
      timers.tick(1000);
      return timers.countTimers();
    };

    it('change while the page is open, with one timer at a time', async () => {
      const timers = setTime(morning);
      const el = await withHours(office);
      expect(countTimers(timers)).to.equal(1);
      await timers.tickAsync('08:30:00');
      await el.updateComplete;
      expect(told(el)).to.equal('Closed now · opens tomorrow at 8 AM');
      expect(countTimers(timers)).to.equal(1);
      await timers.tickAsync('07:00:00');
      await el.updateComplete;
      expect(told(el)).to.equal('Closed now · opens at 8 AM');
      await timers.tickAsync('08:00:00');
      await el.updateComplete;
      expect(told(el)).to.equal('Open now · until 5 PM');
      expect(countTimers(timers)).to.equal(1);
    });

    it('are right when a sleeping phone wakes up', async () => {
      const timers = setTime(morning);
      const el = await withHours(office);
      timers.setSystemTime(evening);
      document.dispatchEvent(new Event('visibilitychange'));
      await el.updateComplete;
      expect(told(el)).to.match(/^Closed now/);
    });

    it('leave no timer behind', async () => {
      const timers = setTime(morning);
      const el = await withHours(office);
      const parent = el.parentElement!;
      el.remove();
      expect(timers.countTimers()).to.equal(0);
      timers.setSystemTime(evening);
      parent.append(el);
      await el.updateComplete;
      timers.tick(0);
      expect(told(el)).to.match(/^Closed now/);
      expect(countTimers(timers)).to.equal(1);
    });

    it('are each button’s own', async () => {
      setTime(evening);
      const el = await withHours(office);
      const other = await withHours('Mo-Fr 08:00-23:00');
      expect(told(el)).to.match(/^Closed/);
      expect(told(other)).to.equal('Open now · until 11 PM');
    });

    it('take closed dates', async () => {
      setTime(morning);
      const el = await withHours(office);
      el.closedDates = '2026-11-23';
      await el.updateComplete;
      expect(told(el)).to.equal('Closed now · opens tomorrow at 8 AM');
    });

    for (const [attribute, value, problem, shown] of [
      ['hours', 'Mo-Fr 8-17', 'expected a time from 00:00 to 24:00 at "8"; no hours', ''],
      ['hours', 'PH off', 'list such days in closed-dates', ''],
      ['hours', 'Mo-Fr 08:00-17:00; PH off', 'list such days in closed-dates', 'Open now'],
      ['time-zone', 'Phoenix', "the visitor's own time zone is used", 'now'],
      ['time-zone', '', "set the clinic's, such as America/Phoenix; the visitor's own", 'now'],
      ['closed-dates', '12/25/2026', 'not dates like 2026-12-25: 12/25/2026', 'Open now'],
    ] as const) {
      it(`${attribute}="${value}" gets one warning`, async () => {
        setTime(morning);
        const el = await withHours(office);
        const warnings = await warningsOf(async () => {
          el.setAttribute(attribute, value);
          await el.updateComplete;
        });
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.contain(`${attribute}="${value}"`).and.to.contain(problem);
        expect(parts(el, '.hours').map(textOf).join()).to.contain(shown);
        if (!shown) expect(parts(el, '.hours')).to.be.empty;
        expect(hrefs(el)).to.include('tel:+16025550142');
      });
    }

    it('keep clicks on the hotline from the page, and leave the clinic’s to it', async () => {
      setTime(evening);
      const el = await withHours(office);
      const seen: string[] = [];
      let clicked = '';
      const onClick = () => seen.push(clicked);
      const stay = (event: Event) => {
        event.preventDefault();
      };
      el.renderRoot.addEventListener('click', stay);
      document.addEventListener('click', onClick);
      for (const link of parts(el, 'a.action')) {
        clicked = link.getAttribute('href')!;
        link.click();
      }
      document.removeEventListener('click', onClick);
      expect(seen).to.deep.equal(['tel:+16025550142', 'https://sunrise.example/book']);
    });
  });

  describe('events', () => {
    it('are dispatched only where the owner asks for them', async () => {
      const el = await fixture<PpdContactButton>(everyWay);
      el.renderRoot.addEventListener('click', (event) => {
        event.preventDefault();
      });
      const seen: string[] = [];
      el.addEventListener('ppd-action', ({component, action}) =>
        seen.push(`${component} ${action}`),
      );
      const clickAll = () => {
        for (const link of parts(el, 'a')) link.click();
      };
      clickAll();
      expect(seen).to.be.empty;
      el.events = true;
      clickAll();
      expect(seen).to.deep.equal([
        'contact-button call',
        'contact-button link',
        'contact-button text',
        'contact-button link',
      ]);
    });
  });

  describe('copying', () => {
    it('copies the number with its extension and says so', async () => {
      const el = await fixture<PpdContactButton>(everyWay);
      const button = part(el, '.copy button');
      expect(textOf(button)).to.equal('Copy 1-602-555-0142, ext. 3');
      const copied = await copiedBy(async () => {
        button.click();
        await waitUntil(() => textOf(part(el, '.copy [role=status]')) === 'Number copied');
      });
      expect(copied).to.deep.equal(['1-602-555-0142, ext. 3']);
    });

    it('selects the number and says so where the browser refuses to copy it', async () => {
      const el = await fixture<PpdContactButton>(everyWay);
      const button = part(el, '.copy button');
      // Shown on computers only, which not every engine takes this machine for.
      button.parentElement!.style.display = 'flex';
      const seen: string[] = [];
      const status = part(el, '.copy [role=status]');
      const observer = new MutationObserver(() => seen.push(textOf(status)));
      observer.observe(status, {childList: true, characterData: true, subtree: true});
      getSelection()!.removeAllRanges();
      await refusingCopies(async () => {
        button.focus();
        await sendKeys({press: 'Enter'});
        await waitUntil(() => textOf(status), 'nothing is said');
      });
      observer.disconnect();
      expect(seen).to.deep.equal(['The number is selected. Press Ctrl+C, or ⌘C on a Mac.']);
      expect(getSelection()!.toString()).to.equal('1-602-555-0142, ext. 3');
    });

    it('takes its message back when the reader goes on', async () => {
      const el = await fixture<PpdContactButton>(everyWay);
      const {writeText} = navigator.clipboard;
      navigator.clipboard.writeText = () => Promise.resolve();
      const button = part(el, '.copy button');
      // Shown on computers only, which not every engine takes this machine for.
      button.parentElement!.style.display = 'flex';
      button.focus();
      await sendKeys({press: 'Enter'});
      const status = part(el, '.copy [role=status]');
      await waitUntil(() => textOf(status) === 'Number copied');
      await sendKeys({press: 'Tab'});
      await waitUntil(() => textOf(status) === '', 'the message stays');
      navigator.clipboard.writeText = writeText;
    });

    it('is not offered for a page', async () => {
      const el = await fixture<PpdContactButton>(
        html`<ppd-contact-button href="/book"></ppd-contact-button>`,
      );
      expect(parts(el, '.copy')).to.be.empty;
    });
  });

  describe('the disclosure', () => {
    const open = async (el: PpdContactButton) => {
      const toggled = oneEvent(part(el, 'details'), 'toggle');
      part(el, 'summary').click();
      await toggled;
      expect((part(el, 'details') as HTMLDetailsElement).open).to.equal(true);
    };
    const isOpen = (el: PpdContactButton) => (part(el, 'details') as HTMLDetailsElement).open;

    it('closes on Escape, and focus goes to what opened it', async () => {
      const el = await fixture<PpdContactButton>(everyWay);
      await open(el);
      parts(el, 'details a')[1]!.focus();
      await sendKeys({press: 'Escape'});
      expect(isOpen(el)).to.equal(false);
      expect(isFocused(part(el, 'summary'))).to.equal(true);
    });

    it('closes on a click elsewhere, in the page or in the button, and not inside', async () => {
      const el = await fixture<PpdContactButton>(everyWay);
      await open(el);
      part(el, 'li').click();
      expect(isOpen(el)).to.equal(true);
      document.body.click();
      expect(isOpen(el)).to.equal(false);
      await open(el);
      part(el, '.note').click();
      expect(isOpen(el)).to.equal(false);
    });

    it('closes when another one is opened, and neither disturbs the other', async () => {
      const el = await fixture<PpdContactButton>(everyWay);
      const other = await fixture<PpdContactButton>(everyWay);
      await open(el);
      await open(other);
      expect(isOpen(el)).to.equal(false);
      expect(isOpen(other)).to.equal(true);
    });

    it('listens to the page only while it is open', async () => {
      const added = spy(document, 'addEventListener');
      const removed = spy(document, 'removeEventListener');
      const el = await fixture<PpdContactButton>(everyWay);
      const listening = () => {
        const on = new Set<string>();
        const additions = added.getCalls();
        const calls = [...additions, ...removed.getCalls()];
        for (const call of calls.sort((a, b) => (a.calledBefore(b) ? -1 : 1))) {
          if (additions.includes(call)) on.add(call.args[0]);
          else on.delete(call.args[0]);
        }
        return ['click', 'keydown'].filter((type) => on.has(type));
      };
      expect(listening()).to.be.empty;
      await open(el);
      expect(listening()).to.deep.equal(['click', 'keydown']);
      const toggled = oneEvent(part(el, 'details'), 'toggle');
      document.body.click();
      await toggled;
      expect(listening()).to.be.empty;
      await open(el);
      el.remove();
      expect(listening()).to.be.empty;
      added.restore();
      removed.restore();
    });

    it('closes on Escape and leaves focus that was elsewhere where it was', async () => {
      const el = await fixture<PpdContactButton>(everyWay);
      const elsewhere = await fixture<HTMLInputElement>(html`<input aria-label="elsewhere" />`);
      await open(el);
      elsewhere.focus();
      await sendKeys({press: 'Escape'});
      expect(isOpen(el)).to.equal(false);
      expect(isFocused(elsewhere)).to.equal(true);
    });

    it('stays open on an Escape that the page has used', async () => {
      const el = await fixture<PpdContactButton>(everyWay);
      const menu = await fixture<HTMLInputElement>(html`<input aria-label="a menu of the page" />`);
      let used = 0;
      menu.addEventListener('keydown', (event) => {
        used += 1;
        event.preventDefault();
      });
      await open(el);
      menu.focus();
      await sendKeys({press: 'Escape'});
      expect(used).to.equal(1);
      expect(isOpen(el)).to.equal(true);
    });

    it('never traps: Tab goes through and out', async () => {
      const el = await fixture<PpdContactButton>(everyWay);
      const after = await fixture<HTMLButtonElement>(html`<button>after</button>`);
      await open(el);
      parts(el, 'details a').at(-1)!.focus();
      await sendKeys({press: 'Tab'});
      expect(isFocused(after)).to.equal(true);
      expect(isOpen(el)).to.equal(true);
    });
  });

  describe('keyboard', () => {
    it('opens the other ways, and goes on to the first of them', async () => {
      const el = await fixture<PpdContactButton>(everyWay);
      part(el, 'summary').focus();
      await sendKeys({press: 'Enter'});
      await sendKeys({press: 'Tab'});
      expect(isFocused(part(el, 'details a'))).to.equal(true);
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
