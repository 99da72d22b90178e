import { formatCount } from '../figures.ts';

/** The words in a picture, and in its alt text, that are not names or figures. */
export interface ChartWords {
  /** What kind of picture it is. */
  readonly kind: string;
  /** In front of what the question was about. */
  readonly marked: string;
  /** In front of places that a map does not show, and of those whose names have no room on it. */
  readonly away: string;
  readonly unnamed: string;
  /** That circles do not stand where their places are. */
  readonly moved: string;
}

/** Behind a figure of which the note says what was said later. */
export const revisedMark = '†';

/** `33`, or `33†` where the note says what was said later. */
export function writeValue({ value, revised }: { readonly value: number; readonly revised: boolean }): string {
  return revised ? `${formatCount(value)}${revisedMark}` : formatCount(value);
}

/** `Denver 63` */
export function writeRow(row: { readonly label: string; readonly value: number; readonly revised: boolean }): string {
  return `${row.label} ${writeValue(row)}`;
}
