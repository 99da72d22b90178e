import { formatCount } from '../../figures.ts';
import type { Bar, BarChart } from './chart.ts';
import { type Columns, heightOf, planColumns } from './columns.ts';
import { contentWidth, frame, type Laid, layoutHeader, margin, pictureWidth } from './frame.ts';
import { drawZero, layoutRow } from './rows.ts';
import type { Scene } from './scene.ts';
import { capitalise, commonTotal } from './words.ts';

/** More bars than this stand in two columns. */
const mostInOneColumn = 16;
const gutter = 26;

/** Bars from zero in the order given, in one column or in two that share their scale. */
export function layoutBars(chart: BarChart): Scene {
  const { title, unit } = chart;
  const isTwo = chart.bars.length > mostInOneColumn;
  const bars = isTwo ? chart.bars.map(withoutShare) : chart.bars;
  const header = layoutHeader(title, describeNumbers(unit, bars));
  const content = isTwo ? inTwo(bars, header) : inOne(bars, header);
  return frame(chart, { shapes: [...header.shapes, ...content.shapes], bottom: content.bottom });
}

/** What the numbers are: `People arrested, and share of all 498`. */
function describeNumbers(unit: string, bars: readonly Bar[]): string {
  const total = commonTotal(bars);
  return `${capitalise(unit)}${total === undefined ? '' : `, and share of all ${formatCount(total)}`}`;
}

/** Two columns have no room for shares beside names, bars and numbers. */
function withoutShare(bar: Bar): Bar {
  return { ...bar, total: undefined };
}

function inOne(bars: readonly Bar[], header: Laid): Laid {
  const isLong = bars.length > 12;
  const columns = planColumns(bars, margin, margin + contentWidth, isLong ? 13 : 14, isLong ? 1 : 2);
  const height = heightOf(columns, clamp(290 / bars.length, 23, 44));
  return layoutColumn(bars, header.bottom, height, columns, largestOf(bars));
}

function inTwo(bars: readonly Bar[], header: Laid): Laid {
  const half = Math.ceil(bars.length / 2);
  const middle = pictureWidth / 2;
  const left = planColumns(bars, margin, middle - gutter / 2, 12, 1);
  const right = planColumns(bars, middle + gutter / 2, pictureWidth - margin, 12, 1);
  const height = clamp(340 / half, 18, 26);
  const first = layoutColumn(bars.slice(0, half), header.bottom, height, left, largestOf(bars));
  const second = layoutColumn(bars.slice(half), header.bottom, height, right, largestOf(bars));
  return { shapes: [...first.shapes, ...second.shapes], bottom: first.bottom };
}

/** Bars under one another. */
function layoutColumn(bars: readonly Bar[], top: number, height: number, columns: Columns, largest: number): Laid {
  const rows = bars.flatMap((bar, index) => layoutRow(bar, top + index * height, height, columns, largest, 'guide'));
  const bottom = top + bars.length * height;
  return { shapes: [...rows, drawZero(columns, top, bottom)], bottom };
}

function largestOf(bars: readonly Bar[]): number {
  return Math.max(0, ...bars.map(bar => bar.value));
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
