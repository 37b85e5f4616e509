/** The site's pages, judged by a second accessibility engine. For the elements in them: test/audit/second-opinion.test.ts. */
import {expect} from '@open-wc/testing';
import {rendered, waitUntil} from '../support/helpers.js';
import {findingsIn, judge, type Exception} from '../support/second-opinion.js';

const byHand: readonly Exception[] = [
  {
    rule: 'style_color_misuse',
    why: 'To be checked by hand wherever there are styles: no colour is the only sign of anything.',
  },
  {
    rule: 'style_highcontrast_visible',
    why: 'To be checked by hand wherever there are styles: in forced colours nothing is lost.',
  },
];

const headline: Exception = {
  rule: 'style_viewport_resizable',
  why: 'The window’s width only moves the headline between two sizes: zoomed to 400 %, it is more than twice as large.',
};

const skipLink: Exception = {
  rule: 'element_tabbable_visible',
  at: /class="skip/,
  why: 'The skip link shows when it has focus.',
};

const codes: readonly Exception[] = [
  {
    rule: 'style_focus_visible',
    why: 'One rule of the style sheet outlines whatever has focus.',
  },
  {
    rule: 'element_tabbable_role_valid',
    at: /class="code"/,
    why: 'It scrolls where text is large, and the keyboard has to reach what scrolls.',
  },
];

const builder: readonly Exception[] = [
  headline,
  skipLink,
  ...codes,
  {
    rule: 'form_submit_button_exists',
    why: 'Nothing is sent: every change shows at once.',
  },
  {
    rule: 'input_label_visible',
    why: 'Each has a `label` in sight, above it or around it.',
  },
  {
    rule: 'text_sensory_misuse',
    at: /'(?:below|above)'/,
    why: 'What is below or above is next to it in reading order too.',
  },
  {
    rule: 'aria_keyboard_handler_exists',
    at: /role="tablist"/,
    why: 'Lit listens for the arrow keys: test/site/builder.test.ts presses them.',
  },
  {
    rule: 'element_tabbable_unobscured',
    why: 'A radio button fills its tile, and nothing lies over the bar.',
  },
  {
    rule: 'input_checkboxes_grouped',
    why: 'Each answers a question of its own, or is in a group with a name.',
  },
];

const everything = 'index.html#elements=hotline-banner+info-card+contact-button';

/** By address, and what is clicked there first. */
const pages: Record<string, readonly Exception[]> = {
  [everything]: builder,
  [`${everything} #step-practice`]: builder,
  [`${everything}&site=drupal&contact-button.phone=12 #step-site`]: builder,
  'handover.html#elements=hotline-banner+contact-button&site=react': [
    headline,
    ...codes,
    {
      rule: 'text_sensory_misuse',
      at: /'right'/,
      why: 'A number is right or wrong.',
    },
  ],
  'gallery.html': [
    headline,
    skipLink,
    {
      rule: 'aria_main_label_visible',
      why: 'The stage is a page in a frame, with a main part of its own.',
    },
    {
      rule: 'form_submit_button_exists',
      why: 'Nothing is sent: every change shows at once.',
    },
    {
      rule: 'style_focus_visible',
      why: 'One rule of the style sheet outlines whatever has focus.',
    },
    {
      rule: 'input_label_visible',
      why: 'Each has a `label` in sight, above it or around it.',
    },
    {
      rule: 'element_tabbable_unobscured',
      why: 'A radio button lies over its own words and fills them.',
    },
    {
      rule: 'element_tabbable_role_valid',
      at: /class="stage"/,
      why: 'It scrolls where the page is wider, and the keyboard has to reach what scrolls.',
    },
  ],
  'stage.html#state=card-beside': [],
  'bottom.html': [
    headline,
    {
      rule: 'text_sensory_misuse',
      at: /'bottom, below'/,
      why: 'It describes the banner’s place and asks for nothing.',
    },
    {
      rule: 'text_sensory_misuse',
      at: /'right'/,
      why: 'It is the “right” of “no right answers”.',
    },
  ],
  'preview.html': [
    headline,
    {
      rule: 'text_block_heading',
      at: /class="kicker"/,
      why: 'It is the part of the site, above the page’s title.',
    },
  ],
  'obgyn/index.html': [
    headline,
    skipLink,
    {
      rule: 'text_block_heading',
      at: /<p class="cat">/,
      why: 'It is the article’s category, above its title.',
    },
    {
      rule: 'aria_complementary_label_visible',
      why: 'The headings in the sidebar say what it is; its label names it for those who jump to it.',
    },
  ],
  'pediatrics/index.html': [headline, skipLink],
};

const engine = '/node_modules/accessibility-checker-engine/ace-window.js';

/** Opens a page with roots that an engine can look into, every disclosure open, and the engine in it. */
async function openPage(address: string) {
  const [path = '', clicked] = address.split(' ');
  const frame = document.createElement('iframe');
  frame.width = '400';
  // High enough for the builder to have nothing under its bar: what gets the focus is scrolled out from there.
  frame.height = path.startsWith('index') ? '9000' : '700';
  frame.src = `/dist/site/${path.replace('.html', '.html?roots=open')}`;
  document.body.append(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
  });
  const page = frame.contentDocument!;
  const elements = () => [
    ...page.querySelectorAll('ppd-hotline-banner, ppd-info-card, ppd-contact-button'),
  ];
  // The preview is filled by the builder: alone, it has no elements.
  if (path.startsWith('index')) {
    const preview = () => page.querySelector<HTMLIFrameElement>('#preview')?.contentDocument;
    await waitUntil(
      () => page.querySelector('#show-info-card') && preview()?.querySelector('main'),
    );
  } else if (path.startsWith('handover')) {
    await waitUntil(() => page.querySelector('#snippet'));
  } else if (path === 'gallery.html') {
    const stage = () => page.querySelector<HTMLIFrameElement>('#page')?.contentDocument;
    await waitUntil(
      () => page.querySelector('.swatch') && stage()?.querySelector('#element > :defined'),
    );
  } else if (path !== 'preview.html') {
    await waitUntil(() => elements().length && elements().every(rendered));
  }
  if (clicked) page.querySelector<HTMLElement>(clicked)!.click();
  for (const details of page.querySelectorAll('details')) details.open = true;
  const script = page.createElement('script');
  script.textContent = await (await fetch(engine)).text();
  page.head.append(script);
  return {
    page,
    view: frame.contentWindow!,
    close: () => {
      frame.remove();
    },
  };
}

describe('a second accessibility engine', () => {
  for (const [path, exceptions] of Object.entries(pages)) {
    it(`finds no fault: ${path}`, async () => {
      const {page, view, close} = await openPage(path);
      // Not in the elements, and not in the builder's preview, which is a page of this list.
      const findings = await findingsIn(page, {view, except: /#document-fragment|\/iframe\[1\]\//});
      expect(judge(findings, [...byHand, ...exceptions])).to.deep.equal({faults: [], unused: []});
      close();
    });
  }
});
