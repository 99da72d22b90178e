import { type Bar, type Panel, writeValue } from './chart.ts';
import {
  boldStyle,
  contentWidth,
  type Laid,
  layoutLines,
  margin,
  nameStyle,
  numberStyle,
  quietStyle,
  stack,
  toBaseline,
} from './frame.ts';
import { measureText, toDrawable, wrapText } from './measure.ts';
import { drawPointer, label, palette } from './shapes.ts';

type PanelColumns = ReturnType<typeof planColumns>;

const right = margin + contentWidth;
const leading = 19;
const pointerRoom = 13;
const gap = 8;
/** Between a heading and its first row. */
const underHead = 3;
const barHeight = 15;
/** What names leave to the bars. */
const leastBar = 88;
/** What all rows take up at least, where there are few; they never stand closer than this, nor farther apart. */
const [wantedHeight, closest, farthest] = [250, 4, 22];

/** Lists of bars under one another, which all begin at one line. */
export function layoutPanels(panels: readonly Panel[], top: number): Laid {
  const shown = panels.filter(({ bars }) => bars.length > 0);
  const columns = planColumns(shown.flatMap(({ bars }) => bars));
  const layouts = shown.map((panel, index) => (y: number) => layoutPanel(panel, y + (index === 0 ? 0 : gap), columns));
  return stack(top, layouts);
}

/**
 * Where names begin and what they may take up, where bars begin, which is zero, how long they are, and what is between two rows; the
 * same for all rows. Names are as wide as they need, as long as bars keep their least: else they take another line, and then are cut.
 */
function planColumns(bars: readonly Bar[]) {
  const value = Math.max(0, ...bars.map(bar => measureText(writeValue(bar), boldStyle)));
  const name = margin + (bars.some(({ marked }) => marked) ? pointerRoom : 0);
  const width = right - value - 2 * gap - leastBar - name;
  const lines = bars.flatMap(bar => wrapName(bar, width).map(line => measureText(line, nameStyle(bar))));
  const zero = name + Math.ceil(Math.max(0, ...lines)) + gap;
  const padding = Math.min(farthest, Math.max(closest, wantedHeight / bars.length - leading));
  return { name, width, zero, barWidth: right - value - gap - zero, padding };
}

/** A heading, where there is one, and bars on one scale from one line, which is told where none of them is as long as it. */
function layoutPanel({ heading = '', bars, max, scale: told }: Panel, top: number, columns: PanelColumns): Laid {
  const head = layoutHead(heading, bars.some(({ value }) => value >= max) ? '' : told, top);
  const rows = bars.map(bar => (y: number) => layoutRow(bar, y, columns, max));
  const { shapes, bottom } = stack(head.bottom, rows);
  const line = { x: columns.zero - 1, y: head.bottom, width: 1, height: bottom - head.bottom, fill: palette.quiet };
  return { shapes: [...head.shapes, ...shapes, { kind: 'rectangle', ...line }], bottom };
}

/** The heading on the left and the scale on the right, in one line where both have room in it. */
function layoutHead(heading: string, scale: string, top: number): Laid {
  const left = layoutLines(heading, top, 2, boldStyle);
  if (scale === '') return heading === '' ? left : { ...left, bottom: left.bottom + underHead };
  const isBeside = heading === '' || measureText(toDrawable(`${heading} · ${scale}`), boldStyle) <= contentWidth;
  const bottom = isBeside ? top + leading : left.bottom + leading;
  return { shapes: [...left.shapes, label(scale, right, bottom - 3, quietStyle, 'end')], bottom: bottom + underHead };
}

/** One bar on a track as long as the scale, with its name before it and its number behind. */
function layoutRow(bar: Bar, top: number, columns: PanelColumns, max: number): Laid {
  const { label: text, value, marked, revised: hatched } = bar;
  if (value > max) throw new RangeError(`${text}: ${value} on a scale to ${max}`);
  const { name, zero, barWidth, padding } = columns;
  const lines = wrapName(bar, columns.width);
  const bottom = top + lines.length * leading + padding;
  const middle = (top + bottom) / 2;
  const first = middle - ((lines.length - 1) * leading) / 2 + toBaseline;
  const track = { kind: 'rectangle', x: zero, y: middle - barHeight / 2, width: barWidth, height: barHeight } as const;
  const fill = marked ? palette.marked : palette.plain;
  // A bar that stands for anything but nothing is long enough to be seen.
  const width = Math.max(1.5, (barWidth * value) / max);
  return {
    shapes: [
      ...(marked ? [drawPointer(margin, middle)] : []),
      ...lines.map((line, index) => label(line, name, first + index * leading, nameStyle(bar))),
      { ...track, fill: palette.track },
      ...(value > 0 ? [{ ...track, width, fill, hatched }] : []),
      label(writeValue(bar), right, middle + toBaseline, numberStyle(bar), 'end'),
    ],
    bottom,
  };
}

function wrapName(bar: Bar, width: number): readonly string[] {
  return wrapText(toDrawable(bar.label), width, 2, nameStyle(bar));
}
