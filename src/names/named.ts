import { byCount, printedRows } from '../dataset/counted.ts';
import type { Dataset, Place, Row, Table } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import { perDataset } from '../dataset/per-dataset.ts';
import { type AnyName, isRow, rowsOf, tableOrder } from './names.ts';
import { findWhole, placesIn, type State } from './states.ts';

/** What a person named: a row by one of its names, labels that share words, or the places in a state that is not counted as a whole. */
export interface Named extends NameNotes {
  readonly kind: 'row' | 'words' | 'state';
  /** The largest first. */
  readonly rows: readonly [Row, ...Row[]];
  /** The row's title, the words that the labels share, or the state's name. */
  readonly name: string;
  /** What leads to it again, with its note, in at most 32 characters of a button. */
  readonly key: string;
}

interface NameNotes {
  /** What an answer must say of the name that was typed, as the data has it: `Chicago is in Cook County, …`. */
  readonly note?: string | undefined;
  /** The name that was typed, where it is of a place within one that is counted whole, and the data has no note on it. */
  readonly within?: string | undefined;
  /** What was typed, where it is not the name itself but was read as it: a beginning, a word of it, a misspelling. */
  readonly readFrom?: string | undefined;
}

/** What a typed text names in some tables. Never a guess between two. */
export type Found =
  | { readonly kind: 'named'; readonly named: Named }
  /** A place and something that is not counted by place. */
  | { readonly kind: 'both'; readonly place: Place; readonly named: Named }
  /** Nothing in these tables: the nearest rows, at most three, and what it names in another table. */
  | { readonly kind: 'none'; readonly near: readonly Row[]; readonly elsewhere: Named | undefined };

const longestKey = 32;

/** What a key begins with where an id or a name alone may be of another table. */
export const letters = {
  jurisdictions: 'p',
  convictions: 'o',
  topics: 't',
  categories: 'c',
  groups: 'g',
  state: 'r',
  words: 'w',
} as const satisfies Record<Table | Exclude<Named['kind'], 'row'>, string>;

/** The row of each key, which is its id where no other row has that. */
export const rowsByKey = perDataset(({ rows }): ReadonlyMap<string, Row> => {
  const byKey = new Map<string, Row>();
  for (const row of tableOrder.flatMap((table): readonly Row[] => rows[table])) {
    const lettered = `${letters[row.table]}.${row.id}`;
    const keys = [row.id, lettered.slice(0, longestKey), lettered];
    byKey.set(keys.find(key => !byKey.has(key)) ?? lettered, row);
  }
  return byKey;
});
const keysByRow = perDataset(dataset => new Map([...rowsByKey(dataset)].map(([key, row]) => [row, key])));

/** `p.chicago` is a name in the table of places. */
export function splitKey(key: string) {
  const [, letter, name = ''] = /^([a-z])\.(.+)$/.exec(key) ?? [];
  const kind = [...tableOrder, 'state' as const, 'words' as const].find(each => letters[each] === letter);
  return kind && { kind, name };
}

/** `p.chicago`, or the key of the row where a button has no room for it. */
function writeKey(kind: keyof typeof letters, name: string, row: Row, dataset: Dataset): string {
  const key = `${letters[kind]}.${name}`;
  return encodeURIComponent(key).length <= longestKey ? key : (keysByRow(dataset).get(row) ?? row.id);
}

/** A row. Its key is the name that it was found by, where a note or a place within it makes that worth keeping. */
export function nameRow(row: Row, dataset: Dataset, said: NameNotes = {}, name = ''): Named {
  const isKept = (said.note ?? said.within) !== undefined;
  const key = isKept ? writeKey(row.table, name, row, dataset) : (keysByRow(dataset).get(row) ?? row.id);
  return { kind: 'row', rows: [row], name: row.title, ...said, key };
}

/** The place that is all of a state, or the places in it. Undefined where none is counted there. */
export function nameState(state: State, dataset: Dataset, said: NameNotes = {}): Named | undefined {
  const places = placesIn(state, dataset);
  const whole = findWhole(places);
  return whole ? nameRow(whole, dataset, said) : nameSeveral('state', places, state.name, said, dataset);
}

/** Labels by the words that they share, or the row that all of them make up. */
export function nameLabels(
  rows: readonly Row[],
  { words, headings, ...said }: { readonly words: string; readonly headings: readonly Row[] } & NameNotes,
  dataset: Dataset,
): Named | undefined {
  const all = new Set(rows.flatMap(printedRows));
  const labels = byCount(dataset.rows.convictions.filter(row => all.has(row)));
  const [only, ...others] = labels;
  const isAll = ({ parts }: Row) =>
    parts.length === labels.length && labels.every(row => parts.some(part => part === row));
  const whole = only && (headings.find(isAll) ?? (others.length === 0 ? only : undefined));
  return whole ? nameRow(whole, dataset, said, words) : nameSeveral('words', labels, words, said, dataset);
}

/** What some names lead to where it is one thing. An alias of several rows is all of them. */
export function nameMatch(match: readonly AnyName[], dataset: Dataset, readFrom?: string): Named | undefined {
  const [first, ...others] = match;
  if (!first) return undefined;
  const { row, key, note, source } = first;
  if (source === 'shared' && others.every(other => other.key === key)) {
    const rows = rowsOf(match);
    return nameLabels(rows, { words: key, headings: rows, note, readFrom }, dataset);
  }
  if (others.some(other => other.row !== row)) return undefined;
  return isRow(row) ? nameRow(row, dataset, { note, readFrom }, key) : nameState(row, dataset, { readFrom });
}

function nameSeveral(kind: 'state' | 'words', all: readonly Row[], name: string, said: NameNotes, dataset: Dataset) {
  const [first, ...others] = all;
  if (!first) return undefined;
  const rows: Named['rows'] = [first, ...others];
  const key = writeKey(kind, normalize(name), first, dataset);
  return { kind, rows, name, ...said, key };
}
