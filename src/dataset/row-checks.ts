import type { Descriptor } from './descriptor.ts';
import { quote, type Tell } from './problem.ts';
import { type Columns, figureTables, type TableName, tableFile } from './tables.ts';

export type Rows = { readonly [N in TableName]: readonly Columns<N>[] };

/** A package as far as its files could be read. */
export interface PackageRead {
  readonly descriptor: Descriptor | undefined;
  readonly rows: Rows;
  /** The line of its file that each row begins on. */
  readonly lines: ReadonlyMap<object, number>;
  /** Tables with problems of their own: a row missing there says nothing about the rows that lead to it. */
  readonly broken: ReadonlySet<string>;
}

type Cell<N extends TableName> = keyof Columns<N> & string;

const tablesOfTexts = ['caveats', 'misreadings', 'later-statements', 'limits', 'report-statements'] as const;
export const tablesWithIds = [...figureTables, ...tablesOfTexts] as const;

export type RowChecks = ReturnType<typeof openChecks>;

/** The kinds of rules that rows of a package keep. */
export function openChecks({ rows, lines, broken }: Omit<PackageRead, 'descriptor'>, tell: Tell) {
  const ids = new Set(tablesWithIds.flatMap(table => rows[table].map(({ id }) => `${table}.${id}`)));
  const exists = (table: string, id: string) => broken.has(table) || ids.has(`${table}.${id}`);

  /** A rule gives what was expected of a cell that breaks it, and what to say of the cell. */
  function check<N extends TableName>(
    table: N,
    column: Cell<N>,
    rule: (row: Columns<N>) => string | false | readonly [expected: string, remark: string],
  ): void {
    for (const row of rows[table]) {
      const broken = rule(row);
      if (broken === false) continue;
      const [expected = '', remark = ''] = [broken].flat();
      const found = quote(String(row[column] ?? '')) + remark;
      tell({ file: tableFile(table), row: lines.get(row), column, found, expected });
    }
  }

  /** No two rows have one key, but for those that may share it. */
  function checkRepeats<N extends TableName>(
    table: N,
    column: Cell<N>,
    keyOf: (row: Columns<N>) => string,
    expected = 'one that no other row has',
    mayShare: (row: Columns<N>, earlier: Columns<N>) => boolean = () => false,
  ): void {
    const byKey = new Map<string, readonly Columns<N>[]>();
    check(table, column, row => {
      const earlier = byKey.get(keyOf(row)) ?? [];
      byKey.set(keyOf(row), [...earlier, row]);
      const other = earlier.find(each => !mayShare(row, each));
      return other !== undefined && [expected, `, as in row ${lines.get(other)}`];
    });
  }

  /** A cell that is not empty is the id of a row; nothing is asked of it where no table is named. */
  function checkReference<N extends TableName>(
    table: N,
    column: Cell<N>,
    target: (row: Columns<N>) => string | undefined,
    otherwise = '',
  ): void {
    check(table, column, row => {
      const [id, other] = [row[column], target(row)];
      if (id === undefined || other === undefined || exists(other, String(id))) return false;
      return other === 'dataset' ? 'nothing, for the whole dataset' : `an id in ${other}.csv${otherwise}`;
    });
  }

  return { rows, broken, tell, exists, check, checkRepeats, checkReference };
}
