import { formatShare } from '../../figures.ts';
import type { Bar } from './chart.ts';
import { chooseCut, measureText, type Room, toDrawable, wrapText } from './measure.ts';
import { palette } from './palette.ts';
import { measureTabular, type Style } from './scene.ts';
import { writeValue } from './words.ts';

/** Where the parts of a row stand, the same for all rows under one another. */
export interface Columns {
  /** Where the pointer at a marked name stands, which is the left edge. */
  readonly left: number;
  /** Where names begin. */
  readonly name: number;
  /** What names may take up. */
  readonly room: Room;
  /** Where bars begin, which is zero. */
  readonly zero: number;
  readonly barWidth: number;
  /** Where values end. */
  readonly value: number;
  /** Where shares end, which is the right edge. */
  readonly share: number;
  readonly size: number;
  /** How many lines the longest name takes. */
  readonly lines: number;
}

const pointerRoom = 13;
const gap = 10;

/**
 * Columns for these bars between two edges: names as wide as they need, but bars keep at least a fifth of the width. A name that
 * is too long takes another line if it may, and then is cut.
 */
export function planColumns(bars: readonly Bar[], left: number, right: number, size: number, lines: 1 | 2): Columns {
  const shareWidth = widest(bars, bar => measureTabular(shareOf(bar), shareStyle(size)));
  const valueWidth = widest(bars, bar => measureTabular(writeValue(bar), valueStyle(size, true)));
  const value = shareWidth === 0 ? right : right - shareWidth - gap;
  const name = left + (bars.some(bar => bar.marked) ? pointerRoom : 0);
  const width = value - valueWidth - 2 * gap - name - (right - left) / 5;
  const names = bars.map(bar => toDrawable(bar.label));
  const room: Room = { width, lines, cut: chooseCut(names, { width, lines }, { size, weight: 700 }) };
  const wrapped = bars.map(bar => wrapName(bar, room, size));
  const zero = name + Math.ceil(widest(wrapped, ({ width }) => width)) + gap;
  const barWidth = value - valueWidth - gap - zero;
  const taken = widest(wrapped, name => name.lines.length);
  return { left, name, room, zero, barWidth, value, share: right, size, lines: taken };
}

/** The height of a row: what is wanted, or as much as names of two lines need. */
export function heightOf({ lines, size }: Columns, wanted: number): number {
  return lines === 1 ? wanted : Math.max(wanted, size * 2 + 8);
}

/** The name of a bar in lines, and how wide the widest is. */
export function wrapName(bar: Bar, room: Room, size: number): { lines: readonly string[]; width: number } {
  const style = nameStyle(size, bar.marked);
  const lines = wrapText(toDrawable(bar.label), room, style);
  return { lines, width: widest(lines, line => measureText(line, style)) };
}

/** The share printed beside a bar, or nothing. */
export function shareOf({ value, total }: Bar): string {
  return total === undefined ? '' : formatShare(value, total);
}

export function nameStyle(size: number, marked: boolean): Style {
  return { size, weight: marked ? 700 : 400, fill: palette.text };
}

export function valueStyle(size: number, marked: boolean): Style {
  return { size, weight: 700, fill: marked ? palette.marked : palette.text };
}

export function shareStyle(size: number): Style {
  return { size: size - 1, weight: 400, fill: palette.quiet };
}

function widest<T>(items: readonly T[], measure: (item: T) => number): number {
  return Math.max(0, ...items.map(measure));
}
