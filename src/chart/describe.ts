import { formatCount } from '../format-numbers.ts';
import { type Bar, type Chart, writeValue } from './chart.ts';

/** Discord's limit on an attachment's description, in UTF-16 units. */
export const longestDescription = 1024;

/** More rows of a list never fit: each takes at least three characters and a separator. */
const mostFitting = Math.ceil(longestDescription / 5);

/**
 * What a picture shows and its figures, as alt text of at most {@link longestDescription} characters. Where not all figures
 * fit, whole ones are left out at the end of each list, and their number is said. What is marked is said first.
 */
export function describeChart(chart: Chart): string {
  const lists = listFigures(chart).filter(({ rows }) => rows.length > 0);
  for (let kept = mostFitting; kept >= 0; kept--) {
    const text = join(chart, lists, kept);
    if (text.length <= longestDescription) return text;
  }
  return `${join(chart, lists, 0).slice(0, longestDescription - 1)}…`;
}

/** Figures of one kind, with the words that go before them. */
type Figures = { readonly heading?: string | undefined; readonly rows: readonly Bar[] };

function listFigures(chart: Chart): readonly Figures[] {
  const lists: readonly Figures[] =
    chart.kind === 'map'
      ? [{ rows: chart.points }]
      : chart.panels.map(({ heading, bars }) => ({ heading, rows: bars }));
  const marked = lists.flatMap(({ rows }) => rows.filter(bar => bar.marked));
  return [{ heading: chart.words.marked, rows: marked }, ...lists];
}

function join({ words, title, note, source }: Chart, lists: readonly Figures[], kept: number): string {
  const sentences = lists.map(
    ({ heading, rows }) => `${heading === undefined ? '' : `${heading}: `}${describeBars(rows, kept)}.`,
  );
  return [`${words.kind}: ${title}.`, ...sentences, ...(note === undefined ? [] : [note]), `${source}.`].join(' ');
}

/** The first of these rows, and how many more there are: `Denver 63; Portland 33†; +8`. */
export function describeBars(rows: readonly Bar[], kept: number): string {
  const more = rows.length > kept ? [`+${formatCount(rows.length - kept)}`] : [];
  return [...rows.slice(0, kept).map(bar => `${bar.label} ${writeValue(bar)}`), ...more].join('; ');
}
