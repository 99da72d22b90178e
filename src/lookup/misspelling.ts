import { editDistance } from './edit-distance.ts';

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
export function mendKeys(text: string, keys: readonly string[]): readonly string[] {
  let best = 3;
  let found: string[] = [];
  for (const key of keys) {
    const slips = countSlips(text, key, best);
    if (slips === undefined || slips > best) continue;
    if (slips < best) found = [];
    best = slips;
    found.push(key);
  }
  return found;
}

function countSlips(text: string, key: string, best: number): number | undefined {
  const limit = Math.min(allowSlips(text, key), best);
  if (limit === 0) return undefined;
  const slips = editDistance(text, key, limit);
  if (slips > limit || digitsOf(text) !== digitsOf(key)) return undefined;
  return slips < 2 || slipsAreSpread(text, key) ? slips : undefined;
}

function allowSlips(text: string, key: string): number {
  if (key.length < SHORTEST_NAME || text.length < SHORTEST_NAME - 1) return 0;
  return Math.min(text.length, key.length) < LONG_NAME ? 1 : 2;
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
