import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../src/dataset/parse-dataset.ts';
import { positionsOfBeginning } from '../../src/lookup/concordance.ts';
import { findNear } from '../../src/lookup/near-spellings.ts';
import { offenseIndexOf } from '../../src/lookup/offense-index.ts';
import { makeLargeDataset } from '../datasets/large-dataset.ts';

const dataset = parseDataset('large', makeLargeDataset({ places: 100, offenses: 500, categories: 60 }));
const { entries, looseKeys, byWord, byStart } = offenseIndexOf(dataset);

describe('of the names of 500 offenses and 60 categories', () => {
  it('there are many', () => {
    expect(entries.length).toBe(1624);
    expect(looseKeys.sorted.length).toBe(1562);
  });

  it.each([
    ['fal', 53],
    ['falcon', 53],
    ['cree', 46],
    ['zzyzx', 0],
  ])('only some have a word that begins with %j: %i', (typed, left) => {
    expect(new Set(positionsOfBeginning(typed, byWord)).size).toBe(left);
  });

  it.each([
    ['flacon arch', 1, 2],
    ['flacon arch', 2, 4],
    ['zzyzx gorge', 2, 0],
  ])('only some are like %j, allowing %i slips: %i', (typed, limit, left) => {
    expect(findNear(typed, looseKeys, limit)).toHaveLength(left);
  });

  it('less than half of the letters are compared, since names that begin alike are compared once', () => {
    const { sorted, shared } = byStart.words;
    const letters = sorted.reduce((sum, { length }) => sum + length, 0);
    expect(letters - shared.reduce((sum, count) => sum + count, 0)).toBeLessThan(letters / 2);
  });
});
