import type { Dataset, Row, Table } from '../dataset/dataset.ts';
import { editDistanceToBeginning } from './edit-distance.ts';
import { type Entry, entriesOf, isRow } from './name-entries.ts';
import { toSingular } from './word-forms.ts';

/** Shorter words say too little to be shared. */
const shortestShared = 4;
/** Words of this length with the same beginning are near: "kidnapping" and "kidnap". */
const stemLength = 5;
/** One letter in so many may be wrong while typing, and fewer in a miss: "Peeping tom" does not answer "speeding". */
const lettersPerSlip = 4;
const lettersPerNearSlip = 6;
const mostSlips = 2;
/** The first letter of a shorter text is right: "gang" does not ask for "dangerous". */
const longText = 6;
/** What many places share makes none of them near. */
const commonWords = /\b(?:city|county|state)\b/g;

/** How well an entry fits, the lowest best; undefined where it does not. */
type Rank = (entry: Entry) => number | undefined;

/** Rows for a text that is still being typed, best first. Misspelt names only where nothing begins with the text. */
export function rankRows(key: string, dataset: Dataset, tables: readonly Table[]): readonly Row[] {
  const begun = rank(dataset, tables, rankByBeginning(key));
  return begun.length > 0 ? begun : rank(dataset, tables, rankByLikeness(key, lettersPerSlip));
}

/** The nearest rows of a text that names nothing, often none. */
export function nearRows(typed: string, dataset: Dataset, tables: readonly Table[]): readonly Row[] {
  const key = tables.includes('jurisdictions') ? typed.replace(commonWords, '').trim() : typed;
  if (key === '') return [];
  const ranks = [rankByBeginning(key), rankByWords(key), rankByLikeness(key, lettersPerNearSlip)];
  return [...new Set(ranks.flatMap(each => rank(dataset, tables, each)))];
}

/**
 * What a row is offered as, where these tables are asked: topics and categories as their labels, labels as their categories
 * where those alone are asked.
 */
export function offered(row: Row, dataset: Dataset, tables: readonly Table[]): readonly Row[] {
  if (row.parts.length > 0 && tables.includes('convictions')) return row.parts;
  if (tables.includes(row.table)) return [row];
  if (row.parts.length > 0) return row.parts.flatMap(part => offered(part, dataset, tables));
  return tables.flatMap(table => dataset.rows[table].filter(({ parts }) => parts.some(part => part === row)));
}

/** The name itself, own names that begin so, aliases that do, own names with such words, aliases with them. */
function rankByBeginning(key: string): Rank {
  const typed = key.split(' ').filter(word => word !== '');
  return ({ key: name, words, source }) => {
    const isOwn = source !== 'alias' && source !== 'shared';
    if (name === key) return 0;
    if (name.startsWith(key)) return isOwn ? 1 : 2;
    if (words.includes(key)) return isOwn ? 3 : 5;
    return typed.every(start => words.some(word => word.startsWith(start))) ? (isOwn ? 4 : 5) : undefined;
  };
}

/** Names of which this is the beginning, a few slips aside, from their first or any other word on. */
function rankByLikeness(key: string, perSlip: number): Rank {
  const limit = Math.min(mostSlips, Math.floor(key.length / perSlip));
  if (limit === 0) return () => undefined;
  return ({ words, source }) => {
    if (source === 'abbreviated') return undefined;
    const slips = words
      .map((_, at) => words.slice(at).join(' '))
      .filter(start => key.length >= longText || start[0] === key[0])
      .map(start => editDistanceToBeginning(key, start, limit));
    const fewest = Math.min(...slips);
    return fewest > limit ? undefined : fewest;
  };
}

/** Rows whose whole name stands in the text come first, then those that share most words with it. */
function rankByWords(key: string): Rank {
  const stems = key
    .split(' ')
    .filter(word => word.length >= shortestShared)
    .map(matchStem);
  return ({ key: name, words, source }) => {
    if (` ${key} `.includes(` ${name} `)) return -10 * words.length;
    const isAlias = source === 'alias' || source === 'shared';
    const shared = isAlias ? [] : stems.filter(isShared => words.some(isShared));
    return shared.length === 0 ? undefined : -shared.length;
  };
}

/** Tells whether another word is the same in the singular, or begins like a long one. */
function matchStem(word: string): (other: string) => boolean {
  const singular = toSingular(word);
  const beginning = word.slice(0, stemLength);
  return other =>
    other[0] === word[0] &&
    ((word.length >= stemLength && other.startsWith(beginning)) ||
      (other.length >= shortestShared && toSingular(other) === singular));
}

/** The rows that fit, as they are offered, those of the asked tables first; equals by their counts, the greatest first. */
function rank(dataset: Dataset, tables: readonly Table[], rankOf: Rank): readonly Row[] {
  const related: readonly Table[] =
    tables.includes('categories') && !tables.includes('convictions') ? ['convictions', 'topics'] : [];
  const sorted = [tables, related].flatMap(each => {
    const ranks = new Map<Row, number>();
    for (const entry of entriesOf(dataset, each)) {
      const fit = isRow(entry.target) ? rankOf(entry) : undefined;
      if (fit !== undefined && isRow(entry.target)) {
        ranks.set(entry.target, Math.min(fit, ranks.get(entry.target) ?? fit));
      }
    }
    return [...ranks].toSorted(([a, fitA], [b, fitB]) => fitA - fitB || b.count - a.count).map(([row]) => row);
  });
  return [...new Set(sorted.flatMap(row => offered(row, dataset, tables)))];
}
