import { distanceToBeginning } from './edit-distance.ts';
import { countMissing, lettersOf } from './letters.ts';
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
  const typed = key.split(' ');
  return rankBest(entries, entry => {
    if (entry.key === key) return 0;
    if (entry.key.startsWith(key)) return entry.alias ? 2 : 1;
    if (entry.words.includes(key)) return 2;
    return typed.every(word => entry.words.some(name => name.startsWith(word))) ? 3 : undefined;
  });
}

/** Names of which this is the beginning, a few slips aside, from their first or any other word on. */
function rankByLikeness<Row>(key: string, { entries }: NameIndex<Row>, lettersPerSlip: number): Ranks<Row> {
  const limit = Math.min(MOST_SLIPS, Math.floor(key.length / lettersPerSlip));
  const letters = lettersOf(key);
  return rankBest(entries, entry => {
    if (limit === 0 || !entry.loose || countMissing(letters, entry.letters) > limit) return undefined;
    const slips = Math.min(...entry.starts.map(start => distanceToBeginning(key, start, limit)));
    return slips <= limit ? slips : undefined;
  });
}

/** Rows whose whole name stands in the text come first, then those that share most words with it. */
function rankByWords<Row>(key: string, { entries }: NameIndex<Row>): Ranks<Row> {
  const typed = key.split(' ');
  return rankBest(entries, entry => {
    if (` ${key} `.includes(` ${entry.key} `)) return -10 * entry.words.length;
    const shared = entry.alias ? 0 : typed.filter(word => entry.words.some(name => haveOneStem(word, name))).length;
    return shared > 0 ? -shared : undefined;
  });
}

function haveOneStem(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST_SHARED) return false;
  return (
    toSingular(a) === toSingular(b) || (a.length >= STEM && b.length >= STEM && a.slice(0, STEM) === b.slice(0, STEM))
  );
}

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
