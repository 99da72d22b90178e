import type { Category, Dataset, Statement } from '../../dataset/dataset.ts';
import { type Ranked, rank } from '../../dataset/ranking.ts';
import { revisionOf } from '../../dataset/revisions.ts';
import { type FactRow, nameOfRow, offensesOfRow, type RankedTable } from '../../lookup/facts/fact.ts';
import { ofAllConvictions } from '../offense-words.ts';
import { ofAllArrests } from '../place-words.ts';
import type { Use } from '../receipt.ts';

/** A row of any table as a name and a count. */
export interface Counted {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly of: 'arrests' | 'convictions';
  readonly uses: readonly Use[];
  /** What withdrew or corrected the figure, where it is one of the report's own. */
  readonly revision?: Statement | undefined;
}

/** The count of a row that is named; of several labels or places, their sum. */
export function countRow(row: FactRow, dataset: Dataset): Counted {
  const {
    rows: { convictions: offenses },
  } = dataset;
  const base = { id: row.value, name: nameOfRow(row) };
  switch (row.kind) {
    case 'place':
      return {
        ...base,
        count: row.place.count,
        of: 'arrests',
        uses: [{ table: 'jurisdictions', row: row.place.id }],
        revision: revisionOf(dataset, 'jurisdictions', row.place.id),
      };
    case 'region': {
      const uses = row.places.map(({ id }) => ({ table: 'jurisdictions', row: id }) as const);
      return { ...base, count: row.places.reduce((sum, { count }) => sum + count, 0), of: 'arrests', uses };
    }
    case 'group':
      return {
        ...base,
        count: row.group.count,
        of: 'arrests',
        uses: [{ table: 'groups', row: row.group.id }],
        revision: revisionOf(dataset, 'groups', row.group.id),
      };
    default: {
      const labels = offensesOfRow(row, offenses);
      const added: Use[] =
        row.kind === 'category'
          ? [{ table: 'categories', row: row.category.id }]
          : row.kind === 'several'
            ? [{ table: 'topics' }]
            : [];
      const uses = [...labels.map(({ id }) => ({ table: 'convictions', row: id }) as const), ...added];
      const revision = row.kind === 'offense' ? revisionOf(dataset, 'convictions', row.offense.id) : undefined;
      return { ...base, count: labels.reduce((sum, { count }) => sum + count, 0), of: 'convictions', uses, revision };
    }
  }
}

/** Rows of one unit together, each place and each label counted once. */
export function addRows(rows: readonly FactRow[], dataset: Dataset): Pick<Counted, 'count' | 'of'> {
  const places = rows.flatMap(row => (row.kind === 'place' ? [row.place] : []));
  if (places.length > 0) return { count: places.reduce((sum, { count }) => sum + count, 0), of: 'arrests' };
  const labels = new Set(rows.flatMap(row => offensesOfRow(row, dataset.rows.convictions)));
  return { count: [...labels].reduce((sum, { count }) => sum + count, 0), of: 'convictions' };
}

/** `63 of 498 people arrested (12.7%)`, `86 of 317 convictions (27.1%)` */
export function ofWhole({ count, of }: Pick<Counted, 'count' | 'of'>, dataset: Dataset): string {
  return of === 'arrests' ? ofAllArrests({ count }, dataset) : ofAllConvictions({ count }, dataset);
}

/** The rows of a table, or the labels of one category, by count, the most first. */
export function rankCounted(
  table: RankedTable,
  dataset: Dataset,
  within?: Category | undefined,
): readonly Ranked<Counted>[] {
  return rank(listCounted(table, dataset, within), ({ count }) => count);
}

function listCounted(table: RankedTable, dataset: Dataset, within: Category | undefined): readonly Counted[] {
  const {
    rows: { jurisdictions: places, convictions: offenses, categories, groups },
  } = dataset;
  switch (table) {
    case 'places':
      return places.map(({ id, title, count }) => ({
        id,
        name: title,
        count,
        of: 'arrests',
        uses: [{ table: 'jurisdictions', row: id }],
        revision: revisionOf(dataset, 'jurisdictions', id),
      }));
    case 'groups':
      return groups.map(({ id, name, count }) => ({
        id,
        name,
        count,
        of: 'arrests',
        uses: [{ table: 'groups', row: id }],
        revision: revisionOf(dataset, 'groups', id),
      }));
    case 'categories':
      return categories.map(({ id, name, count }) => ({
        id,
        name,
        count,
        of: 'convictions',
        uses: [{ table: 'convictions' }, { table: 'categories', row: id }],
      }));
    case 'offenses':
      return offenses
        .filter(({ category }) => within === undefined || category === within.id)
        .map(({ id, name, count }) => ({
          id,
          name,
          count,
          of: 'convictions',
          uses: [
            { table: 'convictions', row: id },
            ...(within ? [{ table: 'categories', row: within.id } as const] : []),
          ],
          revision: revisionOf(dataset, 'convictions', id),
        }));
  }
}
