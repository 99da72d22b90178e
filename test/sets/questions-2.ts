import type { LabelledQuestion } from './labelled-question.ts';
import { questions2a } from './questions-2a.ts';
import { questions2b } from './questions-2b.ts';
import { questions2c } from './questions-2c.ts';

/** A second set of questions, labelled by a hand that had seen neither the reader nor the first set. */
export const questions2: readonly LabelledQuestion[] = [...questions2a, ...questions2b, ...questions2c];
