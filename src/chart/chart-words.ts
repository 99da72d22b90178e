import { mark } from '../dataset/revisions.ts';
import { formatCount } from '../figures.ts';

/** All words in pictures and their alt text that do not come with the chart. */
export const chartWords = {
  bars: 'Bar chart',
  map: 'Map of the United States',
  overview: 'Bar charts',
  marked: 'Marked',
  /** Where no bar is as long as it could be. */
  scale: (max: string) => `Full width: ${max}`,
  away: 'Not on this map',
  unnamed: 'Without room for a name',
  moved: 'Circles that would meet are moved apart.',
  more: (count: string) => `and ${count} more`,
} as const;

/** `33`, or `33†` where the note says what was said later. */
export function writeValue({ value, revised }: { readonly value: number; readonly revised: boolean }): string {
  return revised ? `${formatCount(value)}${mark}` : formatCount(value);
}

/** `Denver 63` */
export function writeRow(row: { readonly label: string; readonly value: number; readonly revised: boolean }): string {
  return `${row.label} ${writeValue(row)}`;
}
