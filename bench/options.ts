import { parseArgs } from 'node:util';

/** What can be measured, in the order in which it is. */
export const parts = ['core', 'http', 'gateway', 'open', 'memory', 'start', 'charts', 'pictures'] as const;

export type Part = (typeof parts)[number];

export interface BenchOptions {
  readonly parts: readonly Part[];
  /** Turns of each side. */
  readonly rounds: number;
  /** Fewer rounds and a tenth of the interactions: whether it runs, and the order of size. */
  readonly quick: boolean;
}

/**
 * Reads `npm run bench -- [part …] [--rounds N] [--quick]`.
 *
 * @throws TypeError naming what is not understood
 */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { rounds: { type: 'string' }, quick: { type: 'boolean', default: false } },
  });
  const named = positionals.map(name => {
    const part = parts.find(known => known === name);
    if (part === undefined) throw new TypeError(`There is no part ${name}; there are ${parts.join(', ')}.`);
    return part;
  });
  const rounds = Number(values.rounds ?? (values.quick ? 1 : 5));
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > 50) throw new TypeError('--rounds takes 1 to 50.');
  return { parts: named.length === 0 ? parts : named, rounds, quick: values.quick };
}
