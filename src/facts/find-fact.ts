import { printedRows } from '../dataset/counted.ts';
import type { Dataset, Row } from '../dataset/dataset.ts';
import { withinRanking } from './ask-ranking.ts';
import { quote } from './clauses.ts';
import { readFactId, writeFactId } from './fact-id.ts';
import { type FactFinding, isPlace, type Miss } from './fact-types.ts';
import { featuresOf, isBare, isOfAll, isTopic, kindOf } from './features.ts';
import { found, missed, rowsOfFact } from './make-fact.ts';
import { isRow, type Piece, wordsOf } from './piece.ts';
import { readPieces } from './read-question.ts';
import { type Reading, readEach, unreadIn } from './readings.ts';
import weights from './weights.json' with { type: 'json' };

/** All people or convictions may be meant by somebody who asks for one row; it is told where this weighs nearly as much. */
const closest = 4;

/**
 * Finds what a question asks for, from the id of a fact, the name of a row or anything that people write: of all ways to read it
 * the one for which most speaks. What that leaves out is told.
 */
export function findFact(typed: string, dataset: Dataset): FactFinding {
  const known = readFactId(typed, dataset);
  if (known) return withinRanking(found(known), dataset);
  const readings = readingsOf(typed, dataset);
  const ranked = readings.map(reading => ({ reading, weight: weigh(reading) })).toSorted((a, b) => b.weight - a.weight);
  const [best] = ranked;
  if (!best) return missed({ kind: 'unclear' });
  const finding = tellReading(best.reading, readings);
  if (finding.kind === 'miss') return finding;
  if (writeFactId(finding.fact) === undefined) return missed({ kind: 'tooMany', rows: rowsOfFact(finding.fact) });
  const near = ranked.filter(({ weight }) => weight > best.weight - closest).map(({ reading }) => reading.finding);
  const other =
    isOfAll(finding) && !finding.whole
      ? near.find(each => each.kind === 'fact' && each.fact.kind === 'rows' && !isOfAll(each))
      : undefined;
  return other?.kind === 'fact' ? { ...finding, other: other.fact } : finding;
}

/** All ways to read what somebody typed. */
export function readingsOf(typed: string, dataset: Dataset): readonly Reading[] {
  return readEach(withoutFirstName(readPieces(typed, dataset)), dataset);
}

/** How much speaks for a reading. */
function weigh(reading: Reading): number {
  const own: Readonly<Record<string, number>> = weights[kindOf(reading)];
  return Object.entries(featuresOf(reading)).reduce((sum, [name, value]) => sum + value * (own[name] ?? 0), 0);
}

/** What a reading comes to, with what it passes over. */
export function tellReading(reading: Reading, readings: readonly Reading[]): FactFinding {
  const { finding, left, doubt } = reading;
  const whole = readings.filter(each => each.left.length === 0);
  if (finding.kind === 'miss' && kindOf(reading) === 'refused') return finding;
  if (finding.kind === 'miss') return whole.find(each => kindOf(each) === 'unread')?.finding ?? finding;
  const told = left.flatMap(each => quote(each) ?? []);
  const passed = { ...finding, unread: finding.fact.kind === 'said' ? [] : [...finding.unread, ...told] };
  const first = doubt ?? findOpen(reading, readings);
  return first ? { ...passed, verdict: undefined, instead: undefined, unread: [], whole: first } : passed;
}

/**
 * What a reading leaves out beside it that may be asked for, too: what the report lacks, "How many in Denver? Women only.", or, where
 * all are counted, what is not understood, "Rikers, how many were arrested there?"
 */
function findOpen({ finding, from, to }: Reading, readings: readonly Reading[]): Miss | undefined {
  const beside = readings.filter(each => each.from === each.to && (each.to === from - 1 || each.from === to + 1));
  const refused = beside.find(each => kindOf(each) === 'refused' && (isBare(each.clause) || isTopic(each.clause)));
  if (refused?.finding.kind === 'miss') return refused.finding.miss;
  const topic = isOfAll(finding) ? beside.find(({ clause }) => isTopic(clause)) : undefined;
  return topic && unreadIn(topic.clause);
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

/** The rows of the report that are named. */
function printedOf(pieces: readonly Piece[]): readonly Row[] {
  return pieces.flatMap(piece => (piece.kind === 'row' ? piece.named.rows.flatMap<Row>(printedRows) : []));
}
