import { formatCount } from '../figures.ts';
import type { Dataset, Statement, Table } from './dataset.ts';
import { perDataset } from './per-dataset.ts';

/** A row, or without an id all rows of a table. */
export interface Figured {
  readonly table: Table;
  readonly row?: string;
}

/** Behind a figure of which the same text says further on what its source said later. */
export const mark = '†';

/** As many as one note names. */
const mostNamed = 6;

const byRow = perDataset(
  ({ statements }) =>
    new Map(
      statements
        .filter(({ kind }) => kind === 'withdrawn' || kind === 'corrected')
        .map(statement => [`${statement.table}/${statement.row}`, statement] as const),
    ),
);

/** What withdrew or corrected the figure of a row, where anything did. */
export function revisionOf(dataset: Dataset, table: Table, row: string): Statement | undefined {
  return byRow(dataset).get(`${table}/${row}`);
}

/** What withdrew or corrected figures of these rows, each once, in the order of the package. Sums are of the rows in them. */
export function revisionsOf(dataset: Dataset, rows: readonly Figured[]): readonly Statement[] {
  const all = [...byRow(dataset).values()];
  if (all.length === 0) return [];
  return all.filter(statement => rows.some(row => isWithin(statement, row, dataset)));
}

function isWithin(statement: Statement, { table, row }: Figured, { rows }: Dataset): boolean {
  if (table === statement.table) return row === undefined || row === statement.row;
  if (statement.table !== 'convictions' || (table !== 'categories' && table !== 'topics')) return false;
  const offense = rows.convictions.find(({ id }) => id === statement.row);
  const sum = table === 'categories' ? offense?.category : offense?.topic;
  return sum !== undefined && (row === undefined || row === sum);
}

/** `ICE withdrew Portland's 33, and said that Baltimore's 28 was Maryland.`; undefined of none. */
export function tellRevisions(revisions: readonly Statement[]): string | undefined {
  const named = revisions.slice(0, mostNamed);
  if (named.length === 0) return undefined;
  const clauses = named.map(({ brief = '', speaker }, index) =>
    named[index - 1]?.speaker === speaker && brief.startsWith(`${speaker} `) ? brief.slice(speaker.length + 1) : brief,
  );
  const left = revisions.length - named.length;
  const more = left > 0 ? [`${formatCount(left)} more were withdrawn or corrected`] : [];
  const all = [...clauses, ...more];
  const text = all.length < 3 ? all.join(', and ') : `${all.slice(0, -1).join(', ')}, and ${all.at(-1)}`;
  return `${text}.`;
}

/** `33`, or `33†` where a note follows. */
export function markCount(count: number, revision: Statement | undefined): string {
  return revision ? `${formatCount(count)}${mark}` : formatCount(count);
}

/** `33`, or `33, withdrawn`, for where no note has room. */
export function wordCount(count: number, revision: Statement | undefined): string {
  return revision ? `${formatCount(count)}, ${revision.kind}` : formatCount(count);
}
