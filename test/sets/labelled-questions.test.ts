import { readdirSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { safeCity as dataset } from '../commands/reports.ts';
import { readQuestions } from './labelled-question.ts';
import { type QuestionScore, scoreQuestions } from './score-questions.ts';

const files = readdirSync(import.meta.dirname).filter(file => /^questions-\d+\.txt$/.test(file));

// docs/check-figures.md says what the first runs on these sets were. What is held here is that nothing is lost since: of all together,
// since weights that are fitted again give a question here and take one there.
test('of all labelled questions as many are answered as were, and as few denied or given another figure', async () => {
  const scores: QuestionScore[] = [];
  for (const file of files) {
    scores.push(scoreQuestions(readQuestions(file), dataset));
    // It takes minutes, and Vitest has to be answered in between.
    await setImmediate();
  }
  const total = (countOf: (score: QuestionScore) => number) => scores.reduce((sum, score) => sum + countOf(score), 0);
  expect(files.length).toBeGreaterThan(87);
  expect(total(score => score.denied.length)).toBeLessThanOrEqual(81);
  expect(total(score => score.otherFigure.length)).toBeLessThanOrEqual(319);
  expect(total(score => score.invented.length)).toBeLessThanOrEqual(177);
  expect(total(score => score.answerable - score.unanswered.length)).toBeGreaterThanOrEqual(12_766);
}, 600_000);
