import { isConvicted } from '../dataset/counted.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { type Clause, splitTalk } from './clauses.ts';
import type { Fact, FactFinding } from './fact-types.ts';
import { interpret } from './interpret.ts';
import type { Piece } from './piece.ts';

/** What a part of a question asks for by itself, and what it leaves out. */
export interface Reading {
  readonly clause: Clause;
  readonly left: readonly Clause[];
  /** The places of its first and its last clause among all, and whether others between these are left out. */
  readonly from: number;
  readonly to: number;
  readonly of: number;
  readonly isPair: boolean;
  /** Whether words in it that are not understood are passed over. */
  readonly isLoose: boolean;
  readonly finding: FactFinding;
}

/** What is said before the last of so many clauses is one. */
const mostClauses = 9;

/** Every way to read a question: any of its clauses by itself, some in a row, or one with another further on. */
export function readEach(pieces: readonly Piece[], dataset: Dataset): readonly Reading[] {
  const split = splitTalk(pieces);
  const over = Math.max(0, split.length - mostClauses);
  const clauses = [split.slice(0, over + 1).flat(), ...split.slice(over + 1)];
  return clauses.flatMap((_, from) =>
    clauses.slice(from).flatMap((__, length) => {
      const to = from + length;
      const ways = length < 2 ? [false] : [false, true];
      return ways.flatMap(isPair => {
        const isIn = (at: number) => (isPair ? at === from || at === to : at >= from && at <= to);
        const parts = clauses.filter((___, at) => isIn(at));
        const [only = [], ...more] = parts;
        const clause = more.length > 0 ? parts.flat() : only;
        const left = clauses.filter((___, at) => !isIn(at));
        return interpretEach(clause, dataset).map(way => ({
          ...way,
          clause,
          left,
          from,
          to,
          of: clauses.length,
          isPair,
        }));
      });
    }),
  );
}

/** A clause as it stands, and, where that has no answer, without the words that are not understood, if the others name something. */
function interpretEach(clause: Clause, dataset: Dataset) {
  const strict = { finding: interpret(clause, dataset), isLoose: false };
  if (strict.finding.kind === 'fact' || !clause.some(({ kind }) => kind === 'stranger')) return [strict];
  const known = clause.map(
    (piece): Piece => (piece.kind === 'stranger' ? { ...piece, kind: 'cue', cue: 'filler' } : piece),
  );
  const finding = interpret(known, dataset);
  return finding.kind === 'fact' && isNamed(finding.fact) ? [strict, { finding, isLoose: true }] : [strict];
}

/** Whether a fact is of rows with names of their own, or of a place in a ranking. */
function isNamed(fact: Fact): boolean {
  if (fact.kind !== 'rows') return fact.kind === 'chosen';
  return fact.rows.every(({ kind, rows: [row] }) => kind !== 'words' && !isConvicted(row));
}
