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
  const figures = sorted.map(figure);
  let rank = 0;
  return sorted.map((row, index) => {
    const [own, before, after] = [figures[index], figures[index - 1], figures[index + 1]];
    if (own !== before) rank = index + 1;
    return { row, rank, tied: own === before || own === after };
  });
}

/** The rows just above and just below one of a ranking, where there are any. */
export function neighbors<T>(
  ranking: readonly Ranked<T>[],
  row: T,
): { above: Ranked<T> | undefined; below: Ranked<T> | undefined } {
  const index = ranking.findIndex(ranked => ranked.row === row);
  return { above: ranking[index - 1], below: index === -1 ? undefined : ranking[index + 1] };
}
