import { byCount } from '../dataset/counted.ts';
import type { Row, Table } from '../dataset/dataset.ts';
import type { Context } from './context.ts';
import { wordCount } from './lines.ts';
import type { Question } from './question.ts';
import type { MenuChoice, NextMenu } from './reply.ts';

/** Where a row stands in its table, for messages: its rank, whether others share it, and of how many rows. */
export function standingOf({ table, rank, tied }: Row, { dataset }: Context) {
  return { rank, tied: tied ? 'yes' : 'no', rows: dataset.rows[table].length } as const;
}

/** A menu of the rows of a table with their figures, the largest first, without some of them. */
export function rowMenu(
  table: Table,
  placeholder: string,
  option: string,
  question: Question,
  context: Context,
  without: readonly Row[] = [],
): NextMenu {
  const rows = byCount<Row>(context.dataset.rows[table]).filter(row => !without.includes(row));
  return { placeholder, option, question, choices: rows.map(row => rowChoice(row, context)) };
}

export function rowChoice(row: Row, context: Context, chosen = false): MenuChoice {
  return { label: labelRow(row, context), value: row.id, chosen };
}

/** `Denver, Colorado · 63` */
export function labelRow(row: Row, { say }: Context): string {
  return say('choice', { name: row.title, figure: wordCount(row, say) });
}
