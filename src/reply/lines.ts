import type { Row } from '../dataset/dataset.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';
import type { NextButton, RowLine, TextLine } from './reply.ts';
import { markCount, wordCount } from './revisions.ts';

export function textLine(text: string, lead?: string, link?: string): TextLine {
  return { kind: 'text', lead, text, link };
}

/** A row with its rank, its count and its share of the total; a figure that was withdrawn or corrected has a mark. */
export function rowLine(row: Row, { dataset, say }: Context, marked = false): RowLine {
  const { title, rank, tied, count, of } = row;
  return {
    kind: 'row',
    rank: say(tied ? 'rank-tied' : 'rank-alone', { rank }),
    label: title,
    figure: markCount(row, say),
    detail: say('share', { count, total: dataset.totals[of] }),
    marked,
  };
}

/** What several rows add up to, as a line under them. */
export function sumLine(count: number, total: number, { say }: Context): RowLine {
  const share = say('share', { count, total });
  return {
    kind: 'row',
    rank: undefined,
    label: say('together'),
    figure: say('count', { count }),
    detail: share,
    marked: false,
  };
}

/** `Denver, Colorado (63)`, `Portland, Oregon (33, withdrawn)` */
export function nameWithCount(row: Row, { say }: Context): string {
  return say('name-with-count', { name: row.title, figure: wordCount(row, say) });
}

/** The first of these texts, and how many more there are. */
export function nameSome(names: readonly string[], most: number, { say }: Context): readonly string[] {
  return names.length <= most ? names : [...names.slice(0, most), say('more', { count: names.length - most })];
}

export function nextButton(label: string, question: Question, opens: NextButton['opens'] = 'here'): NextButton {
  return { label, question, opens };
}
