/**
 * How many letters must be put in, left out, replaced or swapped with their neighbour to make one text of the other.
 * Counting stops at the limit: anything farther away is `limit + 1`.
 */
export function editDistance(from: string, to: string, limit: number): number {
  if (from === to) return 0;
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  return measure(from, to, limit)[to.length] ?? limit + 1;
}

/** The same between a text and the beginning of a name, whichever beginning is nearest. */
export function distanceToBeginning(text: string, name: string, limit: number): number {
  return Math.min(limit + 1, ...measure(text, name.slice(0, text.length + limit), limit));
}

/**
 * Distances of a text to each beginning of another, by length; those beyond the limit are missing or `limit + 1`. Only lengths
 * within the limit of each other are compared, so that the work grows with one length and not with the product of both.
 */
function measure(from: string, to: string, limit: number): readonly number[] {
  const far = limit + 1;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: Math.min(to.length, limit) + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const start = Math.max(0, row - limit);
    const end = Math.min(to.length, row + limit);
    const next: number[] = new Array<number>(start).fill(far);
    let least = far;
    for (let column = start; column <= end; column += 1) {
      const same = column > 0 && from[row - 1] === to[column - 1];
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const cost = Math.min(
        far,
        (last[column] ?? far) + 1,
        (next[column - 1] ?? far) + 1,
        (last[column - 1] ?? far) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? far) + 1 : far,
      );
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least === far) return [];
    beforeLast = last;
    last = next;
  }
  return last;
}
