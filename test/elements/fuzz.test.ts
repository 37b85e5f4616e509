/** Hostile values in every attribute: nothing throws, no unsafe link, the hotlines always there and right. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/entries/index.js';
import {embeddable, embeddableNames} from '../../src/embed/embeddable.js';
import {hotlineLinks, hrefs, rootOf, warningsOf} from '../support/helpers.js';

const SEED = 20261122;

const hostile = fc.oneof(
  fc.string({unit: 'binary', maxLength: 40}),
  fc.constantFrom(
    '',
    ' ',
    'javascript:alert(1)',
    ' JAVASCRIPT:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    '//evil.example',
    'https://evil.example/?a=<b>&c="d"',
    'http://evil.example/',
    '"><img src=x onerror=alert(1)>',
    '${alert(1)}',
    '{maternal}',
    '{clinic}',
    '*x*',
    '__proto__',
    'constructor',
    'toString',
    '1-900-555-0199',
    '+1 (900) 555-0199 ext. 12345678',
    '988',
    '911;ext=1',
    '٠١٢٣',
    '\u202e988',
    'a'.repeat(5000),
    '2026-02-30',
    '9999-12-31',
    '-1',
    '1e9',
    'NaN',
    'all all all',
    'what,what,what',
    'es-',
    '-es',
    'en-x-y',
    'top bottom',
    'Mo-Fr 08:00-17:00; PH off',
    'Mo 22:00-06:00,',
    '24/7',
    'America/Phoenix',
    'Etc/Nowhere',
    'solid',
    'text page',
  ),
  fc.webUrl({withFragments: true, withQueryParameters: true}),
  fc.emailAddress(),
);

const safe = /^(?:https:|mailto:|tel:|sms:|http:\/\/localhost[:/])/;

/** The hotlines that an element shows, in whichever language and form. */
const hotlinesOf = {
  'hotline-banner': hotlineLinks,
  'info-card': [...hotlineLinks, 'tel:+18009444773'],
  'contact-button': [],
};

describe('hostile attributes', () => {
  for (const name of embeddableNames) {
    it(`do no harm to ppd-${name}`, async function () {
      this.timeout(60_000);
      const tag = `ppd-${name}`;
      const element = document.createElement(tag) as HTMLElement & {
        updateComplete: Promise<unknown>;
      };
      document.body.append(element);
      const changes = fc.array(
        fc.tuple(fc.constantFrom(...embeddable[name]), fc.option(hostile, {nil: null})),
        {minLength: 1, maxLength: 6},
      );
      await fc.assert(
        fc.asyncProperty(changes, async (list) => {
          const warnings = await warningsOf(async () => {
            for (const [attribute, value] of list) {
              if (value === null) element.removeAttribute(attribute);
              else element.setAttribute(attribute, value);
            }
            await element.updateComplete;
          });
          const links = hrefs(element);
          expect(links).to.include.members(hotlinesOf[name]);
          for (const href of links) expect(href).to.match(safe);
          expect(
            rootOf(element)!.querySelectorAll('img, script, iframe, [onerror]'),
          ).to.have.length(0);
          for (const words of warnings) {
            expect(words).to.match(new RegExp(`^<${tag}> (?:${embeddable[name].join('|')})="`));
          }
        }),
        {seed: SEED, numRuns: 700},
      );
      element.remove();
      document.documentElement.removeAttribute('style');
    });
  }
});
