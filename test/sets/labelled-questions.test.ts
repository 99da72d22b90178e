import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { safeCity as dataset } from '../commands/reports.ts';
import { readQuestions } from './labelled-question.ts';
import { scoreQuestions } from './score-questions.ts';

const files = readdirSync(import.meta.dirname).filter(file => /^questions-\d+\.txt$/.test(file));

// docs/check-figures.md says what the first runs on these sets were. What is held here is that nothing is lost since: of all together,
// since weights that are fitted again give a question here and take one there.
test('of all labelled questions as many are answered as were, and as few denied or given another figure', () => {
  const scores = files.map(file => scoreQuestions(readQuestions(file), dataset));
  const total = (countOf: (score: (typeof scores)[number]) => number) =>
    scores.reduce((sum, score) => sum + countOf(score), 0);
  expect(files.length).toBeGreaterThan(75);
  expect(total(score => score.denied.length)).toBeLessThanOrEqual(68);
  expect(total(score => score.otherFigure.length)).toBeLessThanOrEqual(257);
  expect(total(score => score.invented.length)).toBeLessThanOrEqual(151);
  expect(total(score => score.answerable - score.unanswered.length)).toBeGreaterThanOrEqual(11_557);
}, 600_000);
