import type { Dataset, Limit, Phrase, Said } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import { perDataset } from '../dataset/per-dataset.ts';
import type { Token } from '../english/tokens.ts';
import { nameEveryday } from '../names/name-alone.ts';
import type { Named } from '../names/named.ts';
import { toSingular } from '../names/word-forms.ts';

/** What a phrase of the dataset leads to: a statement of the report, a limit, or what people call a row when they ask. */
export type Meaning =
  | { readonly kind: 'said'; readonly said: Said }
  | { readonly kind: 'limit'; readonly limit: Limit }
  | { readonly kind: 'row'; readonly named: Named };

interface Entry {
  readonly words: Phrase;
  readonly meaning: Meaning;
}

/** The longest phrase at a token; of two as long a statement comes before a limit, and a limit before a row. */
export function readPhrase(
  tokens: readonly Token[],
  at: number,
  dataset: Dataset,
): { readonly meaning: Meaning; readonly next: number } | undefined {
  for (const { words, meaning } of entriesOf(dataset).get(toSingular(tokens[at]?.key ?? '')) ?? []) {
    const next = follow(tokens, at, words, meaning.kind === 'row');
    if (next !== undefined && !(meaning.kind === 'limit' && isUndone(meaning.limit, tokens))) return { meaning, next };
  }
  return undefined;
}

/** Whether a text asks for what the report does not have, and for nothing else. */
export function isLimit(text: string, dataset: Dataset): boolean {
  return exactly(text, dataset).some(({ kind }) => kind === 'limit');
}

function exactly(text: string, dataset: Dataset): readonly Meaning[] {
  const key = normalize(text).replaceAll(/ (?:an?|the)(?= )/g, '');
  const entries = entriesOf(dataset).get(toSingular(key.split(' ')[0] ?? '')) ?? [];
  return entries.filter(({ words }) => words.join(' ') === key).map(({ meaning }) => meaning);
}

/** Whether a word is the first of a phrase within which the words of a limit mean something else. */
function isUndone({ unless }: Limit, tokens: readonly Token[]): boolean {
  return unless.some(words => tokens.some((_, at) => follow(tokens, at, words, false) !== undefined));
}

/** The index after these words; marks between them, as in `MS-13`, are passed over. */
function follow(tokens: readonly Token[], at: number, words: Phrase, anyNumber: boolean): number | undefined {
  let next = at;
  for (const [index, word] of words.entries()) {
    if (index > 0 && /^[-–—/.,']$/.test(tokens[next]?.text ?? '')) next += 1;
    if (index > 0 && anyNumber && isArticle(tokens[next]?.key ?? '')) next += 1;
    const key = tokens[next]?.key ?? '';
    if (key !== word && !(anyNumber && toSingular(key) === word)) return undefined;
    next += 1;
  }
  return next;
}

function isArticle(word: string): boolean {
  return /^(?:an?|the)$/.test(word);
}

const entriesOf = perDataset((dataset): ReadonlyMap<string, readonly Entry[]> => {
  const all: readonly Entry[] = [
    ...dataset.said.flatMap(said => said.asked.map(words => ({ words, meaning: { kind: 'said', said } as const }))),
    ...dataset.limits.flatMap(limit =>
      limit.asked.map(words => ({ words, meaning: { kind: 'limit', limit } as const })),
    ),
    ...[...new Set(dataset.everydayWords.map(({ words }) => words))].flatMap(words => {
      const named = nameEveryday(words, dataset);
      const written = normalize(words).split(' ');
      return named
        ? [
            {
              words: written.filter((word, index) => index === 0 || !isArticle(word)),
              meaning: { kind: 'row', named } as const,
            },
          ]
        : [];
    }),
  ];
  const byFirst = new Map<string, Entry[]>();
  for (const entry of all.toSorted((a, b) => b.words.length - a.words.length)) {
    const first = toSingular(entry.words[0] ?? '');
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  return byFirst;
});
