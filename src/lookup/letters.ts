/** Which of 32 kinds of letters a text has, a bit for each. Comparing two is far cheaper than comparing the texts. */
export type Letters = number;

export function lettersOf(text: string): Letters {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

/** How many kinds of letters the first has and the second has not: at least as many slips are between their texts. */
export function countMissing(first: Letters, second: Letters): number {
  let missing = first & ~second;
  let count = 0;
  while (missing !== 0) {
    missing &= missing - 1;
    count += 1;
  }
  return count;
}
