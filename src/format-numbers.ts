const counts = new Intl.NumberFormat('en');
const percents = new Map<string, Intl.NumberFormat>();

/** A whole count as it stands in a reply: `1,234`. */
export function formatCount(count: number): string {
  return counts.format(count);
}

/**
 * A part of a whole in percent, with one decimal: `12.7%`; never `0.0%` of something, nor `100.0%` of what is not the whole.
 * @throws RangeError where the whole is not more than zero
 */
export function formatShare(part: number, whole: number, locale = 'en'): string {
  if (!(whole > 0)) throw new RangeError(`No share of ${whole}`);
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const percent = percents.get(locale) ?? new Intl.NumberFormat(locale, { style: 'percent', ...digits });
  percents.set(locale, percent);
  const tenths = Math.round((part * 1000) / whole);
  if (tenths === 0 && part > 0) return `<${percent.format(0.001)}`;
  if (tenths === 1000 && part < whole) return `>${percent.format(0.999)}`;
  return percent.format(tenths / 1000);
}
