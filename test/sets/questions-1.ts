import type { LabelledQuestion } from './labelled-question.ts';
import { answerable } from './questions-1a.ts';
import { unanswerable } from './questions-1b.ts';

/** Labelled from the report's tables, before any reader was run on them. */
export const questions1: readonly LabelledQuestion[] = [...answerable, ...unanswerable];
