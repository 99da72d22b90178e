import { formatCount } from '../figures.ts';

/** A count and what it is of. */
export interface NamedCount {
  readonly name: string;
  readonly count: number;
}

/** How two counts differ: `38 more in Los Angeles, California, 1.6 times as many`. */
export function compareCounts(left: NamedCount, right: NamedCount, preposition: 'in' | 'for'): string {
  const [more, fewer] = left.count >= right.count ? [left, right] : [right, left];
  if (more.count === fewer.count) return 'the same number in both';
  const difference = formatCount(more.count - fewer.count);
  return `${difference} more ${preposition} ${more.name}${tellRatio(more.count / fewer.count)}`;
}

/** With one decimal, or two where one would say "1.0 times"; nothing where that would not help, or where it is of none. */
function tellRatio(ratio: number): string {
  const told = ratio < 1.05 ? ratio.toFixed(2) : ratio.toFixed(1);
  return told === '1.00' || !Number.isFinite(ratio) ? '' : `, ${told} times as many`;
}
