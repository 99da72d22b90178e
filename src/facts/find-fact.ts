import type { Dataset } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import { stripOffenseQuestion, stripPlaceQuestion } from '../lookup/question-words.ts';
import type { Named } from '../names/named.ts';
import { readFactId, writeFactId } from './fact-id.ts';
import { factOf, type Finding, found, missed, rowsOf } from './fact-types.ts';
import { interpret } from './interpret.ts';
import { nameCrime, nameExactCrime, nameExactPlace, nameGroup } from './name-rows.ts';
import { limitOf, nameEveryday } from './phrases.ts';
import { longestQuestion } from './piece.ts';
import { readPieces } from './read-pieces.ts';

/**
 * Finds what a question asks for, from the id of a fact, the name of a row or anything that people write. A question with a word
 * that is not understood, and that may change what is asked, gets no figure.
 */
export function findFact(typed: string, dataset: Dataset): Finding {
  const known = readFactId(typed, dataset);
  if (known) return found(known);
  const exact = findNamed(typed.slice(0, longestQuestion), dataset);
  if (exact) return found(factOf(exact));
  const finding = interpret(readPieces(typed, dataset), dataset);
  if (finding.kind === 'miss' || writeFactId(finding.fact) !== undefined) return finding;
  return missed({ kind: 'tooMany', rows: rowsOf(finding.fact) });
}

/** The row that the whole text names, by its name or by the words of its label, but for words that only ask. */
function findNamed(text: string, dataset: Dataset): Named | undefined {
  const key = normalize(text);
  if (limitOf(key, dataset)) return undefined;
  const asked = stripOffenseQuestion(key);
  const exact =
    nameExactPlace(key, dataset) ??
    nameExactPlace(stripPlaceQuestion(key), dataset) ??
    nameExactCrime(key, dataset) ??
    nameExactCrime(asked, dataset) ??
    nameEveryday(key, dataset);
  if (exact) return exact;
  const group = nameGroup(key, dataset);
  if (group?.readFrom === undefined && group !== undefined && isOwnName(key, group, dataset)) return group;
  const words = nameCrime(asked, dataset);
  // Several labels that share a word are a guess here: "offenses" asks for all of them.
  return words?.kind === 'row' && words.rows[0].table !== 'categories' ? words : undefined;
}

function isOwnName(key: string, { rows: [row] }: Named, { aliases }: Dataset): boolean {
  const names = [row.title, row.id, ...(row.table === 'groups' ? [row.wording] : [])];
  const others = aliases.flatMap(({ alias, table, id }) => (table === row.table && id === row.id ? [alias] : []));
  return [...names, ...others].some(name => normalize(name) === key);
}
