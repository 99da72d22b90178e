/** Words that join others, and tell no name from another. */
const emptyWords = new Set('a an and against by for in of on other the to toward with'.split(' '));

/** Shorter stems are those of other words too. */
const shortestStem = 4;

/** A word without its plural: `weapons` → `weapon`, `robberies` → `robbery`. */
export function toSingular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return word;
  return word.length > 4 && word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** What the forms of a word have in common: `extort` of `extorting` and `extortion`. */
export function stemOf(word: string): string {
  const singular = toSingular(word);
  const stem = singular.replace(/(?:ation|ion|ing|ment|ery|ed|er|or|e|y)$/, '').replace(/(\p{L})\1$/u, '$1');
  return stem.length < shortestStem ? singular : stem;
}

/** The words of a normalized text that tell it from another, in the singular. */
export function tellingWords(key: string): ReadonlySet<string> {
  return new Set(
    key
      .split(' ')
      .filter(word => word !== '' && !emptyWords.has(word))
      .map(toSingular),
  );
}

/** Words of names that are said of much else. */
export const commonWords = new Set(
  'city county crime district government offense order other person public state'.split(' '),
);
