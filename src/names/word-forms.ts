/** Words that join others, and tell no name from another. */
const emptyWords = new Set('a an and against by for in of on other the to toward with'.split(' '));

/** Shorter stems are those of other words too. */
const shortestStem = 4;

/** A word without its plural: `weapons` → `weapon`, `robberies` → `robbery`. */
export function toSingular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return word;
  return word.length > 4 && word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** Forms that no rule makes, and of verbs too short for one. */
const irregular = new Map(
  [
    'beat beaten beating, break broke broken, bring brought, buy bought, catch caught, come came, deal dealt, drive drove driven',
    'driving, fight fought, flee fled, force forcing, get got getting, give gave given giving, go went gone, have had has having',
    'hide hid hidden hiding, hit hitting, hold held, hurt hurting, kill killed killing, lie lied lying, make made making',
    'rape raped raping, ride rode ridden riding, rob robbed robbing, run ran running, sell sold, send sent, shoot shot, sling slung',
    'sneak snuck, steal stole stolen, strike struck striking, swing swung, take took taken taking, throw threw thrown, use used using',
  ]
    .join(', ')
    .split(', ')
    .flatMap(line => {
      const [own = '', ...forms] = line.split(' ');
      return forms.map(form => [form, own] as const);
    }),
);

/** A word without its plural, its tense and its "ing": `break` of `broke`, `forg` of `forged` and `forge`. */
export function rootOf(word: string): string {
  const singular = toSingular(word);
  const own = irregular.get(word) ?? irregular.get(singular);
  if (own !== undefined) return own;
  const root = singular.replace(/(?:ing|ed|e)$/, '').replace(/(\p{L})\1$/u, '$1');
  return root.length < shortestStem ? singular : root;
}

/** What the forms of a word have in common: `extort` of `extorting` and `extortion`. */
export function stemOf(word: string): string {
  const singular = toSingular(word);
  const stem = singular.replace(/(?:ation|ion|ing|ment|ery|ed|er|or|e|y)$/, '').replace(/(\p{L})\1$/u, '$1');
  return stem.length < shortestStem ? singular : stem;
}

/** The words of a normalized text that tell it from another, in the singular. */
export function tellingWords(key: string): ReadonlySet<string> {
  const words = key.split(' ').filter(word => word !== '' && !emptyWords.has(word));
  return new Set(words.map(toSingular));
}

/** Words of names that are said of much else. */
export const commonWords = new Set(
  'city county crime district government offense order other person public state'.split(' '),
);
