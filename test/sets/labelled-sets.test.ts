import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { messages1 } from './messages-1.ts';
import { messages2 } from './messages-2.ts';
import { questions1 } from './questions-1.ts';
import { questions2 } from './questions-2.ts';
import { questions3 } from './questions-3.ts';
import { scoreMessages } from './score-messages.ts';
import { scoreQuestions } from './score-questions.ts';

// docs/check-figures.md says what the first runs on these sets were. What is held here is that nothing is lost since.
const dataset = await readDataset('data/operation-safe-city');

describe.each([
  ['first', messages1, { shown: 0.99, wrongMatches: 0, silent: 0 }],
  ['second', messages2, { shown: 0.94, wrongMatches: 1, silent: 5 }],
])('the %s set of messages', (_, messages, floor) => {
  const score = scoreMessages(messages, dataset);

  it('has no wrong “Differs”', () => expect(score.wrongDiffers).toEqual([]));
  it('has few other faults', () => {
    expect(score.wrongMatches.length).toBeLessThanOrEqual(floor.wrongMatches);
    expect(score.silent.length).toBeLessThanOrEqual(floor.silent);
    expect(1 - score.missed.length / score.claims).toBeGreaterThanOrEqual(floor.shown);
  });
});

describe.each([
  ['first', questions1, { right: 0.99, otherFigure: 1 }],
  ['second', questions2, { right: 1, otherFigure: 0 }],
  ['third', questions3, { right: 0.98, otherFigure: 2 }],
])('the %s set of questions', (_, questions, floor) => {
  const score = scoreQuestions(questions, dataset);

  it('has no figure that is said to be missing', () => expect(score.denied).toEqual([]));
  it('has few other faults', () => {
    expect(score.otherFigure.length).toBeLessThanOrEqual(floor.otherFigure);
    expect(1 - score.unanswered.length / score.answerable).toBeGreaterThanOrEqual(floor.right);
  });
});
