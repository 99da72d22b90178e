import type { Dataset, Phrase, Table } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import { perDataset } from '../dataset/per-dataset.ts';
import { nameDeed } from '../english/deeds.ts';
import { isNumberWord } from '../english/numbers.ts';
import { otherCrimeNames } from '../english/other-crimes.ts';
import { otherPlaceNames } from '../english/other-places.ts';
import type { Token } from '../english/tokens.ts';
import { editDistance } from '../names/edit-distance.ts';
import { nameEveryday } from '../names/everyday-words.ts';
import { nameRow } from '../names/make-named.ts';
import { mendKeys } from '../names/misspelling.ts';
import { nameExactly } from '../names/name-alone.ts';
import { namesIn } from '../names/names.ts';
import { toSingular } from '../names/word-forms.ts';
import cueWords from './cues.json' with { type: 'json' };
import { groupTables, offenseTables, placeTables } from './fact-types.ts';
import { labelWords } from './label-words.ts';
import type { Meaning } from './piece.ts';

/** What a word asks for, beside the rows that it names. */
export type Cue = keyof typeof cueWords;

interface Entry {
  readonly words: Phrase;
  readonly meaning: Meaning;
  /** Whether its words may be in the singular or the plural, with articles between them. */
  readonly loose: boolean;
}

/** Everything that words of a question may say. Of two as long, what stands first here is meant. */
const allEntries = perDataset((dataset): readonly Entry[] => {
  const exactly = (asked: readonly Phrase[], meaning: Meaning): readonly Entry[] =>
    asked.map(words => ({ words, meaning, loose: false }));
  const loosely = (text: string, meaning: Meaning | undefined): readonly Entry[] => {
    const words = normalize(text)
      .split(' ')
      .filter((word, at) => at === 0 || !isArticle(word));
    return meaning ? [{ words, meaning, loose: true }] : [];
  };
  const named = (tables: readonly Table[]) =>
    [...new Set(namesIn(tables, dataset).map(({ key }) => key))].flatMap(key => {
      const row = nameExactly(key, dataset, tables);
      if (!row) return [];
      const short = tables === groupTables ? key.replace(/^people /, '') : key.replace(/^(.*) other$/, 'other $1');
      return [...new Set([key, short])].flatMap(text => loosely(text, { kind: 'row', named: row }));
    });
  const everyday = [...new Set(dataset.everydayWords.map(({ words }) => words))].flatMap(words => {
    const row = nameEveryday(words, dataset);
    return row ? loosely(words, { kind: 'row', named: row }) : [];
  });
  const headings = dataset.rows.categories.flatMap(row =>
    ['category', 'heading'].flatMap(word =>
      loosely(`${row.name} ${word}`, { kind: 'row', named: nameRow(row, dataset) }),
    ),
  );
  return [
    ...dataset.said.flatMap(said => exactly(said.asked, { kind: 'said', said })),
    ...headings,
    ...dataset.limits.flatMap(limit => exactly(limit.asked, { kind: 'limit', limit })),
    ...[placeTables, offenseTables, groupTables].flatMap(named),
    ...everyday,
    ...ownNames(dataset),
    ...otherPlaceNames.flatMap(name => loosely(name, { kind: 'outside', what: 'place', name })),
    ...otherCrimeNames.flatMap(name => loosely(name, { kind: 'outside', what: 'crime', name })),
    ...cueEntries,
  ];
});

const isCueName = (name: string): name is Cue => name in cueWords;

const cueEntries: readonly Entry[] = Object.entries(cueWords).flatMap(([cue, words]) =>
  isCueName(cue)
    ? words.split(' ').map(each => ({
        words: each.split(/(?<=.)[+]/),
        // "Only had" tells what is counted, and is not understood.
        meaning: cue === 'stranger' ? { kind: cue } : { kind: 'cue', cue },
        loose: false,
      }))
    : [],
);

/** The title, also without "Operation" before it, and who made the report. */
function ownNames({ title, report }: Dataset): readonly Entry[] {
  const words = normalize(title).split(' ');
  const titles = words.length > 2 ? [words, words.slice(1)] : [words];
  return [
    ...titles.map(each => ({ words: each, meaning: { kind: 'cue', cue: 'title' } as const, loose: false })),
    {
      words: normalize(report.reporter).split(' '),
      meaning: { kind: 'cue', cue: 'reporter' },
      loose: false,
    },
  ];
}

const cueOfWord = new Map(
  cueEntries.flatMap(({ words, meaning }) =>
    words.length === 1 && meaning.kind === 'cue' ? [[words[0], meaning.cue] as const] : [],
  ),
);

/** What a word asks for, or whether it asks for this. */
export function cueOf(key: string): Cue | undefined {
  return cueOfWord.get(key) ?? cueOfWord.get(toSingular(key));
}

