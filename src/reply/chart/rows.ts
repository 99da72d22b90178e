import { scaleLinear } from 'd3-scale';
import type { Bar } from './chart.ts';
import { type Columns, nameStyle, shareOf, shareStyle, valueStyle, wrapName } from './columns.ts';
import { palette } from './palette.ts';
import { label, measureTabular, type Rectangle, type Shape } from './scene.ts';
import { writeValue } from './words.ts';

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
    label(writeValue(bar), value, baseline, valueStyle(size, bar.marked), { align: 'end', tabular: true }),
    ...(bar.total === undefined
      ? []
      : [label(shareOf(bar), share, baseline, shareStyle(size), { align: 'end', tabular: true })]),
  ];
}

/** The line that all bars of a column begin at. */
export function drawZero({ zero }: Columns, top: number, bottom: number): Rectangle {
  return { kind: 'rectangle', x: zero - 1, y: top, width: 1, height: bottom - top, fill: palette.quiet };
}

function layoutName(bar: Bar, middle: number, { name, room, size }: Columns): readonly Shape[] {
  const { lines } = wrapName(bar, room, size);
  const leading = size * 1.06;
  const first = middle + size * (lines.length === 1 ? 0.36 : 0.33) - ((lines.length - 1) * leading) / 2;
  return lines.map((line, index) => label(line, name, first + index * leading, nameStyle(size, bar.marked)));
}

function layoutBar(bar: Bar, middle: number, height: number, columns: Columns, largest: number): readonly Shape[] {
  if (!(bar.value > 0)) return [];
  const fill = bar.marked ? palette.marked : palette.plain;
  const width = lengthOf(bar, columns, largest);
  return [{ kind: 'rectangle', x: columns.zero, y: middle - height / 2, width, height, fill, hatched: bar.revised }];
}

/** The whole that a bar is a part of. */
function drawTrack(middle: number, height: number, { zero, barWidth }: Columns): Shape {
  return { kind: 'rectangle', x: zero, y: middle - height / 2, width: barWidth, height, fill: palette.track };
}

/** A line from the end of the bar to its number, where they are far apart. */
function drawGuide(bar: Bar, middle: number, columns: Columns, largest: number): readonly Shape[] {
  const from = columns.zero + lengthOf(bar, columns, largest) + 6;
  const to = columns.value - measureTabular(writeValue(bar), valueStyle(columns.size, bar.marked)) - 6;
  if (to - from < 12) return [];
  return [{ kind: 'rectangle', x: from, y: middle - 0.5, width: to - from, height: 1, fill: palette.hairline }];
}

/** A bar that stands for anything but nothing is at least a pixel and a half long, so that it can be seen. */
function lengthOf({ value }: Bar, { barWidth }: Columns, largest: number): number {
  return value > 0 ? Math.max(1.5, scaleLinear([0, largest], [0, barWidth]).clamp(true)(value)) : 0;
}

/** A small triangle that points right, at a marked name. */
function drawPointer(left: number, middle: number, size: number): Shape {
  const half = size * 0.34;
  const line = `M0 ${-half}L${half * 1.6} 0L0 ${half}Z`;
  return { kind: 'path', x: left, y: middle, line, fill: palette.marked, stroke: 'none', strokeWidth: 0 };
}
