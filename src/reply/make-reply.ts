import { caveatsOf, revisionsOf } from '../dataset/counted.ts';
import type { Caveat, Row } from '../dataset/dataset.ts';
import type { Named } from '../names/named.ts';
import { joinSentences, noteRevisions } from './lines.ts';
import type { Answer, Context, NextButton, Notice, OptionValue, Question, Receipt, Section } from './reply.ts';
import { noteOf } from './word-names.ts';
import { wholeOf } from './word-rows.ts';

type Needed = 'question' | 'sentence';

interface AnswerParts extends Pick<Answer, Needed>, Partial<Omit<Answer, Needed | 'kind' | 'caveats' | 'receipt'>> {
  /** Rows that the figures are from: they decide which caveats stand beside them. */
  readonly rows: readonly Row[];
  /** Those of which the sentence says what withdrew or corrected their figures. */
  readonly told?: readonly Row[];
  /** Whether the sentence says already how a single row is counted, so that its own caveats come last. */
  readonly noted?: boolean;
}

/** What an answer has of which nothing else is said. */
const plain = { list: [], files: [], buttons: [], audience: 'public', sharing: 'as it is' } as const;

/**
 * An answer with its receipt and the caveats of the rows that it uses. Where figures in it were withdrawn or corrected and the
 * sentence does not say so, the first caveat does, which the marks behind figures refer to.
 *
 * @throws RangeError if no caveat applies, which a checked dataset rules out: no figure leaves without one
 */
export function makeAnswer(context: Context, { rows, told = [], noted = false, ...parts }: AnswerParts): Answer {
  const known = revisionsOf(told);
  const untold = revisionsOf(rows).filter(revision => !known.includes(revision));
  const note = noteRevisions(untold, context.say);
  const [first, ...others] = [...(note === undefined ? [] : [note]), ...orderCaveats(rows, noted)];
  if (first === undefined) throw new RangeError(`No caveat applies to ${rows.map(({ id }) => id).join(', ')}`);
  const files = parts.files?.map(({ name }) => name);
  const details = joinSections(parts.details ?? []);
  const receipt = receiptOf(context, files);
  return { kind: 'answer', ...plain, ...parts, details, caveats: [first, ...others], receipt };
}

/** An answer about rows that were asked for by a name, of which it says first what must be said. */
export function answerNamed(context: Context, named: Named, parts: Omit<AnswerParts, 'rows'>): Answer {
  const note = noteOf(named, context);
  const sentence = joinSentences(note, parts.sentence);
  return makeAnswer(context, { rows: named.rows, told: named.rows, noted: note !== undefined, ...parts, sentence });
}

/** The same answer with a remark above its list, where there is something to remark. */
export function leadWith(remark: string | undefined, answer: Answer): Answer {
  return remark === undefined ? answer : { ...answer, list: [{ text: remark }, ...answer.list] };
}

/** Sections that have lines; those with one heading are one, in which no line stands twice. */
export function joinSections(sections: readonly Section[]): readonly Section[] {
  const headings = [...new Set(sections.map(({ heading }) => heading))];
  return headings
    .map(heading => {
      const lines = sections.flatMap(each => (each.heading === heading ? each.lines : []));
      return { heading, lines: [...new Map(lines.map(line => [JSON.stringify(line), line])).values()] };
    })
    .filter(({ lines }) => lines.length > 0);
}

/** An answer about more rows than these is about their table. */
const mostInParticular = 2;

/** Essential ones first, and among them those of a row, unless the sentence says already what they do or there are many rows. */
function orderCaveats(rows: readonly Row[], noted: boolean): readonly string[] {
  const rowsLast = noted || rows.length > mostInParticular;
  const weight = ({ severity, row }: Caveat) =>
    (severity === 'essential' ? 0 : 2) + (rowsLast && row !== undefined ? 1 : 0);
  return caveatsOf(rows)
    .toSorted((a, b) => weight(a) - weight(b))
    .map(({ text }) => text);
}

/**
 * Where the figures come from: the sources, who counted and when, and the line under every answer.
 *
 * @param files names of those that have all of it
 */
export function receiptOf(context: Context, files: readonly string[] = []): Receipt {
  const { dataset, say } = context;
  const plain = say('receipt-line', wholeOf(context));
  const line = files.length > 0 ? say('receipt-with-files', { line: plain, files }) : plain;
  const versioned = say('receipt-version', { line, version: dataset.version });
  return { sources: dataset.sources, tail: say('receipt-tail', wholeOf(context)), line, versioned };
}

export function makeNotice(sentence: string, buttons: readonly NextButton[] = []): Notice {
  return { kind: 'notice', sentence, statements: [], buttons };
}

/** A question of its command and those of its options that are set. */
export function ask(command: string, options: Readonly<Record<string, OptionValue | undefined>> = {}): Question {
  const set = Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return { command, options: Object.fromEntries(set) };
}
