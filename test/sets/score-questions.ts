import { commands } from '../../commands/index.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { findFact } from '../../src/facts/find-fact.ts';
import { speak } from '../../src/words/speak.ts';
import type { AnswerKind, LabelledQuestion } from './labelled-question.ts';
import { hasNumber } from './score-messages.ts';

/** What came of a set of labelled questions; of each list, the questions with what was said. */
export interface QuestionScore {
  /** Questions that have an answer in the report, and those of them that got another or none. */
  readonly answerable: number;
  readonly unanswered: readonly string[];
  /** An answer with another figure than the one asked for. */
  readonly otherFigure: readonly string[];
  /** A figure or a statement that the report has, and that is said to be missing in it. */
  readonly denied: readonly string[];
  /** An answer where there is none. */
  readonly invented: readonly string[];
}

export function scoreQuestions(questions: readonly LabelledQuestion[], dataset: Dataset): QuestionScore {
  const asked = questions.map(question => ({ question, ...ask(question.ask, dataset) }));
  const list = (test: (each: (typeof asked)[number]) => boolean) =>
    asked
      .filter(test)
      .map(({ question, kind, text }) => `${question.ask} [${question.expect}] ${kind}: ${text.slice(0, 160)}`);
  const isAnswer = (kind: AnswerKind | undefined) => kind === 'figure' || kind === 'statement';
  const answerable = ({ question: { expect } }: (typeof asked)[number]) => isAnswer(expect[0]);
  const hasFigures = ({ question, text }: (typeof asked)[number]) =>
    question.figures.every(figure => hasNumber(text, figure)) && !question.never.some(each => text.includes(each));
  const isAllowed = ({ question, kind, isTold }: (typeof asked)[number]) =>
    question.expect.includes(kind) ||
    (isTold && isAnswer(question.expect[0])) ||
    (isAnswer(kind) && question.expect.some(isAnswer));
  return {
    answerable: asked.filter(answerable).length,
    unanswered: list(each => answerable(each) && (!isAllowed(each) || (isAnswer(each.kind) && !hasFigures(each)))),
    otherFigure: list(each => isAnswer(each.kind) && answerable(each) && !hasFigures(each)),
    denied: list(each => answerable(each) && (each.kind === 'limit' || each.kind === 'absent') && !isAllowed(each)),
    invented: list(each => isAnswer(each.kind) && !each.isOfRest && !each.question.expect.some(isAnswer)),
  };
}

interface Said {
  readonly kind: AnswerKind;
  /** Whether what was said later stands beside a refusal. */
  readonly isTold: boolean;
  /** Whether it says first why the question as a whole has no answer. */
  readonly isOfRest: boolean;
  readonly text: string;
}

function ask(typed: string, dataset: Dataset): Said {
  const reply = commands
    .find(({ name }) => name === 'fact')
    ?.answer({ question: typed }, { dataset, say: speak('en') });
  if (!reply) throw new TypeError(`No reply to ${typed}`);
  const text =
    reply.kind === 'answer'
      ? [reply.sentence, ...reply.list.map(({ text, figure = '' }) => `${text} ${figure}`)].join('\n')
      : [reply.sentence, ...reply.statements.map(statement => statement.text)].join('\n');
  const isTold = reply.kind === 'notice' && reply.statements.length > 0;
  const isOfRest = / Without that: /.test(text);
  return { kind: reply.kind === 'answer' ? 'figure' : refusalOf(typed, dataset), isTold, isOfRest, text };
}

function refusalOf(typed: string, dataset: Dataset): AnswerKind {
  const finding = findFact(typed.trim(), dataset);
  if (finding.kind === 'fact') return 'figure';
  switch (finding.miss.kind) {
    case 'unread':
    case 'unclear':
    case 'tooMany':
      return 'unclear';
    case 'outside':
      return 'absent';
    default:
      return 'limit';
  }
}
