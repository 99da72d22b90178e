import type { z } from 'zod';
import { checkAsked } from './check-asked.ts';
import { checkStatements } from './check-statements.ts';
import type { TableName } from './package-files.ts';
import { type Problem, quote } from './problem.ts';
import type { FileRow } from './read-table.ts';
import type { tables } from './tables.ts';

export type Rows = { readonly [N in TableName]: readonly FileRow<z.infer<(typeof tables)[N]>>[] };

/**
 * What only shows across tables: references to rows that do not exist, rows that nothing refers to, figures without a caveat.
 *
 * @param broken tables with problems of their own: a row missing there says nothing about the rows that lead to it
 */
export function checkRows(rows: Rows, broken: ReadonlySet<string>): Problem[] {
  const { jurisdictions, convictions, categories, topics, groups, aliases, caveats } = rows;
  const ids = new Map(
    Object.entries(rows).map(([table, list]) => [
      table,
      new Set(list.map(({ value }) => ('id' in value ? value.id : undefined))),
    ]),
  );
  const find = (table: string, id: string) => broken.has(table) || ids.get(table)?.has(id) === true;
  return [
    ...findOrphans('convictions', 'category', convictions, row => ({ table: 'categories', id: row.category }), find),
    ...findOrphans('convictions', 'topic', convictions, row => ({ table: 'topics', id: row.topic }), find),
    ...findOrphans('aliases', 'id', aliases, row => row, find),
    ...findOrphans('caveats', 'row', caveats, row => ({ table: row.table, id: row.row }), find),
    ...(broken.has('convictions')
      ? []
      : [
          ...findUnused('categories', categories, new Set(convictions.map(({ value }) => value.category))),
          ...findUnused('topics', topics, new Set(convictions.map(({ value }) => value.topic))),
        ]),
    ...findOrphans(
      'later-statements',
      'row',
      rows['later-statements'],
      row => ({ table: row.table, id: row.row }),
      find,
    ),
    ...findOrphans(
      'later-figures',
      'statement',
      rows['later-figures'],
      row => ({ table: 'later-statements', id: row.statement }),
      find,
    ),
    ...checkStatements(rows, find),
    ...checkAsked(rows, find),
    ...jurisdictions.flatMap(findHalfPoint),
    ...(broken.has('caveats') ? [] : findBare(caveats, { jurisdictions, convictions, groups })),
  ];
}

function findOrphans<T>(
  table: TableName,
  column: string,
  rows: readonly FileRow<T>[],
  reference: (row: T) => { table: string; id: string | undefined },
  find: (table: string, id: string) => boolean,
): Problem[] {
  return rows.flatMap(({ line, value }) => {
    const target = reference(value);
    if (target.id === undefined || find(target.table, target.id)) return [];
    const expected = target.table === 'dataset' ? 'nothing, for the whole dataset' : `an id in ${target.table}.csv`;
    return [{ file: `${table}.csv`, row: line, column, found: quote(target.id), expected }];
  });
}

function findUnused(
  table: TableName,
  rows: readonly FileRow<{ id: string }>[],
  used: ReadonlySet<string | undefined>,
): Problem[] {
  return rows
    .filter(({ value }) => !used.has(value.id))
    .map(({ line, value }) => ({
      file: `${table}.csv`,
      row: line,
      column: 'id',
      found: quote(value.id),
      expected: 'an id that a row of convictions.csv names',
    }));
}

function findHalfPoint({ line, value }: Rows['jurisdictions'][number]): Problem[] {
  if ((value.latitude === undefined) === (value.longitude === undefined)) return [];
  const [missing, given] =
    value.latitude === undefined ? (['latitude', 'longitude'] as const) : (['longitude', 'latitude'] as const);
  return [
    {
      file: 'jurisdictions.csv',
      row: line,
      column: missing,
      found: 'nothing',
      expected: `degrees, or no ${given} either`,
    },
  ];
}

/** No figure may leave without a caveat, so each table of figures needs one that stands beside all its rows. */
function findBare(
  caveats: Rows['caveats'],
  tablesOfFigures: Readonly<Record<string, readonly FileRow<unknown>[]>>,
): Problem[] {
  const covered = caveats
    .filter(({ value }) => value.severity === 'essential' && value.row === undefined)
    .map(({ value }) => value.table);
  return Object.entries(tablesOfFigures)
    .filter(([table, rows]) => rows.length > 0 && !covered.some(found => [table, 'dataset'].includes(found)))
    .map(([table]) => ({
      file: 'caveats.csv',
      found: `no essential caveat for the whole of ${table}`,
      expected: 'at least one, since no figure may be shown without',
    }));
}
