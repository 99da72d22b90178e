import { toSingular } from '../names/word-forms.ts';
import lexicon from './lexicon.json' with { type: 'json' };
import { indexPhrases, readPhrase } from './phrases.ts';

/**
 * What a word does in a claim: English, and nothing of any dataset. A word stands in one class, the one that matters for binding
 * a number to its subject; words without a class are strangers.
 */
export type WordClass = keyof typeof lexicon.classes;

/** Lists of words in the lexicon, each in lines. */
export function wordsIn(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap(line => line.split(' ')));
}

/** Phrases in the lexicon by what they say. */
export function phrasesIn<Value extends string>(lists: Readonly<Record<Value, readonly string[]>>) {
  const isValue = (name: string): name is Value => name in lists;
  return Object.keys(lists)
    .filter(isValue)
    .flatMap(name => splitPhrases(lists[name]).map(phrase => [phrase, name] as const));
}

export function splitPhrases(lines: readonly string[]): readonly string[] {
  return lines.join(' ').split(', ');
}

const isClass = (name: string): name is WordClass => name in lexicon.classes;
const classes: ReadonlyMap<string, WordClass> = new Map(
  Object.keys(lexicon.classes)
    .filter(isClass)
    .flatMap(name => [...wordsIn(lexicon.classes[name])].map(word => [word, name] as const)),
);
const pairs = indexPhrases(phrasesIn(lexicon.pairs));
const deeds: ReadonlyMap<string, string> = new Map(Object.entries(lexicon.deeds));
const domain = wordsIn(lexicon.domain);
const otherDomain = wordsIn(lexicon.otherDomain);

/** What a word does in a claim, by its key. */
export function classOf(key: string): WordClass | undefined {
  const known = classes.get(key);
  if (known !== undefined) return known;
  if (classes.get(`${key}s`) === 'untold') return 'untold';
  // Adverbs change nothing: "previously", "reportedly".
  return key.endsWith('ly') ? 'filler' : undefined;
}

/** All such words. */
export const deedWords = [...deeds.keys()];

/** What somebody did, of the word for who did it: `robbers`, `kidnapper`. */
export function deedOf(key: string): string | undefined {
  return deeds.get(toSingular(key));
}

/** What two words do together: `picked up`, `criminal record`. */
export function classOfPair(first: string, second: string): WordClass | undefined {
  return readPhrase(pairs, [{ key: first }, { key: second }], 0)?.value;
}

/** Whether a word makes it likely that a message is about arrests or what follows from them. */
export function isDomainWord(key: string): boolean {
  return classes.get(key) === 'arrest' || domain.has(key);
}

/** Whether a word of games, the weather, the road makes it likely that names and numbers side by side are about something else. */
export function isOtherDomainWord(key: string): boolean {
  return otherDomain.has(key);
}
