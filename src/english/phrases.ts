import type { Token } from './tokens.ts';

/** Phrases by their first word, the longest first. */
export type PhraseIndex<Value> = ReadonlyMap<string, readonly IndexedPhrase<Value>[]>;

interface IndexedPhrase<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

export function indexPhrases<Value>(phrases: Iterable<readonly [phrase: string, value: Value]>): PhraseIndex<Value> {
  const index = new Map<string, IndexedPhrase<Value>[]>();
  for (const [phrase, value] of phrases) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    index.set(first, [...(index.get(first) ?? []), { words, value }]);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** A phrase that was found, and the index after it. */
export interface FoundPhrase<Value> {
  readonly value: Value;
  readonly words: readonly string[];
  readonly next: number;
}

type Key = Pick<Token, 'key'>;

interface HowToRead<T> {
  /** The form in which a token is compared. */
  readonly read?: (token: T) => string;
  /** Tokens that may stand between two words of a phrase. */
  readonly isSkipped?: (token: T, before: T | undefined) => boolean;
}

/** All phrases that begin at a token, the longest first. */
export function readPhrases<Value, T extends Key>(
  index: PhraseIndex<Value>,
  tokens: readonly T[],
  at: number,
  { read = ({ key }) => key, isSkipped = () => false }: HowToRead<T> = {},
): readonly FoundPhrase<Value>[] {
  const first = tokens[at];
  const isPassed = (token: T | undefined, word: string, before: T | undefined) =>
    token && read(token) !== word && isSkipped(token, before);
  return ((first && index.get(read(first))) ?? []).flatMap(({ words, value }) => {
    let next = at;
    for (const word of words) {
      for (let token = tokens[next]; next > at && isPassed(token, word, tokens[next - 1]); token = tokens[next])
        next += 1;
      const token = tokens[next];
      if (token === undefined || read(token) !== word) return [];
      next += 1;
    }
    return [{ value, words, next }];
  });
}

/** The longest phrase that begins at a token. */
export function readPhrase<Value, T extends Key>(
  index: PhraseIndex<Value>,
  tokens: readonly T[],
  at: number,
  how?: HowToRead<T>,
): FoundPhrase<Value> | undefined {
  return readPhrases(index, tokens, at, how)[0];
}
