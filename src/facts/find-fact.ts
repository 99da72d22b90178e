import type { Dataset } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import { nameAlone, nameEveryday, nameExactly } from '../names/name-alone.ts';
import type { Named } from '../names/named.ts';
import { stripQuestion } from '../names/read-typed.ts';
import { readFactId, writeFactId } from './fact-id.ts';
import { type Finding, factOf, found, missed, rowsOf } from './fact-types.ts';
import { interpret } from './interpret.ts';
import { groupTables, offenseTables, placeTables } from './name-rows.ts';
import { isLimit } from './phrases.ts';
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

/** A longer text is a sentence, and not the words of a label. */
const mostWords = 5;

/** The row that the whole text names, by its name or by the words of its label, but for words that only ask. */
function findNamed(text: string, dataset: Dataset): Named | undefined {
  const key = normalize(text);
  const heading = / (?:category|heading)$/.test(key)
    ? nameExactly(key.replace(/ \S+$/, ''), dataset, ['categories'])
    : undefined;
  if (heading) return heading;
  for (const tables of [placeTables, offenseTables, groupTables]) {
    // "Convicted fugitives" asks for more than the fugitives.
    const asked = tables === groupTables ? key : stripQuestion(key, tables);
    if (isLimit(key, dataset) || isLimit(asked, dataset)) return undefined;
    const exact = nameExactly(key, dataset, tables) ?? nameExactly(asked, dataset, tables);
    if (exact) return exact;
  }
  const everyday = nameEveryday(key, dataset);
  if (everyday) return everyday;
  // "Springfield, Massachusetts" is within what is counted whole.
  const place = text.includes(',') ? nameAlone(text, dataset, placeTables, false).named : undefined;
  if (place?.within !== undefined) return place;
  if (stripQuestion(key, offenseTables).split(' ').length > mostWords) return undefined;
  const { named } = nameAlone(text, dataset, offenseTables, false);
  // Several labels that share a word are a guess here: "offenses" asks for all of them.
  return named?.kind === 'row' && named.readFrom === undefined && named.rows[0].table === 'convictions'
    ? named
    : undefined;
}
