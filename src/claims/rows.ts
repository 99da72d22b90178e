import type { Dataset, Row, Table } from '../dataset/dataset.ts';

/** Everything counted, the places first. */
export function allRows({ rows }: Dataset): readonly Row[] {
  return [...rows.jurisdictions, ...rows.groups, ...rows.convictions, ...rows.topics, ...rows.categories];
}

export function findRow(table: Table, id: string, { rows }: Dataset): Row | undefined {
  return rows[table].find(row => row.id === id);
}
