import type { Dataset } from '../dataset/dataset.ts';
import { quote } from './clauses.ts';
import { writeFactId } from './fact-id.ts';
import type { FactFinding, Miss } from './fact-types.ts';
import { featuresOf, isBare, isOfAll, isTopic, kindOf } from './features.ts';
import { missed, rowsOfFact } from './make-fact.ts';
import type { Piece } from './piece.ts';
import { type Reading, readEach, unreadIn } from './readings.ts';
import weights from './weights.json' with { type: 'json' };

/** All people or convictions may be meant by somebody who asks for one row; it is told where this weighs nearly as much. */
const closest = 4;

/** A reading, and what it comes to. */
export interface Best {
  readonly reading: Reading;
  readonly finding: FactFinding;
}

/** The reading of one question for which most speaks, with what it comes to. */
export function findBest(pieces: readonly Piece[], dataset: Dataset): Best | undefined {
  const readings = readEach(pieces, dataset);
  const ranked = readings.map(reading => ({ reading, weight: weigh(reading) })).toSorted((a, b) => b.weight - a.weight);
  const [best] = ranked;
  if (!best) return undefined;
  const { reading } = best;
  const finding = tellReading(reading, readings);
  if (finding.kind === 'miss') return { finding, reading };
  if (writeFactId(finding.fact) === undefined)
    return { finding: missed({ kind: 'tooMany', rows: rowsOfFact(finding.fact) }), reading };
  const near = ranked.filter(({ weight }) => weight > best.weight - closest).map(each => each.reading.finding);
  const other =
    isOfAll(finding) && !finding.whole
      ? near.find(each => each.kind === 'fact' && each.fact.kind === 'rows' && !isOfAll(each))
      : undefined;
  return { finding: other?.kind === 'fact' ? { ...finding, other: other.fact } : finding, reading };
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
