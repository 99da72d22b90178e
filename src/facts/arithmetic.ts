import { byCount, printedRows, sumOf } from '../dataset/counted.ts';
import type { Dataset, Row } from '../dataset/dataset.ts';
import type { Named } from '../names/named.ts';
import type { Chosen, How, RankedTable } from './fact-types.ts';

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

/** Of several things those that are no part of another, and of two that are the same the first. */
export function withoutParts(named: readonly Named[]): readonly Named[] {
  const isSame = (one: Named, other: Named) => countOf(one) === addUp([one, other]) && countOf(other) === countOf(one);
  return named.filter(
    (each, at) =>
      !named.some((other, index) => (index < at && isSame(each, other)) || (index !== at && isWithin(each, other))),
  );
}

/** The rows of a table, or the labels of one heading, the largest first. */
export function rankRows(table: RankedTable, dataset: Dataset, within?: Named | undefined): readonly Row[] {
  return byCount<Row>(within?.rows[0].parts ?? dataset.rows[table]);
}

/** From which end of the ranking rows are chosen. */
export function endOf({ how }: Chosen): 'most' | 'fewest' {
  return /^(?:least|(?:sum)?last)$/.test(how) ? 'fewest' : 'most';
}

/** The ranking from the end that was asked from. */
function rankFrom(fact: Chosen, dataset: Dataset): readonly Row[] {
  const ranking = rankRows(fact.table, dataset, fact.within);
  return endOf(fact) === 'fewest' ? ranking.toReversed() : ranking;
}

/** The rows that are meant: with the same count as the one at a place, or as many as the last of some. */
export function chooseRows(fact: Chosen, dataset: Dataset): readonly Row[] {
  const { how, table, number, last, within } = fact;
  const place = rankFrom(fact, dataset)[number - 1]?.count;
  const all = Number.POSITIVE_INFINITY;
  const ranges: Readonly<Partial<Record<How, readonly [least: number, most: number]>>> = {
    most: [place ?? all, place ?? 0],
    least: [place ?? all, place ?? 0],
    top: [place ?? 0, all],
    sumtop: [place ?? 0, all],
    last: [0, place ?? all],
    sumlast: [0, place ?? all],
    between: [number, last],
    over: [number + 1, all],
    from: [number, all],
    under: [0, number - 1],
    upto: [0, number],
    is: [number, number],
  };
  const [least, most] = ranges[how] ?? [0, all];
  return rankRows(table, dataset, within).filter(({ count }) => count >= least && count <= most);
}

/** Which place a row has, from 1 at the end that was asked from. */
export function placeOf(row: Row | undefined, fact: Chosen, dataset: Dataset): number {
  return rankFrom(fact, dataset).findIndex(({ count }) => count === row?.count) + 1;
}

/** The average or the median of the rows of a table, or of the days, and how many there are. */
export function middleOf({ how, table }: Chosen, { rows, totals, report }: Dataset): { value: number; of: number } {
  if (how === 'daily') return { value: totals.arrests / report.days, of: report.days };
  const counts = byCount<Row>(rows[table]).map(({ count }) => count);
  const of = counts.length;
  if (how === 'average') return { value: counts.reduce((sum, count) => sum + count, 0) / of, of };
  const [low = 0, high = 0] = [counts[Math.ceil((of - 1) / 2)], counts[Math.floor((of - 1) / 2)]];
  return { value: (low + high) / 2, of };
}
