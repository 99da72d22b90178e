import type { Dataset, Row, Table } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import { perDataset } from '../dataset/per-dataset.ts';
import {
  labelsWith,
  matchBeginning,
  matchExactly,
  matchMisspelt,
  matchShape,
  matchWord,
  mendWords,
} from './match-names.ts';
import { type Named, nameLabels, nameMatch, nameRow, nameState } from './named.ts';
import { type AnyName, namesIn, rowsOf } from './names.ts';
import { asWritten, isJoining, readTyped, stripQuestion } from './read-typed.ts';
import { findState, findWhole, placesIn, splitState } from './states.ts';

const country = / (?:usa|us|united states|united states of america|america)$/;
/** "State of New York" and "New York State" are the state, whatever "New York" alone may stand for. */
const stateItself = /^(?:the )?state of (.+)$|^(.+) state$/;
/** More words than these before the name of a state are a sentence, not a place in it. */
const mostWordsInState = 4;

/** What a text names, or the rows that are near, between which it does not decide. */
interface Alone {
  readonly named: Named | undefined;
  readonly near: readonly Row[];
}

/** The row with exactly this name. */
export function nameExactly(key: string, dataset: Dataset, tables: readonly Table[]): Named | undefined {
  return nameMatch(matchExactly(key, namesIn(tables, dataset)), dataset);
}

const everydayByWords = perDataset(({ everydayWords }) => {
  const byWords = new Map<string, Dataset['everydayWords']>();
  for (const each of everydayWords) byWords.set(each.words, [...(byWords.get(each.words) ?? []), each]);
  return byWords;
});

/** The row that everyday words lead to, or the labels of several rows: "crack", "booze". They are read as they stand, or not at all. */
export function nameEveryday(text: string, dataset: Dataset, tables?: readonly Table[]): Named | undefined {
  const words = normalize(text);
  const all = everydayByWords(dataset).get(words) ?? [];
  const entries = all.filter(({ table }) => tables?.includes(table) ?? true);
  const rows = entries.flatMap(({ table, id }) => dataset.rows[table].find(row => row.id === id) ?? []);
  const [first, ...others] = rows;
  const note = entries[0]?.note;
  if (first && others.length === 0) return nameRow(first, dataset, { note }, words);
  return nameLabels(rows, { words, headings: [], note }, dataset);
}

/**
 * What a text names when it is about one thing, by the first step that leads to one: its name, a state, a name but for spaces
 * and plurals, words that labels share, a misspelling; and, where it may be unfinished, the beginning or a word of one name.
 */
export function nameAlone(typed: string, dataset: Dataset, tables: readonly Table[], mayBeUnfinished = true): Alone {
  const key = readTyped(typed);
  const text = stripQuestion(key, tables).replace(country, '');
  const exact = nameExactly(key, dataset, tables) ?? nameExactly(text, dataset, tables);
  if (exact) return { named: exact, near: [] };

  const inState = tables.includes('jurisdictions') ? nameByState(text, key, typed, dataset) : undefined;
  if (inState?.named) return inState;
  const names = namesIn(inState ? tables.filter(table => table !== 'jurisdictions') : tables, dataset);
  const headings = rowsOf(names).filter(({ table }) => table === 'topics');
  const near = [...(inState?.near ?? [])];
  const readFrom = asWritten(text, typed);

  /** The first step that leads to several keeps them near. */
  const decide = (match: readonly AnyName[], from?: string) => {
    const named = nameMatch(match, dataset, from);
    if (!named && near.length === 0) near.push(...rowsOf(match));
    return named;
  };
  const share = (labels: readonly Row[], words: string, from?: string) =>
    nameLabels(labels, { words, headings, readFrom: from }, dataset);
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

/** A state, or "X, Y" where Y is one: only what the report counts in Y can be meant. Undefined where it names no state. */
function nameByState(text: string, key: string, typed: string, dataset: Dataset): Alone | undefined {
  const [, after, before] = stateItself.exec(text) ?? [];
  const itself = findState(after ?? before ?? text, dataset);
  if (itself) return { named: nameState(itself, dataset), near: [] };
  const split = splitState(text, dataset);
  if (!split) return undefined;
  const { rest, state } = split;
  const places = namesIn(['jurisdictions'], dataset);
  const inside = placesIn(state, dataset);
  const own = places.filter(({ row }) => inside.some(place => place === row));
  const readFrom = asWritten(text, typed);
  const named =
    nameMatch(matchExactly(rest, own), dataset) ??
    nameMatch(matchShape(rest, own), dataset) ??
    (findState(rest, dataset) === state ? nameState(state, dataset) : undefined) ??
    nameMatch(matchMisspelt(rest, own), dataset, readFrom) ??
    nameMatch(matchBeginning(rest, own), dataset, readFrom) ??
    nameMatch(matchMisspelt(key, own), dataset, readFrom);
  if (named) return { named, near: [] };
  const whole = findWhole(inside);
  if (whole && rowsOf(matchExactly(rest, places)).length === 0 && mayBePlace(rest)) {
    const within = asWritten(rest, typed);
    return { named: nameRow(whole, dataset, { within }, `${within} ${state.name}`), near: [] };
  }
  const steps = [matchExactly, matchShape, matchMisspelt, matchBeginning];
  const elsewhere = steps.flatMap(match => rowsOf(match(rest, places)));
  return { named: undefined, near: [...new Set([...elsewhere, ...inside])] };
}

function mayBePlace(text: string): boolean {
  const words = text.split(' ');
  return words.length <= mostWordsInState && !words.some(isJoining) && /\p{L}{2}/u.test(text);
}
