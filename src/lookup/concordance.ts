import { type Range, rangeOf, type Spellings, sortSpellings } from './spellings.ts';

/** Words, and where each of them stands in a list of things that have words. */
export interface Concordance {
  readonly words: Spellings;
  /** Positions in the list, word after word. */
  readonly positions: Uint32Array;
  /** Where the positions of each word begin, and after the last word where they end. */
  readonly starts: Uint32Array;
}

/** A concordance of a list by the words of each thing in it. */
export function listWords<T>(things: readonly T[], wordsOf: (thing: T) => Iterable<string>): Concordance {
  const byWord = new Map<string, number[]>();
  for (const [position, thing] of things.entries()) {
    for (const word of new Set(wordsOf(thing))) {
      const positions = byWord.get(word);
      if (positions) positions.push(position);
      else byWord.set(word, [position]);
    }
  }
  const words = sortSpellings(byWord.keys());
  const listed = words.sorted.map(word => byWord.get(word) ?? []);
  const starts = new Uint32Array(listed.length + 1);
  for (const [at, { length }] of listed.entries()) starts[at + 1] = (starts[at] ?? 0) + length;
  return { words, positions: Uint32Array.from(listed.flat()), starts };
}

/** Positions of what has a word that begins so, word after word: one may be there several times. */
export function positionsOfBeginning(beginning: string, concordance: Concordance): Uint32Array {
  return positionsIn(rangeOf(beginning, concordance.words), concordance);
}

/** Positions of what has this word, in ascending order. */
export function positionsOfWord(word: string, concordance: Concordance): Uint32Array {
  const { from } = rangeOf(word, concordance.words);
  return positionsIn({ from, to: concordance.words.sorted[from] === word ? from + 1 : from }, concordance);
}

/** Positions of what has one of these words, word after word. */
export function positionsIn({ from, to }: Range, { positions, starts }: Concordance): Uint32Array {
  return positions.subarray(starts[from], starts[to]);
}
