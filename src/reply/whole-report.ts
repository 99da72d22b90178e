import { byCount, revisionsOf } from '../dataset/counted.ts';
import type { Row } from '../dataset/dataset.ts';
import type { Context } from './context.ts';
import { wordCount } from './revisions.ts';

/** The groups in one line, each with its share, the largest first. */
export function tellGroups({ dataset: { rows, totals }, say }: Context): string {
  const groups = byCount<Row>(rows.groups).map(row =>
    say('group-in-line', { group: row.title, figure: wordCount(row, say), count: row.count, total: totals.arrests }),
  );
  return say('groups-in-line', { total: totals.arrests, groups: groups.join(say('separator')) });
}

/** As many places as one line names. */
const mostNamed = 3;

/** The places in one line: how many, the leading ones, and those whose figures were withdrawn or corrected later. */
export function tellPlaces({ dataset, say }: Context): string {
  const { rows, totals, report } = dataset;
  const places = rows.jurisdictions;
  const leading = byCount(places).slice(0, mostNamed);
  const revised = places.filter(({ revision }) => revision !== undefined);
  const told = say('places-in-line', {
    arrests: totals.arrests,
    places: places.length,
    days: report.days,
    names: leading.map(row => say('name-with-count', { name: row.name, figure: wordCount(row, say) })),
  });
  if (revised.length === 0) return told;
  const speakers = [...new Set(revisionsOf(revised).map(({ speaker }) => speaker))];
  return [
    told,
    say('places-revised', {
      speakers,
      revised: revised.length,
      places: places.length,
      names: revised.map(({ name }) => name),
    }),
  ].join(' ');
}

/** The chart in one line: its sum, and the leading kind. */
export function tellChart({ dataset: { rows, totals }, say }: Context): string {
  const [first] = byCount<Row>(rows.convictions);
  return say('chart-in-line', {
    convictions: totals.convictions,
    kinds: rows.convictions.length,
    label: first?.title ?? '',
    count: first?.count ?? 0,
  });
}
