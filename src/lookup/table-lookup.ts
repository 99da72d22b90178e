import type { Dataset, Table } from '../dataset/dataset.ts';
import { perDataset } from '../dataset/per-dataset.ts';
import {
  firstMatch,
  indexNames,
  matchBeginning,
  matchExactly,
  matchMisspelt,
  matchShape,
  type NameIndex,
} from './name-index.ts';
import { namesOf } from './names.ts';
import { stripOffenseQuestion } from './question-words.ts';
import { nearRows, rankRows } from './rank-names.ts';
import { readTyped } from './read-typed.ts';

/** A row with a figure, of a table whose names are looked up on their own. */
interface CountedRow {
  readonly id: string;
  readonly count: number;
}

type RowMatch<Row> =
  | { readonly row: Row; readonly note: string | undefined }
  | { readonly row: undefined; readonly near: readonly Row[] };

/** Names of categories, cached for each dataset. */
export const categoryIndexOf = perDataset(dataset => indexTable('categories', dataset.rows.categories, dataset));
/** Names of groups, cached for each dataset. */
export const groupIndexOf = perDataset(dataset => indexTable('groups', dataset.rows.groups, dataset));

/** The row that a typed text names, or the nearest. */
export function lookUpRow<Row extends CountedRow>(typed: string, index: NameIndex<Row>): RowMatch<Row> {
  const key = readTyped(typed);
  if (key === '') return { row: undefined, near: [] };
  const text = stripOffenseQuestion(key);
  const { entry } = firstMatch([
    () => matchExactly(key, index),
    () => matchExactly(text, index),
    () => matchShape(text, index),
    () => matchMisspelt(key, index),
    () => matchMisspelt(text, index),
    () => matchBeginning(text, index),
  ]);
  if (entry) return { row: entry.row, note: entry.note };
  return { row: undefined, near: nearRows(key, index, weigh) };
}

/** Rows to offer while a person types, best first; all of them by count for an empty box. */
export function suggestRows<Row extends CountedRow>(
  typed: string,
  rows: readonly Row[],
  index: NameIndex<Row>,
): readonly Row[] {
  const key = readTyped(typed);
  if (key === '') return rows.toSorted((a, b) => b.count - a.count);
  return rankRows(key, index, weigh);
}

function indexTable<Row extends CountedRow>(table: Table, rows: readonly Row[], dataset: Dataset): NameIndex<Row> {
  const byId = new Map(rows.map(row => [row.id, row]));
  const names = namesOf(dataset).filter(name => name.table === table);
  return indexNames(
    names.flatMap(({ key, id, note, source }) => {
      const row = byId.get(id);
      const alias = source === 'alias';
      return row ? [{ key, row, note, priority: alias ? 1 : 0, loose: true, alias }] : [];
    }),
  );
}

function weigh({ count }: CountedRow): number {
  return count;
}
