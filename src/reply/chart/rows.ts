import { scaleLinear } from 'd3-scale';
import { formatCount, formatShare } from '../figures.ts';
import type { Bar } from './chart.ts';
import { fitText, measureText, toDrawable, wrapText } from './measure.ts';
import { palette } from './palette.ts';
import { label, measureTabular, type Rectangle, type Shape, type Style } from './scene.ts';

/** Where the parts of a row stand, the same for all rows under one another. */
export interface Columns {
  readonly left: number;
  /** Where names begin; before them is room for the pointer. */
  readonly name: number;
  readonly nameWidth: number;
  /** Where bars begin, which is zero. */
  readonly zero: number;
  readonly barWidth: number;
  /** Where values end. */
  readonly value: number;
  /** Where shares end, which is the right edge. */
  readonly share: number;
  readonly size: number;
  /** How many lines a name may take. */
  readonly lines: 1 | 2;
}

const pointerRoom = 13;
const gap = 10;

/** Columns for these bars between two edges: names as wide as they need, but bars keep at least a fifth of the width. */
export function planColumns(bars: readonly Bar[], left: number, right: number, size: number): Columns {
  const shares = bars.map(shareOf);
  const shareWidth = Math.max(0, ...shares.map(share => measureTabular(share, shareStyle(size))));
  const valueWidth = Math.max(0, ...bars.map(bar => measureTabular(formatCount(bar.value), valueStyle(size, true))));
  const value = shareWidth === 0 ? right : right - shareWidth - gap;
  const marked = bars.some(bar => bar.marked);
  const name = left + (marked ? pointerRoom : 0);
  const room = value - valueWidth - 2 * gap - name;
  const longest = Math.max(0, ...bars.map(bar => measureText(toDrawable(bar.label), size, bar.marked ? 700 : 400)));
  const nameWidth = Math.min(longest, room - (right - left) / 5);
  const zero = Math.ceil(name + nameWidth + gap);
  const lines = longest > nameWidth ? 2 : 1;
  return { left, name, nameWidth, zero, barWidth: value - valueWidth - gap - zero, value, share: right, size, lines };
}

/** Columns where names are rather shortened than broken into two lines, unless that made two of them the same. */
export function planNarrowColumns(bars: readonly Bar[], left: number, right: number, size: number): Columns {
  const columns = planColumns(bars, left, right, size);
  const names = bars.map(bar => toDrawable(bar.label));
  const shortened = names.map(name => fitText(name, columns.nameWidth, size, 700));
  return new Set(shortened).size === new Set(names).size ? { ...columns, lines: 1 } : columns;
}

/** The height of a row: what is wanted, or as much as names of two lines need. */
export function heightOf({ lines, size }: Columns, wanted: number): number {
  return lines === 1 ? wanted : Math.max(wanted, size * 2 + 8);
}

/** What is drawn where the bar ends: a line to its number, or the rest of the whole that it is a part of. */
export type Beyond = 'guide' | 'track';

/** One bar in a row of this height, with its name before it and its number and share behind it. */
export function layoutRow(
  bar: Bar,
  top: number,
  height: number,
  columns: Columns,
  largest: number,
  beyond: Beyond,
): readonly Shape[] {
  const { left, value, share, size } = columns;
  const middle = top + height / 2;
  const baseline = middle + size * 0.36;
  const thickness = Math.min(22, Math.round(height * 0.6));
  return [
    ...(bar.marked ? [drawPointer(left, middle, size)] : []),
    ...layoutName(bar, middle, columns),
    ...(beyond === 'track' ? [drawTrack(middle, thickness, columns)] : drawGuide(bar, middle, columns, largest)),
    ...layoutBar(bar, middle, thickness, columns, largest),
    label(formatCount(bar.value), value, baseline, valueStyle(size, bar.marked), { align: 'end', tabular: true }),
    ...(bar.total === undefined
      ? []
      : [label(shareOf(bar), share, baseline, shareStyle(size), { align: 'end', tabular: true })]),
  ];
}

/** The line that all bars of a column begin at. */
export function drawZero({ zero }: Columns, top: number, bottom: number): Rectangle {
  return { kind: 'rectangle', x: zero - 1, y: top, width: 1, height: bottom - top, fill: palette.quiet };
}

function layoutName(bar: Bar, middle: number, { name, nameWidth, size, lines }: Columns): readonly Shape[] {
  const style: Style = { size, weight: bar.marked ? 700 : 400, fill: palette.text };
  const [first = '', second] = wrapText(toDrawable(bar.label), nameWidth, lines, size, style.weight);
  if (second === undefined) return [label(first, name, middle + size * 0.36, style)];
  const leading = size * 1.06;
  const above = middle + size * 0.33 - leading / 2;
  return [label(first, name, above, style), label(second, name, above + leading, style)];
}

function layoutBar(bar: Bar, middle: number, height: number, columns: Columns, largest: number): readonly Shape[] {
  if (!(bar.value > 0)) return [];
  const fill = bar.marked ? palette.marked : palette.plain;
  const width = lengthOf(bar, columns, largest);
  return [{ kind: 'rectangle', x: columns.zero, y: middle - height / 2, width, height, fill }];
}

/** The whole that a bar is a part of. */
function drawTrack(middle: number, height: number, { zero, barWidth }: Columns): Shape {
  return { kind: 'rectangle', x: zero, y: middle - height / 2, width: barWidth, height, fill: palette.track };
}

/** A line from the end of the bar to its number, where they are far apart. */
function drawGuide(bar: Bar, middle: number, columns: Columns, largest: number): readonly Shape[] {
  const from = columns.zero + lengthOf(bar, columns, largest) + 6;
  const to = columns.value - measureTabular(formatCount(bar.value), valueStyle(columns.size, bar.marked)) - 6;
  if (to - from < 12) return [];
  return [{ kind: 'rectangle', x: from, y: middle - 0.5, width: to - from, height: 1, fill: palette.hairline }];
}

/** A bar that stands for anything but nothing is at least a pixel and a half long, so that it can be seen. */
function lengthOf({ value }: Bar, { barWidth }: Columns, largest: number): number {
  return value > 0 ? Math.max(1.5, scaleLinear([0, largest], [0, barWidth])(value)) : 0;
}

/** A small triangle that points right, at a marked name. */
function drawPointer(left: number, middle: number, size: number): Shape {
  const half = size * 0.34;
  const line = `M${left} ${middle - half}L${left + half * 1.6} ${middle}L${left} ${middle + half}Z`;
  return { kind: 'path', line, fill: palette.marked, stroke: 'none', strokeWidth: 0 };
}

function shareOf({ value, total }: Bar): string {
  return total === undefined ? '' : formatShare(value, total);
}

function valueStyle(size: number, marked: boolean): Style {
  return { size, weight: 700, fill: marked ? palette.marked : palette.text };
}

function shareStyle(size: number): Style {
  return { size: size - 1, weight: 400, fill: palette.quiet };
}
