/** A row with its place in a ranking; rows with the same figure share a rank. */
export interface Ranked<T> {
  readonly row: T;
  /** 1 for the largest. */
  readonly rank: number;
  /** Whether another row has the same rank. */
  readonly tied: boolean;
}

/** The rows by figure, the largest first; equal ones keep their order. */
export function rank<T>(rows: readonly T[], figure: (row: T) => number): readonly Ranked<T>[] {
  const sorted = rows.toSorted((a, b) => figure(b) - figure(a));
  const first = new Map<number, number>();
  const count = new Map<number, number>();
  for (const [index, row] of sorted.entries()) {
    const value = figure(row);
    first.set(value, first.get(value) ?? index + 1);
    count.set(value, (count.get(value) ?? 0) + 1);
  }
  return sorted.map((row, index) => ({
    row,
    rank: first.get(figure(row)) ?? index + 1,
    tied: (count.get(figure(row)) ?? 0) > 1,
  }));
}

/** The rows just above and just below one of a ranking, where there are any. */
export function neighbors<T>(
  ranking: readonly Ranked<T>[],
  row: T,
): { above: Ranked<T> | undefined; below: Ranked<T> | undefined } {
  const index = ranking.findIndex(ranked => ranked.row === row);
  return { above: ranking[index - 1], below: index === -1 ? undefined : ranking[index + 1] };
}
