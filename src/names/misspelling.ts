import { editDistance } from './edit-distance.ts';

/** Shorter words are too near to other words to be mended: "weed" and "feed", "Lynn" and "Lyon". */
const shortestName = 5;
/** From here on two slips are one name still. */
const longName = 9;
/** And from here on in one word: "Massachussets". Two in a shorter one make another word of it: "terrorist", "terroristic". */
const longWord = 12;

/**
 * The keys that a text is a misspelling of: those with the fewest slips, one in a short name, two in a long one. More than
 * one means that the text does not decide between them.
 */
export function mendKeys(text: string, keys: Iterable<string>): readonly string[] {
  if (text.length < shortestName - 1) return [];
  let nearest: string[] = [];
  let fewest = allowSlips(text);
  for (const key of keys) {
    const slips = editDistance(text, key, fewest);
    if (slips > fewest || !isMisspelling(text, key, slips)) continue;
    if (slips < fewest) nearest = [];
    fewest = slips;
    nearest.push(key);
  }
  return nearest;
}

/** A wrong digit is no slip: "District 9" is not "District 8". */
function isMisspelling(text: string, key: string, slips: number): boolean {
  if (key.length < shortestName || slips > allowSlips(key)) return false;
  const [typed, known] = [text, key].map(each => each.replace(/\D/g, ''));
  return typed === known && (slips < 2 || slipsAreSpread(text, key));
}

function allowSlips({ length }: string): number {
  return length < longName ? 1 : 2;
}

function slipsAreSpread(text: string, key: string): boolean {
  const typed = text.split(' ');
  const words = key.split(' ');
  if (typed.length !== words.length) return editDistance(typed.join(''), words.join(''), 1) < 2;
  return words.every((word, index) => {
    const limit = word.length < shortestName ? 0 : word.length < longWord ? 1 : 2;
    return editDistance(typed[index] ?? '', word, limit) <= limit;
  });
}
