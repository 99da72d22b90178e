import { byCount, printedRows, sumOf } from '../dataset/counted.ts';
import type { Dataset, Row } from '../dataset/dataset.ts';
import type { Named } from '../names/named.ts';
import type { Fact, Limits, RankedTable } from './fact-types.ts';

/** What is added up here is ours, and every answer with such a figure says so. */
export function countOf({ rows }: Named): number {
  return sumOf(rows);
}

/** The total that what is named is a part of. */
export function totalOf({ rows: [{ of }] }: Named, { totals }: Dataset): number {
  return totals[of];
}

/** Several things together; what two of them share is counted once. */
export function addUp(named: readonly Named[]): number {
  return sumOf(named.flatMap(({ rows }) => rows));
}

/** Whether one thing is a part of another: Drug trafficking of Dangerous drugs. */
export function isWithin(part: Named, whole: Named): boolean {
  const printed = whole.rows.flatMap<Row>(printedRows);
  const own = part.rows.flatMap<Row>(printedRows);
  return own.length < printed.length && own.every(row => printed.includes(row));
}

/** The rows of a table, or the labels of one heading, the largest first. */
export function rankRows(table: RankedTable, dataset: Dataset, within?: Named | undefined): readonly Row[] {
  return byCount<Row>(within?.rows[0].parts ?? dataset.rows[table]);
}

/** What stands at a place of a ranking: all rows with the same count, so that it may be another place than the one asked for. */
export interface Standing {
  /** From 1 at the end that was asked from. */
  readonly place: number;
  readonly end: 'most' | 'fewest';
  readonly rows: readonly Row[];
}

export function standAt(
  { table, position, within }: Fact & { kind: 'ranked' },
  dataset: Dataset,
): Standing | undefined {
  const ranking = rankRows(table, dataset, within);
  const ordered = position > 0 ? ranking : ranking.toReversed();
  const asked = ordered[Math.abs(position) - 1];
  if (!asked) return undefined;
  return {
    place: ordered.findIndex(({ count }) => count === asked.count) + 1,
    end: position > 0 ? 'most' : 'fewest',
    rows: ranking.filter(({ count }) => count === asked.count),
  };
}

/** The first rows of a ranking, or the last, with those that have as many as the last of them. */
export function leadingRows(table: RankedTable, many: number, dataset: Dataset): readonly Row[] {
  const ranking = rankRows(table, dataset);
  const last = ranking.at(many > 0 ? many - 1 : many)?.count;
  if (last === undefined) return ranking;
  return ranking.filter(({ count }) => (many > 0 ? count >= last : count <= last));
}

/** The rows on one side of a number. */
export function rowsBeyond(fact: Fact & { kind: 'bound' }, dataset: Dataset): readonly Row[] {
  return rankRows(fact.table, dataset).filter(({ count }) => isBeyond(count, fact));
}

export function isBeyond(count: number, { bound, number, last }: Limits): boolean {
  switch (bound) {
    case 'between':
      return count >= number && count <= last;
    case 'over':
      return count > number;
    case 'from':
      return count >= number;
    case 'under':
      return count < number;
    case 'upto':
      return count <= number;
    case 'is':
      return count === number;
  }
}

/** The average or the median of the rows of a table, or of the days, and how many there are. */
export function middleOf(
  { middle, table }: Fact & { kind: 'middle' },
  dataset: Dataset,
): { value: number; of: number } {
  if (table === 'days') return { value: dataset.totals.arrests / dataset.report.days, of: dataset.report.days };
  const counts = rankRows(table, dataset).map(({ count }) => count);
  const of = counts.length;
  if (middle === 'average') return { value: counts.reduce((sum, count) => sum + count, 0) / of, of };
  const [low = 0, high = 0] = [counts[Math.ceil((of - 1) / 2)], counts[Math.floor((of - 1) / 2)]];
  return { value: (low + high) / 2, of };
}
