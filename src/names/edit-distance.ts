/**
 * How many letters must be put in, left out, replaced or swapped with their neighbor to make one text of the other.
 * Counting stops at the limit: anything farther away is `limit + 1`. Each slip allowed makes it four times as slow.
 */
export function editDistance(text: string, name: string, limit: number): number {
  return Math.abs(text.length - name.length) > limit ? limit + 1 : compareFrom(0, 0, text, name, limit, false);
}

/** The same between a text and the nearest beginning of what stands in a name from a letter on: `denv` is 0 away from `denver`. */
export function editDistanceToBeginning(text: string, name: string, limit: number, from = 0): number {
  return text.length - (name.length - from) > limit ? limit + 1 : compareFrom(0, from, text, name, limit, true);
}

/** The distance between what is left of both from these letters on. */
function compareFrom(at: number, nameAt: number, text: string, name: string, limit: number, begins: boolean): number {
  let left = at;
  let right = nameAt;
  while (left < text.length && text[left] === name[right]) {
    left += 1;
    right += 1;
  }
  if (left === text.length) return begins ? 0 : Math.min(name.length - right, limit + 1);
  if (right === name.length) return Math.min(text.length - left, limit + 1);
  if (limit === 0) return 1;
  const fewer = limit - 1;
  const typed = left + 1;
  const named = right + 1;
  const isSwapped = text[left] === name[named] && text[typed] === name[right];
  return (
    1 +
    Math.min(
      compareFrom(typed, named, text, name, fewer, begins),
      compareFrom(typed, right, text, name, fewer, begins),
      compareFrom(left, named, text, name, fewer, begins),
      isSwapped ? compareFrom(typed + 1, named + 1, text, name, fewer, begins) : limit,
    )
  );
}
