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

const indexes = {
  categories: perDataset(dataset => indexTable('categories', dataset)),
  groups: perDataset(dataset => indexTable('groups', dataset)),
};

/** The row of one table that a typed text names, or the nearest. */
export function lookUpRow<Row extends CountedRow>(
  typed: string,
  table: keyof typeof indexes,
  rows: readonly Row[],
  dataset: Dataset,
): RowMatch<Row> {
  const key = readTyped(typed);
  if (key === '') return { row: undefined, near: [] };
  const index = indexes[table](dataset);
  const text = stripOffenseQuestion(key);
  const { entry } = firstMatch([
    () => matchExactly(key, index),
    () => matchExactly(text, index),
    () => matchShape(text, index),
    () => matchMisspelt(key, index),
    () => matchMisspelt(text, index),
    () => matchBeginning(text, index),
  ]);
  const row = entry && rows.find(({ id }) => id === entry.row);
  if (row) return { row, note: entry.note };
  return { row: undefined, near: pick(nearRows(key, index, weigh(rows)), rows) };
}

/** Rows of one table to offer while a person types, best first; all of them by count for an empty box. */
export function suggestRows<Row extends CountedRow>(
  typed: string,
  table: keyof typeof indexes,
  rows: readonly Row[],
  dataset: Dataset,
): readonly Row[] {
  const key = readTyped(typed);
  if (key === '') return rows.toSorted((a, b) => b.count - a.count);
  return pick(rankRows(key, indexes[table](dataset), weigh(rows)), rows);
}

function indexTable(table: Table, dataset: Dataset): NameIndex<string> {
  const names = namesOf(dataset).filter(name => name.table === table);
  return indexNames(
    names.map(({ key, id, note, source }) => {
      const alias = source === 'alias';
      return { key, row: id, note, priority: alias ? 1 : 0, loose: true, alias };
    }),
  );
}

function pick<Row extends CountedRow>(ids: readonly string[], rows: readonly Row[]): readonly Row[] {
  return ids.flatMap(id => rows.filter(row => row.id === id));
}

function weigh(rows: readonly CountedRow[]): (id: string) => number {
  const counts = new Map(rows.map(({ id, count }) => [id, count]));
  return id => counts.get(id) ?? 0;
}
