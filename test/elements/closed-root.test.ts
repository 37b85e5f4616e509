/** Pages whose scripts rewrite or watch telephone links get no further than the element: see docs/embedding.md. */
import {expect, fixture, html} from '@open-wc/testing';
import {resetMouse, sendKeys, sendMouse} from '@web/test-runner-commands';
import type {LitElement} from 'lit';
import type {
  PpdActionEvent,
  PpdContactButton,
  PpdHotlineBanner,
  PpdInfoCard,
} from '../../src/entries/index.js';
import '../../src/entries/index.js';
import {
  allHotlineLinks,
  emulating,
  hrefs,
  nextTask,
  part,
  parts,
  rootOf,
  textOf,
  whole,
} from '../support/helpers.js';

/** Every node that a script of the page finds from here: through open roots, and through closed ones where it can. */
function* walk(node: Node): Generator<Node> {
  yield node;
  if (node instanceof Element && node.shadowRoot) yield* walk(node.shadowRoot);
  for (const child of [...node.childNodes]) yield* walk(child);
}

const number = /1-8\d\d-\d{3}-\d{4}|1-833-TLC-MAMA|\b(?:988|911)\b/g;

/** What scripts of pages do with numbers. */
const intruders: Readonly<Record<string, (root: Node) => void>> = {
  'a walker that swaps numbers in words and links': (root) => {
    for (const node of walk(root)) {
      if (node instanceof Text) node.data = node.data.replace(number, '1-900-555-0199');
      if (node instanceof HTMLAnchorElement) node.href = 'tel:+19005550199';
    }
  },
  'a highlighter that splits text': (root) => {
    for (const node of walk(root)) {
      if (!(node instanceof Text) || node.data.search(number) < 0) continue;
      const found = node.splitText(node.data.search(number) + 3);
      const mark = document.createElement('mark');
      found.replaceWith(mark);
      mark.append(found);
    }
  },
  'a click-to-call extension that wraps numbers': (root) => {
    for (const node of walk(root)) {
      if (!(node instanceof Text) || node.data.search(number) < 0) continue;
      const link = document.createElement('a');
      link.href = 'https://dialer.example/?to=1';
      node.replaceWith(link);
      link.append(node);
    }
  },
  'a script that empties every root it is given': (root) => {
    for (const node of walk(root)) {
      if (node instanceof Element && node.shadowRoot) node.shadowRoot.innerHTML = '';
    }
  },
  'a router that morphs the page': (root) => {
    for (const node of walk(root)) {
      if (!(node instanceof HTMLElement) || !node.localName.startsWith('ppd-')) continue;
      // What such routers do: same tag, so the node stays, its attributes and children are brought in line.
      node.replaceChildren();
      node.insertAdjacentHTML('beforeend', '<p><a href="tel:988">Call 988</a></p>');
      node.setAttribute('class', 'morphed');
    }
  },
};

interface Said {
  links: (string | null)[];
  words: string;
}

const said = (element: Element): Said => ({
  links: parts(element, 'a').map((link) => link.getAttribute('href')),
  words: textOf(part(element, '.base')),
});

async function makeAll(): Promise<LitElement[]> {
  const banner = await fixture<PpdHotlineBanner>(html`<ppd-hotline-banner></ppd-hotline-banner>`);
  const card = await fixture<PpdInfoCard>(html`<ppd-info-card open="all"></ppd-info-card>`);
  const button = await fixture<PpdContactButton>(
    html`<ppd-contact-button phone="602-555-0142"></ppd-contact-button>`,
  );
  for (const element of [banner, card]) await whole(element);
  return [banner, card, button];
}

