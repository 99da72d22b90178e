import type { Chart } from '../../chart/chart.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { RankedTable } from '../../lookup/facts/fact.ts';
import { chartCategories } from '../category-chart.ts';
import { rankOffenses } from '../offense-lists.ts';
import { chartOffenses } from '../offense-words.ts';
import { chartGroups } from '../overview-chart.ts';
import { pageAround } from '../page.ts';
import { chartPlaces } from '../place-charts.ts';
import { rankPlaces } from '../place-words.ts';

/** The chart of a table with these rows marked. */
export function chartTable(table: RankedTable, ids: readonly string[], dataset: Dataset): Chart {
  switch (table) {
    case 'places': {
      const marked = dataset.rows.jurisdictions.filter(({ id }) => ids.includes(id));
      return chartPlaces(dataset, pageAround(rankPlaces(dataset), marked.slice(0, mostMarked)), marked);
    }
    case 'offenses': {
      const marked = dataset.rows.convictions.filter(({ id }) => ids.includes(id));
      const shown = pageAround(rankOffenses(dataset), marked.slice(0, mostMarked));
      return chartOffenses(dataset, 'Convictions by kind', shown, marked);
    }
    case 'categories':
      return chartCategories(
        dataset,
        dataset.rows.categories.filter(({ id }) => ids.includes(id)),
      );
    case 'groups':
      return chartGroups(
        dataset,
        dataset.groups.filter(({ id }) => ids.includes(id)),
      );
  }
}

/** So many rows asked for that some of those around them still have room. */
const mostMarked = 5;
