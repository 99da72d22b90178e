import { expect, test } from 'vitest';
import { safeCity as dataset } from '../commands/reports.ts';
import { readQuestions } from './labelled-question.ts';
import { scoreQuestions } from './score-questions.ts';

// docs/check-figures.md says what the first runs on these sets were. What is held here is that nothing is lost since.
test.each([
  ['questions-1.txt', { right: 0.98, denied: 0, otherFigure: 2 }],
  ['questions-2.txt', { right: 1, denied: 0, otherFigure: 0 }],
  ['questions-3.txt', { right: 0.98, denied: 0, otherFigure: 1 }],
  ['questions-4.txt', { right: 0.93, denied: 5, otherFigure: 9 }],
  ['questions-5.txt', { right: 0.96, denied: 4, otherFigure: 1 }],
  ['questions-6.txt', { right: 0.99, denied: 1, otherFigure: 0 }],
  ['questions-7.txt', { right: 0.98, denied: 0, otherFigure: 1 }],
  ['questions-8.txt', { right: 0.98, denied: 0, otherFigure: 0 }],
  ['questions-9.txt', { right: 0.97, denied: 1, otherFigure: 1 }],
  ['questions-10.txt', { right: 0.97, denied: 2, otherFigure: 0 }],
  ['questions-11.txt', { right: 1, denied: 0, otherFigure: 0 }],
  ['questions-12.txt', { right: 0.98, denied: 0, otherFigure: 2 }],
  ['questions-13.txt', { right: 0.97, denied: 1, otherFigure: 6 }],
  ['questions-14.txt', { right: 0.96, denied: 1, otherFigure: 5 }],
  ['questions-15.txt', { right: 0.98, denied: 1, otherFigure: 1 }],
  ['questions-16.txt', { right: 0.97, denied: 1, otherFigure: 2 }],
  ['questions-17.txt', { right: 0.96, denied: 2, otherFigure: 1 }],
  ['questions-18.txt', { right: 0.9, denied: 2, otherFigure: 11 }],
  ['questions-19.txt', { right: 0.95, denied: 4, otherFigure: 2 }],
  ['questions-20.txt', { right: 0.98, denied: 1, otherFigure: 1 }],
  ['questions-21.txt', { right: 0.95, denied: 2, otherFigure: 4 }],
  ['questions-22.txt', { right: 0.98, denied: 0, otherFigure: 0 }],
  ['questions-23.txt', { right: 0.97, denied: 2, otherFigure: 2 }],
  ['questions-24.txt', { right: 0.98, denied: 0, otherFigure: 1 }],
  ['questions-25.txt', { right: 0.93, denied: 3, otherFigure: 4 }],
  ['questions-26.txt', { right: 0.97, denied: 1, otherFigure: 2 }],
  ['questions-27.txt', { right: 0.99, denied: 0, otherFigure: 1 }],
  ['questions-28.txt', { right: 1, denied: 0, otherFigure: 0 }],
  ['questions-29.txt', { right: 0.98, denied: 0, otherFigure: 1 }],
  ['questions-30.txt', { right: 0.95, denied: 2, otherFigure: 0 }],
  ['questions-31.txt', { right: 1, denied: 0, otherFigure: 0 }],
  ['questions-32.txt', { right: 0.99, denied: 0, otherFigure: 0 }],
  ['questions-33.txt', { right: 0.95, denied: 1, otherFigure: 1 }],
  ['questions-34.txt', { right: 0.94, denied: 1, otherFigure: 0 }],
  ['questions-35.txt', { right: 0.88, denied: 0, otherFigure: 1 }],
  ['questions-36.txt', { right: 0.88, denied: 1, otherFigure: 3 }],
  ['questions-37.txt', { right: 0.97, denied: 0, otherFigure: 1 }],
  ['questions-38.txt', { right: 0.93, denied: 0, otherFigure: 2 }],
  ['questions-39.txt', { right: 0.87, denied: 3, otherFigure: 3 }],
  ['questions-40.txt', { right: 0.91, denied: 1, otherFigure: 5 }],
  ['questions-41.txt', { right: 0.96, denied: 0, otherFigure: 3 }],
  ['questions-42.txt', { right: 0.98, denied: 0, otherFigure: 1 }],
  ['questions-43.txt', { right: 0.93, denied: 1, otherFigure: 4 }],
  ['questions-44.txt', { right: 0.91, denied: 0, otherFigure: 3 }],
  ['questions-45.txt', { right: 0.92, denied: 3, otherFigure: 4 }],
  ['questions-46.txt', { right: 0.9, denied: 2, otherFigure: 3 }],
  ['questions-47.txt', { right: 0.98, denied: 0, otherFigure: 0 }],
  ['questions-48.txt', { right: 0.85, denied: 2, otherFigure: 6 }],
  ['questions-49.txt', { right: 0.95, denied: 4, otherFigure: 1 }],
  ['questions-50.txt', { right: 0.95, denied: 3, otherFigure: 2 }],
  ['questions-51.txt', { right: 0.97, denied: 1, otherFigure: 1 }],
  ['questions-52.txt', { right: 0.88, denied: 2, otherFigure: 6 }],
  ['questions-53.txt', { right: 0.9, denied: 3, otherFigure: 3 }],
  ['questions-54.txt', { right: 0.98, denied: 0, otherFigure: 1 }],
  ['questions-55.txt', { right: 0.85, denied: 7, otherFigure: 6 }],
  ['questions-57.txt', { right: 0.98, denied: 1, otherFigure: 0 }],
])('%s: what was answered is', (file, floor) => {
  const score = scoreQuestions(readQuestions(file), dataset);
  expect(score.denied.length).toBeLessThanOrEqual(floor.denied);
  expect(score.otherFigure.length).toBeLessThanOrEqual(floor.otherFigure);
  expect(1 - score.unanswered.length / score.answerable).toBeGreaterThanOrEqual(floor.right);
});
