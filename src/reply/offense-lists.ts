import type { Category, Dataset, Offense } from '../dataset/dataset.ts';
import { perDataset } from '../dataset/per-dataset.ts';
import { type Ranked, rank } from '../dataset/ranking.ts';

export const sortings = ['count', 'name'] as const;
export type Sorting = (typeof sortings)[number];

/** The labels of the chart by convictions, the most first. */
export const rankOffenses = perDataset(({ rows: { convictions: offenses } }): readonly Ranked<Offense>[] =>
  rank(offenses, ({ count }) => count),
);

/** The labels of the chart, or of one category, in this order; by name they keep their ranks by count. */
export function listOffenses(dataset: Dataset, sorting: Sorting, category?: Category): readonly Ranked<Offense>[] {
  const { all, under } = orders[sorting](dataset);
  return category ? (under.get(category.id) ?? []) : all;
}

const orders = {
  count: perDataset(dataset => sortUnder(rankOffenses(dataset))),
  name: perDataset(dataset => {
    const { compare } = new Intl.Collator('en');
    return sortUnder(rankOffenses(dataset).toSorted((a, b) => compare(a.row.name, b.row.name)));
  }),
} satisfies Record<Sorting, unknown>;

/** A list with its parts by category. */
function sortUnder(all: readonly Ranked<Offense>[]) {
  const under = new Map<string, Ranked<Offense>[]>();
  for (const ranked of all) {
    const { category } = ranked.row;
    under.set(category, [...(under.get(category) ?? []), ranked]);
  }
  return { all, under };
}

/** The labels of each topic by its id, in the order of the report. */
export const offensesByTopic = perDataset(
  ({ rows: { convictions: offenses } }): ReadonlyMap<string, readonly Offense[]> => {
    const topics = new Set(offenses.flatMap(({ topic }) => topic ?? []));
    return new Map([...topics].map(id => [id, offenses.filter(({ topic }) => topic === id)]));
  },
);
