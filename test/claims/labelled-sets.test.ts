import { expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { messages1 } from '../sets/messages-1.ts';
import { scoreMessages } from '../sets/score-messages.ts';

const score = scoreMessages(messages1, await readDataset('data/operation-safe-city'));

it.each([
  ['wrong “Differs”', score.wrongDiffers],
  ['wrong “Matches”', score.wrongMatches],
  ['messages with a claim called nothing to check', score.silent],
])('the first training set has no %s', (_, found) => {
  expect(found).toEqual([]);
});

it('shows at least 99% of the claims of the first training set', () => {
  expect(1 - score.missed.length / score.claims).toBeGreaterThanOrEqual(0.99);
});
