import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** What a question may get; `absent` is known not to be in the report, `limit` is not told by it. */
const answerKind = z.enum(['figure', 'statement', 'limit', 'absent', 'unclear']);
export type AnswerKind = z.infer<typeof answerKind>;

export interface LabelledQuestion {
  readonly ask: string;
  /** The kinds that are right, the best first. */
  readonly expect: readonly AnswerKind[];
  /** Numbers that must stand in the answer, if it is of the first kind. */
  readonly figures: readonly string[];
  /** Texts that would make the answer wrong. */
  readonly never: readonly string[];
}

/** Reads a set of labelled questions, one a line: the question, the kinds, the numbers, what must not be said. */
export function readQuestions(file: string): readonly LabelledQuestion[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map(line => {
      const [ask = '', kinds = '', figures = '', never = ''] = line.split(' | ');
      const list = (part: string) => part.split(' ; ').filter(each => each !== '');
      return {
        ask: ask.replaceAll('⏎', '\n'),
        expect: kinds.split(' ').map(kind => answerKind.parse(kind)),
        figures: list(figures),
        never: list(never),
      };
    });
}
