/** Nothing leaves the page and nothing is kept, whatever a reader does. */
import {aTimeout, expect} from '@open-wc/testing';
import {openHost, part, parts, probeOf, textOf, waitUntil} from '../support/helpers.js';

interface Listening {
  heard: string[];
}

describe('silence', () => {
  it('holds through render, clicks, languages and open sections', async () => {
    const {page, close} = await openHost('listening.html');
    const view = page.defaultView!;
    const {heard} = view as unknown as Listening;
    // The test server's own script opens a socket of its own.
    heard.length = 0;
    const elements = ['ppd-hotline-banner', 'ppd-info-card', 'ppd-contact-button'].map((tag) =>
      page.querySelector(tag)!,
    );
    for (const element of elements) {
      for (const link of parts(element, 'a')) {
        link.addEventListener('click', (event) => {
          event.preventDefault();
        });
      }
    }
    for (const element of elements) {
      for (const summary of parts(element, 'summary')) summary.click();
      for (const link of parts(element, '.action, .citations')) link.click();
    }
    part(elements[0]!, '.languages button').click();
    await waitUntil(
      () => textOf(part(elements[1]!, '#title')).includes('Depresión'),
      'the language does not change',
    );
    parts(elements[0]!, '.copy button').forEach((button) => {
      button.click();
    });
    for (const element of elements) {
      element.remove();
      page.body.append(element);
    }
    // What they might still do comes with their next update, or when the browser has nothing to do.
    await aTimeout(50);
    expect(heard).to.be.empty;
    expect(probeOf(page).errors).to.be.empty;
    const requests = view.performance
      .getEntriesByType('resource')
      .map(({name}) => new URL(name).pathname)
      .filter((path) => !path.startsWith('/__web-dev-server__'));
    expect(requests.sort()).to.deep.equal(['/ppd-widgets.js', '/test/embed/pages/probe.js']);
    close();
  });

  it('would be broken by any of these', async () => {
    const {page, close} = await openHost('listening.html');
    const view = page.defaultView!;
    const {heard} = view as unknown as Listening;
    heard.length = 0;
    view.navigator.sendBeacon('/test/embed/pages/none');
    view.localStorage.setItem('ppd', '1');
    view.localStorage.removeItem('ppd');
    expect(page.cookie).to.equal('');
    new (view as unknown as typeof globalThis).Image();
    expect(heard).to.deep.equal(['beacon', 'storage', 'cookie', 'Image']);
    close();
  });
});
