import type { Group, Place } from '../../dataset/dataset.ts';
import type { Fact, FactRow, RankedTable } from './fact.ts';
import type { Limit } from './limits.ts';

/** A fact, or why there is none. */
export type FactFinding =
  | { readonly kind: 'fact'; readonly fact: Fact }
  | { readonly kind: 'miss'; readonly miss: FactMiss };

/** Why a question has no answer in the report. */
export type FactMiss =
  /** Nothing was asked, or nothing that is one question. */
  | { readonly kind: 'unclear' }
  | { readonly kind: 'limit'; readonly limit: Limit; readonly rows: readonly FactRow[] }
  | { readonly kind: 'otherPlace'; readonly name: string }
  | { readonly kind: 'otherCrime'; readonly name: string }
  | { readonly kind: 'otherDate'; readonly text: string }
  /** "More than 50": no row is asked for, but which rows lie beyond a number. */
  | { readonly kind: 'bound'; readonly text: string }
  | { readonly kind: 'stranger'; readonly text: string; readonly rows: readonly FactRow[] }
  | { readonly kind: 'convictionsByPlace'; readonly place: Place | undefined; readonly rows: readonly FactRow[] }
  | { readonly kind: 'groupsByPlace'; readonly rows: readonly FactRow[] }
  | { readonly kind: 'arrestsByOffense'; readonly rows: readonly FactRow[] }
  /** Convictions of one group. */
  | { readonly kind: 'crossed'; readonly rows: readonly FactRow[] }
  /** Names that stand together without a word that says how: "assault robbery". */
  | { readonly kind: 'unjoined'; readonly rows: readonly FactRow[] }
  | { readonly kind: 'overlap'; readonly groups: readonly Group[] }
  | { readonly kind: 'unconvicted' }
  | { readonly kind: 'excluded'; readonly rows: readonly FactRow[] }
  | { readonly kind: 'region'; readonly region: string; readonly places: readonly Place[] }
  | { readonly kind: 'beyond'; readonly table: RankedTable }
  | { readonly kind: 'tooMany'; readonly rows: readonly FactRow[] };

export function found(fact: Fact): FactFinding {
  return { kind: 'fact', fact };
}

export function missed(miss: FactMiss): FactFinding {
  return { kind: 'miss', miss };
}
