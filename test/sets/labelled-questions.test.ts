import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { readQuestions } from './labelled-question.ts';
import { scoreQuestions } from './score-questions.ts';

// docs/check-figures.md says what the first runs on these sets were. What is held here is that nothing is lost since.
const dataset = await readDataset('data/operation-safe-city');

describe.each([
  ['questions-1.txt', { right: 0.98, otherFigure: 2 }],
  ['questions-2.txt', { right: 0.99, otherFigure: 1 }],
  ['questions-3.txt', { right: 0.98, otherFigure: 2 }],
])('%s', (file, floor) => {
  const score = scoreQuestions(readQuestions(file), dataset);

  it('has no figure that is said to be missing', () => expect(score.denied).toEqual([]));
  it('has few other faults', () => {
    expect(score.otherFigure.length).toBeLessThanOrEqual(floor.otherFigure);
    expect(1 - score.unanswered.length / score.answerable).toBeGreaterThanOrEqual(floor.right);
  });
});
