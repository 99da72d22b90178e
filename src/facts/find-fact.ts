import { printedRows } from '../dataset/counted.ts';
import type { Dataset, Row } from '../dataset/dataset.ts';
import { withinRanking } from './ask-ranking.ts';
import { findBest } from './best-reading.ts';
import { readFactId, together } from './fact-id.ts';
import { type FactFinding, isPlace } from './fact-types.ts';
import { findApart } from './find-apart.ts';
import { found, missed } from './make-fact.ts';
import { isCue, isRow, type Piece, wordsOf } from './piece.ts';
import { readPieces } from './read-question.ts';
import { type Reading, readEach } from './readings.ts';

/**
 * Finds what a question asks for, from the id of a fact, the name of a row or anything that people write: of all ways to read it
 * the one for which most speaks. What that leaves out is told.
 */
export function findFact(typed: string, dataset: Dataset): FactFinding {
  const [known, ...others] = typed.split(together).map(id => readFactId(id, dataset));
  const also = others.flatMap(each => (each ? [found(each)] : []));
  if (known && also.length === others.length) return withinRanking({ ...found(known), also }, dataset);
  const pieces = withoutFirstName(readPieces(typed, dataset));
  const whole = findBest(pieces, dataset);
  return whole ? (findApart(pieces, whole.finding, dataset) ?? whole.finding) : missed({ kind: 'unclear' });
}

/** All ways to read what somebody typed. */
export function readingsOf(typed: string, dataset: Dataset): readonly Reading[] {
  return readEach(withoutFirstName(readPieces(typed, dataset)), dataset);
}

/** "Hiding a gun under a coat, i.e. concealed carry": what is said in other words first is left out. */
function withoutFirstName(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findLastIndex(piece =>
    /^(?:ie|i meant?|aka|namely|viz|that is|scratch that|no wait|make that|or rather)$/.test(wordsOf(piece)),
  );
  const [before, rest] = [pieces.slice(0, at + 1), pieces.slice(at + 1)];
  const stop = rest.findIndex(piece => isCue(piece, 'stop'));
  const places = printedOf(before.filter(piece => isRow(piece, isPlace)));
  // "LA and San Jose, I mean Santa Clara County"
  const isSame = places.length > 1 && printedOf(rest).every(row => places.includes(row));
  // "Amphetamine, or rather any drug? What about robbery?"
  const named = printedOf(rest.slice(0, stop < 1 ? undefined : stop));
  const mark = before.findLastIndex(({ text }) => text === '?');
  const isOther = before.slice(mark + 1, at).some(piece => !isCue(piece, 'filler', 'chatter'));
  return named.length === 0 || isSame ? pieces : [...before.slice(0, isOther ? mark + 1 : 0), ...rest];
}

/** The rows of the report that are named. */
function printedOf(pieces: readonly Piece[]): readonly Row[] {
  return pieces.flatMap(piece => (piece.kind === 'row' ? piece.named.rows.flatMap<Row>(printedRows) : []));
}
