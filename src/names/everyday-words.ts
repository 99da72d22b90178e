import type { Dataset, Table } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import { nameLabels, nameRow } from './make-named.ts';
import type { Named } from './named.ts';

/** The row that everyday words lead to, or the labels of several rows: "crack", "booze". They are read as they stand, or not at all. */
export function nameEveryday(text: string, dataset: Dataset, tables?: readonly Table[]): Named | undefined {
  const words = normalize(text);
  const entries = dataset.everydayWords.filter(
    each => normalize(each.words) === words && (tables === undefined || tables.includes(each.table)),
  );
  const rows = entries.flatMap(({ table, id }) => dataset.rows[table].find(row => row.id === id) ?? []);
  const [first, ...others] = rows;
  const [note] = entries.map(each => each.note);
  if (first && others.length === 0) return nameRow(first, dataset, { note }, words);
  return nameLabels(rows, { words, headings: [], note }, dataset);
}
