import type { Dataset, Offense, Place } from '../dataset/dataset.ts';
import { matchWholeOffense, offensesNamed } from './match-offense.ts';
import { matchExactPlace, matchPlace } from './match-place.ts';
import { isJoining, stripJoint } from './question-words.ts';

/** A place and an offense in one text, which no row answers: convictions are not counted by place. */
export interface Both {
  readonly kind: 'both';
  readonly place: Place;
  readonly offenses: readonly Offense[];
}

/** Longer texts are not one question about one thing. */
const MOST_WORDS = 12;

/** `dui in denver`, `denver dui`: the place and the offenses that a normalised text names together. */
export function findBoth(key: string, dataset: Dataset): Both | undefined {
  const words = key.split(' ');
  if (words.length < 2 || words.length > MOST_WORDS) return undefined;
  return findJoined(words, dataset) ?? findBeside(words, dataset);
}

/** "dui in denvr": the word between them says where the place begins, so that it may be misspelt. */
function findJoined(words: readonly string[], dataset: Dataset): Both | undefined {
  for (const [index, word] of words.entries()) {
    if (!isJoining(word)) continue;
    const match = matchPlace(words.slice(index + 1).join(' '), dataset);
    const both = match.kind === 'place' ? join(match.place, words.slice(0, index), dataset) : undefined;
    if (both) return both;
  }
  return undefined;
}

/** "denver dui": the longest run of words that is exactly a place's name. */
function findBeside(words: readonly string[], dataset: Dataset): Both | undefined {
  for (let length = words.length - 1; length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const match = matchExactPlace(words.slice(from, from + length).join(' '), dataset);
      const both = match && join(match.place, [...words.slice(0, from), ...words.slice(from + length)], dataset);
      if (both) return both;
    }
  }
  return undefined;
}

function join(place: Place, others: readonly string[], dataset: Dataset): Both | undefined {
  const match = matchWholeOffense(stripJoint(others.join(' ')), dataset);
  return match && { kind: 'both', place, offenses: offensesNamed(match, dataset) };
}
