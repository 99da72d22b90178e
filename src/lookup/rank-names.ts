import { type Entry, type NameIndex, toSingular } from './name-index.ts';

/** Shorter texts are compared letter by letter only: three letters are near to everything. */
const SHORTEST_FUZZY = 4;
/** Words of this length with the same beginning are near: "kidnapping" and "kidnap". */
const STEM = 5;
/** How many names a miss offers. */
const MOST_NEAR = 3;
/** What is offered for a miss must be nearer than what is offered while typing: "Peeping tom" does not answer "speeding". */
const NEAR_SCORE = 0.3;
const SHORTEST_NEAR = 6;

type Ranks<Row> = ReadonlyMap<Row, number>;

/**
 * Rows for a text that is still being typed, best first: the name itself, names that begin with it, aliases that do, names
 * with words that do, names that are like it. Equals stand by weight, the greatest first.
 */
export function rankRows<Row>(key: string, index: NameIndex<Row>, weightOf: (row: Row) => number): readonly Row[] {
  const ranked = [rankByBeginning(key, index)];
  if (key.length >= SHORTEST_FUZZY) ranked.push(rankByLikeness(key, index, 1));
  return sortRows(ranked, weightOf);
}

/** The nearest names of a text that names nothing: at most three, often none. */
export function nearRows<Row>(key: string, index: NameIndex<Row>, weightOf: (row: Row) => number): readonly Row[] {
  if (key === '') return [];
  const ranked = [rankByBeginning(key, index), rankByWords(key, index)];
  if (key.length >= SHORTEST_NEAR) ranked.push(rankByLikeness(key, index, NEAR_SCORE));
  return sortRows(ranked, weightOf).slice(0, MOST_NEAR);
}

function rankByBeginning<Row>(key: string, { entries }: NameIndex<Row>): Ranks<Row> {
  const words = key.split(' ');
  return rankBest(entries, entry => {
    if (entry.key === key) return 0;
    if (entry.key.startsWith(key)) return entry.alias ? 2 : 1;
    const names = entry.key.split(' ');
    if (names.includes(key)) return 2;
    return words.every(word => names.some(name => name.startsWith(word))) ? 3 : undefined;
  });
}

function rankByLikeness<Row>(key: string, { fuse }: NameIndex<Row>, worst: number): Ranks<Row> {
  const scores = new Map(fuse.search(key).map(({ item, score }) => [item, score ?? 1]));
  return rankBest([...scores.keys()], entry => {
    const score = scores.get(entry);
    return score !== undefined && score <= worst ? score : undefined;
  });
}

/** Rows whose whole name stands in the text come first, then those that share most words with it. */
function rankByWords<Row>(key: string, { entries }: NameIndex<Row>): Ranks<Row> {
  const words = key.split(' ');
  return rankBest(entries, entry => {
    const names = entry.key.split(' ');
    if (` ${key} `.includes(` ${entry.key} `)) return -10 * names.length;
    const shared = entry.alias ? 0 : words.filter(word => names.some(name => haveOneStem(word, name))).length;
    return shared > 0 ? -shared : undefined;
  });
}

function haveOneStem(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST_FUZZY) return false;
  return (
    toSingular(a) === toSingular(b) || (a.length >= STEM && b.length >= STEM && a.slice(0, STEM) === b.slice(0, STEM))
  );
}

function rankBest<Row>(entries: readonly Entry<Row>[], rankOf: (entry: Entry<Row>) => number | undefined): Ranks<Row> {
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
