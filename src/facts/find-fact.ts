import { printedRows } from '../dataset/counted.ts';
import type { Dataset, Row } from '../dataset/dataset.ts';
import { askCore } from './ask-core.ts';
import { withinRanking } from './ask-ranking.ts';
import { askRest, isKnown, leading, refersBack, splitClauses } from './ask-rest.ts';
import { askSentence } from './ask-sentence.ts';
import { narrows } from './clauses.ts';
import { readFactId, writeFactId } from './fact-id.ts';
import { type Fact, type FactFinding, isPlace } from './fact-types.ts';
import { interpret } from './interpret.ts';
import { among, isAlone, isTelling } from './is-telling.ts';
import { found, missed, rowsOfFact } from './make-fact.ts';
import { asks, hasCue, isCue, isRow, type Piece, wordsOf } from './piece.ts';
import { readPieces } from './read-question.ts';

/**
 * Finds what a question asks for, from the id of a fact, the name of a row or anything that people write. A question with a word
 * that is not understood, and that may change what is asked, is told so first, and then what the rest of it asks for, if that is clear.
 */
export function findFact(typed: string, dataset: Dataset): FactFinding {
  const known = readFactId(typed, dataset);
  if (known) return withinRanking(found(known), dataset);
  const pieces = withoutFirstName(readPieces(typed, dataset));
  const core = askSentence(pieces, dataset) ?? askCore(pieces, dataset);
  if (core) return core;
  const whole = interpret(pieces, dataset);
  // What the report does not bring together stays so: "in Denver, how many had been deported before".
  const isOpen = whole.kind === 'miss' && ['unread', 'unclear', 'limit', 'outside', 'beyond'].includes(whole.miss.kind);
  const finding = isOpen ? (askClause(pieces, dataset) ?? askRest(pieces, whole.miss, dataset) ?? whole) : whole;
  if (finding.kind === 'miss' || writeFactId(finding.fact) !== undefined) return finding;
  return missed({ kind: 'tooMany', rows: rowsOfFact(finding.fact) });
}

/** "Hiding a gun under a coat, i.e. concealed carry": what is said in other words first is left out. */
function withoutFirstName(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findLastIndex(piece =>
    /^(?:ie|i meant?|aka|namely|viz|that is|scratch that|no wait|make that|or rather)$/.test(wordsOf(piece)),
  );
  const [before, rest] = [pieces.slice(0, at + 1), pieces.slice(at + 1)];
  const places = printedOf(before.filter(piece => isRow(piece, isPlace)));
  // "LA and San Jose, I mean Santa Clara County"
  const isSame = places.length > 1 && printedOf(rest).every(row => places.includes(row));
  return printedOf(rest).length === 0 || isSame ? pieces : rest;
}

/** Where a question as a whole is not understood, one of its sentences or clauses may be: "battery (not the phone one)". */
function askClause(pieces: readonly Piece[], dataset: Dataset): FactFinding | undefined {
  const clauses = splitClauses(pieces);
  const isOpen = pieces.some((piece, at) => piece.kind === 'stranger' && isAlone(at, pieces));
  if (isOpen) return undefined;
  const answers = clauses.flatMap((clause, at) => {
    const finding = interpret(clause, dataset);
    const others = clauses.filter(other => other !== clause).flat();
    if (finding.kind === 'miss' || refersBack(clause) || !mayStandAlone(finding.fact, clause, at, others)) return [];
    const passed = others.filter(piece => piece.kind === 'stranger' || isKnown(piece)).map(({ text }) => text);
    return [{ ...finding, unread: [...finding.unread, ...passed], clause }];
  });
  const [answer] = [...answers.filter(({ clause }) => asks(clause)), ...answers];
  return answer;
}

/** Whether nothing in the other clauses may change what a clause asks for: "how many women, in Denver". */
function mayStandAlone(fact: Fact, clause: readonly Piece[], at: number, others: readonly Piece[]): boolean {
  const isOwn =
    clause.some(({ kind }) => kind === 'row') ||
    hasCue(clause, 'arrest', 'convicted', 'who', 'when', 'chart', 'place', 'kind', 'group');
  const isBehind = at > 0 && leading.test(wordsOf(clause[0]));
  // "Of those who were deported, how many are fugitives"
  const isOfThem = [at > 0 ? others[0] : undefined, asks(others) ? clause[0] : undefined].some(piece =>
    among.test(wordsOf(piece)),
  );
  const isCounted = others.some((piece, index) => piece.kind === 'stranger' && isCue(others[index - 1], 'count'));
  const labels = new Set(printedOf(clause));
  // "Of those deported before, how many are fugitives too"
  const isOfOthers = printedOf(others).some(row => !labels.has(row));
  if (!isOwn || isBehind || isOfThem || isCounted || isOfOthers) return false;
  if (fact.kind === 'rows' && clause.some(({ kind }) => kind === 'row')) return isPassing(others);
  // "Bottom of the pile. Who was it?"
  if (fact.kind === 'whole' && hasCue(others, 'most', 'fewest', 'last')) return false;
  const isOfReport = fact.kind === 'whole' && /^(?:reporter|date|days|title)$/.test(fact.measure);
  const isTold = others.some((piece, index) => piece.kind === 'stranger' && isTelling(index, others));
  return asks(clause) && !others.some(isKnown) && (isOfReport || !isTold);
}

/** The rows of the report that are named. */
function printedOf(pieces: readonly Piece[]): readonly Row[] {
  return pieces.flatMap(piece => (piece.kind === 'row' ? piece.named.rows.flatMap<Row>(printedRows) : []));
}

/** One word of a limit, in a clause of its own, may be talk: "the creeps with kids", "I drive there every day", "my class starts". */
function isPassing(others: readonly Piece[]): boolean {
  const known = others.filter(isKnown);
  // "Fugitives, how many were gals"
  const isCounted = others.some((piece, at) => isKnown(piece) && /^(?:were|are)$/.test(wordsOf(others[at - 1])));
  // "Denver, women", "women drivers"
  const isBare = others.every(piece => isKnown(piece) || isCue(piece, 'filler', 'stop'));
  const isNoun = others.every(piece => isKnown(piece) || piece.kind === 'stranger' || isCue(piece, 'stop'));
  const isWord = known.length < 2 && known.every(({ kind, key }) => kind === 'limit' && !key.includes(' '));
  return known.length === 0 || (isWord && !isCounted && !isBare && !isNoun && !narrows(others));
}
