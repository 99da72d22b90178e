import type { Dataset, Place, Row, Table } from '../dataset/dataset.ts';

/** A row of the report, whatever table it is in. */
export type CountedRow = Row;

/** All rows of the report, the places first. */
export function rowsOf({ rows }: Dataset): readonly CountedRow[] {
  return [...rows.jurisdictions, ...rows.groups, ...rows.convictions, ...rows.topics, ...rows.categories];
}

export function findRow(table: Table, id: string, { rows }: Dataset): CountedRow | undefined {
  return rows[table].find(row => row.id === id);
}

/** The places of the report, in its order. */
export function placeRows({ rows }: Dataset): readonly Place[] {
  return rows.jurisdictions;
}
