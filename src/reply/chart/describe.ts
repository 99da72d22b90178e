import { formatCount, formatShare } from '../../figures.ts';
import type { Bar, Chart, MapPoint } from './chart.ts';
import { capitalise, commonTotal, writeValue } from './words.ts';

/** Discord's limit on an attachment's description, in UTF-16 units. */
export const longestDescription = 1024;

/**
 * What a picture shows and its figures, as alt text of at most {@link longestDescription} characters. Where not all figures
 * fit, whole ones are left out at the end of each list, and their number is said. What is marked is said first.
 */
export function describeChart(chart: Chart): string {
  const lists = listFigures(chart);
  const whole = join(chart, lists, Number.POSITIVE_INFINITY);
  if (whole.length <= longestDescription) return whole;
  const text = join(chart, lists, countFitting(chart, lists));
  return text.length <= longestDescription ? text : `${text.slice(0, longestDescription - 1)}…`;
}

/** Figures of one kind, with the words that go before them. */
interface Figures {
  readonly heading: string;
  readonly count: number;
  /** The first of them in words: as many as could ever have room. */
  readonly items: readonly string[];
}

/** The most figures of each list with which the whole is not too long. */
function countFitting(chart: Chart, lists: readonly Figures[]): number {
  const longest = Math.max(0, ...lists.map(({ count }) => count));
  const bare = lists.map(list => ({ ...list, count: 0 }));
  let length = join(chart, bare, 0).length;
  let fitting = 0;
  for (let kept = 1; kept <= longest && length <= longestDescription; kept++) {
    let left = 0;
    for (const { count, items } of lists) {
      if (kept <= count) length += (items[kept - 1]?.length ?? 0) + (kept > 1 ? separator.length : 0);
      if (kept < count) left += separator.length + countLeft(count - kept).length;
    }
    if (length + left <= longestDescription) fitting = kept;
  }
  return fitting;
}

const separator = '; ';

function countLeft(left: number): string {
  return `and ${formatCount(left)} more`;
}

function join(chart: Chart, lists: readonly Figures[], kept: number): string {
  const sentences = lists.map(({ heading, count, items }) => {
    const left = count > kept ? [countLeft(count - kept)] : [];
    return `${heading}: ${[...items.slice(0, kept), ...left].join(separator)}.`;
  });
  const note = chart.note === undefined ? [] : [chart.note];
  return [`${kinds[chart.kind]}: ${chart.title}.`, ...sentences, ...note, `${chart.source}.`].join(' ');
}

const kinds = { bars: 'Bar chart', map: 'Map of the United States', overview: 'Three charts' } as const;

function listFigures(chart: Chart): readonly Figures[] {
  switch (chart.kind) {
    case 'bars':
      return [...markedOnes(chart.bars, nameBar), listBars(chart.unit, chart.bars)];
    case 'map':
      return [
        ...markedOnes(chart.points, namePoint),
        listItems(`${capitalise(chart.unit)} by place`, chart.points, namePoint),
      ];
    case 'overview':
      return [
        listBars(`Most ${chart.unit}`, chart.places),
        listBars('Leading convictions', chart.convictions),
        listItems(`Groups of the ${formatCount(chart.total)}, which overlap and do not add up`, chart.groups, nameBar),
      ].filter(({ count }) => count > 0);
  }
}

function listBars(heading: string, bars: readonly Bar[]): Figures {
  const total = commonTotal(bars);
  const share = total === undefined ? '' : ` and share of ${formatCount(total)}`;
  return listItems(`${capitalise(heading)}${share}`, bars, nameBar);
}

function markedOnes<T extends { readonly marked: boolean }>(
  rows: readonly T[],
  name: (row: T) => string,
): readonly Figures[] {
  const marked = rows.filter(row => row.marked);
  return marked.length === 0 ? [] : [listItems('Marked', marked, name)];
}

function listItems<T>(heading: string, rows: readonly T[], name: (row: T) => string): Figures {
  const items: string[] = [];
  let length = 0;
  for (const row of rows) {
    if (length > longestDescription) break;
    const item = name(row);
    items.push(item);
    length += item.length;
  }
  return { heading, count: rows.length, items };
}

function nameBar(bar: Bar): string {
  const { label, value, total } = bar;
  return `${label} ${writeValue(bar)}${total === undefined ? '' : ` (${formatShare(value, total)})`}`;
}

function namePoint(point: MapPoint): string {
  return `${point.label} ${writeValue(point)}`;
}
