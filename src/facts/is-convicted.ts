import type { Dataset, Group } from '../dataset/dataset.ts';
import type { Named } from '../names/named.ts';

/** The report's group of people with convictions, by its name. */
export function findConvicted({ rows: { groups } }: Dataset): Group | undefined {
  return groups.find(({ name, wording }) => /convict/i.test(`${name} ${wording}`));
}

export function isConvicted({ rows: [row] }: Named): boolean {
  return row.table === 'groups' && /convict/i.test(`${row.name} ${row.wording}`);
}
