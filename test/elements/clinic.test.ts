/**
 * Whom the contact button reaches, as a table: for each row the element, its plain links, and what a filter leaves of a
 * snippet lead to the same places. The publisher is shown only where there is nothing of an owner's.
 */
import {expect, fixture, html} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import DOMPurify from 'dompurify';
import {emptyConfiguration, type Configuration} from '../../demo/builder/configuration.js';
import {makeSnippets} from '../../demo/builder/snippets.js';
import {fillPlaceholders} from '../../src/embed/placeholders.js';
import type {PpdContactButton} from '../../src/entries/index.js';
import '../../src/entries/index.js';
import {createFallback} from '../../src/embed/fallback.js';
import {
  hotlineLinks,
  hrefs,
  nextTask,
  parts,
  rootOf,
  textOf,
  warningsOf,
} from '../support/helpers.js';

const publisher = ['tel:+18554819605'];
const name = 'Sunrise Women’s OB-GYN';
const rightToLeft = '\u202e2410-555\u202c Sunrise';

interface Row {
  readonly what: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** What is inside, in place of the links that belong to the attributes. */
  readonly inside?: string;
  /** Where the links lead. */
  readonly shown: readonly string[];
  /** Words of the first link. */
  readonly words?: string;
  /** The attribute that the one warning names. */
  readonly warned?: string;
}

