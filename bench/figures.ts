/** What one turn of one side measured, by name. */
export type Figures = Readonly<Record<string, number>>;

/** The figures of both sides, turn by turn: the nth of each stood side by side. */
export interface Rounds {
  readonly bot: readonly Figures[];
  readonly floor: readonly Figures[];
}

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
export function quantile(values: Float64Array, part: number): number {
  const sorted = values.toSorted();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/**
 * Takes turns, and changes who goes first from round to round, so that what the machine does meanwhile falls on both.
 *
 * @param say is told what goes on, one line a round
 */
export async function takeTurns(
  rounds: number,
  bot: () => Promise<Figures>,
  floor: () => Promise<Figures>,
  say: (line: string) => void,
): Promise<Rounds> {
  const taken = { bot: [] as Figures[], floor: [] as Figures[] };
  for (let round = 0; round < rounds; round++) {
    if (round % 2 === 0) taken.floor.push(await floor());
    taken.bot.push(await bot());
    if (round % 2 === 1) taken.floor.push(await floor());
    say(`  round ${round + 1} of ${rounds}`);
  }
  return taken;
}
