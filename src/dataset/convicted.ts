import type { Dataset, Group, Row } from './dataset.ts';

/** Whether a row is the report's group of people with convictions, which its name tells. */
export function isConvicted(row: Row): boolean {
  return row.table === 'groups' && /convict/i.test(`${row.name} ${row.wording}`);
}

export function findConvicted({ rows: { groups } }: Dataset): Group | undefined {
  return groups.find(isConvicted);
}
