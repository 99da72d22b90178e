import { performance } from 'node:perf_hooks';
import { expect, it } from 'vitest';
import { fact } from '../../commands/fact.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { speak } from '../../src/words/speak.ts';

const context = { dataset: await readDataset('data/operation-safe-city'), say: speak('en') };

/** Measured beside what is tested, so that a busy machine slows both. */
const plain = 'which city had the most arrests';
/** The slowest of these, of 6,000 characters, takes 8 times as long as the plain question. */
const mostTimes = 30;

function time(typed: string): number {
  const start = performance.now();
  fact.suggest('question', typed, context);
  return performance.now() - start;
}

it.each([
  '',
  'how many du',
  'denver vs la',
  'which city had the most arre',
  'possession of w',
  'xyzzy plugh foo bar baz',
  'a'.repeat(6000),
  'dui denver '.repeat(500),
])('suggestions for “%.30s” are there about as soon as for a plain question', typed => {
  const times = Array.from({ length: 12 }, () => ({ first: time(plain), tested: time(typed) }));
  const fastest = Math.min(...times.map(({ tested }) => tested));
  expect(fastest / Math.min(...times.map(({ first }) => first))).toBeLessThan(mostTimes);
});
