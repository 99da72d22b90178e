import type { Rows } from './check-rows.ts';
import { figureTables } from './package-files.ts';
import { type Problem, quote } from './problem.ts';

/** What a limit may lead to, beside a table and a row of one. */
const wholeFigures = ['arrests', 'convictions', 'days', 'date', 'reporter'] as const;

/** What only shows across tables of what people ask: whether limits and everyday words lead to something that there is. */
export function checkAsked(rows: Rows, find: (table: string, id: string) => boolean): Problem[] {
  const isNear = (near: string) => {
    const [table = '', row] = near.split('.');
    if (row !== undefined) return find(table, row);
    return [...wholeFigures, ...figureTables].some(known => known === near);
  };
  return [
    ...rows.limits
      .filter(({ value }) => !isNear(value.near))
      .map(({ line, value }) => ({
        file: 'limits.csv',
        row: line,
        column: 'near',
        found: quote(value.near),
        expected: `${wholeFigures.join(', ')}, a table, or a table and its row: groups.gang`,
      })),
    ...rows['everyday-words']
      .filter(({ value: { table, id } }) => !find(table, id))
      .map(({ line, value: { table, id } }) => ({
        file: 'everyday-words.csv',
        row: line,
        column: 'id',
        found: quote(id),
        expected: `an id in ${table}.csv`,
      })),
  ];
}

/** Statements of the report whose address is none of the sources that the package names. */
export function checkReportStatements(rows: Rows, sources: readonly { readonly path: string }[]): Problem[] {
  return rows['report-statements']
    .filter(({ value }) => !sources.some(({ path }) => path === value.path))
    .map(({ line, value }) => ({
      file: 'report-statements.csv',
      row: line,
      column: 'path',
      found: quote(value.path),
      expected: 'the path of one of the sources in datapackage.json',
    }));
}
