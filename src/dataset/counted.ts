import type { Caveat, Dataset, Group, Revision, Row, RowOf } from './dataset.ts';

/** Whether a row is the report's group of people with convictions. */
export function isConvicted(row: Row): boolean {
  return row.table === 'groups' && row.role === 'convicted';
}

export function findConvicted({ rows: { groups } }: Dataset): readonly Group[] {
  return groups.filter(isConvicted);
}

/** The largest first; equal ones keep the order of the report. */
export function byCount<R extends Row>(rows: readonly R[]): readonly R[] {
  return rows.toSorted((a, b) => b.count - a.count);
}

/** The rows that the report prints: of a category its labels, of any other row the row itself. */
export function printedRows(row: Row): readonly Row[] {
  return row.parts.length > 0 ? row.parts : [row];
}

/** The heading, or the thing that several labels are for, which a label is added up in; undefined of any other row. */
export function sumWith<T extends 'categories' | 'topics'>(table: T, label: Row, { rows }: Dataset) {
  const sums: readonly RowOf<T>[] = rows[table];
  return sums.find(({ parts }) => parts.some(part => part === label));
}

/** What the figures of several rows add up to, each that the report prints once. People arrested, or convictions. */
export function sumOf(rows: readonly Row[]): number {
  return [...new Set(rows.flatMap(printedRows))].reduce((sum, { count }) => sum + count, 0);
}

/** Whether a later statement withdraws or corrects a figure. */
export function isRevision<S extends { readonly kind: string }>(said: S): said is S & Pick<Revision, 'kind'> {
  return said.kind === 'withdrawn' || said.kind === 'corrected';
}

/** What must be said beside figures of these rows, each once: what is said of a row first, of the whole report last. */
export function caveatsOf(rows: readonly Row[]): readonly Caveat[] {
  const all = new Set(rows.flatMap(({ caveats }) => caveats));
  const weight = ({ row, table }: Caveat) => (row !== undefined ? 0 : table !== 'dataset' ? 1 : 2);
  return [...all].toSorted((a, b) => weight(a) - weight(b));
}

/** What withdrew or corrected figures of these rows, or of the labels in them, each once. */
export function revisionsOf(rows: readonly Row[]): readonly Revision[] {
  return [...new Set(rows.flatMap(printedRows).flatMap(({ revision }) => revision ?? []))];
}
