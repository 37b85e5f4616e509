/** The gallery: one stage, what its toggles show there, and the address that keeps the choice. */
import {expect} from '@open-wc/testing';
import {hrefs, part, rendered, textOf, waitUntil} from '../support/helpers.js';

interface Gallery {
  readonly page: Document;
  readonly view: Window;
  readonly frame: HTMLIFrameElement;
  /** The page on the stage. */
  readonly stage: () => Document;
  readonly close: () => void;
}

async function openGallery(fragment = ''): Promise<Gallery> {
  const outer = document.createElement('iframe');
  outer.width = '1000';
  outer.height = '900';
  outer.src = `/dist/site/gallery.html${fragment}`;
  document.body.append(outer);
  await new Promise((resolve) => {
    outer.addEventListener('load', resolve, {once: true});
  });
  const page = outer.contentDocument!;
  const frame = page.querySelector<HTMLIFrameElement>('#page')!;
  return {
    page,
    view: outer.contentWindow!,
    frame,
    stage: () => frame.contentDocument!,
    close: () => {
      outer.remove();
    },
  };
}

const shows = ({stage}: Gallery, selector: string) =>
  waitUntil(() => {
    const found = [...stage().querySelectorAll('#element > *')];
    return found.some((element) => element.matches(selector)) && found.every(rendered);
  }, `the stage does not show ${selector}`);

function choose({page}: Gallery, name: string, value: string): void {
  const control = page.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`);
  if (control) {
    control.click();
    return;
  }
  const select = page.querySelector<HTMLSelectElement>(`select[name="${name}"]`)!;
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
}

describe('the gallery', () => {
  it('shows every state that it offers, with numbers that work', async function () {
    this.timeout(60_000);
    const gallery = await openGallery();
    const states = [...gallery.page.querySelectorAll('#state option')].map(
      (option) => (option as HTMLOptionElement).value,
    );
    expect(states).to.have.length(15);
    for (const state of states) {
      choose(gallery, 'state', state);
      const [kind = ''] = state.split('-');
      const tag = {banner: 'hotline-banner', card: 'info-card', button: 'contact-button'}[kind]!;
      await shows(gallery, `ppd-${tag}`);
      const number =
        kind !== 'button'
          ? 'tel:988'
          : state === 'button-bare'
            ? 'tel:+18554819605'
            : 'tel:+16025550142';
      await waitUntil(
        () => hrefs(gallery.stage().querySelector(`ppd-${tag}`)!).includes(number),
        `${state} does not show ${number}`,
      );
    }
    gallery.close();
  });

  it('changes the page, the language, the width, the text and the colours', async () => {
    const gallery = await openGallery();
    await shows(gallery, 'ppd-hotline-banner');
    choose(gallery, 'scheme', 'dark');
    choose(gallery, 'lang', 'es');
    choose(gallery, 'width', '768');
    choose(gallery, 'text', '200');
    choose(gallery, 'preset', 'plum');
    await waitUntil(() => gallery.stage().body.className === 'ppd-plum');
    await shows(gallery, 'ppd-hotline-banner');
    const banner = gallery.stage().querySelector('ppd-hotline-banner')!;
    await waitUntil(() => part(banner, '.base').classList.contains('dark'), 'it stays light');
    expect(part(banner, '.base').lang).to.equal('es');
    expect(gallery.stage().defaultView!.innerWidth).to.equal(768);
    await waitUntil(() => part(banner, '.base').style.fontSize === '200%', 'its text stays small');
    expect(textOf(gallery.stage().querySelector('h1'))).to.contain('Su visita');
    gallery.close();
  });

  it('keeps the choice in its address, and goes back', async () => {
    const first = await openGallery('#state=card-signs&scheme=dark&width=412');
    await shows(first, 'ppd-info-card[open="signs"]');
    expect(first.frame.width).to.equal('412');
    expect(first.page.querySelector<HTMLInputElement>('[name="scheme"][value="dark"]')!.checked).to
      .be.true;
    choose(first, 'state', 'button-closed');
    await shows(first, 'ppd-contact-button');
    expect(first.view.location.hash).to.contain('state=button-closed').and.to.contain('width=412');
    first.view.history.back();
    await shows(first, 'ppd-info-card[open="signs"]');
    first.close();
  });

  it('takes nothing from its address that it does not offer', async () => {
    const gallery = await openGallery('#state=x&width=9000&lang=<b>&scheme=blue');
    await shows(gallery, 'ppd-hotline-banner');
    expect(gallery.frame.width).to.equal('360');
    expect(gallery.stage().documentElement.lang).to.equal('en');
    gallery.close();
  });
});
