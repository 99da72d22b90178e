import { byCount, printedRows } from '../dataset/counted.ts';
import type { Dataset, Row } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import type { Named } from './named.ts';
import { type AnyName, isRow, rowsOf } from './names.ts';
import { keysByRow, writeKey } from './row-keys.ts';
import { countIn, type State } from './states.ts';

/** What a text says beside the row that it names. */
type Said = Partial<Pick<Named, 'note' | 'within' | 'readFrom'>>;

/** A row. Its key is the name that it was found by, where a note or a place within it makes that worth keeping. */
export function nameRow(row: Row, dataset: Dataset, said: Said = {}, name = ''): Named {
  const { note, within, readFrom } = said;
  const kept = (note ?? within) === undefined ? undefined : writeKey(row.table, name);
  const key = kept ?? keysByRow(dataset).get(row) ?? row.id;
  return { kind: 'row', rows: [row], name: row.title, note, within, readFrom, key };
}

/** The place that is all of a state, or the places in it. Undefined where none is counted there. */
export function nameState(state: State, dataset: Dataset, readFrom?: string): Named | undefined {
  const counted = countIn(state, dataset);
  if (!counted) return undefined;
  if ('table' in counted) return nameRow(counted, dataset, { readFrom });
  return {
    kind: 'state',
    state: counted,
    ...nameSeveral('state', counted.places, { name: state.name, readFrom }, dataset),
  };
}

/** Labels by the words that they share, or the row that all of them make up. */
export function nameLabels(
  rows: readonly Row[],
  { words, headings, ...said }: { readonly words: string; readonly headings: readonly Row[] } & Said,
  dataset: Dataset,
): Named | undefined {
  const all = new Set(rows.flatMap(printedRows));
  const labels = byCount(dataset.rows.convictions.filter(row => all.has(row)));
  const isAll = ({ parts }: Row) =>
    parts.length === labels.length && labels.every(row => parts.some(part => part === row));
  const [first, ...others] = labels;
  if (!first) return undefined;
  const only = headings.find(isAll) ?? (others.length === 0 ? first : undefined);
  return only
    ? nameRow(only, dataset, said, words)
    : { kind: 'words', ...nameSeveral('words', [first, ...others], { name: words, ...said }, dataset) };
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
  return isRow(row) ? nameRow(row, dataset, { note, readFrom }, key) : nameState(row, dataset, readFrom);
}

function nameSeveral(
  kind: 'state' | 'words',
  rows: Named['rows'],
  { name, note, readFrom }: { readonly name: string } & Said,
  dataset: Dataset,
) {
  const key = writeKey(kind, normalize(name)) ?? keysByRow(dataset).get(rows[0]) ?? rows[0].id;
  return { rows, name, note, within: undefined, readFrom, key };
}
