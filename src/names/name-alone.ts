import type { Dataset, Row, Table } from '../dataset/dataset.ts';
import { nameLabels, nameMatch } from './make-named.ts';
import {
  labelsWith,
  matchBeginning,
  matchExactly,
  matchMisspelt,
  matchShape,
  matchWord,
  mendWords,
} from './match-names.ts';
import { type Alone, nameByState, stripCountry } from './name-place.ts';
import type { Named } from './named.ts';
import { type AnyName, namesIn, rowsOf } from './names.ts';
import { stripQuestion } from './question-words.ts';
import { asWritten, readTyped } from './read-typed.ts';

/** The row with exactly this name. */
export function nameExactly(key: string, dataset: Dataset, tables: readonly Table[]): Named | undefined {
  return nameMatch(matchExactly(key, namesIn(tables, dataset)), dataset);
}

/**
 * What a text names when it is about one thing, by the first step that leads to one: its name, a state, a name but for spaces
 * and plurals, words that labels share, a misspelling; and, where it may be unfinished, the beginning or a word of one name.
 */
export function nameAlone(typed: string, dataset: Dataset, tables: readonly Table[], mayBeUnfinished = true): Alone {
  const key = readTyped(typed);
  const text = stripCountry(stripQuestion(key, tables));
  const exact = nameExactly(key, dataset, tables) ?? nameExactly(text, dataset, tables);
  if (exact) return { named: exact, near: [] };

  const places = tables.includes('jurisdictions') ? namesIn(['jurisdictions'], dataset) : [];
  const inState = places.length > 0 ? nameByState({ text, key, typed }, places, dataset) : undefined;
  if (inState?.named) return inState;
  const names = namesIn(inState ? tables.filter(table => table !== 'jurisdictions') : tables, dataset);
  const headings = rowsOf(names).filter(({ table }) => table === 'topics');
  const near = [...(inState?.near ?? [])];

  /** The first step that leads to several keeps them near. */
  const decide = (match: readonly AnyName[], readFrom?: string) => {
    const named = nameMatch(match, dataset, readFrom);
    if (!named && near.length === 0) near.push(...rowsOf(match));
    return named;
  };
  const share = (labels: readonly Row[], words: string, readFrom?: string) =>
    nameLabels(labels, { words, headings, readFrom }, dataset);
  const readFrom = asWritten(text, typed);
  const mended = () => {
    const words = mendWords(text, dataset);
    return words === text ? undefined : share(labelsWith(words, names), words, readFrom);
  };
  const unfinished = () => {
    const begun = decide(matchBeginning(text, names), readFrom);
    const match = matchWord(text, names);
    const isOfLabels = rowsOf(match).every(({ table }) => table === 'convictions');
    return begun ?? (isOfLabels ? share(rowsOf(match), text, readFrom) : decide(match, readFrom));
  };
  const named =
    decide(matchShape(text, names)) ??
    share(labelsWith(text, names), text) ??
    decide(matchMisspelt(text, names), readFrom) ??
    mended() ??
    decide(matchMisspelt(key, names), readFrom) ??
    (mayBeUnfinished ? unfinished() : undefined);
  return { named, near };
}
