import { editDistanceToBeginning } from './edit-distance.ts';
import { type IndexedEntry, type NameIndex, toSingular } from './name-index.ts';

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

function rankByBeginning<Row>(key: string, { entries }: NameIndex<Row>): Ranks<Row> {
  const typed = key.split(' ').filter(word => word !== '');
  return rankBest(entries, ({ key: name, words, alias }) => {
    if (name === key) return 0;
    if (name.startsWith(key)) return alias ? 2 : 1;
    if (words.includes(key)) return 2;
    return typed.every(start => words.some(word => word.startsWith(start))) ? 3 : undefined;
  });
}

/** Names of which this is the beginning, a few slips aside, from their first or any other word on. */
function rankByLikeness<Row>(key: string, { entries }: NameIndex<Row>, lettersPerSlip: number): Ranks<Row> {
  const limit = Math.min(MOST_SLIPS, Math.floor(key.length / lettersPerSlip));
  if (limit === 0) return new Map();
  return rankBest(entries, ({ loose, starts }) => {
    if (!loose) return undefined;
    const slips = Math.min(...starts.map(start => editDistanceToBeginning(key, start, limit)));
    return slips > limit ? undefined : slips;
  });
}

/** Rows whose whole name stands in the text come first, then those that share most words with it. */
function rankByWords<Row>(key: string, { entries }: NameIndex<Row>): Ranks<Row> {
  const long = key.split(' ').filter(word => word.length >= SHORTEST_SHARED);
  const stems = long.map(matchStem);
  return rankBest(entries, ({ key: name, words, alias }) => {
    if (` ${key} `.includes(` ${name} `)) return -10 * words.length;
    const shared = alias ? [] : stems.filter(isShared => words.some(isShared));
    return shared.length === 0 ? undefined : -shared.length;
  });
}

/** Tells whether another word is the same in the singular, or begins like a long one. */
function matchStem(word: string): (other: string) => boolean {
  const singular = toSingular(word);
  const beginning = word.slice(0, STEM);
  return other =>
    other[0] === word[0] &&
    ((word.length >= STEM && other.startsWith(beginning)) ||
      (other.length >= SHORTEST_SHARED && toSingular(other) === singular));
}

/** The best rank of each row that has one. */
function rankBest<Row>(
  entries: readonly IndexedEntry<Row>[],
  rankOf: (entry: IndexedEntry<Row>) => number | undefined,
): Ranks<Row> {
  const ranks = new Map<Row, number>();
  for (const entry of entries) {
    const rank = rankOf(entry);
    if (rank !== undefined) ranks.set(entry.row, Math.min(rank, ranks.get(entry.row) ?? rank));
  }
  return ranks;
}

function sortRows<Row>(ranked: readonly Ranks<Row>[], weightOf: (row: Row) => number): readonly Row[] {
  const sorted = ranked.flatMap(ranks =>
    [...ranks].toSorted(([a, rankA], [b, rankB]) => rankA - rankB || weightOf(b) - weightOf(a)).map(([row]) => row),
  );
  return [...new Set(sorted)];
}
