import { editDistance } from './edit-distance.ts';
import { findNear } from './near-spellings.ts';
import { inOrder, type Spellings } from './spellings.ts';

/** Shorter words are too near to other words to be mended: "weed" and "feed", "Lynn" and "Lyon". */
const SHORTEST_NAME = 5;
/** From here on two slips are one name still. */
const LONG_NAME = 9;
/** And from here on in one word: "Massachussets". Two in a shorter one make another word of it: "terrorist", "terroristic". */
const LONG_WORD = 12;

/**
 * The keys that a text is a misspelling of: those with the fewest slips, one in a short name, two in a long one. More than
 * one means that the text does not decide between them.
 */
export function mendKeys(text: string, keys: Spellings): readonly string[] {
  if (text.length < SHORTEST_NAME - 1) return [];
  // Few names are one slip away, and many more must be looked at to tell that they are two away.
  for (let limit = 1; limit <= allowSlips(text); limit += 1) {
    const mended = findMisspelt(text, keys, limit);
    if (mended.length > 0) return mended;
  }
  return [];
}

function findMisspelt(text: string, keys: Spellings, limit: number): readonly string[] {
  const mended = findNear(text, keys, limit).filter(
    ({ at, slips }) => slips <= limit && isMisspelling(text, keys.sorted[at] ?? '', slips),
  );
  const fewest = Math.min(...mended.map(({ slips }) => slips));
  return inOrder(
    mended.filter(({ slips }) => slips === fewest).map(({ at }) => at),
    keys,
  );
}

function isMisspelling(text: string, key: string, slips: number): boolean {
  if (key.length < SHORTEST_NAME || slips > Math.min(allowSlips(text), allowSlips(key))) return false;
  return digitsOf(text) === digitsOf(key) && (slips < 2 || slipsAreSpread(text, key));
}

function allowSlips({ length }: string): number {
  return length < LONG_NAME ? 1 : 2;
}

function slipsAreSpread(text: string, key: string): boolean {
  const typed = text.split(' ');
  const words = key.split(' ');
  if (typed.length !== words.length) return editDistance(typed.join(''), words.join(''), 1) < 2;
  return words.every((word, index) => {
    const limit = word.length < SHORTEST_NAME ? 0 : word.length < LONG_WORD ? 1 : 2;
    return editDistance(typed[index] ?? '', word, limit) <= limit;
  });
}

/** A wrong digit is no slip: "District 9" is not "District 8". */
function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
