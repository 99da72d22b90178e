import type { Dataset, Offense } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import { perDataset } from '../dataset/per-dataset.ts';
import { mendKeys } from './misspelling.ts';
import { toSingular } from './name-index.ts';

/** Words that join others, and tell no label from another. */
const EMPTY_WORDS = new Set('a an and against by for in of on other the to toward with'.split(' '));

interface Label {
  readonly offense: Offense;
  readonly words: ReadonlySet<string>;
}

interface Vocabulary {
  readonly labels: readonly Label[];
  readonly words: ReadonlySet<string>;
}

/** Offenses whose label or name is made of the very words of a text, in any order: "weapon possession". */
export function findByAllWords(text: string, dataset: Dataset): readonly Offense[] {
  const asked = wordsOf(text);
  return toOffenses(labelsWith(asked, dataset).filter(({ words }) => words.size === asked.size));
}

/** Offenses with all words of a text in their label or name: "theft". */
export function findByWords(text: string, dataset: Dataset): readonly Offense[] {
  return toOffenses(labelsWith(wordsOf(text), dataset));
}

/** The text with misspelt words replaced by the words of labels that they are near to: "cocane" → "cocaine". */
export function mendWords(text: string, dataset: Dataset): string {
  const { words } = vocabularyOf(dataset);
  return text
    .split(' ')
    .map(word => {
      if (EMPTY_WORDS.has(word) || words.has(toSingular(word))) return word;
      const [only, ...others] = mendKeys(word, words);
      return only !== undefined && others.length === 0 ? only : word;
    })
    .join(' ');
}

function labelsWith(asked: ReadonlySet<string>, dataset: Dataset): readonly Label[] {
  if (asked.size === 0) return [];
  return vocabularyOf(dataset).labels.filter(({ words }) => [...asked].every(word => words.has(word)));
}

/** Each offense once, most convictions first. */
function toOffenses(labels: readonly Label[]): readonly Offense[] {
  return [...new Set(labels.map(({ offense }) => offense))].toSorted((a, b) => b.count - a.count);
}

const vocabularyOf = perDataset((dataset): Vocabulary => {
  const labels = dataset.rows.convictions.flatMap(offense =>
    [offense.label, offense.name].map(text => ({ offense, words: wordsOf(normalize(text)) })),
  );
  return { labels, words: new Set(labels.flatMap(({ words }) => [...words])) };
});

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split(' ')
      .filter(word => word !== '' && !EMPTY_WORDS.has(word))
      .map(toSingular),
  );
}
