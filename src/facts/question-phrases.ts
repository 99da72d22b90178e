import type { Dataset, Phrase, Table } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import { perDataset } from '../dataset/per-dataset.ts';
import { otherPlaceNames } from '../english/other-names.ts';
import { indexPhrases, readPhrases } from '../english/phrases.ts';
import type { Token } from '../english/tokens.ts';
import { nameEveryday, nameExactly } from '../names/name-alone.ts';
import { type Named, nameRow } from '../names/named.ts';
import { groupTables, namesIn, offenseTables, placeTables } from '../names/names.ts';
import otherCrimeNames from '../names/other-crimes.json' with { type: 'json' };
import { rootOf, toSingular } from '../names/word-forms.ts';
import cueWords from './cues.json' with { type: 'json' };
import type { Meaning } from './piece.ts';

/** What a word asks for, beside the rows that it names. */
export type Cue = keyof typeof cueWords;

/** The form in which words are compared. */
type Form = (word: string) => string;
const asWritten: Form = word => word;
const forms: readonly Form[] = [asWritten, toSingular, rootOf];

/** Words, and what they stand for. */
export interface Entry {
  readonly words: Phrase;
  readonly meaning: Meaning;
  readonly form: Form;
}

/** "St.", "Co." */
const longestAbbreviation = 3;
const articles = /^(?:an?|the|their|h(?:is|er)|some(?:one|body)s?|peoples?)$/;

/** Words that may have articles between them. */
function loosely(text: string, meaning: Meaning, form = toSingular): Entry {
  const words = normalize(text).split(' ');
  return { words: words.filter((word, at) => at === 0 || !articles.test(word)), meaning, form };
}

function exactly(asked: readonly Phrase[], meaning: Meaning): readonly Entry[] {
  return asked.map(words => ({ words, meaning, form: asWritten }));
}

const isCueName = (name: string): name is Cue => name in cueWords;

/** The words of each cue; those of "stranger" are known not to be understood: "only had" tells what is counted. */
const cueEntries: readonly Entry[] = Object.keys(cueWords)
  .filter(isCueName)
  .flatMap(cue => {
    const phrases = cueWords[cue].split(' ').map(each => each.split(/(?<=.)[+]/));
    return exactly(phrases, cue === 'stranger' ? { kind: cue } : { kind: 'cue', cue });
  });

/** The everyday words of rows. */
export const everydayEntries = perDataset((dataset): readonly Entry[] =>
  [...new Set(dataset.everydayWords.map(({ words }) => words))].flatMap(words => {
    const named = nameEveryday(words, dataset);
    return named ? [loosely(words, { kind: 'row', named }, rootOf)] : [];
  }),
);

/** Everything that words of a question may say. Of two as long, what stands first here is meant. */
export const allEntries = perDataset((dataset): readonly Entry[] => {
  const { title, report, rows, limits, said } = dataset;
  const row = (text: string, named: Named | undefined) => (named ? [loosely(text, { kind: 'row', named })] : []);
  const named = (tables: readonly Table[]) =>
    [...new Set(namesIn(tables, dataset).map(({ key }) => key))].flatMap(key => {
      const found = nameExactly(key, dataset, tables);
      const short = tables === groupTables ? key.replace(/^people /, '') : key.replace(/^(.*) other$/, 'other $1');
      return [...row(key, found), ...row(short, found)];
    });
  const headings = rows.categories.flatMap(each =>
    ['category', 'heading'].flatMap(word => row(`${each.name} ${word}`, nameRow(each, dataset))),
  );
  const titles = [title, title.replace(/^\S+ (?=\S+ )/, '')].map(each => normalize(each).split(' '));
  return [
    ...said.flatMap(each => exactly(each.asked, { kind: 'said', said: each })),
    ...headings,
    ...limits.flatMap(limit => exactly(limit.asked, { kind: 'limit', limit })),
    ...[placeTables, offenseTables, groupTables].flatMap(named),
    ...everydayEntries(dataset),
    ...exactly(titles, { kind: 'cue', cue: 'title' }),
    ...exactly([normalize(report.reporter).split(' ')], { kind: 'cue', cue: 'reporter' }),
    ...otherPlaceNames.map(name => loosely(name, { kind: 'outside', what: 'place', name })),
    ...otherCrimeNames.map(name => loosely(name, { kind: 'outside', what: 'crime', name })),
    ...cueEntries,
  ];
});

const cueOfWord = new Map(
  cueEntries.flatMap(({ words, meaning }) =>
    words.length === 1 && meaning.kind === 'cue' ? [[words[0], meaning.cue] as const] : [],
  ),
);

/** What a word asks for. */
export function cueOf(key: string): Cue | undefined {
  return cueOfWord.get(key) ?? cueOfWord.get(toSingular(key));
}

const phraseIndexes = perDataset(dataset =>
  forms.map(form => {
    const entries = allEntries(dataset).map((entry, order) => ({ ...entry, order }));
    const own = entries.filter(entry => entry.form === form);
    return { form, index: indexPhrases(own.map(entry => [entry.words.map(form).join(' '), entry])) };
  }),
);

/** The longest phrase that begins at a token, and the index after it; of two as long the one that is written so. */
export function readQuestionPhrase(tokens: readonly Token[], at: number, dataset: Dataset) {
  const holds = (words: Phrase) =>
    tokens.some((_, from) => words.every((word, index) => tokens[from + index]?.key === word));
  const all = phraseIndexes(dataset)
    .flatMap(({ form, index }) =>
      readPhrases(index, tokens, at, {
        read: ({ key }) => form(key),
        // Marks between words, as in `MS-13` and `St. Louis`, are passed over, and the end of a sentence is not.
        isSkipped: ({ text, key }, before) =>
          /^[-–—/,'’&()]$/u.test(text) ||
          (text === '.' && form !== asWritten && (before?.text.length ?? 0) <= longestAbbreviation) ||
          (form !== asWritten && articles.test(key)),
      }),
    )
    .map(({ value, next }) => ({ ...value, next }))
    .toSorted((a, b) => b.words.length - a.words.length || a.order - b.order);
  const isTalk = ({ meaning }: Entry) => meaning.kind === 'limit' && meaning.limit.unless.some(holds);
  const found = all.filter(entry => !isTalk(entry));
  const [first] = found;
  // "Counterfeiting of money" asks for no money.
  if (!first) return all[0] && { ...all[0], meaning: { kind: 'cue', cue: 'filler' } as const };
  const isWritten = ({ words }: Entry) =>
    words.length === first.words.length && words.every(word => tokens.some(({ key }) => key === word));
  return first.meaning.kind === 'row' ? (found.find(isWritten) ?? first) : first;
}
