import { formatCount } from '../format-numbers.ts';
import { type Bar, type Chart, type Panel, writeValue } from './chart.ts';

/** Discord's limit on an attachment's description, in UTF-16 units. */
export const longestDescription = 1024;

/** More rows of a list never fit: each takes at least three characters and a separator. */
const mostFitting = Math.ceil(longestDescription / 5);

/**
 * What a picture shows and its figures, as alt text of at most {@link longestDescription} characters. Where not all figures
 * fit, whole ones are left out at the end of each list, and their number is said. What is marked is said first.
 */
export function describeChart(chart: Chart): string {
  const { words, title, note, source } = chart;
  const shown: readonly Pick<Panel, 'heading' | 'bars'>[] =
    chart.kind === 'map' ? [{ bars: chart.points }] : chart.panels;
  const marked = shown.flatMap(({ bars }) => bars.filter(bar => bar.marked));
  const lists = [{ heading: words.marked, bars: marked }, ...shown].filter(({ bars }) => bars.length > 0);
  const write = (kept: number) => {
    const figures = lists.map(({ heading, bars }) => [heading, describeBars(bars, kept)].filter(Boolean).join(': '));
    return [`${words.kind}: ${title}.`, ...figures.map(list => `${list}.`), note, `${source}.`]
      .filter(Boolean)
      .join(' ');
  };
  let kept = mostFitting;
  while (kept > 0 && write(kept).length > longestDescription) kept--;
  return write(kept).slice(0, longestDescription);
}

/** The first of these rows, and how many more there are: `Denver 63; Portland 33†; +8`. */
export function describeBars(rows: readonly Bar[], kept: number): string {
  const more = rows.length > kept ? [`+${formatCount(rows.length - kept)}`] : [];
  return [...rows.slice(0, kept).map(bar => `${bar.label} ${writeValue(bar)}`), ...more].join('; ');
}
