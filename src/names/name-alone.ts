import type { Dataset, Row, Table } from '../dataset/dataset.ts';
import { nameEntries, nameLabels } from './make-named.ts';
import {
  labelsWith,
  matchBeginning,
  matchExactly,
  matchMisspelt,
  matchShape,
  matchWord,
  mendWords,
} from './match-names.ts';
import { type Entry, entriesOf, rowsOf } from './name-entries.ts';
import { nameByState, stripCountry } from './name-place.ts';
import type { Named } from './named.ts';
import { stripQuestion } from './question-words.ts';
import { asWritten, readTyped } from './read-typed.ts';

/** What a text names, or the rows between which it does not decide. */
export interface Alone {
  readonly named: Named | undefined;
  readonly near: readonly Row[];
}

/** The row with exactly this name. */
export function nameExactly(key: string, dataset: Dataset, tables: readonly Table[]): Named | undefined {
  return nameEntries(matchExactly(key, entriesOf(dataset, tables)), dataset);
}

/**
 * What a text names when it is about one thing, by the first step that leads to one: its name, a state, a name but for spaces
 * and plurals, words that labels share, a misspelling; and, where it may be unfinished, the beginning or a word of one name.
 */
export function nameAlone(typed: string, dataset: Dataset, tables: readonly Table[], mayBeUnfinished = true): Alone {
  const key = readTyped(typed);
  const asked = stripQuestion(key, tables);
  const text = tables.includes('jurisdictions') ? stripCountry(asked) : asked;
  const exact = nameExactly(key, dataset, tables) ?? nameExactly(text, dataset, tables);
  if (exact) return { named: exact, near: [] };

  let entries = entriesOf(dataset, tables);
  const near: Row[] = [];
  const places = entries.filter(({ table }) => table === 'jurisdictions');
  if (places.length > 0) {
    const inState = nameByState({ text, key, typed }, places, dataset);
    if (inState?.named) return inState;
    if (inState) {
      entries = entries.filter(({ table }) => table !== 'jurisdictions');
      near.push(...inState.near);
    }
  }

  const readFrom = asWritten(text, typed);
  const headings = rowsOf(entries).filter(({ table }) => table === 'topics');
  const nameWords = (words: string, read?: string) =>
    nameLabels(labelsWith(words, entries), { words, headings, readFrom: read }, dataset);
  /** The first step that leads to several keeps them near. */
  const decide = (match: readonly Entry[], read?: string) => {
    const named = nameEntries(match, dataset, read);
    if (!named && near.length === 0) near.push(...rowsOf(match));
    return named;
  };
  const mended = () => {
    const words = mendWords(text, entries);
    return words === text ? undefined : nameWords(words, readFrom);
  };
  const unfinished = () =>
    decide(matchBeginning(text, entries), readFrom) ?? nameWord(matchWord(text, entries), text, readFrom);
  const nameWord = (match: readonly Entry[], words: string, read: string) =>
    rowsOf(match).every(({ table }) => table === 'convictions')
      ? nameLabels(rowsOf(match), { words, headings, readFrom: read }, dataset)
      : decide(match, read);
  const named =
    decide(matchShape(text, entries)) ??
    nameWords(text) ??
    decide(matchMisspelt(text, entries), readFrom) ??
    mended() ??
    decide(matchMisspelt(key, entries), readFrom) ??
    (mayBeUnfinished ? unfinished() : undefined);
  return { named, near };
}
