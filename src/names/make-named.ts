import { byCount, printedRows } from '../dataset/counted.ts';
import type { Dataset, Row, Table } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import { perDataset } from '../dataset/per-dataset.ts';
import { type Entry, isRow, rowsOf } from './name-entries.ts';
import type { Named } from './named.ts';
import { findWhole, placesIn, type State } from './states.ts';

/** What a key begins with where an id alone may be of another table, and what a state and shared words begin with. */
export const tableLetters = {
  p: 'jurisdictions',
  o: 'convictions',
  t: 'topics',
  c: 'categories',
  g: 'groups',
} as const satisfies Record<string, Table>;

const longestKey = 32;

/** What a text says beside the row that it names. */
export type Said = Partial<Pick<Named, 'note' | 'within' | 'readFrom'>>;

/** The key of each row, its id where no other row has that, and the row of each key. */
export const rowsByKey = perDataset((dataset): ReadonlyMap<string, Row> => {
  const byKey = new Map<string, Row>();
  for (const [letter, table] of Object.entries(tableLetters)) {
    for (const row of dataset.rows[table]) {
      const keys = [row.id, `${letter}.${row.id}`.slice(0, longestKey), `${letter}.${row.id}`];
      byKey.set(keys.find(key => !byKey.has(key)) ?? row.id, row);
    }
  }
  return byKey;
});

const keysByRow = perDataset(dataset => new Map([...rowsByKey(dataset)].map(([key, row]) => [row, key])));

/** The row by a name that a note or a place within it makes worth keeping; its own name otherwise. */
export function nameRow(row: Row, dataset: Dataset, { note, within, readFrom }: Said = {}, name = ''): Named {
  const letter = Object.entries(tableLetters).find(([, table]) => table === row.table)?.[0] ?? '';
  const own = keysByRow(dataset).get(row) ?? row.id;
  const kept = note !== undefined || within !== undefined ? fitKey(letter, name) : undefined;
  return { kind: 'row', rows: [row], name: row.title, note, within, readFrom, key: kept ?? own };
}

/** The state: the place that is all of it, or the places in it. Undefined where none is counted there. */
export function nameState(state: State, dataset: Dataset, readFrom?: string): Named | undefined {
  const places = placesIn(state, dataset);
  const whole = findWhole(places);
  if (whole) return nameRow(whole, dataset, { readFrom });
  const [first, ...others] = places;
  if (!first) return undefined;
  const key = fitKey('r', normalize(state.name)) ?? nameRow(first, dataset).key;
  const { name } = state;
  return { kind: 'state', rows: [first, ...others], name, note: undefined, within: undefined, readFrom, key };
}

/** Labels by the words that they share: a row where they are one, or make up one of these headings. */
export function nameLabels(
  rows: readonly Row[],
  { words, headings, note, readFrom }: { readonly words: string; readonly headings: readonly Row[] } & Said,
  dataset: Dataset,
): Named | undefined {
  const [first, ...others] = byCount([...new Set(rows.flatMap(printedRows))]);
  if (!first) return undefined;
  const heading = headings.find(
    ({ parts }) =>
      parts.length === others.length + 1 && [first, ...others].every(row => parts.some(part => part === row)),
  );
  if (heading) return nameRow(heading, dataset, { note, readFrom }, words);
  if (others.length === 0) return nameRow(first, dataset, { note, readFrom }, words);
  const key = fitKey('w', words) ?? nameRow(first, dataset).key;
  return { kind: 'words', rows: [first, ...others], name: words, note, within: undefined, readFrom, key };
}

/** What some entries lead to where it is one thing. An alias of several rows is all of them. */
export function nameEntries(entries: readonly Entry[], dataset: Dataset, readFrom?: string): Named | undefined {
  const [entry, ...others] = entries;
  if (!entry) return undefined;
  const { target, key, note, source } = entry;
  if (source === 'shared' && others.every(other => other.key === key)) {
    const rows = rowsOf(entries);
    return nameLabels(rows, { words: key, headings: rows, note, readFrom }, dataset);
  }
  if (others.some(other => other.target !== target)) return undefined;
  return isRow(target) ? nameRow(target, dataset, { note, readFrom }, key) : nameState(target, dataset, readFrom);
}

function fitKey(letter: string, name: string): string | undefined {
  const key = `${letter}.${name}`;
  return name !== '' && encodeURIComponent(key).length <= longestKey ? key : undefined;
}
