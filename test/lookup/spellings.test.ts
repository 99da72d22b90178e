import { describe, expect, it } from 'vitest';
import { inOrder, rangeOf, sortSpellings } from '../../src/lookup/spellings.ts';

const spellings = sortSpellings(['lynn', 'denver co', 'lyon', 'denver', 'lynn', 'dover']);

describe('sortSpellings', () => {
  it('has each text once, in alphabetical order, with the letters that it shares', () => {
    expect(spellings.sorted).toEqual(['denver', 'denver co', 'dover', 'lynn', 'lyon']);
    expect([...spellings.shared]).toEqual([0, 6, 1, 0, 2]);
    expect(spellings.longest).toBe(9);
  });

  it('may have none', () => {
    expect(sortSpellings([])).toMatchObject({ sorted: [], longest: 0 });
  });
});

describe('inOrder', () => {
  it('gives texts in the order in which they came', () => {
    expect(inOrder([0, 1, 2, 3, 4], spellings)).toEqual(['lynn', 'denver co', 'lyon', 'denver', 'dover']);
  });
});

describe('rangeOf', () => {
  it.each([
    ['denver', ['denver', 'denver co']],
    ['d', ['denver', 'denver co', 'dover']],
    ['lyn', ['lynn']],
    ['lyons', []],
    ['z', []],
    ['a', []],
    ['', ['denver', 'denver co', 'dover', 'lynn', 'lyon']],
  ])('%j begins %j', (beginning, begun) => {
    const { from, to } = rangeOf(beginning, spellings);
    expect(spellings.sorted.slice(from, to)).toEqual(begun);
  });
});
