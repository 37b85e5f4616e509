import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parsePhone} from '../../src/input/phone.js';

describe('parsePhone()', () => {
  const northAmerican = [
    '1-855-481-9605',
    '(855) 481-9605',
    '855-481-9605',
    '855.481.9605',
    '8554819605',
    '18554819605',
    '+1 855 481 9605',
    '+1 (855) 481-9605',
    'tel:+18554819605',
    '  855 481 9605  ',
    '855\u2013481\u20119605',
    '855\u00a0481\u00a09605',
    '1/855/481/9605',
  ];
  for (const input of northAmerican) {
    it(`reads ${JSON.stringify(input)}`, () => {
      assert.deepEqual(parsePhone(input), {
        subscriber: '+18554819605',
        number: '1-855-481-9605',
      });
    });
  }

  const extensions = [
    '855-481-9605 ext. 12',
    '855-481-9605 ext 12',
    '855-481-9605 x12',
    '(855) 481-9605, extension 12',
    '8554819605x12',
    '+18554819605;ext=12',
    '855-481-9605 #12',
  ];
  for (const input of extensions) {
    it(`reads the extension of ${JSON.stringify(input)}`, () => {
      assert.deepEqual(parsePhone(input), {
        subscriber: '+18554819605;ext=12',
        number: '1-855-481-9605',
        extension: '12',
      });
    });
  }

  for (const code of ['988', '911', '211', '711']) {
    it(`keeps the service code ${code} bare`, () => {
      assert.deepEqual(parsePhone(code), {subscriber: code, number: code});
    });
  }

  it('keeps the country code of a number from elsewhere', () => {
    assert.deepEqual(parsePhone('+44 (20) 7946-0958'), {
      subscriber: '+442079460958',
      number: '+44 20 7946 0958',
    });
  });

  const refused = [
    '',
    'call us',
    '1-800-FLOWERS',
    '123',
    '999',
    '+988',
    '988 ext. 1',
    '855-481-960',
    '855-481-96055',
    '2-855-481-9605',
    '055-481-9605',
    '855-081-9605',
    '+1 855 481 960',
    '+0 20 7946 0958',
    '+1234567890123456',
    '020 7946 0958',
    '855-481-9605<script>',
    'javascript:alert(1)',
    '855-481-9605?body=hello',
    '855-481-9605;phone-context=evil.example',
    '٨٥٥٤٨١٩٦٠٥',
    '-',
    `1-855-481-9605${' '.repeat(60)}ext. 1`,
    '+',
    // Less than the whole of it would be another number.
    '9881',
    '1988',
    '+44 20 7946 0958 1234',
    '855-481-9605 ext. 12 or 13',
    '855-481-9605 x12345678',
    'call 855-481-9605',
  ];
  for (const input of refused) {
    it(`refuses ${JSON.stringify(input)}`, () => {
      assert.equal(parsePhone(input), undefined);
    });
  }
});
