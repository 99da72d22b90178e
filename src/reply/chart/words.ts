import { mark } from '../../dataset/revisions.ts';
import { formatCount } from '../../figures.ts';
import type { Bar } from './chart.ts';

/** The total that all bars are a share of, or undefined where they have none or different ones. */
export function commonTotal(bars: readonly Bar[]): number | undefined {
  const totals = new Set(bars.map(bar => bar.total));
  const [total] = totals;
  return totals.size === 1 ? total : undefined;
}

/** `33`, or `33†` where the note says what was said later. */
export function writeValue({ value, revised }: { readonly value: number; readonly revised: boolean }): string {
  return revised ? `${formatCount(value)}${mark}` : formatCount(value);
}

/** The text with its first letter in upper case. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
