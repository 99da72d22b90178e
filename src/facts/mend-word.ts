import type { Dataset } from '../dataset/dataset.ts';
import { perDataset } from '../dataset/per-dataset.ts';
import { deedOf, deedWords } from '../english/lexicon.ts';
import { isNumberWord } from '../english/numbers.ts';
import type { Token } from '../english/tokens.ts';
import { editDistance, mendKeys } from '../names/misspelling.ts';
import { rootOf, toSingular } from '../names/word-forms.ts';
import { labelWords } from './label-words.ts';
import { allEntries, cueOf, type Entry, everydayEntries } from './question-phrases.ts';

/** A shorter word is too near to others to be one with a slip; the word that it stands for is longer still. */
const shortestMended = 5;
/** Everyday words are many, and the short ones too near to others: "raging" is not "raping". */
const longEveryday = 9;
/** "Racist" is not "rapist", nor "former" "forger". */
const longDeed = 7;
/** "Barber" is not "briber". */
const longSounding = 6;

/** Words that are known, and those that a misspelt one may stand for, with their sounds. */
const vocabularyOf = perDataset(dataset => {
  const entries = allEntries(dataset);
  const known = new Set([...entries.flatMap(({ words }) => words), ...labelWords]);
  const barred = entries.filter(({ meaning, words }) => meaning.kind === 'limit' && words.length === 1);
  const others = new Set(barred.flatMap(({ words }) => words));
  const telling = entries.filter(({ meaning }) =>
    meaning.kind === 'cue'
      ? !/^(?:chatter|name|claim|telling|who|when|not|next|rank)$/.test(meaning.cue)
      : meaning.kind === 'row',
  );
  const everyday = new Set(everydayEntries(dataset));
  const isLong = (entry: Entry) =>
    everyday.has(entry) || (entry.meaning.kind === 'cue' && entry.meaning.cue === 'filler');
  const isMended = (entry: Entry) => (word: string) => !isLong(entry) || word.length >= longEveryday;
  const rows = new Set(telling.flatMap(entry => entry.words));
  const deeds = deedWords.filter(word => word.length >= longDeed && rows.has(deedOf(word) ?? ''));
  const words = [...new Set([...telling.flatMap(entry => entry.words.filter(isMended(entry))), ...deeds])];
  return {
    known: new Set([...known, ...[...known].map(toSingular)]),
    roots: new Set(everydayEntries(dataset).flatMap(entry => entry.words.map(rootOf))),
    telling: new Set([...telling.flatMap(entry => entry.words), ...labelWords].filter(word => !others.has(word))),
    words: words
      .filter(word => word.length > shortestMended && !others.has(word))
      .map(word => [word, soundOf(word)] as const),
  };
});

/** The word that a misspelt one stands for: `denvr`, `filadelfia`, `hwo`; itself where it is known, or none is near. */
export function mendWord(token: Token, dataset: Dataset): string {
  const { known, roots, telling, words } = vocabularyOf(dataset);
  const isKnown = (word: string) => known.has(word) || known.has(toSingular(word)) || roots.has(rootOf(word));
  if (isKnown(token.key) || isNumberWord(token.key) || /\d/.test(token.key)) return token.key;
  // "Phily" is no adverb.
  if (/.{4}ly$/.test(token.key)) return token.key;
  // "Kidnappers": what they did.
  const key = deedOf(token.key) ?? token.key;
  // "Drivin"
  if (key.endsWith('in') && isKnown(`${key}g`)) return `${key}g`;
  const swaps = Array.from({ length: Math.max(0, key.length - 2) }, (_, at) => swapAt(key, at + 1));
  // "Hwo" is "how", and "fib" is not the FBI.
  const swap = swaps.find(word => (word.length > 3 && telling.has(word)) || cueOf(word) !== undefined);
  if (swap !== undefined || key.length < shortestMended) return swap ?? key;
  const sound = soundOf(key);
  const begun = words.filter(([word]) => word.charAt(0) === key.charAt(0)).map(([word]) => word);
  const near = mendKeys(toSingular(key), begun);
  const alike = near.filter(word => word.at(-1) === key.at(-1));
  const sounding = words.filter(
    ([word, own]) =>
      key.length > longSounding &&
      own === sound &&
      firstSoundOf(word) === firstSoundOf(key) &&
      editDistance(key, word, 2) <= 2,
  );
  // "Assult" is in a label, too.
  const isOne = ([first, ...others]: readonly string[]) =>
    first !== undefined && others.every(word => editDistance(first, word, 1) <= 1);
  const mended = [near, alike, sounding.map(([word]) => word)].find(isOne)?.[0] ?? key;
  return deedOf(mended) ?? mended;
}

/** "Ceiling" is not "selling". */
function firstSoundOf(word: string): string {
  return word.replace(/^ph/, 'f').replace(/^[kq]/, 'c').charAt(0);
}

function swapAt(key: string, at: number): string {
  return key.slice(0, at) + key.charAt(at + 1) + key.charAt(at) + key.slice(at + 2);
}

/** Its consonants, those that sound alike by one letter. */
function soundOf(text: string): string {
  return text
    .replaceAll('ph', 'f')
    .replaceAll(/c(?=[eiy])/g, 's')
    .replaceAll(/ck|[cq]/g, 'k')
    .replaceAll('z', 's')
    .replaceAll(/(?!^)[aeiouyhw]/g, '')
    .replaceAll(/(.)\1+/g, '$1');
}
