/** What one turn of one side measured, by name. */
export type Figures = Readonly<Record<string, number>>;

export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** Median, least and most. */
export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return { median: (low + high) / 2, min: sorted[0] ?? Number.NaN, max: sorted.at(-1) ?? Number.NaN };
}

/** The value below which that part of the values lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** The delays in words of a table. */
export function describeDelays(delays: readonly number[]): { p50: number; p99: number; max: number } {
  return { p50: quantile(delays, 0.5), p99: quantile(delays, 0.99), max: quantile(delays, 1) };
}

/**
 * Takes turns, and changes who goes first from round to round, so that what the machine does meanwhile falls on all.
 *
 * @returns of each side its figures, turn by turn: the nth of each stood side by side
 */
export async function takeTurns<Side>(
  rounds: number,
  sides: readonly Side[],
  turn: (side: Side) => Promise<Figures>,
): Promise<Figures[][]> {
  const taken = sides.map((): Figures[] => []);
  for (let round = 0; round < rounds; round++) {
    const order = [...sides.entries()];
    for (const [at, side] of round % 2 === 0 ? order : order.toReversed()) taken[at]?.push(await turn(side));
    process.stderr.write(`  round ${round + 1} of ${rounds}\n`);
  }
  return taken;
}
