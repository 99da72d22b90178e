import type { Rows } from './check-rows.ts';
import type { Caveat, Counted, Dataset, RowOf, Statement, Table, Totals } from './dataset.ts';
import type { FileRow } from './read-table.ts';

/** A row's figure before the row is made. */
export interface Count {
  readonly id: string;
  readonly count: number;
}

interface Said {
  readonly caveats: readonly Caveat[];
  readonly statements: readonly Statement[];
}

/** The rows of all tables, ranked, with what must be said beside each. */
export function buildRows(rows: Rows, counts: Readonly<Record<Table, readonly Count[]>>, said: Said): Dataset['rows'] {
  const finish = <T extends Table, C extends { readonly id: string; readonly name: string }>(
    table: T,
    columns: readonly C[],
    { of = 'convictions', title = ({ name }) => name, parts = () => [] }: Finishing<C>,
  ) =>
    columns.map((row, index) => {
      const others = counts[table].map(({ count }) => count);
      const count = others[index] ?? 0;
      const counted: Counted & { readonly table: T } = {
        table,
        title: title(row),
        count,
        of,
        rank: 1 + others.filter(other => other > count).length,
        tied: others.filter(other => other === count).length > 1,
        parts: parts(row),
        revision: said.statements.find(each => each.table === table && each.row === row.id && isRevision(each)),
        caveats: caveatsFor(table, row.id, said.caveats),
      };
      return { ...row, ...counted };
    });
  const convictions: readonly RowOf<'convictions'>[] = finish('convictions', values(rows.convictions), {});
  const partsWhere = (isPart: (label: RowOf<'convictions'>) => boolean) =>
    convictions.filter(isPart).toSorted((a, b) => b.count - a.count);
  return {
    jurisdictions: finish(
      'jurisdictions',
      values(rows.jurisdictions).map(({ arrests: _, ...row }) => row),
      {
        of: 'arrests',
        title: ({ name, state, kind }) => (kind === 'state' || kind === 'district' ? name : `${name}, ${state}`),
      },
    ),
    convictions,
    categories: finish('categories', values(rows.categories), {
      parts: ({ id }) => partsWhere(({ category }) => category === id),
    }),
    topics: finish('topics', values(rows.topics), { parts: ({ id }) => partsWhere(({ topic }) => topic === id) }),
    groups: finish('groups', values(rows.groups), { of: 'arrests' }),
  };
}

interface Finishing<C> {
  readonly of?: keyof Totals;
  readonly title?: (row: C) => string;
  readonly parts?: (row: C) => readonly RowOf<'convictions'>[];
}

function isRevision({ kind }: Statement): boolean {
  return kind === 'withdrawn' || kind === 'corrected';
}

/** Those of the row, then of its table, then of the labels that it adds up, then of the whole. */
function caveatsFor(table: Table, id: string, caveats: readonly Caveat[]): readonly Caveat[] {
  const added = table === 'categories' || table === 'topics' ? ['convictions'] : [];
  return [
    ...caveats.filter(caveat => caveat.table === table && caveat.row === id),
    ...[table, ...added, 'dataset'].flatMap(each =>
      caveats.filter(caveat => caveat.table === each && caveat.row === undefined),
    ),
  ];
}

/** The labels of a category or a topic. */
export function labelsOf(column: 'category' | 'topic', id: string, { convictions }: Rows): readonly Count[] {
  return values(convictions).filter(row => row[column] === id);
}

export function values<T>(rows: readonly FileRow<T>[]): T[] {
  return rows.map(({ value }) => value);
}

export function sum(rows: readonly { readonly count: number }[]): number {
  return rows.reduce((total, { count }) => total + count, 0);
}
