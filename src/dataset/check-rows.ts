import type { z } from 'zod';
import { type Problem, quote } from './problem.ts';
import type { Row } from './read-table.ts';
import type { TableName, tables } from './tables.ts';

export type Rows = { readonly [N in TableName]: readonly Row<z.infer<(typeof tables)[N]>>[] };

/**
 * What only shows across rows and tables: ids used twice, and references to rows that do not exist.
 *
 * @param broken tables with problems of their own: a row missing there says nothing about the rows that lead to it
 */
export function checkRows(rows: Rows, broken: ReadonlySet<string>): Problem[] {
  const { aliases, ...withIds } = rows;
  const find = (table: string, id: string) => broken.has(table) || idsOf(rows, table).has(id);
  return [
    ...Object.entries<readonly Row<{ id: string }>[]>(withIds).flatMap(([table, list]) =>
      findRepeats(`${table}.csv`, 'id', list, row => row.id),
    ),
    ...findRepeats('convictions.csv', 'label', rows.convictions, row => row.label),
    ...findRepeats('convictions.csv', 'name', rows.convictions, row => row.name),
    ...findRepeats('aliases.csv', 'alias', aliases, row => fold(row.alias)),
    ...findOrphans(
      'convictions.csv',
      'category',
      rows.convictions,
      row => ({ table: 'categories', id: row.category }),
      find,
    ),
    ...findOrphans('convictions.csv', 'topic', rows.convictions, row => ({ table: 'topics', id: row.topic }), find),
    ...findOrphans('aliases.csv', 'id', aliases, row => row, find),
    ...findOrphans('caveats.csv', 'row', rows.caveats, row => ({ table: row.table, id: row.row }), find),
    ...findUnused('categories', rows.categories, row =>
      rows.convictions.some(({ value }) => value.category === row.id),
    ),
    ...findUnused(
      'topics',
      rows.topics,
      row => broken.has('convictions') || rows.convictions.some(({ value }) => value.topic === row.id),
    ),
    ...findHalfPoints(rows),
    ...(broken.has('caveats') ? [] : findBare(rows)),
  ];
}

function findRepeats<T>(
  file: string,
  column: string,
  rows: readonly Row<T>[],
  key: (row: T) => string | undefined,
): Problem[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ line, value }) => {
    const text = key(value);
    if (text === undefined) return [];
    const earlier = first.get(text);
    first.set(text, earlier ?? line);
    if (earlier === undefined) return [];
    return [
      { file, row: line, column, found: `${quote(text)} again (first in row ${earlier})`, expected: 'each only once' },
    ];
  });
}

function findOrphans<T>(
  file: string,
  column: string,
  rows: readonly Row<T>[],
  reference: (row: T) => { table: string; id: string | undefined },
  find: (table: string, id: string) => boolean,
): Problem[] {
  return rows.flatMap(({ line, value }) => {
    const { table, id } = reference(value);
    if (id === undefined || find(table, id)) return [];
    return [
      {
        file,
        row: line,
        column,
        found: quote(id),
        expected: table === 'dataset' ? 'nothing, for the whole dataset' : `the id of a row in ${table}.csv`,
      },
    ];
  });
}

function idsOf(rows: Rows, table: string): Set<string> {
  const found = Object.entries(rows).find(([name]) => name === table)?.[1] ?? [];
  return new Set(found.map(({ value }) => value.id));
}

function findUnused<T extends { id: string }>(
  table: string,
  rows: readonly Row<T>[],
  used: (row: T) => boolean,
): Problem[] {
  return rows
    .filter(({ value }) => !used(value))
    .map(({ line, value }) => ({
      file: `${table}.csv`,
      row: line,
      column: 'id',
      found: quote(value.id),
      expected: 'at least one conviction that names it',
    }));
}

function findHalfPoints({ jurisdictions }: Rows): Problem[] {
  return jurisdictions
    .filter(({ value }) => (value.latitude === undefined) !== (value.longitude === undefined))
    .map(({ line }) => ({
      file: 'jurisdictions.csv',
      row: line,
      column: 'latitude',
      found: 'one coordinate',
      expected: 'both or neither',
    }));
}

/** No figure may leave without a caveat, so each table of figures needs one that stands beside all its rows. */
function findBare({ caveats, jurisdictions, convictions, groups }: Rows): Problem[] {
  const withFigures = Object.entries({ jurisdictions, convictions, groups }).filter(([, list]) => list.length > 0);
  const covers = (table: string) =>
    caveats.some(
      ({ value }) =>
        value.severity === 'essential' && value.row === undefined && [table, 'dataset'].includes(value.table),
    );
  return withFigures
    .filter(([table]) => !covers(table))
    .map(([table]) => ({
      file: 'caveats.csv',
      found: `no essential caveat for the whole table ${table}`,
      expected: 'one, so that no figure leaves without it',
    }));
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
