import { type Concordance, positionsIn, positionsOfBeginning, positionsOfWord } from './concordance.ts';
import { type IndexedEntry, type NameIndex, toSingular } from './name-index.ts';
import { findNear } from './near-spellings.ts';
import { rangeOf } from './spellings.ts';

/** Shorter words say too little to be shared. */
const SHORTEST_SHARED = 4;
/** Words of this length with the same beginning are near: "kidnapping" and "kidnap". */
const STEM = 5;
/** How many names a miss offers. */
const MOST_NEAR = 3;
/** One letter in so many may be wrong while typing, and fewer in a miss: "Peeping tom" does not answer "speeding". */
const LETTERS_PER_SLIP = 4;
const LETTERS_PER_NEAR_SLIP = 6;
const MOST_SLIPS = 2;

type Ranks<Row> = ReadonlyMap<Row, number>;

/**
 * Rows for a text that is still being typed, best first: the name itself, names that begin with it, aliases that do, names
 * with words that do, names that are like it. Equals stand by weight, the greatest first.
 */
export function rankRows<Row>(key: string, index: NameIndex<Row>, weightOf: (row: Row) => number): readonly Row[] {
  const ranked = [rankByBeginning(key, index), rankByLikeness(key, index, LETTERS_PER_SLIP)];
  return sortRows(ranked, weightOf);
}

/** The nearest names of a text that names nothing: at most three, often none. */
export function nearRows<Row>(key: string, index: NameIndex<Row>, weightOf: (row: Row) => number): readonly Row[] {
  if (key === '') return [];
  const ranked = [
    rankByBeginning(key, index),
    rankByWords(key, index),
    rankByLikeness(key, index, LETTERS_PER_NEAR_SLIP),
  ];
  return sortRows(ranked, weightOf).slice(0, MOST_NEAR);
}

function rankByBeginning<Row>(key: string, { entries, byWord }: NameIndex<Row>): Ranks<Row> {
  const typed = key.split(' ').filter(word => word !== '');
  const [fewest = []] = typed.map(word => positionsOfBeginning(word, byWord)).toSorted((a, b) => a.length - b.length);
  return rankBest(entries, fewest, entry => {
    if (entry.key === key) return 0;
    if (entry.key.startsWith(key)) return entry.alias ? 2 : 1;
    if (entry.words.includes(key)) return 2;
    return typed.every(word => entry.words.some(name => name.startsWith(word))) ? 3 : undefined;
  });
}

/** Names of which this is the beginning, a few slips aside, from their first or any other word on. */
function rankByLikeness<Row>(key: string, { entries, byStart }: NameIndex<Row>, lettersPerSlip: number): Ranks<Row> {
  const limit = Math.min(MOST_SLIPS, Math.floor(key.length / lettersPerSlip));
  const slips = new Map<number, number>();
  for (const { at, slipsToBeginning } of limit === 0 ? [] : findNear(key, byStart.words, limit)) {
    for (const position of positionsIn({ from: at, to: at + 1 }, byStart))
      slips.set(position, Math.min(slipsToBeginning, slips.get(position) ?? limit));
  }
  return rankBest(entries, slips.keys(), (entry, position) => (entry.loose ? slips.get(position) : undefined));
}

/** Rows whose whole name stands in the text come first, then those that share most words with it. */
function rankByWords<Row>(key: string, { entries, byWord, byStart }: NameIndex<Row>): Ranks<Row> {
  const typed = key.split(' ');
  const shared = new Map<number, number>();
  for (const word of typed) {
    for (const position of findStem(word, byWord)) shared.set(position, (shared.get(position) ?? 0) + 1);
  }
  const within = typed.flatMap((_, at) => findNamesFrom(typed.slice(at), byStart));
  return rankBest(entries, [...shared.keys(), ...within], (entry, position) => {
    if (` ${key} `.includes(` ${entry.key} `)) return -10 * entry.words.length;
    const count = shared.get(position);
    return count === undefined || entry.alias ? undefined : -count;
  });
}

/** Positions of what has a word of the same stem, each once. */
function findStem(word: string, byWord: Concordance): ReadonlySet<number> {
  const singular = toSingular(word);
  const forms = [singular, `${singular}s`, singular.replace(/y$/, 'ies')].filter(form => haveOneStem(word, form));
  const found = new Set(forms.flatMap(form => [...positionsOfWord(form, byWord)]));
  if (word.length >= STEM)
    for (const position of positionsOfBeginning(word.slice(0, STEM), byWord)) found.add(position);
  return found;
}

function haveOneStem(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= SHORTEST_SHARED && toSingular(a) === toSingular(b);
}

/** Positions of what is named, or has a name that goes on, as the first of these words say. */
function findNamesFrom(words: readonly string[], byStart: Concordance): readonly number[] {
  const found: number[] = [];
  for (let length = 1; length <= words.length; length += 1) {
    const run = words.slice(0, length).join(' ');
    const { from, to } = rangeOf(run, byStart.words);
    if (from === to) break;
    found.push(...positionsOfWord(run, byStart));
  }
  return found;
}

/** The best rank of each row that has one, in the order of the entries at these positions. */
function rankBest<Row>(
  entries: readonly IndexedEntry<Row>[],
  positions: Iterable<number>,
  rankOf: (entry: IndexedEntry<Row>, position: number) => number | undefined,
): Ranks<Row> {
  const ranks = new Map<Row, number>();
  for (const position of Uint32Array.from(new Set(positions)).sort()) {
    const entry = entries[position];
    const rank = entry && rankOf(entry, position);
    if (entry && rank !== undefined) ranks.set(entry.row, Math.min(rank, ranks.get(entry.row) ?? rank));
  }
  return ranks;
}

function sortRows<Row>(ranked: readonly Ranks<Row>[], weightOf: (row: Row) => number): readonly Row[] {
  const sorted = ranked.flatMap(ranks =>
    [...ranks].toSorted(([a, rankA], [b, rankB]) => rankA - rankB || weightOf(b) - weightOf(a)).map(([row]) => row),
  );
  return [...new Set(sorted)];
}
