import type { Bar } from './chart.ts';

/** The total that all bars are a share of, or undefined where they have none or different ones. */
export function commonTotal(bars: readonly Bar[]): number | undefined {
  const totals = new Set(bars.map(bar => bar.total));
  const [total] = totals;
  return totals.size === 1 ? total : undefined;
}

/** The text with its first letter in upper case. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
