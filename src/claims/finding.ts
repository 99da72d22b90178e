import type { Row, Statement } from '../dataset/dataset.ts';

/** Smaller numbers stand in any list: a burglary or two are no figure that tells which report it is. */
export const leastTelling = 10;

/** What the report has a figure for. */
export type Figure =
  /** Everyone arrested, and all convictions of the chart. */
  | { readonly of: 'arrests' | 'convictions'; readonly count: number; readonly rows: readonly [] }
  /** One row, or several added up by us. */
  | { readonly of: 'rows'; readonly count: number; readonly rows: readonly Row[] }
  /** Rows beside each other. */
  | { readonly of: 'each'; readonly rows: readonly Row[] }
  /** The places that the report counts in a state, added up by us. */
  | { readonly of: 'state'; readonly state: string; readonly count: number; readonly rows: readonly Row[] }
  /** Those of everyone arrested who are not in a row, by our subtraction. */
  | { readonly of: 'rest'; readonly count: number; readonly rows: readonly Row[] }
  /** How many places, kinds of conviction or days there are. */
  | { readonly of: 'places' | 'kinds' | 'days'; readonly count: number; readonly rows: readonly [] }
  /** The place of a row among the rows of its table. */
  | { readonly of: 'rank'; readonly rows: readonly [Row] };

/** Why something is known not to be in the report. */
export type Absence =
  | { readonly reason: 'other-place'; readonly name: string }
  | { readonly reason: 'part-of-place'; readonly note: string }
  | { readonly reason: 'other-crime' | 'other-operation' | 'other-time' }
  | { readonly reason: 'no-breakdown-by-place' | 'no-arrests-by-offense' | 'no-charges' | 'untold' };

export type Verdict =
  | { readonly kind: 'matches' | 'differs' | 'has'; readonly figure: Figure }
  | { readonly kind: 'absent'; readonly absence: Absence; readonly rows: readonly Row[] };

/** A number in a message beside what the report has: plain data, which a reply puts into words. */
export type Finding = Verdict & {
  /** The words of the claim, as written. */
  readonly quote: string;
  /** Where they stand in the message, as offsets. */
  readonly start: number;
  readonly end: number;
  /** The number that the message gives; undefined where it gives a rank or a comparison. */
  readonly said: number | undefined;
  /** Whether that is in percent. */
  readonly isShare: boolean;
  /** What was said later of the rows, and of the number itself. */
  readonly later: readonly Statement[];
};

/** All that was found in a message, in its order. */
export interface Check {
  readonly findings: readonly Finding[];
  /** Whether the message says that it is about the report. */
  readonly isAbout: boolean;
  /** Whether it has any number, rank or word that compares, read or not. */
  readonly isCounted: boolean;
  /** Each row that it names, read or not. */
  readonly named: readonly Row[];
}
