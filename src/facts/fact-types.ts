import type { Limit, Row, Said } from '../dataset/dataset.ts';
import { perDataset } from '../dataset/per-dataset.ts';
import { type Named, nameRow } from '../names/named.ts';
import { groupTables, offenseTables, placeTables } from '../names/names.ts';

/** Something that the report answers: which figures it is about, and in what relation. Its sentence is made of it. */
export type Fact =
  | { readonly kind: 'whole'; readonly measure: Measure }
  | { readonly kind: 'rows'; readonly relation: Relation; readonly rows: readonly [Named, ...Named[]] }
  | Chosen
  | { readonly kind: 'said'; readonly said: Said };

/** Rows of a ranking. */
export interface Chosen {
  readonly kind: 'chosen';
  readonly how: How;
  readonly table: RankedTable;
  /** Which place, how many rows, or what counts are measured by; 0 for an average. */
  readonly number: number;
  /** The upper end of "between"; else the number. */
  readonly last: number;
  /** The heading whose labels are ranked. */
  readonly within: Named | undefined;
}

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
  'title',
  'summary',
] as const;
export type Measure = (typeof measures)[number];

/**
 * One row; two side by side; the first beside the others together; several together; their average; the whole without them; the
 * second in the first; the first in percent of the second; the first without the others.
 */
export type Relation = 'alone' | 'beside' | 'against' | 'together' | 'mean' | 'without' | 'within' | 'ratio' | 'less';

export const bounds = ['over', 'under', 'from', 'upto', 'is', 'between'] as const;
export type Bound = (typeof bounds)[number];
/** A place from either end; the first or last rows, also added up; rows beyond a number; what lies in the middle. */
export const hows = [
  'most',
  'least',
  'top',
  'last',
  'sumtop',
  'sumlast',
  ...bounds,
  'average',
  'median',
  'daily',
] as const;
export type How = (typeof hows)[number];

export const rankedTables = ['jurisdictions', 'convictions', 'categories', 'groups'] as const;
export type RankedTable = (typeof rankedTables)[number];

/** Every row of every table, by its own name. */
export const allRows = perDataset((dataset): readonly Named[] =>
  [...placeTables, ...groupTables, ...offenseTables].flatMap(table =>
    dataset.rows[table].map((row: Row) => nameRow(row, dataset)),
  ),
);

/** A fact, or why there is none. */
export type FactFinding = FactFound | { readonly kind: 'miss'; readonly miss: Miss };

export interface FactFound {
  readonly kind: 'fact';
  readonly fact: Fact;
  /** What else is asked for by itself. */
  readonly also?: readonly FactFound[];
  /** Whether what the question claims is so; undefined where it claims nothing. */
  readonly verdict?: boolean | undefined;
  /** What is so instead of what was claimed. */
  readonly instead?: Fact | undefined;
  /** The figure, and a number that it is set beside: "how far short of 500". */
  readonly gap?: readonly [figure: number, number: number] | undefined;
  /** Whether it was asked what people were arrested for, where convictions are counted. */
  readonly isOfGrounds?: boolean;
  /** What is named beside what it is a part of, and is not added to it. */
  readonly counted?: readonly Named[];
  /** Words that were not understood, and that the fact does not hang on. */
  readonly unread: readonly string[];
  /** Why the question as a whole has no answer, where the fact is what the rest of it asks for. */
  readonly whole?: Miss | undefined;
  /** What is asked if words that are passed over belong to the question. */
  readonly other?: Fact | undefined;
}

/** Why a question has no answer. Only of some of these it is known that the report has none. */
export type Miss =
  /** Not understood. `near` is what it may have meant. */
  | { readonly kind: 'unread'; readonly text: string; readonly near: readonly Fact[] }
  | { readonly kind: 'unclear' }
  /** Not in the report, as it declares. */
  | { readonly kind: 'limit'; readonly limit: Limit; readonly near: readonly Fact[] }
  | { readonly kind: 'outside'; readonly what: Outside; readonly name: string; readonly near: readonly Fact[] }
  | { readonly kind: 'byPlace'; readonly place: Row | undefined; readonly rows: readonly Named[] }
  | { readonly kind: 'apart'; readonly why: Apart; readonly rows: readonly Named[] }
  | { readonly kind: 'beyond'; readonly table: RankedTable }
  | { readonly kind: 'tooMany'; readonly rows: readonly Named[] };

/** What the report is known not to be about. */
export type Outside = 'place' | 'crime' | 'time' | 'operation';

/** What is counted on its own: who is in two groups, or has two kinds of conviction; what arrests were for; when and by whom. */
export type Apart = 'groups' | 'crossed' | 'grounds' | 'single';

/** Whether what is named is counted in convictions. */
export function isCrime({ rows: [{ of }] }: Named): boolean {
  return of === 'convictions';
}

export function isGroup({ rows: [{ table }] }: Named): boolean {
  return table === 'groups';
}

export function isPlace({ rows: [{ table }] }: Named): boolean {
  return table === 'jurisdictions';
}
