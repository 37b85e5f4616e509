import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {wordList, oneOf, wholeNumber} from '../../src/input/attributes.js';
import {warningsOf} from '../support/warnings.js';

/** All that a warning says of an element is its name. */
const element = {localName: 'ppd-example'} as Element;
const colours = ['red', 'green', 'blue'] as const;

describe('oneOf()', () => {
  it('takes an allowed word, whatever its case and space', async () => {
    const warnings = await warningsOf(() => {
      assert.equal(oneOf(element, 'colour', ' Green ', colours), 'green');
    });
    assert.deepEqual(warnings, []);
  });

  it('takes nothing as the default, without a warning', async () => {
    const warnings = await warningsOf(() => {
      for (const value of [null, undefined, '', '  ']) {
        assert.equal(oneOf(element, 'colour', value, colours), 'red');
      }
    });
    assert.deepEqual(warnings, []);
  });

  it('falls back and says what was wrong, what is allowed and what is used', async () => {
    const warnings = await warningsOf(() => {
      assert.equal(oneOf(element, 'colour', 'pink', colours), 'red');
    });
    assert.deepEqual(warnings, [
      '<ppd-example> colour="pink": allowed values: red, green, blue; "red" is used.',
    ]);
  });

  it('survives whatever a page passes', async () => {
    const hostile = [
      Object.create(null),
      Symbol('x'),
      () => 'green',
      {
        toString() {
          throw new Error('no');
        },
      },
      NaN,
      true,
    ];
    const warnings = await warningsOf(() => {
      for (const value of hostile) assert.equal(oneOf(element, 'colour', value, colours), 'red');
    });
    assert.equal(warnings.length, hostile.length);
  });
});

describe('wordList()', () => {
  it('keeps the order given and reads spaces and commas alike', async () => {
    const warnings = await warningsOf(() => {
      assert.deepEqual(wordList(element, 'colours', 'blue, RED  green', colours), [
        'blue',
        'red',
        'green',
      ]);
    });
    assert.deepEqual(warnings, []);
  });

  it('leaves out unknown and repeated words with one warning', async () => {
    const warnings = await warningsOf(() => {
      assert.deepEqual(wordList(element, 'colours', 'blue pink blue', colours), ['blue']);
    });
    assert.equal(warnings.length, 1);
    assert.match(warnings[0]!, /colours="blue pink blue".*pink, blue/);
  });
});

describe('wholeNumber()', () => {
  const range = {min: 2, max: 6, fallback: 2};

  it('takes whole numbers in range, as text or number', () => {
    assert.equal(wholeNumber(element, 'level', '4', range), 4);
    assert.equal(wholeNumber(element, 'level', 6, range), 6);
    assert.equal(wholeNumber(element, 'level', undefined, range), 2);
  });

  for (const value of ['1', '7', '3.5', 'three', '-2', 'Infinity', {}]) {
    it(`refuses ${JSON.stringify(value)}`, async () => {
      const warnings = await warningsOf(() => {
        assert.equal(wholeNumber(element, 'level', value, range), 2);
      });
      assert.equal(warnings.length, 1);
      assert.match(warnings[0]!, /level.*from 2 to 6.*2 is used/);
    });
  }
});
