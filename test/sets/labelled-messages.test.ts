import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { safeCity as dataset } from '../commands/reports.ts';
import { readMessages } from './labelled-message.ts';
import { scoreMessages } from './score-messages.ts';

const files = readdirSync(import.meta.dirname).filter(file => /^messages-\d+\.txt$/.test(file));

// docs/check-figures.md says what the first runs on these sets were. What is held here is that nothing is lost since.
describe('the labelled messages', () => {
  const scores = files.map(file => ({ file, score: scoreMessages(readMessages(file), dataset) }));
  const all = scores.map(({ score }) => score);

  it.each(scores)('of $file get no wrong “Differs” and no wrong “Matches”', ({ score }) => {
    expect([...score.wrongDiffers, ...score.wrongMatches]).toEqual([]);
  });

  it('are shown, but for few, and none with a claim is called nothing to check', () => {
    // It has no number, and no word that compares.
    const known = ['LA runner up, philly numero uno'];
    expect(files.length).toBeGreaterThan(50);
    expect(all.flatMap(({ calledNothing }) => calledNothing).filter(text => !known.includes(text))).toEqual([]);
    expect(all.flatMap(({ silent }) => silent).length).toBeLessThanOrEqual(147);
    const claims = all.reduce((sum, score) => sum + score.claims, 0);
    expect(all.flatMap(({ missed }) => missed).length / claims).toBeLessThan(0.0305);
  });
});
