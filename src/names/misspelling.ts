/** Shorter words are too near to other words to be mended: "weed" and "feed", "Lynn" and "Lyon". */
const shortestName = 5;
/** From here on two slips are one name still. */
const longName = 9;
/** And from here on in one word: "Massachussets". Two in a shorter one make another word of it: "terrorist", "terroristic". */
const longWord = 12;

/**
 * How many letters must be put in, left out, replaced or swapped with their neighbor to make one text of the other. Counting
 * stops at the limit: anything farther away is `limit + 1`. Each slip allowed makes it four times as slow.
 */
export function editDistance(text: string, name: string, limit: number): number {
  return Math.abs(text.length - name.length) > limit ? limit + 1 : countSlips(text, name, limit, false);
}

/** The same between a text and the nearest beginning of what stands in a name from a letter on: `denv` is 0 away from `denver`. */
export function editDistanceToBeginning(text: string, name: string, limit: number, from = 0): number {
  return text.length - (name.length - from) > limit ? limit + 1 : countSlips(text, name, limit, true, 0, from);
}

function countSlips(text: string, name: string, limit: number, begins: boolean, at = 0, nameAt = 0): number {
  let left = at;
  let right = nameAt;
  for (; left < text.length && text[left] === name[right]; left += 1) right += 1;
  if (left === text.length) return begins ? 0 : Math.min(name.length - right, limit + 1);
  if (right === name.length) return Math.min(text.length - left, limit + 1);
  if (limit === 0) return 1;
  const isSwapped = text[left] === name[right + 1] && text[left + 1] === name[right];
  const fewest = Math.min(
    countSlips(text, name, limit - 1, begins, left + 1, right + 1),
    countSlips(text, name, limit - 1, begins, left + 1, right),
    countSlips(text, name, limit - 1, begins, left, right + 1),
    isSwapped ? countSlips(text, name, limit - 1, begins, left + 2, right + 2) : limit,
  );
  return 1 + fewest;
}

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
    nearest = slips < fewest ? [key] : [...nearest, key];
    fewest = slips;
  }
  return nearest;
}

/** A wrong digit is no slip: "District 9" is not "District 8". */
function isMisspelling(text: string, key: string, slips: number): boolean {
  if (key.length < shortestName || slips > allowSlips(key)) return false;
  return text.replace(/\D/g, '') === key.replace(/\D/g, '') && (slips < 2 || slipsAreSpread(text, key));
}

function allowSlips({ length }: string): number {
  return length < longName ? 1 : 2;
}

function slipsAreSpread(text: string, key: string): boolean {
  const [typed, words] = [text.split(' '), key.split(' ')];
  if (typed.length !== words.length) return editDistance(typed.join(''), words.join(''), 1) < 2;
  return words.every((word, index) => {
    const limit = word.length < shortestName ? 0 : word.length < longWord ? 1 : 2;
    return editDistance(typed[index] ?? '', word, limit) <= limit;
  });
}
