/**
 * How many letters must be put in, left out, replaced or swapped with their neighbor to make one text of the other.
 * Counting stops at the limit: anything farther away is `limit + 1`. Each slip allowed makes it four times as slow.
 */
export function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  return compareFrom(0, 0, { text: from, name: to, whole: true }, limit);
}

/** The same between a text and the nearest beginning of a name: `denv` is 0 away from `denver`. */
export function editDistanceToBeginning(text: string, name: string, limit: number): number {
  if (text.length - name.length > limit) return limit + 1;
  return compareFrom(0, 0, { text, name, whole: false }, limit);
}

interface Pair {
  readonly text: string;
  readonly name: string;
  /** Whether all of the name counts, or its nearest beginning. */
  readonly whole: boolean;
}

/** The distance between what is left of both from these letters on. */
function compareFrom(textAt: number, nameAt: number, pair: Pair, limit: number): number {
  const { text, name, whole } = pair;
  let at = textAt;
  let other = nameAt;
  while (at < text.length && text[at] === name[other]) {
    at += 1;
    other += 1;
  }
  if (at === text.length) return whole ? Math.min(name.length - other, limit + 1) : 0;
  if (other === name.length) return Math.min(text.length - at, limit + 1);
  if (limit === 0) return 1;
  const isSwapped = text[at] === name[other + 1] && text[at + 1] === name[other];
  return (
    1 +
    Math.min(
      compareFrom(at + 1, other + 1, pair, limit - 1),
      compareFrom(at + 1, other, pair, limit - 1),
      compareFrom(at, other + 1, pair, limit - 1),
      isSwapped ? compareFrom(at + 2, other + 2, pair, limit - 1) : limit,
    )
  );
}
