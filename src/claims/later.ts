import { revisionsOf } from '../dataset/counted.ts';
import type { Dataset, Statement } from '../dataset/dataset.ts';
import { compare, type Stated } from '../english/tolerance.ts';
import { figuresNaming } from '../facts/later-statements.ts';
import { findRow } from './figures.ts';
import type { Verdict } from './finding.ts';

/**
 * A verdict with what was said later: of each row whose figure was withdrawn or corrected, and of the number itself. A number
 * that was said later of people arrested does not differ from the report.
 */
export function addLater(
  verdict: Verdict,
  stated: Stated | undefined,
  dataset: Dataset,
): { readonly verdict: Verdict; readonly later: readonly Statement[] } {
  const rows = verdict.kind === 'absent' ? verdict.rows : verdict.figure.rows;
  const revisions = revisionsOf(rows);
  const name = verdict.kind === 'absent' && 'name' in verdict.absence ? verdict.absence.name : '';
  const named = name === '' ? [] : figuresNaming(name, dataset);
  const said = dataset.statements.flatMap(statement =>
    statement.figures
      .filter(({ row }) =>
        rows.length === 0
          ? statement.table === 'dataset'
          : rows.some(each => each.table === statement.table && each.id === row),
      )
      .map(figure => ({ ...figure, statement })),
  );
  const isSaid = verdict.kind === 'differs' || verdict.kind === 'has' || verdict.kind === 'absent';
  const same = isSaid ? [...said, ...named].filter(({ count }) => stated && compare(stated, count) === 'matches') : [];
  const arrests = same.filter(({ unit, statement }) => unit === 'arrests' || statement.table === 'dataset');
  const [first] = arrests;
  const later = [
    ...new Set([...same.map(({ statement }) => statement), ...named.map(({ statement }) => statement), ...revisions]),
  ];
  if (!first || verdict.kind === 'matches') return { verdict, later };
  const row =
    first.statement.row === undefined ? undefined : findRow(tableOf(first.statement), first.statement.row, dataset);
  if (verdict.kind !== 'absent') return { verdict: { ...verdict, kind: 'has' }, later };
  if (!row || verdict.absence.reason !== 'other-place') return { verdict, later };
  const own = revisionsOf([row]);
  const figure = { of: 'rows', rows: [row], count: row.count } as const;
  return { verdict: { kind: 'has', figure }, later: [...new Set([...later, ...own])] };
}

function tableOf({ table }: Statement) {
  return table === 'dataset' ? 'jurisdictions' : table;
}
