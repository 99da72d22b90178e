import { revisionsOf } from '../dataset/counted.ts';
import type { Dataset, Statement } from '../dataset/dataset.ts';
import { compare, type Stated } from '../english/tolerance.ts';
import { figuresNaming } from '../facts/later-statements.ts';
import type { Verdict } from './finding.ts';

/**
 * A verdict with what was said later: of each row whose figure was withdrawn or corrected, and of the number itself. A number
 * that was said later of people arrested does not differ from the report.
 */
export function addLater(
  verdict: Verdict,
  stated: Stated | undefined,
  dataset: Dataset,
): Verdict & { readonly later: readonly Statement[] } {
  const rows = verdict.kind === 'absent' ? verdict.rows : verdict.figure.rows;
  const named =
    verdict.kind === 'absent' && verdict.absence.reason === 'other-place'
      ? figuresNaming(verdict.absence.name, dataset)
      : [];
  const isOfRows = (table: string, id: string | undefined) =>
    rows.length === 0 ? table === 'dataset' : rows.some(row => row.table === table && row.id === id);
  const said = dataset.statements.flatMap(statement =>
    statement.figures.filter(({ row }) => isOfRows(statement.table, row)).map(figure => ({ ...figure, statement })),
  );
  const isSaid = (count: number) => stated !== undefined && compare(stated, count) === 'matches';
  const same = verdict.kind === 'matches' ? [] : [...said, ...named].filter(({ count }) => isSaid(count));
  const later = [...new Set([...[...same, ...named].map(({ statement }) => statement), ...revisionsOf(rows)])];
  const first = same.find(({ unit, statement }) => unit === 'arrests' || statement.table === 'dataset')?.statement;
  if (!first) return { ...verdict, later };
  if (verdict.kind !== 'absent') return { ...verdict, kind: 'has', later };
  const row = dataset.rows.jurisdictions.find(({ id }) => id === first.row);
  if (!row || verdict.absence.reason !== 'other-place') return { ...verdict, later };
  const figure = { of: 'rows', rows: [row], count: row.count } as const;
  return { kind: 'has', figure, later: [...new Set([...later, ...revisionsOf([row])])] };
}
