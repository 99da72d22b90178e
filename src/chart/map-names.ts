import { type MapPoint, writeValue } from './chart.ts';
import { nameStyle, numberStyle, textSize, toBaseline } from './frame.ts';
import { measureText, toDrawable, wrapText } from './measure.ts';
import type { NameSpot } from './name-places.ts';
import { drawPointer, label, palette, type Shape } from './shapes.ts';

/** A name and its number as they stand on the map: the number follows the last line. */
export interface NameBlock {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Between the name and its number. */
const space = 5;
const pointerRoom = 12;
const lineHeight = textSize + 1;
/** How wide a name may run in one line and in two. */
const roomiest = [170, 124] as const;

/** A name with its number in the shapes that it can take: in one line, and in two. */
export function measureName(point: MapPoint): readonly NameBlock[] {
  const name = toDrawable(point.label);
  const blocks = roomiest.map((room, index): NameBlock => {
    const lines = wrapText(name, room, index + 1, nameStyle(point));
    const width = Math.max(...lines.map((_, line) => lineWidth(point, lines, line)));
    return { lines, width: width + (point.marked ? pointerRoom : 0), height: lines.length * lineHeight };
  });
  const whole = blocks.filter(({ lines }) => lines.join(' ') === name);
  return whole.length > 0 ? whole : blocks.slice(1);
}

/** The name in its spot, and the line to its circle; a marked one has a pointer before it. */
export function layoutName(names: readonly NameBlock[], point: MapPoint, spot: NameSpot | undefined): readonly Shape[] {
  if (spot === undefined) return [];
  const { box, isBefore, leader, name: shape } = spot;
  const lines = names[shape]?.lines ?? [];
  const left = box.x + (point.marked ? pointerRoom : 0);
  const labels = lines.flatMap((line, index) => {
    const x = isBefore ? box.x + box.width - lineWidth(point, lines, index) : left;
    const baseline = box.y + index * lineHeight + textSize * 0.86;
    const name = label(line, x, baseline, nameStyle(point));
    if (index < lines.length - 1) return [name];
    return [name, label(writeValue(point), x + name.box.width + space, baseline, numberStyle(point))];
  });
  const [first] = labels;
  return [
    ...drawLeader(leader),
    ...(point.marked && first ? [drawPointer(first.box.x - pointerRoom + 1, first.baseline - toBaseline)] : []),
    ...labels,
  ];
}

function lineWidth(point: MapPoint, lines: readonly string[], index: number): number {
  const width = measureText(lines[index] ?? '', nameStyle(point));
  if (index < lines.length - 1) return width;
  return width + space + measureText(writeValue(point), numberStyle(point));
}

function drawLeader(leader: NameSpot['leader']): readonly Shape[] {
  const [from, to] = [leader[0], leader.at(-1)];
  if (from === undefined || to === undefined) return [];
  const line = `M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${to.x.toFixed(1)} ${to.y.toFixed(1)}`;
  return [
    { kind: 'path', line, stroke: palette.card, strokeWidth: 3 },
    { kind: 'path', line, stroke: palette.text, strokeWidth: 1.2 },
  ];
}
