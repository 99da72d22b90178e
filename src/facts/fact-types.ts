import type { Limit, Row, Said, Table } from '../dataset/dataset.ts';
import type { Named } from '../names/named.ts';

/** Something that the report answers: which figures it is about, and in what relation. Its sentence is made of it. */
export type Fact =
  | { readonly kind: 'whole'; readonly measure: Measure }
  | { readonly kind: 'rows'; readonly relation: Relation; readonly rows: readonly [Named, ...Named[]] }
  /** What stands at a place of a ranking: from 1, the most, or from -1, the fewest. */
  | {
      readonly kind: 'ranked';
      readonly table: RankedTable;
      readonly position: number;
      readonly within: Named | undefined;
    }
  /** The first rows of a ranking, or, below 0, the last, with their sum where it is asked for. */
  | { readonly kind: 'leading'; readonly table: RankedTable; readonly rows: number; readonly added: boolean }
  /** The rows whose figures lie beyond a number, or between two. */
  | ({ readonly kind: 'bound'; readonly table: RankedTable } & Limits)
  | { readonly kind: 'middle'; readonly middle: 'average' | 'median'; readonly table: RankedTable | 'days' }
  | { readonly kind: 'said'; readonly said: Said };

/** One row; two side by side; several together; the whole without them; the second as a part of the first; the first without the others. */
export type Relation = 'alone' | 'beside' | 'together' | 'without' | 'within' | 'less';

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
] as const;
export type Measure = (typeof measures)[number];

/** What can be ranked. */
export const rankedTables = [
  'jurisdictions',
  'convictions',
  'categories',
  'groups',
] as const satisfies readonly Table[];
export type RankedTable = (typeof rankedTables)[number];

export const bounds = ['over', 'under', 'from', 'upto', 'is', 'between'] as const;
export type Bound = (typeof bounds)[number];

/** What a count is measured by; \`last\` is the upper end of "between", and else the number itself. */
export interface Limits {
  readonly bound: Bound;
  readonly number: number;
  readonly last: number;
}

/** A fact, or why there is none. */
export type Finding =
  | {
      readonly kind: 'fact';
      readonly fact: Fact;
      /** Whether what the question claims is so; undefined where it claims nothing. */
      readonly verdict: boolean | undefined;
      /** What the report has the claimed number for, where that is not what it is claimed of. */
      readonly instead: Fact | undefined;
      /** Words that were not understood, and that the fact does not hang on. */
      readonly unread: readonly string[];
    }
  | { readonly kind: 'miss'; readonly miss: Miss };

/** Why a question has no answer. Only of some of these it is known that the report has none. */
export type Miss =
  /** Not understood. `near` is what it may have meant. */
  | { readonly kind: 'unread'; readonly text: string; readonly near: readonly Fact[] }
  | { readonly kind: 'unclear' }
  /** Not in the report, as it declares. */
  | { readonly kind: 'limit'; readonly limit: Limit; readonly near: readonly Fact[] }
  /** A place, a crime, a time or an operation that the report is not about. */
  | {
      readonly kind: 'outside';
      readonly what: 'place' | 'crime' | 'time' | 'operation';
      readonly name: string;
      readonly near: readonly Fact[];
    }
  | { readonly kind: 'byPlace'; readonly place: Row | undefined; readonly rows: readonly Named[] }
  | { readonly kind: 'apart'; readonly why: Apart; readonly rows: readonly Named[] }
  | { readonly kind: 'beyond'; readonly table: RankedTable }
  | { readonly kind: 'tooMany'; readonly rows: readonly Named[] };

/** What is counted on its own: who is in two groups, or has two kinds of conviction; what arrests were for; when and by whom. */
export type Apart = 'groups' | 'crossed' | 'grounds' | 'single';

export function found(fact: Fact): Finding {
  return { kind: 'fact', fact, verdict: undefined, instead: undefined, unread: [] };
}

export function missed(miss: Miss): Finding {
  return { kind: 'miss', miss };
}

export function factOf(named: Named): Fact {
  return { kind: 'rows', relation: 'alone', rows: [named] };
}

/** The rows that a fact names. */
export function rowsOf(fact: Fact): readonly Named[] {
  return fact.kind === 'rows' ? fact.rows : [];
}

export function tableOfNamed({ rows: [{ table }] }: Named): Table {
  return table;
}

/** Whether what is named is counted in convictions. */
export function isCrime({ rows: [{ of }] }: Named): boolean {
  return of === 'convictions';
}

export function isGroup(named: Named): boolean {
  return tableOfNamed(named) === 'groups';
}

export function isPlace(named: Named): boolean {
  return tableOfNamed(named) === 'jurisdictions';
}
