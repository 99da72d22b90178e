import type { Category, Group, Offense, Place, Table, Topic } from '../../dataset/dataset.ts';

/** Something that the report answers: which figures it is about, and in what relation. Its sentence is made of it. */
export type Fact =
  | { readonly kind: 'whole'; readonly measure: Measure }
  | { readonly kind: 'row'; readonly row: FactRow }
  /** Two rows of one unit side by side. */
  | { readonly kind: 'pair'; readonly rows: readonly [FactRow, FactRow] }
  /** Rows of one unit together; each is counted once. */
  | { readonly kind: 'sum'; readonly rows: readonly FactRow[] }
  /** What stands at a place of a ranking. */
  | {
      readonly kind: 'ranked';
      readonly table: RankedTable;
      readonly position: number;
      readonly within: Category | undefined;
    }
  /** The first rows of a ranking. */
  | { readonly kind: 'leading'; readonly table: RankedTable; readonly rows: number };

/** Figures of the report as a whole. */
export const measures = [
  'arrests',
  'convictions',
  'kinds',
  'places',
  'categories',
  'groups',
  'days',
  'date',
  'reporter',
] as const;
export type Measure = (typeof measures)[number];

/** What can be ranked. A position counts from 1, the most, and from -1, the fewest. */
export const rankedTables = ['places', 'offenses', 'categories', 'groups'] as const;
export type RankedTable = (typeof rankedTables)[number];

/** The table of the dataset that each is. */
export const datasetTables = {
  places: 'jurisdictions',
  offenses: 'convictions',
  categories: 'categories',
  groups: 'groups',
} as const satisfies Record<RankedTable, Table>;

interface Named {
  /** What an answer must say about the name that it was asked for by. */
  readonly note: string | undefined;
  /** What leads to the row again: its id, or the name with the note. */
  readonly value: string;
}

/** A row that a question names. */
export type FactRow =
  | PlaceRow
  /** A state that is not counted as a whole, and what is counted in it. */
  | (Named & { readonly kind: 'region'; readonly region: string; readonly places: readonly Place[] })
  | CrimeRow
  | GroupRow;

export type PlaceRow = Named & { readonly kind: 'place'; readonly place: Place };
export type GroupRow = Named & { readonly kind: 'group'; readonly group: Group };
export type CrimeRow =
  | (Named & { readonly kind: 'offense'; readonly offense: Offense })
  /** Several labels that one name fits. */
  | (Named & {
      readonly kind: 'several';
      readonly words: string;
      readonly offenses: readonly Offense[];
      readonly topic: Topic | undefined;
    })
  | (Named & { readonly kind: 'category'; readonly category: Category });

/** The labels of the chart that a row is about. */
export function offensesOfRow(row: FactRow, offenses: readonly Offense[]): readonly Offense[] {
  switch (row.kind) {
    case 'offense':
      return [row.offense];
    case 'several':
      return row.offenses;
    case 'category':
      return offenses.filter(({ category }) => category === row.category.id);
    default:
      return [];
  }
}

export function isCrime(row: FactRow): row is CrimeRow {
  return row.kind === 'offense' || row.kind === 'several' || row.kind === 'category';
}

export function isGroup(row: FactRow): row is GroupRow {
  return row.kind === 'group';
}

/** The rows that a fact names. */
export function rowsOf(fact: Fact): readonly FactRow[] {
  if (fact.kind === 'row') return [fact.row];
  return fact.kind === 'pair' || fact.kind === 'sum' ? fact.rows : [];
}

/** The name of a row as it stands in a reply. */
export function nameOfRow(row: FactRow): string {
  switch (row.kind) {
    case 'place':
      return row.place.title;
    case 'region':
      return row.region;
    case 'offense':
      return row.offense.name;
    case 'several':
      return row.topic?.name ?? `Labels with “${row.words}”`;
    case 'category':
      return row.category.name;
    case 'group':
      return row.group.name;
  }
}
