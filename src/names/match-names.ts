import type { Row } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import { mendKeys } from './misspelling.ts';
import { type Entry, isRow, rowsOf, shapeOf } from './name-entries.ts';
import { stemOf, tellingWords, toSingular } from './word-forms.ts';

/** The shortest text that is read as the beginning of a name, or as a word of it. */
const shortestPart = 4;
/** Words of names that are said of much else. */
const commonWords = new Set('city county crime district government offense order other person public state'.split(' '));
/** "Terrorist" is another word than "terroristic", not the beginning of it. */
const otherWord = /^(?:ist)?ic\b/;

/** The entries that a text fits best, each step in its own way: of one target, or of several between which it does not decide. */
type Step = (text: string, entries: readonly Entry[]) => readonly Entry[];

export const matchExactly: Step = (text, entries) => bestOf(entries.filter(({ key }) => key === text));

/** Names that are this but for spaces and plurals. */
export const matchShape: Step = (text, entries) => {
  const shape = shapeOf(text);
  return bestOf(entries.filter(entry => entry.shape === shape && isLoose(entry)));
};

/** Names that this is a misspelling of. "Denver CO" has none: it is one letter away from "Denver CA". */
export const matchMisspelt: Step = (text, entries) =>
  bestOfEach(
    mendKeys(
      text,
      entries.filter(isLoose).map(({ key }) => key),
    ),
    entries,
  );

/** Names that this is the beginning of. An alias may lack the end of its last word alone, and no name a number. */
export const matchBeginning: Step = (text, entries) => {
  if (text.length < shortestPart) return [];
  const begun = entries.filter(entry => {
    const rest = entry.key.slice(text.length);
    if (!isLoose(entry) || !entry.key.startsWith(text) || /\d/.test(rest)) return false;
    return !rest.includes(' ') || (isOwn(entry) && !otherWord.test(rest));
  });
  return bestOfEach(
    begun.map(({ key }) => key),
    entries,
  );
};

/** Names with this word in any form: "clara", "extorting". Labels before the headings that they stand under. */
export const matchWord: Step = (text, entries) => {
  const stem = stemOf(text);
  if (!stem || text.includes(' ') || text.length < shortestPart || commonWords.has(toSingular(text))) return [];
  const having = entries.filter(
    entry =>
      isOwn(entry) &&
      isRow(entry.target) &&
      (entry.table !== 'jurisdictions' || entry.key === normalize(entry.target.name)) &&
      entry.words.some(word => stemOf(word) === stem),
  );
  const labels = having.filter(({ table }) => table === 'convictions' || table === 'jurisdictions');
  return labels.length > 0 ? labels : having;
};

/** Labels that are made of the very words of a text, or else those that have them all. One that shares a word is a guess. */
export function labelsWith(text: string, entries: readonly Entry[]): readonly Row[] {
  const asked = [...tellingWords(text)];
  if (asked.length === 0) return [];
  const having = labelEntries(entries).filter(({ telling }) => asked.every(word => telling.has(word)));
  const same = rowsOf(having.filter(({ telling }) => telling.size === asked.length));
  if (same.length > 0) return same;
  const sharing = rowsOf(having);
  return sharing.length > 1 ? sharing : [];
}

/** The text with misspelt words replaced by the words of labels that they are near to: "cocane" → "cocaine". */
export function mendWords(text: string, entries: readonly Entry[]): string {
  const known = new Set(labelEntries(entries).flatMap(({ telling }) => [...telling]));
  return text
    .split(' ')
    .map(word => {
      if (tellingWords(word).size === 0 || known.has(toSingular(word))) return word;
      const [only, ...others] = mendKeys(word, known);
      return only !== undefined && others.length === 0 ? only : word;
    })
    .join(' ');
}

function labelEntries(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ table, source }) => table === 'convictions' && source === 'row');
}

/** A row's own name, but for those of groups, whose words are said of much else: "immigration", "members". */
function isOwn({ source, table }: Entry): boolean {
  return source === 'row' && table !== 'groups';
}

function isLoose({ source }: Entry): boolean {
  return source !== 'abbreviated';
}

/** Of entries with one name those of the lowest priority. */
function bestOf(entries: readonly Entry[]): readonly Entry[] {
  const best = Math.min(...entries.map(({ priority }) => priority));
  return entries.filter(({ priority }) => priority === best);
}

/** The best of each name, the best of all first. */
function bestOfEach(keys: readonly string[], entries: readonly Entry[]): readonly Entry[] {
  return [...new Set(keys)].flatMap(each => matchExactly(each, entries)).toSorted((a, b) => a.priority - b.priority);
}
