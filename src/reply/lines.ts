import type { Ranked } from '../dataset/ranking.ts';
import { formatCount, formatShare, ordinal } from '../figures.ts';
import type { Question } from './question.ts';
import type { NextButton, RowLine, TextLine } from './reply.ts';

export function textLine(text: string, lead?: string, link?: string): TextLine {
  return { kind: 'text', lead, text, link };
}

/** A row with its count and its share of the total. */
export function rowLine(label: string, count: number, total: number, marked = false): RowLine {
  const share = total > 0 ? formatShare(count, total) : undefined;
  return { kind: 'row', rank: undefined, label, figure: formatCount(count), detail: share, marked };
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
