import type { Category, Dataset } from '../dataset/dataset.ts';
import type { BarChart } from './chart/chart.ts';
import { rankCategories } from './offense-words.ts';
import { rowsPerPage } from './page.ts';
import { reportLine } from './receipt.ts';

/** Bars of the leading categories, with the ones asked for marked. */
export function chartCategories(dataset: Dataset, marked: readonly Category[] = []): BarChart {
  const ranking = rankCategories(dataset).slice(0, rowsPerPage);
  return {
    kind: 'bars',
    title: `${dataset.title}: convictions by category`,
    unit: 'convictions',
    source: reportLine(dataset),
    bars: ranking.map(({ row }) => ({
      label: row.name,
      value: row.count,
      total: dataset.totals.convictions,
      marked: marked.includes(row),
      revised: false,
    })),
  };
}
