import '../support/open-roots.js';
import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {useFakeTimers} from 'sinon';
import {WORDS_CHANGED} from '../../src/content/edition.js';
import {sectionNames, type SectionName} from '../../src/content/sections.js';
import type {PpdInfoCard} from '../../src/entries/index.js';
import '../../src/entries/index.js';
import {
  computedRole,
  emulating,
  hotlineLinks,
  hrefs,
  isFocused,
  part,
  parts,
  renderWithWarnings,
  textOf,
  waitUntil,
  whole,
} from '../support/helpers.js';

/** A day after any change of the card's words. */
const LATER = new Date('2027-06-07T12:00Z');

const helpLinks = [...hotlineLinks, 'tel:+18009444773', 'sms:+18009444773'];

/** Names of the sections shown, in order, without the one for sources. */
const shown = (el: PpdInfoCard) =>
  parts(el, 'details')
    .map(({className}) => className)
    .filter((name) => name !== 'sources');

const opened = (el: PpdInfoCard) => parts(el, 'details[open]').map(({className}) => className);

const headings = (el: PpdInfoCard) =>
  parts(el, 'h1, h2, h3, h4, h5, h6').map(({localName}) => Number(localName[1]));

describe('<ppd-info-card>', () => {
  describe('accessibility', () => {
    it('is an article named by its title', async () => {
      const el = await fixture<PpdInfoCard>(html`<ppd-info-card></ppd-info-card>`);
      const expected = {role: 'article', name: 'Postpartum depression: what it is and what helps'};
      expect(await computedRole(part(el, 'article'), expected)).to.deep.equal(expected);
    });

    it('compares baby blues and PPD in a table, in a wide and in a narrow card', async () => {
      const el = await fixture<PpdInfoCard>(
        html`<ppd-info-card sections="blues" open="blues"></ppd-info-card>`,
      );
      for (const width of ['700px', '320px']) {
        el.style.width = width;
        for (const [selector, role, name] of [
          ['thead th', 'columnheader', 'Baby blues'],
          ['tbody th', 'rowheader', 'How it feels'],
        ] as const) {
          // WebKit leaves naming a cell by its content to the screen reader, so the role alone is compared.
          const cell = await computedRole(part(el, selector), {role, name});
          expect(cell.role, width).to.equal(role);
        }
      }
      const rows = parts(el, 'tbody tr').map((row) => row.querySelectorAll('th, td').length);
      expect(rows).to.deep.equal([3, 3, 3, 3]);
    });
  });

  describe('what it says', () => {
    it('has no empty id, and none twice', async () => {
      for (const level of [2, 5]) {
        const el = await fixture<PpdInfoCard>(
          html`<ppd-info-card open="all" heading-level=${level}></ppd-info-card>`,
        );
        const ids = parts(el, '[id]').map(({id}) => id);
        expect(ids.sort()).to.deep.equal(['help', 'title']);
      }
    });

    it('says under each title what the section is about, in the same button', async () => {
      for (const lang of ['en', 'es']) {
        const el = await fixture<PpdInfoCard>(html`<ppd-info-card lang=${lang}></ppd-info-card>`);
        const hints = parts(el, 'details:not(.sources) > summary > .hint').map(textOf);
        expect(hints).to.have.length(sectionNames.length);
        expect(new Set(hints).size).to.equal(sectionNames.length);
        for (const hint of hints) expect(hint).to.match(/\S/);
      }
    });

    it('shows every section, closed', async () => {
      const el = await fixture<PpdInfoCard>(html`<ppd-info-card></ppd-info-card>`);
      expect(shown(el)).to.deep.equal([...sectionNames]);
      expect(opened(el)).to.be.empty;
    });

    it('names what matters in each section', async () => {
      const el = await fixture<PpdInfoCard>(html`<ppd-info-card open="all"></ppd-info-card>`);
      const facts: Record<SectionName, string> = {
        what: 'about 1 in 8 women',
        blues: 'Up to 2 weeks.',
        start: 'up to a year after birth',
        signs: 'Call 911 right away if a new parent sees or hears things',
        baby: 'A link does not mean your baby will have problems.',
        treatment: 'Do not drive or do risky tasks for at least 12 hours',
        ketamine: 'The FDA has not approved ketamine for PPD',
        breastfeeding: 'It is one that experts often choose if you breastfeed.',
      };
      for (const [section, fact] of Object.entries(facts)) {
        expect(textOf(part(el, `details.${section}`)), section).to.contain(fact);
      }
    });

    it('offers 988 and 911 right where the signs ask for them', async () => {
      const el = await fixture<PpdInfoCard>(html`<ppd-info-card></ppd-info-card>`);
      await whole(el);
      const links = part(el, 'details.signs').querySelectorAll('.urgent a');
      expect([...links].map((link) => link.getAttribute('href'))).to.deep.equal([
        'tel:988',
        'sms:988',
        'tel:911',
      ]);
    });

    it('tells thoughts that frighten from the will to act, and offers the hotline for them', async () => {
      const el = await fixture<PpdInfoCard>(html`<ppd-info-card open="signs"></ppd-info-card>`);
      const urgent = parts(el, 'details.signs .urgent').map(textOf);
      expect(urgent[0]).to.contain('feel you might hurt yourself or your baby');
      expect(urgent.join()).to.not.contain('do not want');
      const calm = parts(el, 'details.signs .body > p').find((p) =>
        textOf(p).includes('scary thoughts they do not want'),
      )!;
      const links = calm.nextElementSibling!.querySelectorAll('a');
      expect([...links].map((link) => link.getAttribute('href'))).to.deep.equal([
        'tel:+18338526262',
        'sms:+18338526262',
      ]);
    });

    it('leads from its first words to where help is', async () => {
      const el = await fixture<PpdInfoCard>(html`<ppd-info-card></ppd-info-card>`);
      const {href} = location;
      const link = part(el, '.lead a');
      expect(textOf(link)).to.equal(textOf(part(el, '#help')));
      link.click();
      const {top} = part(el, '#help').getBoundingClientRect();
      expect(top).to.be.within(0, innerHeight);
      expect(isFocused(part(el, '.help'))).to.equal(true);
      expect(location.href).to.equal(href);
    });

    for (const [lang, people, line] of [
      ['en', 'About 1 in 8 women', 'PPD can start in pregnancy'],
      ['es', 'Cerca de 1 de cada 8 mujeres', 'puede empezar en el embarazo'],
    ] as const) {
      it(`draws how many and when, and says the same to those who do not see it: ${lang}`, async () => {
        const el = await fixture<PpdInfoCard>(
          html`<ppd-info-card lang=${lang} open="what blues"></ppd-info-card>`,
        );
        const figures = part(el, '.people');
        expect(figures.querySelectorAll('svg')).to.have.length(8);
        const filled = [...figures.querySelectorAll('svg')].filter(
          (figure) => getComputedStyle(figure).fill !== 'none',
        );
        expect(filled).to.have.length(1);
        const named = await computedRole(figures, {role: 'image', name: people});
        expect(named.role).to.be.oneOf(['image', 'img']);
        expect(figures.getAttribute('aria-label')).to.equal(people);
        const timeline = part(el, '.timeline');
        expect(timeline.getAttribute('aria-label')).to.contain(line);
        const [blues, ppd] = [...timeline.querySelectorAll('.bar')].map((bar) =>
          (bar as SVGPathElement).getBBox(),
        );
        // Days of the 645 that are drawn.
        expect(blues!.width).to.be.closeTo((100 * 12) / 645, 0.1);
        expect(blues!.x).to.be.closeTo((100 * 282) / 645, 0.1);
        expect([ppd!.x, ppd!.width]).to.deep.equal([0, 100]);
      });
    }

    it('keeps its drawings in forced colours and on paper', async () => {
      const el = await fixture<PpdInfoCard>(
        html`<ppd-info-card open="what blues"></ppd-info-card>`,
      );
      for (const wanted of [{forcedColors: 'active'}, {media: 'print'}] as const) {
        await emulating(wanted, () => {
          for (const drawing of parts(el, '.people svg, .timeline svg')) {
            const {width, height} = drawing.getBoundingClientRect();
            expect(Math.min(width, height)).to.be.greaterThan(4);
            const ink = getComputedStyle(drawing).stroke;
            expect(ink).to.equal(getComputedStyle(drawing.parentElement!).color);
          }
        });
      }
    });

    it('names the publisher and its interest at its foot and with its own treatment', async () => {
      const el = await fixture<PpdInfoCard>(html`<ppd-info-card></ppd-info-card>`);
      await whole(el);
      const line =
        'Mind Body Centers publishes this card. It offers ketamine treatment, which the FDA has not approved for PPD.';
      expect(parts(el, '.publisher')).to.have.length(2);
      expect(part(el, 'details.ketamine .body').firstElementChild!.className).to.equal('publisher');
      part(el, 'details.ketamine').setAttribute('open', '');
      for (const place of ['footer', 'details.ketamine']) {
        const publisher = part(el, `${place} .publisher`);
        expect(textOf(publisher), place).to.equal(line);
        expect(getComputedStyle(publisher).fontSize, place).to.equal(
          getComputedStyle(part(el, '.body')).fontSize,
        );
      }
    });

    it('gives a list where statements are a list', async () => {
      const el = await fixture<PpdInfoCard>(html`<ppd-info-card></ppd-info-card>`);
      await whole(el);
      expect(part(el, 'details.signs').querySelectorAll('ul')).to.have.length(1);
      expect(part(el, 'details.signs').querySelectorAll('ul > li')).to.have.length(10);
      const items = part(el, 'details.breastfeeding').querySelectorAll('ul > li');
      expect([...items].map((item) => textOf(item.querySelector('strong')))).to.deep.equal([
        'Sertraline:',
        'Zuranolone:',
      ]);
      const ketamine = part(el, 'details.ketamine').querySelectorAll('ul > li');
      expect(textOf(ketamine[0])).to.contain('Ask your doctor and your baby’s doctor first.');
    });
  });

  describe('attributes', () => {
    it('sections picks and orders, and help and sources always follow', async () => {
      const el = await fixture<PpdInfoCard>(
        html`<ppd-info-card sections="signs, WHAT help"></ppd-info-card>`,
      );
      expect(shown(el)).to.deep.equal(['signs', 'what']);
      expect(hrefs(el)).to.include.members(helpLinks);
      const order = parts(el, '.sections, .help, details.sources, footer');
      expect(order.map(({className}) => className)).to.deep.equal([
        'sections',
        'help',
        'sources',
        '',
      ]);
    });

    const sectionsFor = (value: string) =>
      renderWithWarnings<PpdInfoCard>(html`<ppd-info-card sections=${value}></ppd-info-card>`);

    it('sections leaves out unknown and repeated names with one warning', async () => {
      const {el, warnings} = await sectionsFor('what signs cure what');
      expect(shown(el)).to.deep.equal(['what', 'signs']);
      expect(warnings).to.have.length(1);
      expect(warnings[0])
        .to.contain('sections="what signs cure what"')
        .and.to.contain('unknown or repeated: cure, what')
        .and.to.contain('"what signs" is used');
    });

    for (const value of ['cure', 'ketamine']) {
      it(`sections="${value}" shows all of them, with one warning`, async () => {
        const {el, warnings} = await sectionsFor(value);
        expect(shown(el)).to.deep.equal([...sectionNames]);
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.contain('all sections are shown');
      });
    }

    it('sections takes help and sources, which are shown anyway, without a word', async () => {
      const {el, warnings} = await sectionsFor('signs help sources what');
      expect(shown(el)).to.deep.equal(['signs', 'what']);
      expect(warnings).to.be.empty;
    });

    for (const [value, order] of [
      ['what', ['signs', 'what']],
      ['breastfeeding what', ['signs', 'breastfeeding', 'what']],
      ['what treatment breastfeeding', ['signs', 'what', 'treatment', 'breastfeeding']],
    ] as const) {
      it(`sections="${value}" shows the signs all the same, in their place`, async () => {
        const {el, warnings} = await sectionsFor(value);
        expect(shown(el)).to.deep.equal(order);
        expect(warnings).to.be.empty;
      });
    }

    for (const [value, order, problem] of [
      ['signs ketamine', ['signs'], 'only with treatment'],
      [
        'ketamine signs treatment what',
        ['signs', 'treatment', 'ketamine', 'what'],
        'only after treatment',
      ],
      ['ketamine cure treatment', ['signs', 'treatment', 'ketamine'], 'cure'],
    ] as const) {
      it(`sections="${value}" shows ketamine with and after treatment alone, with one warning`, async () => {
        const {el, warnings} = await sectionsFor(value);
        expect(shown(el)).to.deep.equal(order);
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.contain(problem);
      });
    }

    it('sections keeps ketamine where the owner put it after treatment', async () => {
      const {el, warnings} = await sectionsFor('signs treatment what ketamine');
      expect(shown(el)).to.deep.equal(['signs', 'treatment', 'what', 'ketamine']);
      expect(warnings).to.be.empty;
    });

    for (const lang of ['en', 'es']) {
      it(`without ketamine, nothing speaks of it but the publisher line: ${lang}`, async () => {
        const el = await fixture<PpdInfoCard>(
          html`<ppd-info-card
            lang=${lang}
            open="all"
            sections="what blues start signs baby treatment breastfeeding"
          ></ppd-info-card>`,
        );
        await whole(el);
        const lines = parts(el, '.publisher');
        expect(lines.length).to.be.greaterThan(0);
        for (const line of lines) {
          expect(textOf(line)).to.match(/FDA/);
          line.remove();
        }
        expect(textOf(el.renderRoot)).to.not.match(/ketamin|spravato/i);
      });
    }

    it('open opens, and a change of it is followed', async () => {
      const el = await fixture<PpdInfoCard>(
        html`<ppd-info-card open="blues signs"></ppd-info-card>`,
      );
      expect(opened(el)).to.deep.equal(['signs', 'blues']);
      el.setAttribute('open', 'sources');
      await el.updateComplete;
      expect(opened(el)).to.deep.equal(['sources']);
      el.open = 'all';
      await el.updateComplete;
      expect(opened(el)).to.have.length(sectionNames.length + 1);
    });

    it('open answers an unknown name with one warning', async () => {
      const {el, warnings} = await renderWithWarnings<PpdInfoCard>(
        html`<ppd-info-card open="what everything"></ppd-info-card>`,
      );
      expect(opened(el)).to.deep.equal(['what']);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('open="what everything"');
    });

    for (const level of [2, 3, 4, 5, 6]) {
      it(`heading-level="${level}" sets the title's level and skips none below it`, async () => {
        const el = await fixture<PpdInfoCard>(
          html`<ppd-info-card heading-level=${level}></ppd-info-card>`,
        );
        const levels = headings(el);
        expect(levels[0]).to.equal(level);
        levels.slice(1).forEach((next, index) => {
          expect(next).to.be.at.least(Math.min(level + 1, 6));
          expect(next - levels[index]!, `heading ${index + 2}`).to.be.at.most(1);
        });
      });
    }

    for (const level of ['1', '7', 'two', '2.5']) {
      it(`answers heading-level="${level}" with one warning and level 2`, async () => {
        const {el, warnings} = await renderWithWarnings<PpdInfoCard>(
          html`<ppd-info-card heading-level=${level}></ppd-info-card>`,
        );
        expect(headings(el)[0]).to.equal(2);
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.contain(`heading-level="${level}"`);
      });
    }
  });

  describe('sources', () => {
    it('are all listed with their links, which tell nobody where the reader came from', async () => {
      const el = await fixture<PpdInfoCard>(html`<ppd-info-card></ppd-info-card>`);
      await whole(el);
      const links = parts(el, '.sources a') as HTMLAnchorElement[];
      expect(links.length).to.be.greaterThan(30);
      for (const link of links) {
        expect(link.protocol, link.href).to.equal('https:');
        expect(link.rel, link.href).to.equal('noopener noreferrer');
        expect(link.referrerPolicy, link.href).to.equal('no-referrer');
        expect(textOf(link), link.href).to.match(/\S/);
      }
    });

    it('list only what the shown sections rest on', async () => {
      const all = await fixture<PpdInfoCard>(html`<ppd-info-card></ppd-info-card>`);
      await whole(all);
      const some = await fixture<PpdInfoCard>(
        html`<ppd-info-card sections="blues"></ppd-info-card>`,
      );
      await whole(some);
      expect(parts(some, '.sources li').length).to.be.lessThan(parts(all, '.sources li').length);
      expect(textOf(part(some, '.sources')))
        .to.contain('NHS')
        .and.to.not.contain('ZURZUVAE');
    });

    it('are found from a section and lead back to it', async () => {
      const el = await fixture<PpdInfoCard>(html`<ppd-info-card open="blues"></ppd-info-card>`);
      const reference = part(el, '.blues .citations');
      const numbers = textOf(reference).match(/\d+/g)!.map(Number);
      reference.focus();
      await sendKeys({press: 'Enter'});
      await el.updateComplete;
      expect(opened(el)).to.deep.equal(['blues', 'sources']);
      const items = parts(el, '.sources li');
      const marked = items.flatMap((item, index) =>
        item.className === 'cited' ? [index + 1] : [],
      );
      expect(marked).to.deep.equal(numbers);
      expect(isFocused(items[numbers[0]! - 1])).to.equal(true);
      expect(items[numbers[0]! - 1]!.innerText).to.contain('Mayo Clinic');
      part(el, '.blues').removeAttribute('open');
      part(el, '.sources button').click();
      await el.updateComplete;
      expect(isFocused(reference)).to.equal(true);
      expect(part(el, '.blues')).to.have.property('open', true);
      expect(parts(el, '.cited')).to.be.empty;
    });

    it('are numbered in the order of their groups, each group under the part that cites it first', async () => {
      const el = await fixture<PpdInfoCard>(html`<ppd-info-card open="all"></ppd-info-card>`);
      const lists = parts(el, '.sources ol') as HTMLOListElement[];
      let next = 1;
      const groups = lists.map((list) => {
        expect(list.start, textOf(list)).to.equal(next);
        next += list.children.length;
        const title = list.previousElementSibling!;
        expect(title.localName).to.equal('h4');
        return textOf(title);
      });
      expect(next - 1).to.equal(parts(el, '.sources li').length);
      const titles = parts(el, 'details[part=section]:not(.sources) > summary h3').map(textOf);
      const order = [...titles, textOf(part(el, '#help')), textOf(part(el, '#title'))];
      expect(groups).to.deep.equal(order.filter((title) => groups.includes(title)));
      expect(groups.length).to.be.greaterThan(6);
      const links = parts(el, '.sources li > a') as HTMLAnchorElement[];
      expect(new Set(links.map(({href}) => href)).size).to.equal(links.length);
      // What a reader taps names the publisher too.
      for (const link of links) expect(textOf(link)).to.match(/^\S.*: \S/);
    });

    for (const sections of [undefined, 'breastfeeding signs', 'what treatment ketamine']) {
      it(`lead each citation to its own sources and back: ${sections ?? 'all sections'}`, async () => {
        const el = await fixture<PpdInfoCard>(
          html`<ppd-info-card sections=${sections ?? ''} open="all"></ppd-info-card>`,
        );
        const citations = parts(el, '.citations');
        // One for each section, the lead and the help.
        expect(citations).to.have.length(shown(el).length + 2);
        const numberOf = (item: Element) =>
          (item.parentElement as HTMLOListElement).start +
          [...item.parentElement!.children].indexOf(item);
        const all = new Set<number>();
        for (const citation of citations) {
          const numbers = textOf(citation).match(/\d+/g)!.map(Number);
          expect(numbers).to.deep.equal([...numbers].sort((one, other) => one - other));
          const word = numbers.length > 1 ? 'Sources' : 'Source';
          expect(textOf(citation)).to.equal(`${word} ${numbers.join(', ')}`);
          for (const number of numbers) all.add(number);
          citation.click();
          await el.updateComplete;
          const cited = parts(el, '.sources .cited');
          expect(cited.map(numberOf), textOf(citation)).to.deep.equal(numbers);
          await waitUntil(() => isFocused(cited[0]), 'the first of them has no focus');
          const back = parts(el, '.sources button');
          expect(back.map(textOf)).to.deep.equal(['Back to the text']);
          expect(cited[0]!.contains(back[0]!)).to.equal(true);
          back[0]!.click();
          await el.updateComplete;
          expect(isFocused(citation)).to.equal(true);
        }
        const count = parts(el, '.sources li').length;
        expect([...all].sort((one, other) => one - other)).to.deep.equal(
          Array.from({length: count}, (_, index) => index + 1),
        );
      });
    }

    it('do not change the page’s address', async () => {
      const el = await fixture<PpdInfoCard>(html`<ppd-info-card open="what"></ppd-info-card>`);
      const {href} = location;
      part(el, '.what .citations').click();
      await el.updateComplete;
      expect(location.href).to.equal(href);
    });
  });

  describe('provenance', () => {
    it('says in which month the sources were read, and that some were copies', async () => {
      const el = await fixture<PpdInfoCard>(html`<ppd-info-card></ppd-info-card>`);
      await whole(el);
      expect(textOf(part(el, '.sources'))).to.contain(
        'Sources read in November 2026, some as saved copies.',
      );
    });

    it('claims no review of its own', async () => {
      const el = await fixture<PpdInfoCard>(html`<ppd-info-card></ppd-info-card>`);
      await whole(el);
      expect(textOf(el.renderRoot)).to.not.match(/reviewed/i);
    });

    /** Renders with what the owner wrote, on a day that later changes of the words do not reach. */
    const reviewed = async (by: string | undefined, on: string | undefined) => {
      const clock = useFakeTimers({now: LATER, toFake: ['Date']});
      const result = await renderWithWarnings<PpdInfoCard>(
        html`<ppd-info-card></ppd-info-card>`,
        (el) => {
          if (by) el.setAttribute('reviewed-by', by);
          if (on) el.setAttribute('reviewed-on', on);
        },
      );
      clock.restore();
      return result;
    };

    it('names the reviewer whom the owner names, with the month', async () => {
      const {el, warnings} = await reviewed('Ana Ruiz, MD, FACOG', '2027-05-31');
      expect(warnings).to.be.empty;
      expect(textOf(part(el, '.review'))).to.equal('Reviewed by Ana Ruiz, MD, FACOG, May 2027.');
      el.lang = 'es';
      await el.updateComplete;
      expect(textOf(part(el, '.review'))).to.equal(
        'Texto revisado por Ana Ruiz, MD, FACOG, mayo de 2027.',
      );
    });

    it('takes a review of the very day on which the words changed, and of the next one abroad', async () => {
      for (const day of [WORDS_CHANGED, '2027-06-08']) {
        const {el, warnings} = await reviewed('Ana Ruiz, MD', day);
        expect(warnings, day).to.be.empty;
        expect(parts(el, '.review').length, day).to.equal(1);
      }
    });

    for (const [by, on, attribute] of [
      ['Ana Ruiz, MD', undefined, 'reviewed-by'],
      [undefined, '2027-05-31', 'reviewed-on'],
      ['Ana Ruiz, MD', '2026-11-24', 'reviewed-on'],
      ['Ana Ruiz, MD', '2027-06-10', 'reviewed-on'],
      ['Ana Ruiz, MD', '2027-02-30', 'reviewed-on'],
      ['Ana Ruiz, MD', '2/28/2026', 'reviewed-on'],
      ['Ana Ruiz, MD', '2999-01-01', 'reviewed-on'],
      ['Ana Ruiz, MD', '2026-13-01', 'reviewed-on'],
    ] as const) {
      it(`shows none for reviewed-by="${by ?? ''}" reviewed-on="${on ?? ''}", with one warning`, async () => {
        const {el, warnings} = await reviewed(by, on);
        expect(parts(el, '.review').length).to.equal(0);
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.contain(`${attribute}="`).and.to.contain('no review is shown');
      });
    }
  });

  describe('help', () => {
    it('is a list, also where a style sheet takes its marks away', async () => {
      const el = await fixture<PpdInfoCard>(html`<ppd-info-card></ppd-info-card>`);
      const list = part(el, '.help > ul');
      // Safari calls a list without marks none, unless its role says so.
      expect(getComputedStyle(list).listStyleType).to.equal('none');
      expect(list.getAttribute('role')).to.equal('list');
      expect(list.children).to.have.length(4);
    });

    it('comes in the order of the banner: hotline, 988 and 911, your doctor, PSI', async () => {
      const el = await fixture<PpdInfoCard>(html`<ppd-info-card></ppd-info-card>`);
      expect(parts(el, '.help strong').map(textOf)).to.deep.equal([
        'National Maternal Mental Health Hotline',
        '988 Suicide & Crisis Lifeline',
        'In danger?',
        'Your own doctor',
        'Postpartum Support International (PSI) HelpLine',
      ]);
    });

    it('is always open and complete', async () => {
      const el = await fixture<PpdInfoCard>(html`<ppd-info-card sections="what"></ppd-info-card>`);
      const links = part(el, '.help').querySelectorAll('.action');
      expect([...links].map((link) => link.getAttribute('href'))).to.deep.equal(helpLinks);
      for (const link of links) {
        expect(link.getBoundingClientRect().height).to.be.greaterThan(0);
      }
      expect(part(el, '.help').closest('details')).to.equal(null);
    });
  });

  describe('fallback', () => {
    it('leaves the picture once the card renders', async () => {
      const el = await fixture<PpdInfoCard>(
        html`<ppd-info-card><p>Talk with your doctor (fallback).</p></ppd-info-card>`,
      );
      expect(el.querySelector('p')!.getClientRects()).to.have.length(0);
      expect(el.innerText).to.not.contain('fallback');
    });
  });

  describe('life', () => {
    it('keeps what the reader opened when it is moved or updated', async () => {
      const el = await fixture<PpdInfoCard>(html`<ppd-info-card></ppd-info-card>`);
      part(el, '.signs summary').click();
      await el.updateComplete;
      el.parentElement!.prepend(el);
      el.theme = 'dark';
      await el.updateComplete;
      expect(opened(el)).to.deep.equal(['signs']);
    });
  });
});
