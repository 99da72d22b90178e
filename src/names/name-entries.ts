import type { Dataset, Row, Table } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import { perDataset } from '../dataset/per-dataset.ts';
import { allNamesOf, type Name } from './names.ts';
import { type State, statesOf } from './states.ts';
import { tellingWords, toSingular } from './word-forms.ts';

/** A name in the forms in which it is looked up. */
export interface Entry {
  /** Normalized. */
  readonly key: string;
  /** States are there so that "Kansas" is not taken for a misspelt "Arkansas". */
  readonly target: Row | State;
  readonly table: Table;
  readonly note: string | undefined;
  readonly source: Name['source'] | 'state';
  /** Where several rows have one name, the lowest wins; equals are a tie. */
  readonly priority: number;
  /** Without spaces and plurals. */
  readonly shape: string;
  readonly words: readonly string[];
  /** Its words in the singular, but for those that every name may have. */
  readonly telling: ReadonlySet<string>;
}

/** What a name leads to: the report's own labels come first. "Burglary" is the label, not the heading of the same name. */
const tableOrder: readonly Table[] = ['jurisdictions', 'convictions', 'topics', 'categories', 'groups'];

const allEntriesOf = perDataset((dataset): readonly Entry[] => [
  ...allNamesOf(dataset).map(({ key, row, note, source }) =>
    makeEntry({ key, target: row, table: row.table, note, source }),
  ),
  ...statesOf(dataset).map(state =>
    makeEntry({ key: normalize(state.name), target: state, table: 'jurisdictions', note: undefined, source: 'state' }),
  ),
]);

/** The names of the rows of some tables, and those of states where places are among them. */
export function entriesOf(dataset: Dataset, tables: readonly Table[]): readonly Entry[] {
  return allEntriesOf(dataset).filter(({ table }) => tables.includes(table));
}

export function isRow(target: Row | State): target is Row {
  return 'table' in target;
}

/** The rows among what some names lead to, each once. */
export function rowsOf(entries: readonly Entry[]): readonly Row[] {
  return [...new Set(entries.map(({ target }) => target).filter(isRow))];
}

export function shapeOf(key: string): string {
  return key.split(' ').map(toSingular).join('');
}

function makeEntry(name: Pick<Entry, 'key' | 'target' | 'table' | 'note' | 'source'>): Entry {
  const after = { row: 0, abbreviated: 0, alias: 1, shared: 2 * tableOrder.length, state: 2 }[name.source];
  return {
    ...name,
    priority: name.source === 'shared' ? after : 2 * tableOrder.indexOf(name.table) + after,
    shape: shapeOf(name.key),
    words: name.key.split(' '),
    telling: tellingWords(name.key),
  };
}