const rows: readonly Row[] = [
  {what: 'nothing at all', shown: publisher, words: 'Call Mind Body Centers, 1-855-481-9605'},
  {
    what: 'nothing but the hotlines and the publisher inside',
    inside:
      '<a href="tel:988">988</a> <a href="tel:+1-855-481-9605">Call 1-855-481-9605</a> <a href="https://988lifeline.org/chat/">Chat</a>',
    shown: publisher,
  },
  {
    what: 'the publisher by name',
    attributes: {'clinic-name': 'mind body centers'},
    shown: publisher,
    words: 'Call Mind Body Centers, 1-855-481-9605',
  },
  {
    what: 'a name only',
    attributes: {'clinic-name': name},
    shown: hotlineLinks,
    warned: 'clinic-name',
  },
  {what: 'a label only', attributes: {label: 'Ask us'}, shown: hotlineLinks, warned: 'label'},
  {
    what: 'a name and a page',
    attributes: {'clinic-name': name, href: 'https://sunrise.example/book'},
    shown: ['https://sunrise.example/book'],
    words: `Contact ${name} online`,
  },
  {
    what: 'a name and a page of the site',
    attributes: {'clinic-name': name, href: '/book'},
    shown: [`${location.origin}/book`],
    words: `Contact ${name} online`,
  },
  {
    what: 'a name and an e-mail address',
    attributes: {'clinic-name': name, email: 'nurse@sunrise.example'},
    shown: ['mailto:nurse@sunrise.example'],
    words: 'E-mail nurse@sunrise.example',
  },
  {
    what: 'a name and a mistyped phone',
    attributes: {'clinic-name': name, phone: '602-555-014'},
    shown: hotlineLinks,
    warned: 'phone',
  },
  {what: 'a mistyped phone', attributes: {phone: '12'}, shown: hotlineLinks, warned: 'phone'},
  {
    what: 'a mistyped phone beside a page',
    attributes: {phone: '12', href: 'https://sunrise.example/book'},
    shown: ['https://sunrise.example/book'],
    words: 'Contact us online',
    warned: 'phone',
  },
  {
    what: 'a mistyped phone with the clinic’s link inside',
    attributes: {'clinic-name': name, phone: '602-555-014'},
    inside: '<a href="tel:+16025550142">Call us</a>',
    shown: ['tel:+16025550142'],
    words: `Call ${name}, 1-602-555-0142`,
    warned: 'phone',
  },
  {
    what: 'a phone that its owner has changed, with the old link inside',
    attributes: {phone: '602-555-0199'},
    inside: '<a href="tel:+16025550142">Call us</a>',
    shown: ['tel:+16025550199'],
    words: 'Call our office, 1-602-555-0199',
  },
  {
    what: 'links inside only',
    inside:
      '<p>Call <a href="tel:602-555-0142">Sunrise</a>, <a href="sms:+16025550143?&body=Hello">text</a>, <a href="mailto:nurse@sunrise.example?subject=Hi">write</a> or <a href="https://sunrise.example/book">book</a>. In a crisis <a href="tel:988">call 988</a>.</p>',
    shown: [
      'tel:+16025550142',
      'sms:+16025550143',
      'mailto:nurse@sunrise.example',
      'https://sunrise.example/book',
    ],
    words: 'Call our office, 1-602-555-0142',
  },
  {
    what: 'a link inside with slashes after tel:',
    inside: '<a href="tel://602-555-0142">Call us</a>',
    shown: ['tel:+16025550142'],
  },
  {
    what: 'two offices inside',
    inside:
      '<a href="tel:+16025550142">Downtown: 602-555-0142</a> <a href="tel:+16025550143">North, (602) 555-0143</a>',
    shown: ['tel:+16025550142', 'tel:+16025550143'],
    words: 'Downtown, 1-602-555-0142',
  },
  {
    what: 'a name by attribute and the number inside',
    attributes: {'clinic-name': name},
    inside: '<a href="tel:+16025550142;ext=3">Call us</a>',
    shown: ['tel:+16025550142;ext=3'],
    words: `Call ${name}, 1-602-555-0142, ext. 3`,
  },
  {
    what: 'a link inside that cannot be read',
    inside: '<a href="tel:*67">Call us</a>',
    shown: hotlineLinks,
    warned: 'phone',
  },
  {
    what: 'a page without https://, by attribute',
    attributes: {'clinic-name': name, href: 'www.sunrise.example/book'},
    shown: hotlineLinks,
    warned: 'href',
  },
  {
    what: 'a page without https:// inside',
    inside: '<a href="www.sunrise.example/book">Book</a>',
    shown: hotlineLinks,
    warned: 'phone',
  },
  {
    what: 'a number inside that is no link',
    inside: 'Call Sunrise: (602) 555-0142',
    shown: hotlineLinks,
    warned: 'phone',
  },
  {
    what: 'an extension',
    attributes: {'clinic-name': name, phone: '(602) 555-0142 ext. 3'},
    shown: ['tel:+16025550142;ext=3'],
    words: `Call ${name}, 1-602-555-0142, ext. 3`,
  },
  {
    what: 'every way, in the owner’s order',
    attributes: {
      'clinic-name': name,
      phone: '602-555-0142',
      sms: '602-555-0143',
      email: 'nurse@sunrise.example',
      href: 'https://sunrise.example/book?a=1&b=2',
      prefer: 'text page',
      label: 'Text our nurse',
    },
    shown: [
      'sms:+16025550143',
      'https://sunrise.example/book?a=1&b=2',
      'tel:+16025550142',
      'mailto:nurse@sunrise.example',
    ],
    words: 'Text our nurse 1-602-555-0143',
  },
  {
    what: 'a name with $&',
    attributes: {'clinic-name': "Sun$&rise $' $1 {number}", phone: '602-555-0142'},
    shown: ['tel:+16025550142'],
    words: "Call Sun$&rise $' $1 {number}, 1-602-555-0142",
  },
  {
    what: 'a name with right-to-left overrides',
    attributes: {'clinic-name': rightToLeft, phone: '602-555-0142'},
    shown: ['tel:+16025550142'],
    words: 'Call 2410-555 Sunrise, 1-602-555-0142',
  },
  {
    what: 'a name in Hebrew letters, which leaves the number as it is',
    attributes: {'clinic-name': 'מרפאה', phone: '602-555-0142'},
    shown: ['tel:+16025550142'],
    words: 'Call \u2068מרפאה\u2069, 1-602-555-0142',
  },
  {
    what: 'a name of 10,000 characters',
    attributes: {'clinic-name': 'x'.repeat(10_000), phone: '602-555-0142'},
    shown: ['tel:+16025550142'],
    words: 'Call our office, 1-602-555-0142',
    warned: 'clinic-name',
  },
  {
    what: 'the publisher’s number by attribute',
    attributes: {phone: '855-481-9605'},
    shown: publisher,
  },
];

