import type { Row, Table } from '../dataset/dataset.ts';
import { perDataset } from '../dataset/per-dataset.ts';
import type { Named } from '../names/named.ts';
import { nameRow } from '../names/named.ts';

/** Tables whose names are looked up together: of places, of convictions, of groups. */
export const placeTables: readonly Table[] = ['jurisdictions'];
export const offenseTables: readonly Table[] = ['convictions', 'topics', 'categories'];
export const groupTables: readonly Table[] = ['groups'];

/** Every row of every table, by its own name. */
export const allRows = perDataset((dataset): readonly Named[] =>
  [...placeTables, ...groupTables, ...offenseTables].flatMap(table =>
    dataset.rows[table].map((row: Row) => nameRow(row, dataset)),
  ),
);
