import {expect} from '@open-wc/testing';
import {mailLink, parseEmail, safeLink} from '../src/shared/link.js';

describe('safeLink()', () => {
  const page = 'https://practice.example/visits/two-weeks?from=menu';

  const allowed = [
    [
      'https://book.example/a?clinic=7&utm_source=ppd',
      'https://book.example/a?clinic=7&utm_source=ppd',
    ],
    ['/appointments', 'https://practice.example/appointments'],
    ['appointments?day=mon', 'https://practice.example/visits/appointments?day=mon'],
    ['//book.example/a', 'https://book.example/a'],
    ['http://practice.example/old', 'http://practice.example/old'],
    ['HTTPS://BOOK.example/A', 'https://book.example/A'],
    ['mailto:nurse@practice.example', 'mailto:nurse@practice.example'],
    ['tel:+16025550142', 'tel:+16025550142'],
    ['sms:+16025550142', 'sms:+16025550142'],
  ] as const;
  for (const [input, href] of allowed) {
    it(`lets ${input} through`, () => {
      expect(safeLink(input, page)).to.equal(href);
    });
  }

  const refused = [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://practice.example/1',
    'file:///etc/passwd',
    'ftp://practice.example/',
    'http://other.example/',
    'https://',
    'about:blank',
  ];
  for (const input of refused) {
    it(`refuses ${JSON.stringify(input)}`, () => {
      expect(safeLink(input, page)).to.equal(undefined);
    });
  }

  it('lets a page without TLS link to itself and nowhere else without TLS', () => {
    const insecure = 'http://practice.example/';
    expect(safeLink('/book', insecure)).to.equal('http://practice.example/book');
    expect(safeLink('http://evil.example/book', insecure)).to.equal(undefined);
  });
});

describe('parseEmail()', () => {
  it('reads an address, with or without its scheme', () => {
    expect(parseEmail('nurse@practice.example')).to.equal('nurse@practice.example');
    expect(parseEmail(' mailto:nurse+ppd@practice.example ')).to.equal(
      'nurse+ppd@practice.example',
    );
  });

  for (const input of [
    '',
    'nurse',
    'nurse@',
    '@practice.example',
    'a@b@c.example',
    'nurse@practice.example?bcc=x@y.example',
    'nurse@practice.example,other@practice.example',
    'Nurse <nurse@practice.example>',
    'nurse@-practice.example',
  ]) {
    it(`refuses ${JSON.stringify(input)}`, () => {
      expect(parseEmail(input)).to.equal(undefined);
    });
  }

  it('escapes what a mail program would misread', () => {
    expect(mailLink('a&b?c=d%e@practice.example')).to.equal(
      'mailto:a%26b%3Fc%3Dd%25e@practice.example',
    );
  });
});
