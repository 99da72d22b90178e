import type { Category, Dataset } from '../../dataset/dataset.ts';
import type { Ranked } from '../../dataset/ranking.ts';
import { ordinal } from '../../figures.ts';
import type { RankedTable } from '../../lookup/facts/fact.ts';
import { type Counted, rankCounted } from './counted.ts';

/** What stands at a place of a ranking: all rows with the same count. */
export interface Standing {
  /** `most`, `2nd most`, `fewest`, `largest`. */
  readonly words: string;
  readonly rows: readonly Counted[];
}

/**
 * The rows at a position, from 1 or, from the other end, from -1; undefined beyond the ranking. Rows with the same count
 * share a rank, so that the words may name another position than the one asked for.
 */
export function standAt(
  position: number,
  table: RankedTable,
  dataset: Dataset,
  within: Category | undefined,
): Standing | undefined {
  const ranking = rankCounted(table, dataset, within);
  const asked = ranking.at(position > 0 ? position - 1 : position);
  if (!asked) return undefined;
  const same = ranking.filter(({ rank }) => rank === asked.rank);
  const last = asked.rank + same.length - 1;
  const place = position > 0 ? asked.rank : ranking.length - last + 1;
  return {
    words: standingWords(place, position > 0 ? 'most' : 'fewest', table),
    rows: same.map(({ row }) => row),
  };
}

function standingWords(place: number, end: 'most' | 'fewest', table: RankedTable): string {
  const words = table === 'groups' ? { most: 'largest', fewest: 'smallest' }[end] : end;
  return place === 1 ? words : `${ordinal(place)} ${words}`;
}

/** The first rows of a ranking, with those that have as many as the last of them. */
export function leadingRows(table: RankedTable, many: number, dataset: Dataset): readonly Ranked<Counted>[] {
  const ranking = rankCounted(table, dataset);
  const last = ranking[many - 1];
  return last ? ranking.filter(({ rank }) => rank <= last.rank) : ranking;
}

/** What the rows of a table are called: `jurisdictions`. */
export const tableWords = {
  places: 'jurisdictions',
  offenses: 'kinds of conviction',
  categories: 'categories of conviction',
  groups: 'groups',
} as const satisfies Record<RankedTable, string>;
