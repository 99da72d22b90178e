import type { Dataset } from '../../src/dataset/dataset.ts';
import type { FactFinding, Miss } from '../../src/facts/fact-types.ts';
import { isUnread } from '../../src/facts/features.ts';
import { findFact } from '../../src/facts/find-fact.ts';
import { statementsAsked } from '../../src/facts/later-statements.ts';
import { answerQuestions } from '../../src/reply/facts/answer-questions.ts';
import { missFact } from '../../src/reply/misses.ts';
import type { Reply } from '../../src/reply/reply.ts';
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

/** What an answer is, beside the label of its question; `refused` is what could not be understood, said to be missing in the report. */
export type Outcome = 'right' | 'unread' | 'other' | 'denied' | 'invented' | 'refused';

export function scoreQuestions(questions: readonly LabelledQuestion[], dataset: Dataset): QuestionScore {
  const asked = questions.map(question => {
    const finding = findFact(question.ask.trim(), dataset);
    return { question, finding, outcome: outcomeOf(question, finding, dataset) };
  });
  const answerable = asked.filter(({ question: { expect } }) => isAnswer(expect[0]));
  const list = (among: typeof asked, isListed: (outcome: Outcome) => boolean) =>
    among
      .filter(({ outcome }) => isListed(outcome))
      .map(({ question: { ask, expect }, finding, outcome }) => {
        const said = replyTo(ask, finding, dataset).sentence.slice(0, 160);
        return `${ask} [${expect}] ${outcome}: ${said}`;
      });
  const ofAll = asked.filter(({ finding }) => finding.kind === 'miss' || !finding.whole);
  return {
    answerable: answerable.length,
    unanswered: list(answerable, outcome => outcome !== 'right'),
    otherFigure: list(answerable, outcome => outcome === 'other'),
    denied: list(answerable, outcome => outcome === 'denied'),
    invented: list(ofAll, outcome => outcome === 'invented'),
  };
}

/** The reply to a question, for what was found. */
export function replyTo(ask: string, finding: FactFinding, dataset: Dataset): Reply {
  const context = { dataset, say: speak('en') };
  return finding.kind === 'fact'
    ? answerQuestions(finding, statementsAsked(ask, dataset), context)
    : missFact(finding.miss, ask, context);
}

const isAnswer = (kind: AnswerKind | undefined) => kind === 'figure' || kind === 'statement';

/** How a finding does beside the label of its question. */
export function outcomeOf(
  { ask, expect, figures, never }: LabelledQuestion,
  finding: FactFinding,
  dataset: Dataset,
): Outcome {
  const reply = replyTo(ask, finding, dataset);
  const text = [
    reply.sentence,
    ...(reply.kind === 'answer'
      ? reply.list.map(({ text, figure = '' }) => `${text} ${figure}`)
      : reply.statements.map(statement => statement.text)),
  ].join('\n');
  const kind = finding.kind === 'fact' ? 'figure' : kindOfMiss(finding.miss);
  const isTold = reply.kind === 'notice' && reply.statements.length > 0;
  if (isAnswer(kind)) {
    if (!expect.some(isAnswer)) return 'invented';
    const isSaid = figures.every(figure => hasNumber(text, figure)) && !never.some(each => text.includes(each));
    return isSaid || !isAnswer(expect[0]) ? 'right' : 'other';
  }
  if (expect.includes(kind) || (isTold && isAnswer(expect[0]))) return 'right';
  if (kind === 'unclear') return 'unread';
  if (isAnswer(expect[0])) return 'denied';
  return expect[0] === 'unclear' ? 'refused' : 'right';
}

function kindOfMiss(miss: Miss): AnswerKind {
  if (isUnread(miss)) return 'unclear';
  return miss.kind === 'outside' ? 'absent' : 'limit';
}
