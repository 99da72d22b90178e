import type { Rows } from './check-rows.ts';
import { type Problem, quote } from './problem.ts';

type StatementRow = Rows['later-statements'][number];

/** The tables whose figures are the report's own; those of categories and topics are sums of ours. */
const ownFigures = ['jurisdictions', 'convictions', 'groups'];

/**
 * What a withdrawal or a correction must have: a row with a figure of the report's, a clause for lists, and no second one of
 * the same row, so that every answer can say the one thing that became of a figure.
 */
export function checkStatements(rows: Rows, find: (table: string, id: string) => boolean): Problem[] {
  const revisions = rows['later-statements'].filter(isRevision);
  return [...revisions.flatMap(statement => checkRevision(statement, revisions)), ...checkFigureRows(rows, find)];
}

function isRevision({ value: { kind } }: StatementRow): boolean {
  return kind === 'withdrawn' || kind === 'corrected';
}

function checkRevision({ line, value }: StatementRow, revisions: readonly StatementRow[]): Problem[] {
  const { kind, table, row, brief } = value;
  const at = { file: 'later-statements.csv', row: line };
  const earlier = revisions.find(other => other.line < line && other.value.table === table && other.value.row === row);
  const problems: Problem[] = [];
  if (!ownFigures.includes(table))
    problems.push({ ...at, column: 'table', found: quote(table), expected: `${ownFigures.join(', ')}: it is ${kind}` });
  if (row === undefined)
    problems.push({ ...at, column: 'row', found: 'nothing', expected: `the row whose figure was ${kind}` });
  if (brief === undefined)
    problems.push({ ...at, column: 'brief', found: 'nothing', expected: 'a clause to name it by in lists' });
  if (earlier !== undefined && row !== undefined)
    problems.push({
      ...at,
      column: 'row',
      found: `${quote(row)}, as in row ${earlier.line}`,
      expected: 'one that no other row withdraws or corrects',
    });
  return problems;
}

/** A figure of one of the report's rows is of the table that its statement is about. */
function checkFigureRows(rows: Rows, find: (table: string, id: string) => boolean): Problem[] {
  return rows['later-figures'].flatMap(({ line, value }) => {
    const { statement: id, row } = value;
    const statement = rows['later-statements'].find(other => other.value.id === id)?.value;
    if (row === undefined || statement === undefined || find(statement.table, row)) return [];
    const expected = `an id in ${statement.table}.csv, or nothing`;
    return [{ file: 'later-figures.csv', row: line, column: 'row', found: quote(row), expected }];
  });
}
