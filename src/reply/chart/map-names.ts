import type { MapPoint } from './chart.ts';
import { chooseCut, measureText, type Room, toDrawable, wrapText } from './measure.ts';
import type { Spot } from './name-places.ts';
import { palette } from './palette.ts';
import { type Label, label, type Shape, type Style } from './scene.ts';
import { writeValue } from './words.ts';

/** A name and its number as they stand on the map: the number follows the last line. */
export interface NameBlock {
  readonly lines: readonly string[];
  readonly size: number;
  readonly width: number;
  readonly height: number;
}

const widest = 116;
/** Between the name and its number. */
const space = 5;
const pointerRoom = 12;

/** The blocks that these places need, in the same order. Many places are written smaller. */
export function measureNames(points: readonly MapPoint[]): readonly NameBlock[] {
  const size = points.length > 20 ? 12 : 13;
  const names = points.map(point => toDrawable(point.label));
  const room = { width: widest, lines: 2 };
  const cut = chooseCut(names, room, { size, weight: 700 });
  return points.map(point => measureName(point, { ...room, cut }, size));
}

function measureName(point: MapPoint, room: Room, size: number): NameBlock {
  const lines = wrapText(toDrawable(point.label), room, nameStyle(point, size));
  const width = Math.max(...lines.map((_, index) => lineWidth(point, lines, index, size)));
  return { lines, size, width: width + (point.marked ? pointerRoom : 0), height: lines.length * leadingOf(size) };
}

/** The name in its spot, and the line to its circle; a marked one has a pointer before it. */
export function layoutName({ lines, size }: NameBlock, point: MapPoint, spot: Spot | undefined): readonly Shape[] {
  if (spot === undefined) return [];
  const { box, side, leader } = spot;
  const labels = lines.flatMap((line, index) => {
    const width = lineWidth(point, lines, index, size);
    const x = side === 'left' ? box.x + box.width - width : box.x + (point.marked ? pointerRoom : 0);
    const baseline = box.y + index * leadingOf(size) + size * 0.86;
    const name = label(line, x, baseline, nameStyle(point, size));
    if (index < lines.length - 1) return [name];
    const number = label(writeValue(point), x + name.box.width + space, baseline, numberStyle(point, size));
    return [name, number];
  });
  return [
    ...(leader === undefined ? [] : drawLeader(leader)),
    ...(point.marked ? drawPointer(labels[0], size) : []),
    ...labels,
  ];
}

function lineWidth(point: MapPoint, lines: readonly string[], index: number, size: number): number {
  const width = measureText(lines[index] ?? '', nameStyle(point, size));
  if (index < lines.length - 1) return width;
  return width + space + measureText(writeValue(point), numberStyle(point, size));
}

function leadingOf(size: number): number {
  return size + 1;
}

/** A line from the name to a dot in the middle of its circle. */
function drawLeader({ x1, y1, x2, y2 }: NonNullable<Spot['leader']>): readonly Shape[] {
  const line = `M${x1.toFixed(1)} ${y1.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}`;
  const ends = { x: x1, y: y1, radius: 2, fill: palette.card, stroke: palette.text, strokeWidth: 1.2 } as const;
  return [
    { kind: 'path', x: 0, y: 0, line, fill: 'none', stroke: palette.card, strokeWidth: 3 },
    { kind: 'path', x: 0, y: 0, line, fill: 'none', stroke: palette.text, strokeWidth: 1 },
    { kind: 'circle', ...ends },
  ];
}

/** A small triangle that points at the name. */
function drawPointer(first: Label | undefined, size: number): readonly Shape[] {
  if (first === undefined) return [];
  const [x, y] = [first.box.x - pointerRoom + 2, first.baseline - size * 0.36];
  return [
    { kind: 'path', x, y, line: 'M0 -4.5L7 0L0 4.5Z', fill: palette.marked, stroke: palette.card, strokeWidth: 0 },
  ];
}

function nameStyle({ marked }: MapPoint, size: number): Style {
  return { size, weight: marked ? 700 : 400, fill: palette.text };
}

function numberStyle({ marked }: MapPoint, size: number): Style {
  return { size, weight: 700, fill: marked ? palette.marked : palette.text };
}
