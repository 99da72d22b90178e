import { byCount } from '../dataset/counted.ts';
import type { Row, Table } from '../dataset/dataset.ts';
import type { Context } from './context.ts';
import { menuLimits } from './discord/limits.ts';
import type { Question } from './question.ts';
import type { NextMenu } from './reply.ts';
import { wordCount } from './revisions.ts';

/** Where a row stands in its table, for messages: its rank, whether others share it, and of how many rows. */
export function standingOf({ table, rank, tied }: Row, { dataset }: Context) {
  return { rank, tied: tied ? 'yes' : 'no', rows: dataset.rows[table].length } as const;
}

/** A menu of the first rows of a table with their figures, without some of them. */
export function rowMenu(
  table: Table,
  placeholder: string,
  option: string,
  question: Question,
  { dataset, say }: Context,
  without: readonly Row[] = [],
): NextMenu {
  const rows = byCount<Row>(dataset.rows[table]).filter(row => !without.includes(row));
  return {
    placeholder,
    option,
    question,
    choices: rows.slice(0, menuLimits.choices).map(row => ({
      label: say('choice', { name: row.title, figure: wordCount(row, say) }),
      value: row.id,
      chosen: false,
    })),
  };
}