function isArticle(word: string): boolean {
  return /^(?:an?|the)$/.test(word);
}

/** By the singular of their first word, the longest first. */
const entriesByWord = perDataset(dataset =>
  groupBy(
    allEntries(dataset).toSorted((a, b) => b.words.length - a.words.length),
    ({ words: [first = ''] }) => toSingular(first),
  ),
);

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** The longest phrase that begins at a token, and the index after it; of two as long the one that is written so. */
export function readPhrase(tokens: readonly Token[], at: number, dataset: Dataset) {
  const entries = entriesByWord(dataset).get(toSingular(tokens[at]?.key ?? '')) ?? [];
  const found = entries.flatMap(({ words, meaning, loose }) => {
    const next = follow(tokens, at, words, loose);
    const isUndone = meaning.kind === 'limit' && meaning.limit.unless.some(each => holds(tokens, each));
    return next === undefined || isUndone ? [] : [{ words, meaning, next }];
  });
  const isWritten = ({ words }: { words: Phrase }) => words.every(word => tokens.some(({ key }) => key === word));
  const longest = found.filter(({ words }) => words.length === found[0]?.words.length);
  return longest[0]?.meaning.kind === 'row' ? (longest.find(isWritten) ?? longest[0]) : longest[0];
}

function holds(tokens: readonly Token[], words: Phrase): boolean {
  return tokens.some((_, at) => follow(tokens, at, words, false) !== undefined);
}

/** The index after these words; marks between them, as in `MS-13`, are passed over. */
function follow(tokens: readonly Token[], at: number, words: Phrase, loose: boolean): number | undefined {
  let next = at;
  for (const [index, word] of words.entries()) {
    if (index > 0 && /^[-–—/.,'’&()]$/u.test(tokens[next]?.text ?? '')) next += 1;
    if (index > 0 && loose && isArticle(tokens[next]?.key ?? '')) next += 1;
    const key = tokens[next]?.key;
    if (key === undefined || (key !== word && !(loose && toSingular(key) === toSingular(word)))) return undefined;
    next += 1;
  }
  return next;
}

/** A shorter word is too near to others to be one with a slip; the word that it stands for is longer still. */
const shortestMended = 5;

/** Words that are known, those that a misspelt one may stand for by their first letter, and those by their sound. */
const vocabularyOf = perDataset(dataset => {
  const entries = allEntries(dataset);
  const wordsOf = (of: readonly Entry[]) => new Set(of.flatMap(({ words }) => words));
  const known = new Set([...wordsOf(entries), ...labelWords]);
  const isTold = ({ meaning }: Entry) => meaning.kind === 'cue' && !/^(?:filler|chatter)$/.test(meaning.cue);
  const barred = wordsOf(entries.filter(({ meaning, words }) => meaning.kind === 'limit' && words.length === 1));
  const told = wordsOf(entries.filter(entry => entry.meaning.kind === 'row' || isTold(entry)));
  const words = [...told].filter(word => word.length > shortestMended && !barred.has(word));
  return {
    known: new Set([...known, ...[...known].map(toSingular)]),
    byLetter: groupBy(words, word => word.charAt(0)),
    bySound: groupBy(words, soundOf),
    swapped: new Set([...known].filter(word => word.length > 2)),
  };
});

/** The word that a misspelt one stands for: `denvr`, `filadelfia`, `hwo`; itself where it is known, or none is near. */
export function mendWord(token: Token, dataset: Dataset): string {
  const { known, byLetter, bySound, swapped } = vocabularyOf(dataset);
  const isKnown = (word: string) => known.has(word) || known.has(toSingular(word));
  if (isKnown(token.key) || isNumberWord(token.key) || /\d/.test(token.key)) return token.key;
  // "Kidnappers": what they did.
  const { key } = nameDeed(token);
  if (isKnown(key)) return key;
  const swap = Array.from(
    { length: Math.max(0, key.length - 2) },
    (_, at) => key.slice(0, at + 1) + key.charAt(at + 2) + key.charAt(at + 1) + key.slice(at + 3),
  ).find(word => swapped.has(word));
  if (swap !== undefined) return swap;
  if (key.length < shortestMended) return key;
  const near = mendKeys(toSingular(key), byLetter.get(key.charAt(0)) ?? []);
  const alike = near.filter(word => word.at(-1) === key.at(-1));
  const sound = soundOf(key);
  const sounding = sound.length > 3 ? (bySound.get(sound) ?? []).filter(word => editDistance(key, word, 3) <= 3) : [];
  // "Assult" is in a label, too.
  const isOne = ([first = '', ...others]: readonly string[]) =>
    first !== '' && others.every(word => editDistance(first, word, 1) <= 1);
  const [only] = [near, alike, sounding].find(isOne) ?? [];
  return only ?? key;
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
