import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/lookup/edit-distance.ts';
import { findNear } from '../../src/lookup/near-spellings.ts';
import { sortSpellings } from '../../src/lookup/spellings.ts';

describe('findNear', () => {
  it.each([
    ['denv', 'denver', 1, 0],
    ['dnev', 'denver', 1, 1],
    ['dnv', 'denver', 1, 1],
    ['denvers', 'denver', 1, 1],
    ['phili', 'philadelphia', 1, 1],
    ['boulder', 'denver', 2, undefined],
    ['', 'denver', 1, 0],
    ['denv', 'denver', 0, 0],
  ])('%j is the beginning of %j, allowing %i, but for %j slips', (text, name, limit, slips) => {
    const [near] = findNear(text, sortSpellings([name]), limit);
    expect(near?.slipsToBeginning).toBe(slips);
  });

  it('tells a whole text from a beginning', () => {
    const cities = sortSpellings(['denton', 'denver', 'denver co']);
    expect(findNear('denvre', cities, 2)).toEqual([
      { at: 1, slips: 1, slipsToBeginning: 1 },
      { at: 2, slips: 3, slipsToBeginning: 1 },
    ]);
  });

  it('finds what comparing with each text and each of its beginnings finds', () => {
    const words = fc.stringMatching(/^[abc]{1,9}$/);
    fc.assert(
      fc.property(words, fc.array(words, { maxLength: 30 }), fc.integer({ min: 0, max: 2 }), (text, names, limit) => {
        const spellings = sortSpellings(names);
        const expected = spellings.sorted
          .map((name, at) => {
            const beginnings = Array.from(name, (_, end) => editDistance(text, name.slice(0, end + 1), limit));
            const none = editDistance(text, '', limit);
            return { at, slips: editDistance(text, name, limit), slipsToBeginning: Math.min(none, ...beginnings) };
          })
          .filter(({ slipsToBeginning }) => slipsToBeginning <= limit);
        expect(findNear(text, spellings, limit)).toEqual(expected);
      }),
      { seed: 20170928, numRuns: 2_000 },
    );
  });
});
