import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { checkFigures } from '../../../src/lookup/claims/check-figures.ts';
import { readItems } from '../../../src/lookup/claims/items.ts';
import { splitSentences } from '../../../src/lookup/claims/sentences.ts';
import { tokenise } from '../../../src/lookup/claims/tokens.ts';
import { hostileTexts, repeatTo } from './hostile-texts.ts';

const dataset = await readDataset('data/operation-safe-city');

/** Twice what most people may type, and all that Discord lets anyone send. */
const LENGTH = 4000;
/** What is asked for is 20 ms, and the worst takes 7 on an idle machine; a busy one that also measures coverage gets more. */
const MOST_MS = 120;
/** Only sentences are read back and forth, so a longest sentence is what keeps the work linear. */
const LONGEST_SENTENCE = 121;

function bestOf(runs: number, text: string): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    checkFigures(text, dataset);
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe.each(Object.entries(hostileTexts))('a message of %s', (_, seed) => {
  it('is checked at once at 4,000 characters', () => {
    expect(bestOf(8, repeatTo(seed, LENGTH))).toBeLessThan(MOST_MS);
  });

  it('is cut into no more pieces than it has characters, and into sentences that do not grow with it', () => {
    const text = repeatTo(seed, LENGTH * 8);
    const tokens = tokenise(text);
    const items = readItems(tokens, dataset);
    const lengths = splitSentences(items).map(sentence => sentence.items.length + sentence.heading.length);
    expect(tokens.length).toBeLessThanOrEqual(text.length);
    expect(items.length).toBeLessThanOrEqual(tokens.length);
    expect(Math.max(0, ...lengths)).toBeLessThanOrEqual(LONGEST_SENTENCE + 12);
  });
});
