import { performance } from 'node:perf_hooks';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { checkFigures } from '../../../src/lookup/claims/check-figures.ts';
import { hostileTexts, repeatTo } from './hostile-texts.ts';

const dataset = await readDataset('data/operation-safe-city');

/** Twice Discord's longest message. */
const LENGTH = 4000;
/** What is asked for is 20 ms; a busy machine that also measures coverage gets more. */
const MOST_MS = 80;
/** Eight times the text may take eight times as long; with the square it would take 64 times. */
const MOST_GROWTH = 24;

function bestOf(runs: number, text: string): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    checkFigures(text, dataset);
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('4,000 characters', () => {
  beforeAll(() => {
    for (const seed of Object.values(hostileTexts)) checkFigures(repeatTo(seed, LENGTH), dataset);
  });

  it.each(Object.keys(hostileTexts))(
    'of %s come back at once, and eight times as many take no more than their share',
    name => {
      const seed = hostileTexts[name] ?? '';
      const once = bestOf(5, repeatTo(seed, LENGTH));
      expect(once).toBeLessThan(MOST_MS);
      expect(bestOf(3, repeatTo(seed, LENGTH * 8))).toBeLessThan(Math.max(once, 1) * MOST_GROWTH);
    },
  );
});
