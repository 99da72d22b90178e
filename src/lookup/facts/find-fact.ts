import type { Dataset } from '../../dataset/dataset.ts';
import { matchExactOffense } from '../match-offense.ts';
import { matchExactPlace } from '../match-place.ts';
import { namesOf } from '../names.ts';
import { normalize } from '../normalize.ts';
import { type FactRow, rowsOf } from './fact.ts';
import { readFactId, writeFactId } from './fact-id.ts';
import { type FactFinding, found, missed } from './finding.ts';
import { interpret } from './interpret.ts';
import { limitOf } from './limits.ts';
import { rowOfGroup, rowOfOffense, rowOfPlace } from './name-row.ts';
import { readPieces } from './read-pieces.ts';

/**
 * Finds what a question asks for, from the id of a fact, the name of a row or anything that people write. Every word must be
 * understood: a question with one that is not gets no figure.
 */
export function findFact(typed: string, dataset: Dataset): FactFinding {
  const known = readFactId(typed, dataset);
  if (known) return found(known);
  const exact = findNamed(typed, dataset);
  if (exact) return found({ kind: 'row', row: exact });
  const finding = interpret(readPieces(typed, dataset), dataset);
  if (finding.kind === 'miss' || writeFactId(finding.fact) !== undefined) return finding;
  return missed({ kind: 'tooMany', rows: rowsOf(finding.fact) });
}

/** The row whose name is the whole text. */
function findNamed(text: string, dataset: Dataset): FactRow | undefined {
  const key = normalize(text);
  if (limitOf(key)) return undefined;
  const place = matchExactPlace(key, dataset);
  if (place) return rowOfPlace(place, key);
  const offense = matchExactOffense(key, dataset);
  if (offense) return rowOfOffense(offense, key);
  const name = namesOf(dataset).find(each => each.table === 'groups' && each.key === key);
  const group = name && dataset.groups.find(({ id }) => id === name.id);
  return group && rowOfGroup({ kind: 'group', group, note: name.note }, key);
}
