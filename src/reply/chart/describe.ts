import { formatCount, formatShare } from '../figures.ts';
import type { Bar, Chart, MapPoint } from './chart.ts';
import { capitalise, commonTotal } from './words.ts';

/** Discord's limit on an attachment's description, in UTF-16 units. */
export const longestDescription = 1024;

/**
 * What a picture shows and its figures, as alt text of at most {@link longestDescription} characters. Where not all figures
 * fit, whole ones are left out at the end of each list, and their number is said. What is marked is said first.
 */
export function describeChart(chart: Chart): string {
  const lists = listFigures(chart);
  const longest = Math.max(0, ...lists.map(list => list.items.length));
  for (let kept = longest; kept > 0; kept--) {
    const text = join(chart, lists, kept);
    if (text.length <= longestDescription) return text;
  }
  const text = join(chart, lists, 0);
  return text.length <= longestDescription ? text : `${text.slice(0, longestDescription - 1)}…`;
}

/** Figures of one kind, with the words that go before them. */
interface Figures {
  readonly heading: string;
  readonly items: readonly string[];
}

function join(chart: Chart, lists: readonly Figures[], kept: number): string {
  const sentences = lists.map(({ heading, items }) => {
    const left = items.length - kept;
    const shown = left > 0 ? [...items.slice(0, kept), `and ${formatCount(left)} more`] : items;
    return `${heading}: ${shown.join('; ')}.`;
  });
  return [`${kinds[chart.kind]}: ${chart.title}.`, ...sentences, `${chart.source}.`].join(' ');
}

const kinds = { bars: 'Bar chart', map: 'Map of the United States', overview: 'Three charts' } as const;

function listFigures(chart: Chart): readonly Figures[] {
  switch (chart.kind) {
    case 'bars':
      return [...markedOnes(chart.bars.filter(bar => bar.marked).map(nameBar)), listBars(chart.unit, chart.bars)];
    case 'map':
      return listPoints(chart.unit, chart.points);
    case 'overview':
      return [
        listBars(`Most ${chart.unit}`, chart.places),
        listBars('Leading convictions', chart.convictions),
        {
          heading: `Groups of the ${formatCount(chart.total)}, which overlap and do not add up`,
          items: chart.groups.map(nameBar),
        },
      ].filter(list => list.items.length > 0);
  }
}

function listBars(heading: string, bars: readonly Bar[]): Figures {
  const total = commonTotal(bars);
  const share = total === undefined ? '' : ` and share of ${formatCount(total)}`;
  return { heading: `${capitalise(heading)}${share}`, items: bars.map(nameBar) };
}

function listPoints(unit: string, points: readonly MapPoint[]): readonly Figures[] {
  const marked = points.filter(point => point.marked);
  return [
    ...markedOnes(marked.map(namePoint)),
    { heading: `${capitalise(unit)} by place`, items: points.map(namePoint) },
  ];
}

function markedOnes(items: readonly string[]): readonly Figures[] {
  return items.length === 0 ? [] : [{ heading: 'Marked', items }];
}

function nameBar({ label, value, total }: Bar): string {
  return `${label} ${formatCount(value)}${total === undefined ? '' : ` (${formatShare(value, total)})`}`;
}

function namePoint({ label, value }: MapPoint): string {
  return `${label} ${formatCount(value)}`;
}
