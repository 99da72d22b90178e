import { makeSlipTable } from './slip-table.ts';

/**
 * How many letters must be put in, left out, replaced or swapped with their neighbour to make one text of the other.
 * Counting stops at the limit: anything farther away is `limit + 1`.
 */
export function editDistance(from: string, to: string, limit: number): number {
  if (from === to) return 0;
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  const table = makeSlipTable(from, limit, to.length);
  for (let depth = 1; depth <= to.length; depth += 1) {
    if (!table.reach(depth, to)) return limit + 1;
  }
  return table.slipsAt(to.length);
}
