import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/claims/check-text.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { readItems } from '../../src/english/items.ts';
import { splitSentences } from '../../src/english/sentences.ts';
import { tokenize } from '../../src/english/tokens.ts';
import { hostileTexts, repeatTo } from './hostile-texts.ts';

const dataset = await readDataset('data/operation-safe-city');

/** Twice what most people may type, and all that Discord lets anyone send. */
const textLength = 4000;
/** An ordinary message of that length, measured beside the hostile one, so that a busy machine slows both. */
const plainText = repeatTo(
  'ICE arrested 63 people in Denver, and 86 of the 317 convictions were for DUI. ',
  textLength,
);
/** The worst takes 3 times as long as the ordinary one. */
const mostTimes = 10;
/** Only sentences are read back and forth, so a longest sentence is what keeps the work linear. */
const longestSentence = 121;

function time(text: string): number {
  const start = performance.now();
  checkText(text, dataset);
  return performance.now() - start;
}

describe.each(Object.entries(hostileTexts))('a message of %s', (_, seed) => {
  it('is checked about as soon as an ordinary one at 4,000 characters', () => {
    const text = repeatTo(seed, textLength);
    const times = Array.from({ length: 8 }, () => ({ plain: time(plainText), tested: time(text) }));
    const fastest = Math.min(...times.map(({ tested }) => tested));
    expect(fastest / Math.min(...times.map(({ plain }) => plain))).toBeLessThan(mostTimes);
  });

  it('is cut into no more pieces than it has characters, and into sentences that do not grow with it', () => {
    const text = repeatTo(seed, textLength * 8);
    const tokens = tokenize(text);
    const items = readItems(tokens, dataset);
    const lengths = splitSentences(items).map(sentence => sentence.items.length + sentence.heading.length);
    expect(tokens.length).toBeLessThanOrEqual(text.length);
    expect(items.length).toBeLessThanOrEqual(tokens.length);
    expect(Math.max(0, ...lengths)).toBeLessThanOrEqual(longestSentence + 12);
  });
});
