/** Slips between a text and the beginnings of a name, worked out one letter of the name after the other. */
export interface SlipTable {
  /** More letters of a name than these have no beginning within the limit. */
  readonly deepest: number;
  /** Goes on from the first `depth - 1` letters of a name to `depth`. False where no longer beginning can be within the limit. */
  readonly reach: (depth: number, name: string) => boolean;
  /** Slips between the text and so many letters of the name; beyond the limit `limit + 1`. */
  readonly slipsAt: (depth: number) => number;
  /** The fewest slips up to so many letters. */
  readonly fewestUpTo: (depth: number) => number;
}

/**
 * Only lengths within the limit of each other are compared, so that the work grows with the letters of the name and not with
 * those of both.
 */
export function makeSlipTable(text: string, limit: number, longest: number): SlipTable {
  const far = limit + 1;
  const deepest = Math.min(longest, text.length + limit);
  // A row is a letter of the name; its middle is the same letter of the text, and beyond both edges everything is far.
  const width = 2 * limit + 3;
  const middle = limit + 1;
  const slips = new Uint8Array((deepest + 1) * width).fill(far);
  for (let column = 0; column <= Math.min(limit, text.length); column += 1) slips[middle + column] = column;
  const fewest = new Uint8Array(deepest + 1).fill(far);
  const at = (index: number) => slips[index] ?? far;
  const slipsAt = (depth: number) => {
    const aside = text.length - depth;
    return Math.abs(aside) > limit ? far : at(depth * width + middle + aside);
  };
  fewest[0] = slipsAt(0);

  return {
    deepest,
    slipsAt,
    fewestUpTo: depth => fewest[depth] ?? far,
    reach(depth, name) {
      const letter = name.charCodeAt(depth - 1);
      const before = depth > 1 ? name.charCodeAt(depth - 2) : Number.NaN;
      let least = far;
      for (let aside = -limit; aside <= limit; aside += 1) {
        const column = depth + aside;
        const here = depth * width + middle + aside;
        let cost = far;
        if (column >= 0 && column <= text.length) {
          const typed = text.charCodeAt(column - 1);
          const replaced = at(here - width) + (typed === letter ? 0 : 1);
          cost = Math.min(far, replaced, at(here - width + 1) + 1, at(here - 1) + 1);
          const swapped = typed === before && text.charCodeAt(column - 2) === letter;
          if (swapped) cost = Math.min(cost, at(here - 2 * width) + 1);
        }
        slips[here] = cost;
        least = Math.min(least, cost);
      }
      fewest[depth] = Math.min(fewest[depth - 1] ?? far, slipsAt(depth));
      return least < far;
    },
  };
}
