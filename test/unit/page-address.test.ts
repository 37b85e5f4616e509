import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {mailLink, parseEmail, readPageAddress, targetOf} from '../../src/input/page-address.js';

/** What is said of an address that is refused, or nothing where one is read. */
const problemOf = (read: string | {readonly problem: string}) =>
  typeof read === 'string' ? '' : read.problem;

describe('readPageAddress()', () => {
  const page = 'https://practice.example/visits/two-weeks?from=menu';
  const own = 'https://practice.example';

  for (const [input, href] of [
    ['https://book.example/a?clinic=7&u=ppd#top', 'https://book.example/a?clinic=7&u=ppd#top'],
    [' HTTPS://BOOK.example/A ', 'https://book.example/A'],
    ['https://book.example:8443/', 'https://book.example:8443/'],
    ['//book.example/a', 'https://book.example/a'],
    ['http://practice.example/old', 'http://practice.example/old'],
    ['/contact', `${own}/contact`],
    ['/', `${own}/`],
    ['contact', `${own}/visits/contact`],
    ['contact.html', `${own}/visits/contact.html`],
    ['Contact.HTM?day=mon', `${own}/visits/Contact.HTM?day=mon`],
    ['index.php/book', `${own}/visits/index.php/book`],
    ['forms.aspx#book', `${own}/visits/forms.aspx#book`],
    ['./book.me', `${own}/visits/book.me`],
    ['../contact', `${own}/contact`],
    ['v1.2/contact', `${own}/visits/v1.2/contact`],
    ['/www.book.example', `${own}/www.book.example`],
    ['/@nurse', `${own}/@nurse`],
    ['#form', `${own}/visits/two-weeks?from=menu#form`],
    ['?p=12', `${own}/visits/two-weeks?p=12`],
    ['https-info.html', `${own}/visits/https-info.html`],
  ] as const) {
    it(`takes ${input}`, () => {
      assert.equal(readPageAddress(input, page), href);
    });
  }

  for (const input of [
    'www.example.org',
    'www.example.org/book',
    'WWW.Example.org',
    'www.book.html',
    'example.org',
    'example.org/book',
    'book.example.org?clinic=7',
    'example.org#book',
    'example.org:8443/book',
    'localhost:3000',
    'clínica.example/cita',
    'https:example.org/book',
    'https:/example.org/book',
    'https//example.org/book',
    'https example.org',
    'http:book',
    'http://example.org/book',
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    `blob:${own}/1`,
    'file:///etc/passwd',
    'ftp://practice.example/',
    'about:blank',
    'whatsapp://send?phone=16025550142',
    'facetime:+16025550142',
    'te\tl:+16025550142',
  ]) {
    it(`says how ${JSON.stringify(input)} must begin`, () => {
      assert.match(problemOf(readPageAddress(input, page)), /begin with https:\/\//);
    });
  }

  for (const input of [
    'tel:+16025550142',
    'TEL:*123%23',
    'sms:+16025550142?body=hello',
    'mailto:nurse@practice.example?bcc=x@evil.example',
    'nurse@practice.example',
    '602-555-0142',
    '+44 20 7946 0958',
    '(602) 555-0142',
  ]) {
    it(`says where ${input} belongs`, () => {
      assert.match(problemOf(readPageAddress(input, page)), /phone.*email/);
    });
  }

  it('says so where nothing can be read', () => {
    assert.match(problemOf(readPageAddress('https://', page)), /\S/);
    assert.match(problemOf(readPageAddress('//', page)), /\S/);
  });

  it('lets a page without TLS link to itself and nowhere else without TLS', () => {
    const insecure = 'http://practice.example/';
    assert.equal(readPageAddress('/book', insecure), 'http://practice.example/book');
    assert.match(problemOf(readPageAddress('//book.example/a', insecure)), /\S/);
  });
});

describe('parseEmail()', () => {
  it('reads an address, with or without its scheme', () => {
    assert.equal(parseEmail('nurse@practice.example'), 'nurse@practice.example');
    assert.equal(parseEmail(' mailto:nurse+ppd@practice.example '), 'nurse+ppd@practice.example');
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
    `${'n'.repeat(250)}@a.example`,
  ]) {
    it(`refuses ${JSON.stringify(input)}`, () => {
      assert.equal(parseEmail(input), undefined);
    });
  }

  it('escapes what a mail program would misread', () => {
    assert.equal(
      mailLink('a&b?c=d%e@practice.example'),
      'mailto:a%26b%3Fc%3Dd%25e@practice.example',
    );
  });
});

describe('targetOf()', () => {
  for (const [href, target] of [
    ['tel:+16025550142', '+16025550142'],
    ['tel://602-555-0142', '602-555-0142'],
    ['sms:+16025550143?body=Hello', '+16025550143'],
    ['sms:+16025550143&body=Hello', '+16025550143'],
    ['mailto:nurse%40sunrise.example?subject=Visit', 'nurse@sunrise.example'],
    ['tel:%20602-555-0142%20', '602-555-0142'],
    ['tel:602-555-0142%', '602-555-0142%'],
  ] as const) {
    it(`reads ${JSON.stringify(href)}`, () => {
      assert.equal(targetOf(href), target);
    });
  }
});
