import type { Chart } from '../chart/chart.ts';
import { caveatsOf, revisionsOf } from '../dataset/counted.ts';
import type { Caveat, Row, Statement } from '../dataset/dataset.ts';
import type { Context } from './context.ts';
import type { Options, OptionValue, Question } from './question.ts';
import { receiptOf } from './receipt.ts';
import type { Answer, Audience, Line, NextButton, NextMenu, Notice, ReplyFile, Section } from './reply.ts';
import { noteRevisions } from './revisions.ts';

interface AnswerParts {
  readonly question: Question;
  readonly sentence: string;
  readonly about?: Answer['about'];
  /** Rows that the figures are from: they decide which caveats stand beside them. */
  readonly rows: readonly Row[];
  /** Those of which the sentence says what withdrew or corrected their figures. */
  readonly told?: readonly Row[];
  /** Whether the sentence says already how a single row is counted, so that its own caveats come last. */
  readonly noted?: boolean;
  readonly list?: readonly Line[];
  readonly details?: readonly Section[];
  readonly hasDetails?: boolean;
  readonly isForPosting?: boolean;
  readonly chart?: Chart | undefined;
  readonly files?: readonly ReplyFile[];
  readonly menu?: NextMenu | undefined;
  readonly buttons?: readonly NextButton[];
  readonly audience: Audience;
}

/**
 * An answer with its receipt and the caveats of the rows that it uses. Where figures in it were withdrawn or corrected and the
 * sentence does not say so, the first caveat does, which the marks behind figures refer to.
 *
 * @throws RangeError if no caveat applies, which a checked dataset rules out: no figure leaves without one
 */
export function makeAnswer(context: Context, parts: AnswerParts): Answer {
  const { rows, told = [], noted = false, list = [], details = [], hasDetails = true, chart, files = [] } = parts;
  const { question, sentence, menu, buttons = [], audience, isForPosting = false, about } = parts;
  const known = revisionsOf(told);
  const note = noteRevisions(
    revisionsOf(rows).filter(revision => !known.includes(revision)),
    context.say,
  );
  const [first, ...others] = [...(note === undefined ? [] : [note]), ...orderCaveats(rows, noted)];
  if (first === undefined) throw new RangeError(`No caveat applies to ${rows.map(({ id }) => id).join(', ')}`);
  return {
    kind: 'answer',
    question,
    sentence,
    about,
    list,
    caveats: [first, ...others],
    receipt: receiptOf(
      context,
      files.map(({ name }) => name),
    ),
    chart,
    files,
    details: joinSections(details),
    menu,
    buttons,
    audience,
    hasDetails,
    isForPosting,
  };
}

/** Sections that have lines; those with one heading are one, in which no line stands twice. */
function joinSections(sections: readonly Section[]): readonly Section[] {
  const headings = [...new Set(sections.map(({ heading }) => heading))];
  return headings
    .map(heading => {
      const lines = sections.flatMap(each => (each.heading === heading ? each.lines : []));
      return { heading, lines: [...new Map(lines.map(line => [JSON.stringify(line), line])).values()] };
    })
    .filter(({ lines }) => lines.length > 0);
}

/** Essential ones first, and among them those of a row, unless the sentence says already what they do or there are many rows. */
function orderCaveats(rows: readonly Row[], noted: boolean): readonly string[] {
  const rowsLast = noted || rows.length > mostInParticular;
  const weight = ({ severity, row }: Caveat) =>
    (severity === 'essential' ? 0 : 2) + (rowsLast && row !== undefined ? 1 : 0);
  return caveatsOf(rows)
    .toSorted((a, b) => weight(a) - weight(b))
    .map(({ text }) => text);
}

/** An answer about more rows than these is about their table. */
const mostInParticular = 2;

export function makeNotice(
  sentence: string,
  buttons: readonly NextButton[] = [],
  statements: readonly Statement[] = [],
): Notice {
  return { kind: 'notice', sentence, statements, buttons };
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
