import type { Dataset, Row } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import { perDataset } from '../dataset/per-dataset.ts';
import { mendKeys } from './misspelling.ts';
import { type AnyName, isRow, namesIn, rowsOf, shapeOf } from './names.ts';
import { commonWords, stemOf, tellingWords, toSingular } from './word-forms.ts';

/** The shortest text that is read as the beginning of a name, or as a word of it. */
const shortestPart = 4;
/** "Terrorist" is another word than "terroristic", not the beginning of it. */
const otherWord = /^(?:ist)?ic\b/;

/** The names that a text fits best, each step in its own way: of one row, or of several between which it does not decide. */
type MatchStep = (text: string, names: readonly AnyName[]) => readonly AnyName[];

export const matchExactly: MatchStep = (text, names) => bestOf(names.filter(({ key }) => key === text));

/** Names that are this but for spaces and plurals. */
export const matchShape: MatchStep = (text, names) => {
  const shape = shapeOf(text);
  return bestOf(names.filter(name => name.shape === shape && isLoose(name)));
};

/** Names that this is a misspelling of. "Denver CO" has none: it is one letter away from "Denver CA". */
export const matchMisspelt: MatchStep = (text, names) =>
  bestOfEach(mendKeys(text, keysOf(names.filter(isLoose))), names);

/** Names that this is the beginning of. An alias may lack the end of its last word alone, and no name a number. */
export const matchBeginning: MatchStep = (text, names) => {
  if (text.length < shortestPart) return [];
  const begun = names.filter(name => {
    const rest = name.key.slice(text.length);
    if (!isLoose(name) || !name.key.startsWith(text) || /\d/.test(rest)) return false;
    return !rest.includes(' ') || (isOwn(name) && !otherWord.test(rest));
  });
  return bestOfEach(keysOf(begun), names);
};

/** Names with this word in any form: "clara", "extorting". Labels before the headings that they stand under. */
export const matchWord: MatchStep = (text, names) => {
  const stem = stemOf(text);
  if (text.includes(' ') || text.length < shortestPart || commonWords.has(toSingular(text))) return [];
  const having = names.filter(name => {
    const isOfState = isRow(name.row) && name.row.table === 'jurisdictions' && name.key !== normalize(name.row.name);
    return isOwn(name) && !isOfState && name.words.some(word => stemOf(word) === stem);
  });
  const printed = having.filter(({ row }) => isRow(row) && row.parts.length === 0);
  return printed.length > 0 ? printed : having;
};

/** Labels that are made of the very words of a text, or else those that have them all. One that shares a word is a guess. */
export function labelsWith(text: string, names: readonly AnyName[]): readonly Row[] {
  const asked = [...tellingWords(text)];
  if (asked.length === 0) return [];
  const having = labelNames(names).filter(({ telling }) => asked.every(word => telling.has(word)));
  const same = rowsOf(having.filter(({ telling }) => telling.size === asked.length));
  const sharing = rowsOf(having);
  return same.length > 0 || sharing.length === 1 ? same : sharing;
}

/** The text with misspelt words replaced by the words of labels that they are near to: "cocane" → "cocaine". */
export function mendWords(text: string, dataset: Dataset): string {
  const known = wordsOfLabels(dataset);
  const mend = (word: string) => {
    if (tellingWords(word).size === 0 || known.has(toSingular(word))) return word;
    const [only = word, ...others] = mendKeys(word, known);
    return others.length === 0 ? only : word;
  };
  return text.split(' ').map(mend).join(' ');
}

const wordsOfLabels = perDataset(
  dataset => new Set(labelNames(namesIn(['convictions'], dataset)).flatMap(({ telling }) => [...telling])),
);

const labelNames = (names: readonly AnyName[]) =>
  names.filter(({ row, source }) => isRow(row) && row.table === 'convictions' && source === 'row');

/** A row's own name, but for those of groups, whose words are said of much else: "immigration", "members". */
const isOwn = ({ source, row }: AnyName) => source === 'row' && isRow(row) && row.table !== 'groups';

const keysOf = (names: readonly AnyName[]) => names.map(({ key }) => key);

const isLoose = ({ source }: AnyName) => source !== 'abbreviated';

function bestOf(names: readonly AnyName[]): readonly AnyName[] {
  const best = Math.min(...names.map(({ priority }) => priority));
  return names.filter(({ priority }) => priority === best);
}

/** The best of each key, the best of all first. */
function bestOfEach(keys: readonly string[], names: readonly AnyName[]): readonly AnyName[] {
  const best = [...new Set(keys)].flatMap(key => matchExactly(key, names));
  return best.toSorted((a, b) => a.priority - b.priority);
}
