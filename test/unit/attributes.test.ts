import {expect} from '@open-wc/testing';
import {wordList, oneOf, wholeNumber} from '../../src/input/attributes.js';
import {warningsOf} from '../support/helpers.js';

const element = document.createElement('ppd-example');
const colours = ['red', 'green', 'blue'] as const;

describe('oneOf()', () => {
  it('takes an allowed word, whatever its case and space', async () => {
    const warnings = await warningsOf(() => {
      expect(oneOf(element, 'colour', ' Green ', colours)).to.equal('green');
    });
    expect(warnings).to.be.empty;
  });

  it('takes nothing as the default, without a warning', async () => {
    const warnings = await warningsOf(() => {
      for (const value of [null, undefined, '', '  ']) {
        expect(oneOf(element, 'colour', value, colours)).to.equal('red');
      }
    });
    expect(warnings).to.be.empty;
  });

  it('falls back and says what was wrong, what is allowed and what is used', async () => {
    const warnings = await warningsOf(() => {
      expect(oneOf(element, 'colour', 'pink', colours)).to.equal('red');
    });
    expect(warnings).to.deep.equal([
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
      for (const value of hostile) expect(oneOf(element, 'colour', value, colours)).to.equal('red');
    });
    expect(warnings).to.have.length(hostile.length);
  });
});

describe('listOf()', () => {
  it('keeps the order given and reads spaces and commas alike', async () => {
    const warnings = await warningsOf(() => {
      expect(wordList(element, 'colours', 'blue, RED  green', colours)).to.deep.equal([
        'blue',
        'red',
        'green',
      ]);
    });
    expect(warnings).to.be.empty;
  });

  it('leaves out unknown and repeated words with one warning', async () => {
    const warnings = await warningsOf(() => {
      expect(wordList(element, 'colours', 'blue pink blue', colours)).to.deep.equal(['blue']);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('colours="blue pink blue"').and.to.contain('pink, blue');
  });
});

describe('wholeNumber()', () => {
  const range = {min: 2, max: 6, fallback: 2};

  it('takes whole numbers in range, as text or number', () => {
    expect(wholeNumber(element, 'level', '4', range)).to.equal(4);
    expect(wholeNumber(element, 'level', 6, range)).to.equal(6);
    expect(wholeNumber(element, 'level', undefined, range)).to.equal(2);
  });

  for (const value of ['1', '7', '3.5', 'three', '-2', 'Infinity', {}]) {
    it(`refuses ${JSON.stringify(value)}`, async () => {
      const warnings = await warningsOf(() => {
        expect(wholeNumber(element, 'level', value, range)).to.equal(2);
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0])
        .to.contain('level')
        .and.to.contain('from 2 to 6')
        .and.to.contain('2 is used');
    });
  }
});
