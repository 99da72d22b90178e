import type { Dataset } from '../dataset/dataset.ts';
import type { OverviewChart } from './chart/chart.ts';
import { rankOffenses } from './offense-lists.ts';
import { rankPlaces } from './place-words.ts';
import { reportLine } from './receipt.ts';

/** So few that each name has room in half a picture. */
const leading = 5;

/** Leading places, leading convictions and the groups in one picture. */
export function chartOverview(dataset: Dataset): OverviewChart {
  const { totals, groups } = dataset;
  return {
    kind: 'overview',
    title: dataset.title,
    unit: 'people arrested',
    source: reportLine(dataset),
    total: totals.arrests,
    places: rankPlaces(dataset)
      .slice(0, leading)
      .map(({ row }) => ({ label: row.title, value: row.arrests, total: totals.arrests, marked: false })),
    convictions: rankOffenses(dataset)
      .slice(0, leading)
      .map(({ row }) => ({ label: row.name, value: row.count, total: totals.convictions, marked: false })),
    groups: groups.map(({ name, count }) => ({ label: name, value: count, total: totals.arrests, marked: false })),
  };
}
