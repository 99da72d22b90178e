/** Different texts in alphabetical order, so that what several of them begin with has to be compared only once. */
export interface Spellings {
  readonly sorted: readonly string[];
  /** How many letters each has in common with the beginning of the one before it. */
  readonly shared: Uint16Array;
  /** Where each stood in the list that they came in. */
  readonly order: Uint32Array;
  /** Letters of the longest. */
  readonly longest: number;
}

/** Texts from one position up to another, not included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Sorts texts; of equal ones the first stays. */
export function sortSpellings(texts: Iterable<string>): Spellings {
  const entries = [...new Set(texts)].map((text, at) => ({ text, at })).sort((a, b) => (a.text < b.text ? -1 : 1));
  const sorted = entries.map(({ text }) => text);
  const order = Uint32Array.from(entries, ({ at }) => at);
  const shared = Uint16Array.from(sorted, (text, at) => countShared(text, sorted[at - 1] ?? ''));
  const longest = sorted.reduce((most, { length }) => Math.max(most, length), 0);
  return { sorted, shared, order, longest };
}

/** Where the texts stand that begin with this one; the text itself is one of them, and comes first. */
export function rangeOf(beginning: string, { sorted }: Spellings): Range {
  const from = firstWhere(sorted, 0, text => text >= beginning);
  return { from, to: firstWhere(sorted, from, text => !text.startsWith(beginning)) };
}

/** The texts at these positions, in the order in which they came. */
export function inOrder(positions: readonly number[], { sorted, order }: Spellings): readonly string[] {
  return positions.toSorted((a, b) => (order[a] ?? 0) - (order[b] ?? 0)).map(at => sorted[at] ?? '');
}

/** The first position from which on a condition holds for all. */
function firstWhere(sorted: readonly string[], start: number, holds: (text: string) => boolean): number {
  let from = start;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(sorted[middle] ?? '')) to = middle;
    else from = middle + 1;
  }
  return from;
}

function countShared(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && a.charCodeAt(count) === b.charCodeAt(count)) count += 1;
  return count;
}
