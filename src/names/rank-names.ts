import type { Dataset, Row, Table } from '../dataset/dataset.ts';
import { editDistanceToBeginning } from './misspelling.ts';
import { type AnyName, isRow, namesIn } from './names.ts';
import { commonWords, toSingular } from './word-forms.ts';

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
const commonPlaces = /\b(?:city|cities|county|counties|states?)\b/g;

/** How well a name fits, the lowest best; undefined where it does not. */
type Rank = (name: AnyName) => number | undefined;

/** Rows for a text that is still being typed, best first. Misspelt names only where nothing begins with the text. */
export function searchRows(key: string, dataset: Dataset, tables: readonly Table[]): readonly Row[] {
  const begun = rank(dataset, tables, rankByBeginning(key));
  return begun.length > 0 ? begun : rank(dataset, tables, rankByLikeness(key, lettersPerSlip));
}

/** The nearest rows of a text that names nothing, often none. */
export function nearRows(typed: string, dataset: Dataset, tables: readonly Table[]): readonly Row[] {
  const key = tables.includes('jurisdictions') ? typed.replace(commonPlaces, '').trim() : typed;
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
  const typed = key.split(' ');
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
  return ({ key: name, source }) => {
    let fewest = limit + 1;
    if (limit === 0 || source === 'abbreviated') return undefined;
    for (let from = 0; fewest > 0 && from < name.length; from = name.indexOf(' ', from) + 1 || name.length) {
      if (key.length >= longText || name[from] === key[0]) {
        fewest = Math.min(fewest, editDistanceToBeginning(key, name, fewest - 1, from));
      }
    }
    return fewest > limit ? undefined : fewest;
  };
}

/**
 * Rows whose whole name stands in the text come first, then those that share the beginnings of most words with it. The first word
 * of a name only tells of what kind it is, unless the text ends with it: "dangerous criminals" does not ask for dangerous drugs.
 */
function rankByWords(key: string): Rank {
  const long = key.split(' ').filter(word => word.length >= shortestShared);
  const stemsOf = (words: readonly string[]) => words.map(word => toSingular(word).slice(0, stemLength));
  const stems = stemsOf(long.filter(word => !commonWords.has(toSingular(word))));
  const [last] = stemsOf(long.slice(-1));
  return ({ key: name, words, source }) => {
    if (` ${key} `.includes(` ${name} `)) return -10 * words.length;
    if (source === 'alias' || source === 'shared') return undefined;
    const shared = stems.filter(stem => words.some(word => word.startsWith(stem)));
    const [only = ''] = shared;
    if (shared.length === 0) return undefined;
    const isKind = shared.length === 1 && words.length > 1 && only !== last && words[0]?.startsWith(only);
    return isKind ? undefined : -shared.length;
  };
}

/**
 * The rows that fit, as they are offered, those of the asked tables first, a label before the labels of a heading that fits as
 * well; equals by their counts, the greatest first.
 */
function rank(dataset: Dataset, tables: readonly Table[], rankOf: Rank): readonly Row[] {
  const areHeadings = tables.includes('categories') && !tables.includes('convictions');
  const related: readonly Table[] = areHeadings ? ['convictions', 'topics'] : [];
  const sorted = [tables, related].flatMap(each => {
    const ranks = new Map<Row, number>();
    for (const name of namesIn(each, dataset)) {
      const fit = rankOf(name);
      if (fit === undefined || !isRow(name.row)) continue;
      const later = fit > 0 && name.row.parts.length > 0 && tables.includes('convictions') ? 1 : 0;
      ranks.set(name.row, Math.min(fit + later, ranks.get(name.row) ?? fit + later));
    }
    return [...ranks].toSorted(([a, fitA], [b, fitB]) => fitA - fitB || b.count - a.count).map(([row]) => row);
  });
  return [...new Set(sorted.flatMap(row => offered(row, dataset, tables)))];
}
