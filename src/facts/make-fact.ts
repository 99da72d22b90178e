import type { Named } from '../names/named.ts';
import type { Chosen, Fact, FactFinding, FactFound, How, Measure, Miss, RankedTable, Relation } from './fact-types.ts';

export function found(fact: Fact): FactFound {
  return { kind: 'fact', fact, unread: [] };
}

export function missed(miss: Miss): FactFinding {
  return { kind: 'miss', miss };
}

export function whole(measure: Measure): Fact {
  return { kind: 'whole', measure };
}

export function relate(relation: Relation, ...rows: readonly [Named, ...Named[]]): Fact {
  return { kind: 'rows', relation, rows };
}

export function factOf(named: Named): Fact {
  return relate('alone', named);
}

export function choose(how: How, table: RankedTable, number = 0, within?: Named): Chosen {
  return { kind: 'chosen', how, table, number, last: number, within };
}

/** The rows that a fact names. */
export function rowsOfFact(fact: Fact): readonly Named[] {
  return fact.kind === 'rows' ? fact.rows : [];
}
