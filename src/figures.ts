/** A whole count as it stands in a reply: `1,234`. */
export function formatCount(count: number): string {
  if (count < 1000 || !Number.isSafeInteger(count)) return String(count);
  return `${formatCount(Math.floor(count / 1000))},${String(count % 1000).padStart(3, '0')}`;
}

/**
 * A part of a whole in percent, with one decimal: `12.7%`. A part that is not nothing is never printed as `0.0%`, and one
 * that is not the whole never as `100.0%`.
 *
 * @throws RangeError where the whole is not more than zero: there is no share of nothing.
 */
export function formatShare(part: number, whole: number): string {
  if (!(whole > 0)) throw new RangeError(`No share of ${whole}`);
  const tenths = Math.round((part * 1000) / whole);
  if (tenths === 0 && part > 0) return '<0.1%';
  if (tenths === 1000 && part < whole) return '>99.9%';
  return `${Math.floor(tenths / 10)}.${tenths % 10}%`;
}

/** A rank in words: `1st`, `2nd`, `3rd`, `11th`. */
export function ordinal(rank: number): string {
  const tens = rank % 100;
  const ones = rank % 10;
  const suffix = tens >= 11 && tens <= 13 ? 'th' : ones === 1 ? 'st' : ones === 2 ? 'nd' : ones === 3 ? 'rd' : 'th';
  return `${formatCount(rank)}${suffix}`;
}
