import type { Dataset } from '../dataset/dataset.ts';
import { withinRanking } from './ask-ranking.ts';
import { findBest } from './best-reading.ts';
import { readFactId, together } from './fact-id.ts';
import type { FactFinding } from './fact-types.ts';
import { findApart } from './find-apart.ts';
import { found, missed } from './make-fact.ts';
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
  const pieces = readPieces(typed, dataset);
  const whole = findBest(pieces, dataset);
  return whole ? (findApart(pieces, whole.finding, dataset) ?? whole.finding) : missed({ kind: 'unclear' });
}

/** All ways to read what somebody typed. */
export function readingsOf(typed: string, dataset: Dataset): readonly Reading[] {
  return readEach(readPieces(typed, dataset), dataset);
}
