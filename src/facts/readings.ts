import type { Dataset } from '../dataset/dataset.ts';
import { type Clause, splitTalk } from './clauses.ts';
import type { Fact, FactFinding, Miss } from './fact-types.ts';
import { interpret } from './interpret.ts';
import { missed } from './make-fact.ts';
import { hasCue, isCue, isStranger, type Piece, wordsOf } from './piece.ts';

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
  /** That they are not, where it is said first. */
  readonly doubt?: Miss | undefined;
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

/**
 * What a clause comes to. Where words in it are not understood: what the others ask for, with or without saying first that these are
 * not, or, where the others name nothing, that alone.
 */
function interpretEach(clause: Clause, dataset: Dataset): readonly Pick<Reading, 'finding' | 'isLoose' | 'doubt'>[] {
  const strange = clause.filter(isStranger);
  const known = clause.map((piece): Piece => (isStranger(piece) ? { ...piece, kind: 'cue', cue: 'filler' } : piece));
  const rest = interpret(known, dataset);
  if (strange.length === 0) return [{ finding: rest, isLoose: false }];
  const near = rest.kind === 'fact' ? [rest.fact] : [];
  const doubt = unreadIn(clause, near);
  const unread = { finding: missed(doubt), isLoose: false };
  if (rest.kind === 'miss') return [unread, { finding: rest, isLoose: true }];
  const told = clause.filter(piece => isStranger(piece) || isCue(piece, 'chatter')).map(({ text }) => text);
  // A word that is not understood may turn a claim round.
  const finding = { ...rest, verdict: undefined, instead: undefined, unread: told };
  // "My kid needs the Denver number": the kid is passed over, and told behind the answer.
  const isOwn = /^(?:i|im|ive|my|our|we)$/.test(wordsOf(clause[0])) && strange.every(piece => isCue(piece, 'aside'));
  if (isOwn) return [{ finding, isLoose: true }];
  return [isNamed(rest.fact, clause) ? { finding, isLoose: true, doubt } : unread, { finding, isLoose: true }];
}

/** That words of a clause are not understood, and what it may have meant. */
export function unreadIn(clause: Clause, near: readonly Fact[] = []): Miss {
  const strangers = clause.filter(isStranger).map(({ text }) => text);
  return { kind: 'unread', text: strangers.join(' … '), near };
}

/** Whether a fact is of rows, or of what is said to be counted. */
function isNamed({ kind }: Fact, clause: Clause): boolean {
  return kind === 'rows' || kind === 'chosen' || hasCue(clause, 'arrest', 'conviction', 'convicted');
}