/** Addresses as a browser follows them. */
const resolved = (root: ParentNode) => [...root.querySelectorAll('a')].map(({href}) => href);

const fallbackOf = (attributes: Readonly<Record<string, string>>) =>
  createFallback('contact-button', (attribute) => attributes[attribute] ?? null);

async function make(attributes: Readonly<Record<string, string>>, inside: Node | string) {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const element: PpdContactButton = document.createElement('ppd-contact-button');
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, value);
  }
  if (typeof inside === 'string') element.innerHTML = inside;
  else element.append(inside);
  const warnings = await warningsOf(async () => {
    box.append(element);
    await element.updateComplete;
  });
  return {element, warnings};
}

const isOwn = ({shown}: Row) => shown !== publisher && shown !== hotlineLinks;

describe('whom the contact button reaches', () => {
  for (const row of rows) {
    const {what, attributes = {}, inside, shown, words, warned} = row;
    it(what, async () => {
      const {element, warnings} = await make(attributes, inside ?? fallbackOf(attributes));
      expect(hrefs(element), 'the element').to.deep.equal(shown);
      if (words) expect(textOf(parts(element, 'a')[0])).to.equal(words);
      if (isOwn(row)) expect(textOf(rootOf(element))).to.not.contain('855');
      expect(
        warnings.map((line) => /^<ppd-contact-button> ([\w-]+)=/.exec(line)?.[1]),
      ).to.deep.equal(warned ? [warned] : []);
    });

    if (inside !== undefined) continue;
    it(`${what}: the plain links say the same`, () => {
      const fallback = fallbackOf(attributes);
      const places = resolved(fallback);
      if (shown === hotlineLinks)
        expect(places).to.have.members(['tel:988', 'tel:+18338526262', 'tel:911']);
      else expect(places).to.deep.equal(shown);
      if (words && !attributes.label) expect(textOf(fallback.querySelector('a'))).to.equal(words);
    });
  }

  it('is what the owner put inside, in sight, where it cannot be read', async () => {
    const {element} = await make({}, 'Call Sunrise: <b>(602) 555-0142</b>');
    expect(element.querySelector('b')!.getClientRects()).to.have.length(1);
    const {element: other} = await make({phone: '602-555-0142'}, '<b>(602) 555-0142</b>');
    expect(other.querySelector('b')!.getClientRects()).to.be.empty;
  });

  it('follows links that come later, and not a number that a script swaps', async () => {
    const {element} = await make({}, '');
    expect(hrefs(element)).to.deep.equal(publisher);
    element.innerHTML = '<a href="tel:+16025550142">Call 602-555-0142</a>';
    await nextTask();
    await element.updateComplete;
    expect(hrefs(element)).to.deep.equal(['tel:+16025550142']);
    element.querySelector('a')!.href = 'tel:+19005550199';
    element.querySelector('a')!.firstChild!.nodeValue = 'Call 900-555-0199';
    element.theme = 'dark';
    await nextTask();
    await element.updateComplete;
    expect(hrefs(element)).to.deep.equal(['tel:+16025550142']);
  });

  it('warns once of a problem, however often it renders', async () => {
    const {element, warnings} = await make({'clinic-name': name}, '');
    expect(warnings).to.have.length(1);
    const more = await warningsOf(async () => {
      element.theme = 'dark';
      await element.updateComplete;
      element.append('more');
      await nextTask();
      await element.updateComplete;
    });
    expect(more).to.be.empty;
  });
});

/** A snippet of the builder's, for the clinic of the filters below. */
function snippet(form: Configuration['form'], lang: string): string {
  const configuration: Configuration = {
    ...emptyConfiguration,
    elements: ['contact-button'],
    form,
    attributes: {
      'hotline-banner': {},
      'info-card': {},
      'contact-button': {
        'clinic-name': name,
        phone: '602-555-0142',
        sms: '602-555-0143',
        href: '/book',
        hours: 'Mo-Fr 08:00-17:00',
        'time-zone': 'America/Phoenix',
      },
    },
  };
  const release = {version: '0.0.0', integrity: {'ppd-widgets.js': '', 'ppd-hotline.js': ''}};
  return makeSnippets(configuration, release, () => '', lang)[form].code;
}