describe('a number in a closed root', () => {
  it('is given to no script of the page', async () => {
    for (const element of await makeAll()) {
      expect(element.shadowRoot).to.equal(null);
      for (const node of walk(element)) {
        expect(textOf(node), element.localName).to.equal('');
      }
    }
  });

  for (const [what, intrude] of Object.entries(intruders)) {
    it(`stays as it was beside ${what}`, async () => {
      const elements = await makeAll();
      const before = elements.map(said);
      for (let time = 0; time < 3; time++) {
        for (const element of elements) intrude(element.parentElement!);
        await nextTask();
      }
      for (const element of elements) await element.updateComplete;
      expect(elements.map(said)).to.deep.equal(before);
    });
  }

  it('is selected, for copying, as it is in an open root', async () => {
    const open = await fixture<HTMLElement>(html`<div></div>`);
    open.attachShadow({mode: 'open'}).innerHTML = '<p>Words to copy</p>';
    const el = await fixture<PpdHotlineBanner>(html`<ppd-hotline-banner></ppd-hotline-banner>`);
    const select = async (line: Element): Promise<string> => {
      getSelection()!.removeAllRanges();
      line.scrollIntoView({block: 'center'});
      const {left, right, top, bottom} = line.getBoundingClientRect();
      // From its first line to its last.
      await sendMouse({type: 'move', position: [Math.ceil(left), Math.round(top) + 8]});
      await sendMouse({type: 'down'});
      await sendMouse({type: 'move', position: [Math.floor(right) - 1, Math.round(bottom) - 8]});
      await sendMouse({type: 'up'});
      return getSelection()!.toString().replace(/\s+/g, ' ').trim();
    };
    const isTold = (await select(open.shadowRoot!.querySelector('p')!)) === 'Words to copy';
    const name = part(el, '.hotline .name');
    expect(await select(name)).to.equal(isTold ? textOf(name) : '');
    await resetMouse();
  });

  it('prints, with what is closed on screen', async () => {
    const el = await fixture<PpdHotlineBanner>(html`<ppd-hotline-banner></ppd-hotline-banner>`);
    await emulating({media: 'print'}, () => {
      dispatchEvent(new Event('beforeprint'));
      expect(part(el, 'details').hasAttribute('open')).to.equal(true);
      dispatchEvent(new Event('afterprint'));
    });
  });

  it('takes the owner’s part rules', async () => {
    const style = document.createElement('style');
    style.textContent = 'ppd-hotline-banner::part(headline) { letter-spacing: 3px }';
    document.head.append(style);
    const el = await fixture<PpdHotlineBanner>(html`<ppd-hotline-banner></ppd-hotline-banner>`);
    expect(getComputedStyle(part(el, '.headline')).letterSpacing).to.equal('3px');
    style.remove();
  });

  it('is reached by the keyboard', async () => {
    const el = await fixture<PpdHotlineBanner>(html`<ppd-hotline-banner></ppd-hotline-banner>`);
    const before = document.createElement('button');
    el.before(before);
    before.focus();
    for (let step = 0; step < 4 && rootOf(el)!.activeElement?.localName !== 'a'; step++) {
      await sendKeys({press: 'Tab'});
    }
    expect(document.activeElement === el).to.equal(true);
    expect(rootOf(el)!.activeElement?.localName).to.equal('a');
    before.remove();
  });
});

/** What an event tells a listener of the page: the names of all that it came through, and any address or number. */
const traceOf = (event: Event): string =>
  event
    .composedPath()
    .map((node) => {
      if (!(node instanceof Element)) return node.constructor.name;
      return `${node.localName} ${node.getAttribute('href') ?? ''} ${textOf(node)}`;
    })
    .join(' | ');

const pointerTypes = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'auxclick',
  'contextmenu',
  'focusin',
  'keydown',
  'touchstart',
];

interface Seen {
  readonly type: string;
  /** Whether its target is the element as a whole, and nothing in it. */
  readonly isOutside: boolean;
}

