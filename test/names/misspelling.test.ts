import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, editDistanceToBeginning, mendKeys } from '../../src/names/misspelling.ts';

const words = fc.stringMatching(/^[abc]{0,6}$/);
const limits = fc.integer({ min: 0, max: 3 });

describe('editDistance', () => {
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

const keys = 'denver|dever|philadelphia|terroristic threat|possession of weapon|district 9|weed|cook county'.split('|');

describe('mendKeys', () => {
  it.each([
    ['denvar', ['denver']],
    ['dener', ['denver', 'dever']],
    ['phladelpia', ['philadelphia']],
    ['phldelpia', []],
    ['posession of wepon', ['possession of weapon']],
    ['possessionof weapn', ['possession of weapon']],
    ['terrorist threat', []],
    ['terorristic threat', ['terroristic threat']],
    ['district 8', []],
    ['feed', []],
    ['coo county', ['cook county']],
    ['den', []],
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
