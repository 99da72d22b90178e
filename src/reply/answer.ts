import type { Dataset, Statement } from '../dataset/dataset.ts';
import { revisionsOf, tellRevisions } from '../dataset/revisions.ts';
import type { Chart } from './chart/chart.ts';
import { noteFor } from './later-note.ts';
import type { Options, OptionValue, Question } from './question.ts';
import { caveatsFor, receiptOf, type Use } from './receipt.ts';
import type { Answer, Audience, Fact, Next, Notice, ReplyFile, Section } from './reply.ts';

interface AnswerParts {
  readonly question: Question;
  readonly sentence: string;
  readonly title: string;
  /** Rows that the figures are from: they decide which caveats stand beside them. */
  readonly uses: readonly Use[];
  /** Rows whose figures the sentence gives, if not all of those used: what their source said later follows in it. */
  readonly named?: readonly Use[];
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

/**
 * An answer with its receipt and the caveats of the rows that it uses. Of figures that were withdrawn or corrected the sentence
 * says so, and the first caveat does, which the marks behind figures refer to.
 */
export function makeAnswer(dataset: Dataset, parts: AnswerParts): Answer {
  const {
    uses,
    named = uses.filter(({ row }) => row !== undefined),
    sentence,
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
    sentence: [sentence, tellRevisions(revisionsOf(dataset, named))].filter(Boolean).join(' '),
    facts,
    sections: sections.filter(({ lines }) => lines.length > 0),
    caveats: withLater(caveatsFor(dataset, uses, detail), dataset, uses),
    receipt: receiptOf(dataset),
    chart,
    files,
    next,
    shareLabel,
  };
}

function withLater(caveats: Answer['caveats'], dataset: Dataset, uses: readonly Use[]): Answer['caveats'] {
  const text = noteFor(dataset, uses);
  if (text === undefined) return caveats;
  return [{ id: 'later', text, severity: 'essential', table: 'dataset', row: undefined }, ...caveats];
}

export function makeNotice(
  sentence: string,
  next: readonly Next[] = [],
  details: readonly string[] = [],
  statements: readonly Statement[] = [],
): Notice {
  return { kind: 'notice', sentence, details, statements, next };
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
