import type { Dataset } from '../dataset/dataset.ts';
import type { Chart } from './chart/chart.ts';
import type { Options, OptionValue, Question } from './question.ts';
import { caveatsFor, receiptOf, type Use } from './receipt.ts';
import type { Answer, Audience, Fact, Next, Notice, ReplyFile, Section } from './reply.ts';

interface AnswerParts {
  readonly question: Question;
  readonly sentence: string;
  readonly title: string;
  /** Rows that the figures are from: they decide which caveats stand beside them. */
  readonly uses: readonly Use[];
  /** Whether the lesser caveats are named too. */
  readonly detail?: boolean;
  readonly facts?: readonly Fact[];
  readonly sections?: readonly Section[];
  readonly chart?: Chart | undefined;
  readonly files?: readonly ReplyFile[];
  readonly next?: readonly Next[];
  readonly audience: Audience;
  readonly shareLabel?: string;
}

/** An answer with its receipt and the caveats of the rows that it uses. */
export function makeAnswer(dataset: Dataset, parts: AnswerParts): Answer {
  const {
    uses,
    detail = false,
    facts = [],
    sections = [],
    chart,
    files = [],
    next = [],
    shareLabel = 'Share in channel',
    ...rest
  } = parts;
  return {
    kind: 'answer',
    ...rest,
    facts,
    sections: sections.filter(({ lines }) => lines.length > 0),
    caveats: caveatsFor(dataset, uses, detail),
    receipt: receiptOf(dataset),
    chart,
    files,
    next,
    shareLabel,
  };
}

export function makeNotice(sentence: string, next: readonly Next[] = [], details: readonly string[] = []): Notice {
  return { kind: 'notice', sentence, details, next };
}

/** A question of its command and those of its options that are set. */
export function ask(command: string, options: Readonly<Record<string, OptionValue | undefined>> = {}): Question {
  const set: Options = Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  return { command, options: set };
}

export function audienceOf(isPrivate: boolean | undefined): Audience {
  return isPrivate ? 'private' : 'public';
}
