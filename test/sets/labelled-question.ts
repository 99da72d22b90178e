/**
 * What a question may get: a figure, a statement without one, a limit of the report, something known not to be in it,
 * or that it was not understood.
 */
export type AnswerKind = 'figure' | 'statement' | 'limit' | 'absent' | 'unclear';

export interface LabelledQuestion {
  readonly ask: string;
  /** The kinds that are right, the best first. */
  readonly expect: readonly AnswerKind[];
  /** Numbers that must stand in the answer, if it is of the first kind. */
  readonly figures: readonly string[];
  /** Texts that would make the answer wrong. */
  readonly never?: readonly string[];
}