interface TinyMCE {
  init: (
    options: object,
  ) => Promise<
    {setContent: (html: string) => void; getContent: () => string; remove: () => void}[]
  >;
}

/** What the editor keeps of HTML that is pasted as source. */
function throughTinyMCE(options: object) {
  return async (source: string): Promise<string> => {
    if (!('tinymce' in window)) {
      await new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.src = '/node_modules/tinymce/tinymce.min.js';
        script.addEventListener('load', resolve);
        script.addEventListener('error', reject);
        document.head.append(script);
      });
    }
    const target = document.createElement('textarea');
    document.body.append(target);
    const {tinymce} = window as unknown as {tinymce: TinyMCE};
    const [editor] = await tinymce.init({
      target,
      license_key: 'gpl',
      base_url: '/node_modules/tinymce',
      suffix: '.min',
      menubar: false,
      toolbar: false,
      statusbar: false,
      skin: false,
      content_css: false,
      ...options,
    });
    editor!.setContent(source);
    const kept = editor!.getContent();
    editor!.remove();
    target.remove();
    return kept;
  };
}

const throughSanitizeHtml = (options: object) => (source: string) =>
  executeServerCommand<string, object>('sanitize-html', {source, options});

/** Filters that keep the tag or its class and drop attributes, as content systems set them up. */
const filters: readonly {
  readonly what: string;
  readonly form: Configuration['form'];
  readonly filter: (source: string) => string | Promise<string>;
}[] = [
  {
    what: 'DOMPurify without data attributes',
    form: 'editor',
    filter: (source) => DOMPurify.sanitize(source, {ALLOW_DATA_ATTR: false}),
  },
  {
    what: 'sanitize-html with classes',
    form: 'editor',
    filter: throughSanitizeHtml({
      allowedAttributes: {'*': ['class'], a: ['href']},
      allowedSchemes: ['http', 'https', 'mailto', 'tel', 'sms'],
    }),
  },
  {
    what: 'DOMPurify with our tags and not their attributes',
    form: 'standard',
    filter: (source) =>
      DOMPurify.sanitize(source, {CUSTOM_ELEMENT_HANDLING: {tagNameCheck: /^ppd-/}}),
  },
  {
    what: 'DOMPurify with our tags, in a paragraph of the editor’s',
    form: 'standard',
    filter: (source) =>
      DOMPurify.sanitize(`<p>${source}</p>`, {
        CUSTOM_ELEMENT_HANDLING: {tagNameCheck: /^ppd-/},
      }),
  },
  {
    what: 'TinyMCE with our tags',
    form: 'standard',
    filter: throughTinyMCE({custom_elements: 'ppd-contact-button'}),
  },
  {
    what: 'TinyMCE with our tags, class and id',
    form: 'standard',
    filter: throughTinyMCE({
      custom_elements: 'ppd-contact-button',
      extended_valid_elements: 'ppd-contact-button[class|id]',
    }),
  },
];

describe('a filter that drops attributes', () => {
  for (const {what, form, filter} of filters) {
    for (const lang of ['en', 'es']) {
      it(`leaves the clinic’s own ways: ${what} (${lang})`, async function () {
        this.timeout(30_000);
        const source = snippet(form, lang).replace(/<script[^]*?<\/script>/g, '');
        const kept = await filter(source);
        expect(kept, 'the filter drops the name').to.not.contain('clinic-name');
        const box = await fixture<HTMLElement>(html`<div></div>`);
        box.innerHTML = kept;
        fillPlaceholders(box);
        const element = box.querySelector<PpdContactButton>('ppd-contact-button')!;
        await element.updateComplete;
        expect(hrefs(element)).to.deep.equal([
          'tel:+16025550142',
          `${location.origin}/book`,
          'sms:+16025550143',
        ]);
        expect(textOf(rootOf(element))).to.not.contain('Mind Body');
      });
    }
  }
});
