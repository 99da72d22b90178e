import { byCount } from '../dataset/counted.ts';
import type { Dataset, Row, Table } from '../dataset/dataset.ts';
import { findRows } from './find-rows.ts';
import { offered, rankRows } from './rank-names.ts';
import { readTyped } from './read-typed.ts';

/**
 * Rows of some tables to offer while a person types, best first; all of them by count for an empty box. Where labels are
 * asked, a topic or a category that fits stands for its labels. The caller cuts the list.
 */
export function suggestRows(typed: string, dataset: Dataset, tables: readonly Table[]): readonly Row[] {
  const offer = (rows: readonly Row[]) => [...new Set(rows.flatMap(row => offered(row, dataset, tables)))];
  const key = readTyped(typed);
  if (key === '') return byCount(offer(tables.flatMap((table): readonly Row[] => dataset.rows[table])));
  const ranked = rankRows(key, dataset, tables);
  if (ranked.length > 0) return ranked;
  const found = findRows(typed, dataset, tables);
  if (found.kind === 'none') return offer(found.near);
  return offer(found.kind === 'both' ? [found.place, ...found.named.rows] : found.named.rows);
}