describe('a click on a hotline', () => {
  /** Follows nothing. */
  const stay = (event: Event) => {
    event.preventDefault();
  };

  function listenTo(
    element: LitElement,
    use: (link: HTMLElement) => void,
    options: boolean,
  ): Seen[] {
    const seen: Seen[] = [];
    const traces: string[] = [];
    const listen = (event: Event) => {
      // Once it has passed, an event that came out of a root forgets its target.
      seen.push({
        type: event.type,
        isOutside: event.target === element || !(event.target instanceof Element),
      });
      traces.push(traceOf(event));
    };
    // WebKitGTK follows an `auxclick` as well.
    for (const type of ['click', 'auxclick']) rootOf(element)!.addEventListener(type, stay);
    for (const type of pointerTypes) addEventListener(type, listen, options);
    for (const link of parts(element, '.action, .chat')) use(link);
    for (const type of pointerTypes) removeEventListener(type, listen, options);
    for (const type of ['click', 'auxclick']) rootOf(element)!.removeEventListener(type, stay);
    for (const trace of traces) {
      expect(trace).to.not.match(/tel:|sms:|988|911|833|https:/);
    }
    return seen;
  }

  const press = (link: HTMLElement) => {
    for (const type of pointerTypes.filter((name) => name !== 'click')) {
      link.dispatchEvent(new Event(type, {bubbles: true, composed: true, cancelable: true}));
    }
    link.click();
  };

  it('tells a capturing listener on the window that the element was used, and no link or number', async () => {
    for (const element of [
      await fixture<PpdHotlineBanner>(html`<ppd-hotline-banner></ppd-hotline-banner>`),
      await fixture<PpdInfoCard>(html`<ppd-info-card open="all"></ppd-info-card>`),
    ]) {
      const seen = listenTo(element, press, true);
      expect(seen.map(({type}) => type)).to.include.members(pointerTypes);
      expect(seen.every(({isOutside}) => isOutside)).to.equal(true);
    }
  });

  it('bubbles to no listener of the page: call, text and chat', async () => {
    const el = await fixture<PpdHotlineBanner>(html`<ppd-hotline-banner></ppd-hotline-banner>`);
    expect(hrefs(el)).to.deep.equal(allHotlineLinks);
    const seen = listenTo(el, press, false);
    expect(seen.filter(({type}) => type === 'click')).to.be.empty;
  });

  it('is told with events, by element and action and nothing else', async () => {
    const el = await fixture<PpdHotlineBanner>(
      html`<ppd-hotline-banner events></ppd-hotline-banner>`,
    );
    const seen: PpdActionEvent[] = [];
    const onAction = (event: PpdActionEvent) => seen.push(event);
    document.body.addEventListener('ppd-action', onAction);
    const clicks = listenTo(
      el,
      (link) => {
        link.click();
      },
      false,
    ).filter(({type}) => type === 'click');
    document.body.removeEventListener('ppd-action', onAction);
    expect(seen.map(({component, action}) => `${component} ${action}`)).to.deep.equal([
      'hotline-banner call',
      'hotline-banner text',
      'hotline-banner call',
      'hotline-banner text',
      'hotline-banner call',
      'hotline-banner link',
    ]);
    expect(Object.keys(seen[0]!).sort()).to.deep.equal(
      [...Object.keys(new Event('x')), 'action', 'component'].sort(),
    );
    expect(clicks).to.be.empty;
  });

  it('is not told without events', async () => {
    const el = await fixture<PpdHotlineBanner>(html`<ppd-hotline-banner></ppd-hotline-banner>`);
    let count = 0;
    el.addEventListener('ppd-action', () => (count += 1));
    listenTo(
      el,
      (link) => {
        link.click();
      },
      false,
    );
    expect(count).to.equal(0);
  });

  it('is heard once after the element was moved', async () => {
    const el = await fixture<PpdHotlineBanner>(
      html`<ppd-hotline-banner events></ppd-hotline-banner>`,
    );
    el.parentElement!.append(el);
    el.parentElement!.prepend(el);
    let count = 0;
    el.addEventListener('ppd-action', () => (count += 1));
    rootOf(el)!.addEventListener('click', stay);
    part(el, '.primary').click();
    expect(count).to.equal(1);
  });
});

type Find = (words: string, ...options: boolean[]) => boolean;

describe('find-in-page', () => {
  /** `window.find()` looks through the page as the browser's own search does. */
  const {find} = window as unknown as {find: Find};

  const finds = (words: string) => {
    getSelection()!.removeAllRanges();
    return find(words, false, false, true);
  };

  it('finds a number and words as it finds them in an open root', async () => {
    const open = await fixture<HTMLElement>(html`<div></div>`);
    open.attachShadow({mode: 'open'}).textContent = 'Words in a root that is open';
    const isSearched = finds('a root that is open');
    await whole(await fixture<PpdInfoCard>(html`<ppd-info-card open="all"></ppd-info-card>`));
    expect(finds('1-833-852-6262')).to.equal(isSearched);
    expect(finds('Baby blues')).to.equal(isSearched);
  });
});
