import { describe, expect, it } from 'vitest';
import { safeCity as dataset } from '../commands/reports.ts';
import { readMessages } from './labelled-message.ts';
import { scoreMessages } from './score-messages.ts';

describe.each([
  ['messages-1.txt', { shown: 0.99, silent: 1 }],
  ['messages-2.txt', { shown: 0.99, silent: 0 }],
  ['messages-3.txt', { shown: 0.98, silent: 2 }],
  ['messages-4.txt', { shown: 0.96, silent: 3 }],
  ['messages-5.txt', { shown: 0.97, silent: 2 }],
  ['messages-6.txt', { shown: 0.98, silent: 0 }],
  ['messages-7.txt', { shown: 0.98, silent: 2 }],
  ['messages-8.txt', { shown: 0.97, silent: 2 }],
  ['messages-9.txt', { shown: 0.96, silent: 3 }],
  ['messages-10.txt', { shown: 0.98, silent: 2 }],
  ['messages-11.txt', { shown: 0.97, silent: 3 }],
  ['messages-12.txt', { shown: 0.96, silent: 9 }],
  ['messages-13.txt', { shown: 0.94, silent: 14 }],
  ['messages-14.txt', { shown: 0.95, silent: 4 }],
  ['messages-15.txt', { shown: 0.96, silent: 1 }],
  ['messages-16.txt', { shown: 0.97, silent: 1 }],
  ['messages-17.txt', { shown: 0.95, silent: 4 }],
  ['messages-18.txt', { shown: 0.96, silent: 4 }],
  ['messages-19.txt', { shown: 0.96, silent: 6 }],
  ['messages-20.txt', { shown: 0.96, silent: 3 }],
  ['messages-21.txt', { shown: 0.93, silent: 13 }],
  ['messages-22.txt', { shown: 0.91, silent: 11 }],
  ['messages-23.txt', { shown: 0.97, silent: 2 }],
  ['messages-24.txt', { shown: 0.97, silent: 2 }],
  ['messages-25.txt', { shown: 0.98, silent: 1 }],
  ['messages-26.txt', { shown: 0.95, silent: 5 }],
  ['messages-27.txt', { shown: 0.97, silent: 2 }],
  ['messages-28.txt', { shown: 0.99, silent: 1 }],
  ['messages-29.txt', { shown: 0.97, silent: 1 }],
  ['messages-30.txt', { shown: 0.96, silent: 3 }],
  ['messages-31.txt', { shown: 0.97, silent: 1 }],
  ['messages-32.txt', { shown: 0.98, silent: 3 }],
  ['messages-33.txt', { shown: 0.98, silent: 0 }],
  ['messages-34.txt', { shown: 0.99, silent: 0 }],
  ['messages-35.txt', { shown: 0.96, silent: 2 }],
  ['messages-36.txt', { shown: 0.98, silent: 2 }],
  ['messages-37.txt', { shown: 0.97, silent: 2 }],
  ['messages-38.txt', { shown: 0.97, silent: 3 }],
  ['messages-39.txt', { shown: 0.97, silent: 0 }],
  ['messages-40.txt', { shown: 0.98, silent: 3 }],
  ['messages-41.txt', { shown: 0.94, silent: 4 }],
  ['messages-42.txt', { shown: 0.9, silent: 5 }],
  ['messages-43.txt', { shown: 0.96, silent: 0 }],
  ['messages-44.txt', { shown: 0.93, silent: 5 }],
])('%s', (file, floor) => {
  const score = scoreMessages(readMessages(file), dataset);

  it('has no wrong “Differs” and no wrong “Matches”', () => {
    expect([...score.wrongDiffers, ...score.wrongMatches]).toEqual([]);
  });

  it('is never called nothing to check, and shown, but for few', () => {
    // It has no number, and no word that compares.
    const known = ['LA runner up, philly numero uno'];
    expect(score.calledNothing.filter(text => !known.includes(text))).toEqual([]);
    expect(score.silent.length).toBeLessThanOrEqual(floor.silent);
    expect(1 - score.missed.length / score.claims).toBeGreaterThanOrEqual(floor.shown);
  });
});
