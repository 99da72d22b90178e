import type { Dataset } from '../../dataset/dataset.ts';
import { normalize } from '../../dataset/normalize.ts';
import { perDataset } from '../../dataset/per-dataset.ts';
import { matchExactOffense, matchWholeOffense } from '../match-offense.ts';
import { matchExactPlace } from '../match-place.ts';
import { namesOf } from '../names.ts';
import { stripOffenseQuestion, stripPlaceQuestion } from '../question-words.ts';
import { type FactRow, rowsOf } from './fact.ts';
import { readFactId, writeFactId } from './fact-id.ts';
import { type FactFinding, found, missed } from './finding.ts';
import { interpret } from './interpret.ts';
import { limitOf } from './limits.ts';
import { rowOfGroup, rowOfOffense, rowOfPlace } from './name-row.ts';
import { longestQuestion } from './piece.ts';
import { readPieces } from './read-pieces.ts';

/**
 * Finds what a question asks for, from the id of a fact, the name of a row or anything that people write. Every word must be
 * understood: a question with one that is not gets no figure.
 */
export function findFact(typed: string, dataset: Dataset): FactFinding {
  const known = readFactId(typed, dataset);
  if (known) return found(known);
  const exact = findNamed(typed.slice(0, longestQuestion), dataset);
  if (exact) return found({ kind: 'row', row: exact });
  const finding = interpret(readPieces(typed, dataset), dataset);
  if (finding.kind === 'miss' || writeFactId(finding.fact) !== undefined) return finding;
  return missed({ kind: 'tooMany', rows: rowsOf(finding.fact) });
}

/** The row that the whole text names, by its name or by the words of its label, but for words that only ask. */
function findNamed(text: string, dataset: Dataset): FactRow | undefined {
  const key = normalize(text);
  if (limitOf(key)) return undefined;
  for (const name of new Set([key, stripPlaceQuestion(key)])) {
    const place = matchExactPlace(name, dataset);
    if (place) return rowOfPlace(place, name);
  }
  const asked = stripOffenseQuestion(key);
  for (const name of new Set([key, asked])) {
    const offense = matchExactOffense(name, dataset);
    if (offense) return rowOfOffense(offense, name);
  }
  const named = findInTable('groups', key, dataset) ?? findInTable('categories', asked.replace(HEADING, ''), dataset);
  if (named) return named;
  const words = matchWholeOffense(asked, dataset);
  // Several labels that share a word are a guess here: "offenses" asks for all of them.
  return words?.kind === 'offense' ? rowOfOffense(words, asked) : undefined;
}

/** "Burglary" is the label, and "burglary category" the heading. */
const HEADING = / (?:category|heading)$/;

/** The row of a table whose names are looked up on their own. */
function findInTable(table: 'groups' | 'categories', key: string, dataset: Dataset): FactRow | undefined {
  const name = namesByKey(dataset).get(`${table}/${key}`);
  if (!name) return undefined;
  const { id, note } = name;
  const group = dataset.rows.groups.find(each => each.id === id);
  const category = dataset.rows.categories.find(each => each.id === id);
  if (table === 'groups') return group && rowOfGroup({ kind: 'group', group, note }, key);
  return category && rowOfOffense({ kind: 'category', category, note }, key);
}

/** Of several rows with one name, the first. */
const namesByKey = perDataset(
  dataset =>
    new Map(
      namesOf(dataset)
        .map(name => [`${name.table}/${name.key}`, name] as const)
        .toReversed(),
    ),
);
