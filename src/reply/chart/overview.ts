import { formatCount } from '../../figures.ts';
import type { Bar, OverviewChart } from './chart.ts';
import { type Columns, heightOf, planColumns } from './columns.ts';
import { contentWidth, frame, type Laid, layoutHeader, layoutLines, margin, pictureWidth } from './frame.ts';
import { palette } from './palette.ts';
import { drawZero, layoutRow } from './rows.ts';
import { label, type Scene, type Style } from './scene.ts';

/** Longer lists end with the number of those left out. */
const mostInPanel = 10;
/** With more bars than this, names stand on one line each, lest the picture grow too high. */
const mostInTwoLines = 6;
const gutter = 26;
const size = 12;
const headingStyle: Style = { size: 13, weight: 700, fill: palette.text };
const noteStyle: Style = { size: 12, weight: 400, fill: palette.quiet };

/** Places and leading convictions side by side, and under them the groups, each on a track of its own. */
export function layoutOverview(chart: OverviewChart): Scene {
  const { title, unit, places, convictions } = chart;
  const header = layoutHeader(title, `All ${formatCount(chart.total)} ${unit}`);
  const middle = pictureWidth / 2;
  const panels = [
    planPanel(`Most ${unit}`, places, margin, middle - gutter / 2),
    planPanel('Leading convictions', convictions, middle + gutter / 2, pictureWidth - margin),
  ];
  const height = Math.max(...panels.map(({ columns }) => heightOf(columns, 18)));
  const laid = panels.map(panel => layoutPanel(panel, header.bottom, height));
  const groups = layoutGroups(chart, Math.max(...laid.map(({ bottom }) => bottom)) + 12);
  return frame(chart, { shapes: [header, ...laid, groups].flatMap(({ shapes }) => shapes), bottom: groups.bottom });
}

interface Panel {
  readonly heading: string;
  readonly bars: readonly Bar[];
  /** How many bars are left out. */
  readonly more: number;
  readonly columns: Columns;
}

function planPanel(heading: string, bars: readonly Bar[], left: number, right: number): Panel {
  const shown = bars.slice(0, mostInPanel).map(bar => ({ ...bar, total: undefined }));
  const columns = planColumns(shown, left, right, size, shown.length > mostInTwoLines ? 1 : 2);
  return { heading, bars: shown, more: bars.length - shown.length, columns };
}

/** A heading, and bars that start from zero and share a scale only with one another. */
function layoutPanel({ heading, bars, more, columns }: Panel, top: number, height: number): Laid {
  if (bars.length === 0) return { shapes: [], bottom: top };
  const largest = Math.max(...bars.map(bar => bar.value));
  const start = top + 22;
  const end = start + bars.length * height;
  const shapes = [
    label(heading, columns.left, top + 10, headingStyle, { within: columns.share - columns.left }),
    ...bars.flatMap((bar, index) => layoutRow(bar, start + index * height, height, columns, largest, 'guide')),
    drawZero(columns, start, end),
  ];
  if (more === 0) return { shapes, bottom: end };
  return {
    shapes: [...shapes, label(`and ${formatCount(more)} more`, columns.name, end + 15, noteStyle)],
    bottom: end + 18,
  };
}

/** Each group as a part of the total on its own track, with words so that nobody adds them up. */
function layoutGroups({ groups, total }: OverviewChart, top: number): Laid {
  if (groups.length === 0) return { shapes: [], bottom: top };
  const head = layoutLines(`Groups, each a part of all ${formatCount(total)}`, top + 12, 1, 16, headingStyle);
  const note = layoutLines(
    'The groups overlap: one person can be in several. Do not add them up.',
    head.bottom + 17,
    2,
    15,
    noteStyle,
  );
  const columns = planColumns(groups, margin, margin + contentWidth, size, 2);
  const height = heightOf(columns, 22);
  const start = note.bottom + 8;
  const rows = groups.flatMap((bar, index) => layoutRow(bar, start + index * height, height, columns, total, 'track'));
  return { shapes: [...head.shapes, ...note.shapes, ...rows], bottom: start + groups.length * height };
}
