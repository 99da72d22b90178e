import type { LabelledQuestion } from './labelled-question.ts';
import { questions3a } from './questions-3a.ts';
import { questions3b } from './questions-3b.ts';

/** A third set of questions, labelled by a hand that had seen neither the reader nor the other sets. */
export const questions3: readonly LabelledQuestion[] = [...questions3a, ...questions3b];
