import { makeSlipTable } from './slip-table.ts';
import type { Spellings } from './spellings.ts';

/** A text that another is like. */
export interface Near {
  /** Where it stands among the sorted ones. */
  readonly at: number;
  /** Slips between the two; beyond the limit `limit + 1`. */
  readonly slips: number;
  /** Slips between the other and the beginning that is nearest. */
  readonly slipsToBeginning: number;
}

/**
 * The texts of which a text is the beginning, or the whole, but for as many slips as the limit allows: letters that are put in,
 * left out, replaced or swapped with their neighbour. In alphabetical order.
 */
export function findNear(text: string, { sorted, shared, longest }: Spellings, limit: number): readonly Near[] {
  const table = makeSlipTable(text, limit, longest);
  const found: Near[] = [];
  let depth = 0;
  let at = 0;
  while (at < sorted.length) {
    const name = sorted[at] ?? '';
    depth = Math.min(depth, shared[at] ?? 0);
    let open = true;
    while (open && depth < name.length && depth < table.deepest) {
      depth += 1;
      open = table.reach(depth, name);
    }
    const slipsToBeginning = table.fewestUpTo(depth);
    const slips = open && depth === name.length ? table.slipsAt(depth) : limit + 1;
    const decided = !open || depth < name.length;
    // What was decided by its first letters holds for all that begin with them.
    do {
      if (slipsToBeginning <= limit) found.push({ at, slips, slipsToBeginning });
      at += 1;
    } while (decided && at < sorted.length && (shared[at] ?? 0) >= depth);
  }
  return found;
}
