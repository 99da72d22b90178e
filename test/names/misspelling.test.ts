import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, editDistanceToBeginning, mendKeys } from '../../src/names/misspelling.ts';

const words = fc.stringMatching(/^[abc]{0,6}$/);
const limits = fc.integer({ min: 0, max: 3 });

describe('editDistance', () => {
  it.each([
    ['denver', 'denver', 2, 0],
    ['dnever', 'denver', 2, 1],
    ['dnevr', 'denver', 2, 2],
    ['', 'ab', 2, 2],
    ['boston', 'houston', 1, 2],
    ['denver', 'philadelphia', 2, 3],
  ])('%j to %j, counting to %i, is %i', (from, to, limit, distance) => {
    expect(editDistance(from, to, limit)).toBe(distance);
    expect(editDistance(to, from, limit)).toBe(distance);
  });

  it('is what comparing all letters with all finds', () => {
    fc.assert(
      fc.property(words, words, limits, (from, to, limit) => {
        expect(editDistance(from, to, limit)).toBe(Math.min(measureAll(from, to), limit + 1));
      }),
      { seed: 20170928, numRuns: 1_000 },
    );
  });
});

describe('editDistanceToBeginning', () => {
  it.each([
    ['denv', 'denver', 1, 0],
    ['dnev', 'denver', 1, 1],
    ['denvers', 'denver', 1, 1],
    ['denversco', 'denver', 2, 3],
    ['', 'denver', 1, 0],
  ])('of %j, %j, counting to %i, is %i', (text, name, limit, distance) => {
    expect(editDistanceToBeginning(text, name, limit)).toBe(distance);
  });

  it('is the distance to the nearest of all beginnings', () => {
    fc.assert(
      fc.property(words, words, limits, (text, name, limit) => {
        const beginnings = Array.from({ length: name.length + 1 }, (_, end) => name.slice(0, end));
        const nearest = Math.min(...beginnings.map(beginning => measureAll(text, beginning)));
        expect(editDistanceToBeginning(text, name, limit)).toBe(Math.min(nearest, limit + 1));
      }),
      { seed: 20170928, numRuns: 1_000 },
    );
  });
});

const keys = [
  'denver',
  'dever',
  'philadelphia',
  'terroristic threat',
  'possession of weapon',
  'district 9',
  'weed',
  'cook county',
];

describe('mendKeys', () => {
  it.each([
    ['denvar', ['denver']],
    ['dener', ['denver', 'dever']],
    ['dnver', ['denver', 'dever']],
    ['phladelpia', ['philadelphia']],
    ['phldelpia', []],
    ['posession of wepon', ['possession of weapon']],
    ['possessionof weapn', ['possession of weapon']],
    ['possession of wpn', []],
    ['terrorist threat', []],
    ['terorristic threat', ['terroristic threat']],
    ['district 8', []],
    ['distrct 9', ['district 9']],
    ['feed', []],
    ['coo county', ['cook county']],
    ['den', []],
    ['', []],
  ])('%j is misspelt for %j', (text, mended) => {
    expect(mendKeys(text, keys)).toEqual(mended);
  });
});

/** Optimal string alignment by its definition, slowly. */
function measureAll(from: string, to: string): number {
  if (from === '' || to === '') return from.length + to.length;
  const costs = [
    measureAll(from.slice(1), to) + 1,
    measureAll(from, to.slice(1)) + 1,
    measureAll(from.slice(1), to.slice(1)) + (from[0] === to[0] ? 0 : 1),
  ];
  const isSwapped = from.length > 1 && to.length > 1 && from[0] === to[1] && from[1] === to[0];
  return Math.min(...costs, ...(isSwapped ? [measureAll(from.slice(2), to.slice(2)) + 1] : []));
}
