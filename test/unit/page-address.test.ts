import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readPageAddress, targetOf} from '../../src/input/page-address.js';

describe('readPageAddress()', () => {
  it('lets a page without TLS link to itself and nowhere else without TLS', () => {
    const insecure = 'http://practice.example/';
    assert.equal(readPageAddress('/book', insecure), 'http://practice.example/book');
    assert.notEqual(typeof readPageAddress('//book.example/a', insecure), 'string');
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
