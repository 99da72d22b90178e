import type { Dataset } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import { perDataset } from '../dataset/per-dataset.ts';
import { mendKeys } from '../names/misspelling.ts';
import { namesOf, type RowName } from '../names/names.ts';
import { findUsState } from '../names/states.ts';
import { toSingular } from '../names/word-forms.ts';
import { classOf, classOfPair } from './lexicon.ts';
import { isNumberWord } from './numbers.ts';
import { type FoundPhrase, indexPhrases, type PhraseIndex, readPhrases } from './phrases.ts';
import type { Token } from './tokens.ts';

/** Rows that a message names: several where one name stands for several. */
export type Mention = FoundPhrase<readonly RowName[]>;

interface MentionIndex {
  /** By words in the singular, without articles. */
  readonly names: PhraseIndex<readonly RowName[]>;
  /** The words of all names. */
  readonly words: ReadonlySet<string>;
}

const tellingDeeds = new Set(['trafficking', 'manslaughter']);
const articles = new Set(['a', 'an', 'the']);
const innerMarks = /^[-–—/,.'’&]$/u;
/** A name as short as this is a word of some language too, unless its letters are capitals: `LA`, `la`. */
const shortLength = 2;
/** A word longer than this is not a name with a slip. */
const longestWord = 24;

const indexOf = perDataset((dataset): MentionIndex => {
  const merged = new Map<string, readonly RowName[]>();
  for (const name of [...namesOf(dataset), ...partsOfLabels(dataset)]) {
    for (const key of variantsOf(name).map(words => words.join(' '))) {
      const names = merged.get(key) ?? [];
      if (key !== '' && !names.some(({ row }) => row === name.row)) merged.set(key, [...names, name]);
    }
  }
  return { names: indexPhrases(merged), words: new Set([...merged.keys()].flatMap(key => key.split(' '))) };
});

/** `Sex offense against child/fondling` is called by either half, and `Drug trafficking` by the word that says what was done. */
function partsOfLabels({ rows: { convictions: offenses } }: Dataset): readonly RowName[] {
  return offenses.flatMap(row => {
    const halves = row.label.split('/').map(normalize);
    const deeds = normalize(row.label)
      .split(' ')
      .filter(word => tellingDeeds.has(word));
    return [...halves, ...deeds].map(key => ({ key, row, note: undefined, source: 'row' }) as const);
  });
}

/** `Possession of cocaine` is said `cocaine possession` too, and the other way round. */
function variantsOf({ key, row }: RowName): readonly (readonly string[])[] {
  const { table } = row;
  const written = key.split(' ').filter(word => !articles.has(word));
  const words = written.map(toSingular);
  const [first, second, third] = words;
  if (table === 'groups') {
    // Whoever was convicted is found by the words for a conviction, which stand in many more turns than the group's name.
    if (written.some((word, at) => (classOfPair(word, written[at + 1] ?? '') ?? classOf(word)) === 'conviction'))
      return [];
    return [words];
  }
  if (row.table === 'jurisdictions' && row.kind === 'county') return [words, words.filter(word => word !== 'county')];
  if (table === 'jurisdictions' || first === undefined || second === undefined) return [words];
  if (table === 'categories' && second === 'offense') return [words, [first]];
  if (second === 'of' && third !== undefined) return [words, [third, first]];
  return words.length === 2 ? [words, [second, 'of', first]] : [words];
}

/** Finds the rows that a message names, from token to token. Made once for a message: it remembers the spellings it mended. */
export function mentionFinder(dataset: Dataset, tokens: readonly Token[]): (at: number) => Mention | undefined {
  const index = indexOf(dataset);
  const mended = new Map<string, string>();
  const read = (token: Token): string => {
    const word = toSingular(token.key);
    if (index.words.has(word) || !mayBeMisspelt(token)) return word;
    const known = mended.get(word) ?? mend(word, index.words);
    mended.set(word, known);
    return known;
  };
  const isSkipped = ({ text, key }: Token) => innerMarks.test(text) || articles.has(key) || key === 'on';
  return at =>
    tokens[at]?.kind !== 'word'
      ? undefined
      : readPhrases(index.names, tokens, at, { read, isSkipped }).find(
          mention => isMeant(tokens, at, mention) && !isCutShort(tokens, mention),
        );
}

function mayBeMisspelt({ kind, key }: Token): boolean {
  return (
    kind === 'word' && key.length >= 5 && key.length <= longestWord && classOf(key) === undefined && !isNumberWord(key)
  );
}

/** The one word that an unknown one is a misspelling of, or is as it sounds (`Filadelphia`); else the word itself. */
function mend(word: string, words: ReadonlySet<string>): string {
  const sounded = word.replace(/^f/, 'ph');
  if (words.has(sounded)) return sounded;
  const alike = [...words].filter(each => each.charAt(0) === word.charAt(0));
  const [only, ...others] = mendKeys(word, alike);
  return others.length > 0 ? word : (only ?? word);
}

/** A short name in small letters is a name beside what is known, and not beside other words. */
function isMeant(tokens: readonly Token[], at: number, { value: names, next }: Mention): boolean {
  const token = tokens[at];
  if (token === undefined || next > at + 1) return true;
  if (names.every(({ row }) => row.table !== 'jurisdictions')) return !isPlainWord(tokens, at);
  const isShort = token.key.length <= shortLength;
  // "Cook 30": of a county without the word.
  const isOpen = names.every(
    ({ row, key }) => row.table === 'jurisdictions' && row.kind === 'county' && key !== token.key,
  );
  const isSmall = token.text === token.key;
  if (isOpen && isSmall) return false;
  if (!isOpen && token.text.toUpperCase() === token.text) return true;
  if (!isOpen && !isShort && !(isSmall && isShortState(token.key))) return true;
  const [before, after] = [tokens[at - 1], tokens[next]];
  // "Mass was 50"
  const counted = /^(?:was|were|is|had|has|got)$/.test(after?.key ?? '') ? tokens[next + 1] : after;
  if (before?.kind === 'number' || counted?.kind === 'number' || after?.text === ':') return true;
  if (before?.key === 'in' || before?.key === 'from') return true;
  // `la had`, `dc (14)`, but not `la policía` and not `mass arrests`.
  return isShort && !(after?.kind === 'word' && classOf(after.key) === undefined);
}

/** `weapon` for weapon offenses: only beside a number, a mark that leads to one, or a word for crimes. */
function isCutShort(tokens: readonly Token[], { value: names, words, next }: Mention): boolean {
  const [before, after] = [tokens[next - words.length - 1], tokens[next]];
  const isCut = names.every(({ row, key }) => row.table === 'categories' && key.split(' ').length > words.length);
  const isBeside = before?.kind === 'number' || after?.kind === 'number' || /^[:(=]$/.test(after?.text ?? '');
  return isCut && !isBeside && !['conviction', 'caseNoun', 'charge'].includes(classOf(after?.key ?? '') ?? '');
}

/** `mass`, `ill`, `miss`: abbreviations that are words too. */
function isShortState(key: string): boolean {
  const found = findUsState(key);
  return found !== undefined && found.name.toLowerCase() !== key;
}

/** "Convicted" and "immigration" say something of their own, unless they tell what an offense is: "immigration offenses". */
function isPlainWord(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at]?.key ?? '';
  const following = classOf(tokens[at + 1]?.key ?? '');
  return classOf(key) !== undefined && following !== 'conviction' && following !== 'caseNoun';
}
