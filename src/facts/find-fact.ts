import type { Dataset } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import { nameEveryday } from '../names/everyday-words.ts';
import { nameAlone, nameExactly } from '../names/name-alone.ts';
import type { Named } from '../names/named.ts';
import { stripQuestion } from '../names/question-words.ts';
import { readFactId, writeFactId } from './fact-id.ts';
import { type Finding, factOf, found, missed, rowsOf } from './fact-types.ts';
import { interpret } from './interpret.ts';
import { groupTables, offenseTables, placeTables } from './name-rows.ts';
import { isLimit } from './phrases.ts';
import { isCue, keyOf, longestQuestion, type Piece } from './piece.ts';
import { readPieces } from './read-question.ts';
import { isSubject } from './refuse.ts';

/**
 * Finds what a question asks for, from the id of a fact, the name of a row or anything that people write. A question with a word
 * that is not understood, and that may change what is asked, gets no figure.
 */
export function findFact(typed: string, dataset: Dataset): Finding {
  const known = readFactId(typed, dataset);
  if (known) return found(known);
  const exact = findNamed(typed.slice(0, longestQuestion), dataset);
  if (exact) return found(factOf(exact));
  const pieces = readPieces(typed, dataset);
  const whole = interpret(pieces, dataset);
  const finding = whole.kind === 'miss' ? (askClause(pieces, dataset) ?? whole) : whole;
  if (finding.kind === 'miss' || writeFactId(finding.fact) !== undefined) return finding;
  return missed({ kind: 'tooMany', rows: rowsOf(finding.fact) });
}

/** Where a question as a whole is not understood, one of its sentences or clauses may be: "battery (not the phone one)". */
function askClause(pieces: readonly Piece[], dataset: Dataset): Finding | undefined {
  const clauses: Piece[][] = [[]];
  for (const piece of pieces) {
    if (isCue(piece, 'stop') || /^(?:,|but|aka)$/.test(keyOf(piece))) clauses.push([]);
    else clauses.at(-1)?.push(piece);
  }
  const isOpen = pieces.some((piece, at) => piece.kind === 'stranger' && isSubject(at, pieces));
  if (clauses.length < 2 || isOpen) return undefined;
  const answers = clauses.flatMap((clause, at) => {
    const finding = interpret(clause, dataset);
    const others = clauses.filter(other => other !== clause).flat();
    return finding.kind === 'fact' && mayStandAlone(finding, clause, at, others)
      ? [
          {
            ...finding,
            unread: [...finding.unread, ...others.filter(({ kind }) => kind === 'stranger').map(({ text }) => text)],
            clause,
          },
        ]
      : [];
  });
  const [answer] = [...answers.filter(({ clause }) => asks(clause)), ...answers];
  return answer;
}

/** Whether a clause asks something. */
function asks(clause: readonly Piece[]): boolean {
  return clause.some(
    piece =>
      isCue(piece, 'count', 'most', 'fewest', 'share', 'who', 'when', 'where', 'arrest', 'conviction', 'convicted') ||
      /^(?:what|which|how)/.test(keyOf(piece)),
  );
}

/** Whether nothing in the other clauses may change what a clause asks for: "how many women, in Denver". */
function mayStandAlone(
  { fact }: Finding & { kind: 'fact' },
  clause: readonly Piece[],
  at: number,
  others: readonly Piece[],
): boolean {
  const [first] = clause;
  if (at > 0 && /^(?:in|for|with|by|from|of|and|or|than|at|on|to|not|no|without)$/.test(keyOf(first))) return false;
  if (fact.kind === 'whole' && (!asks(clause) || clause.some(piece => keyOf(piece) === 'there'))) return false;
  const isCounted = others.some((piece, index) => piece.kind === 'stranger' && isCue(others[index - 1], 'count'));
  if (isCounted) return false;
  return (
    !others.some(({ kind }) => kind === 'limit' || kind === 'outside') ||
    (fact.kind !== 'whole' && asks(clause) && !asks(others))
  );
}

/** A longer text is a sentence, and not the words of a label. */
const mostWords = 5;

/** The row that the whole text names, by its name or by the words of its label, but for words that only ask. */
function findNamed(text: string, dataset: Dataset): Named | undefined {
  const key = normalize(text);
  if (/ (?:category|heading)$/.test(key)) return undefined;
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
