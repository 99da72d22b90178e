import type { Statement } from '../dataset/dataset.ts';
import type { Ranked } from '../dataset/ranking.ts';
import { markCount } from '../dataset/revisions.ts';
import { formatCount, formatShare, ordinal } from '../figures.ts';
import type { Question } from './question.ts';
import type { NextButton, RowLine, TextLine } from './reply.ts';

export function textLine(text: string, lead?: string, link?: string): TextLine {
  return { kind: 'text', lead, text, link };
}

/** A row with its count and its share of the total; a figure that was withdrawn or corrected has a mark. */
export function rowLine(
  label: string,
  count: number,
  total: number,
  { marked = false, revision }: { readonly marked?: boolean; readonly revision?: Statement | undefined } = {},
): RowLine {
  const share = total > 0 ? formatShare(count, total) : undefined;
  return { kind: 'row', rank: undefined, label, figure: markCount(count, revision), detail: share, marked };
}

/** The same, with its rank in front: `3.`, or `5=` where others have the same. */
export function rankedLine<T>(ranked: Ranked<T>, line: RowLine): RowLine {
  return { ...line, rank: `${formatCount(ranked.rank)}${ranked.tied ? '=' : '.'}` };
}

/** A rank in words: `3rd`, `tied 5th`. */
export function rankWords<T>({ rank, tied }: Ranked<T>): string {
  return `${tied ? 'tied ' : ''}${ordinal(rank)}`;
}

export function nextButton(label: string, question: Question, opens: NextButton['opens'] = 'here'): NextButton {
  return { kind: 'button', label, question, opens };
}

/** `a`, `a and b`, `a, b, and c`; or with `or`. */
export function joinWords(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  return words.length < 3 ? words.join(` ${last} `) : `${words.slice(0, -1).join(', ')}, ${last} ${words.at(-1)}`;
}

/** A figure of one row as a sentence, or, where it was withdrawn or corrected, as the report's, with what was said later. */
export function tellFigure({ name, figure, standing, joint }: FigureWords, revision: Statement | undefined): string {
  const rest = standing === undefined ? '' : `, ${standing}`;
  return revision
    ? `The report counts ${figure} ${joint} ${name}${rest}. ${revision.text}`
    : `${name}: ${figure}${rest}.`;
}

interface FigureWords {
  readonly name: string;
  /** `33 of 498 people arrested (6.6%)` */
  readonly figure: string;
  /** `6th of 10 jurisdictions` */
  readonly standing?: string;
  /** What leads from the figure to the name. */
  readonly joint: 'in' | 'for' | 'as';
}
