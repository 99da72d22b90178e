import type { Dataset, Row, Table } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import { perDataset } from '../dataset/per-dataset.ts';
import { findUsState, type State, statesOf } from './states.ts';
import { tellingWords, toSingular } from './word-forms.ts';

export interface Name<Target extends Row | State = Row> {
  /** Normalized. */
  readonly key: string;
  readonly row: Target;
  /** What an answer found by this name must say. */
  readonly note: string | undefined;
  /** Where it is from: the row itself, its name and a state's abbreviation, the table of aliases, or an alias of several rows. */
  readonly source: keyof typeof sourceOrder;
  /** Where several rows have one name, the lowest wins; equals are a tie. */
  readonly priority: number;
  readonly words: readonly string[];
  /** Its words in the singular, but for those that any name may have. */
  readonly telling: ReadonlySet<string>;
  /** Without spaces and plurals. */
  readonly shape: string;
}

/** A name as far as a text that is read needs it. */
export type RowName = Pick<Name, 'key' | 'row' | 'note' | 'source'>;

/** States are among them so that "Kansas" is not taken for a misspelt "Arkansas". */
export type AnyName = Name<Row | State>;

/** Tables whose names are looked up together: of places, of convictions, of groups. */
export const placeTables: readonly Table[] = ['jurisdictions'];
export const offenseTables: readonly Table[] = ['convictions', 'topics', 'categories'];
export const groupTables: readonly Table[] = ['groups'];
/** The report's own labels come first: "Burglary" is the label, not the heading of the same name. */
export const tableOrder = [...placeTables, ...offenseTables, ...groupTables];
const sourceOrder = { row: 0, abbreviated: 0, alias: 1, state: 2, shared: 2 * tableOrder.length } as const;

/**
 * Every name that a row can be asked for: ids, labels as printed, mended names, titles, places with their state's
 * abbreviation, and aliases. A row has each of its names once; several rows may share one.
 */
const allNamesOf = perDataset((dataset): readonly AnyName[] => {
  const aliases = dataset.aliases.map(alias => ({ ...alias, key: normalize(alias.alias) }));
  const shared = new Set(aliases.map(({ key }) => key).filter((key, at, keys) => keys.indexOf(key) !== at));
  const namesOfRow = (row: Row) => {
    const isPlaceInState = row.table === 'jurisdictions' && row.title !== row.name;
    const state = isPlaceInState ? findUsState(normalize(row.state)) : undefined;
    const printed = row.table === 'groups' ? row.wording : 'label' in row ? row.label : row.name;
    const names = [
      ...[printed, row.name, row.title, row.id].map(text => makeName(text, row, 'row')),
      ...(state ? [state.usps, ...state.short] : []).map(short => makeName(`${row.name} ${short}`, row, 'abbreviated')),
      ...aliases
        .filter(({ table, id }) => table === row.table && id === row.id)
        .map(({ alias, key, note }) => makeName(alias, row, shared.has(key) ? 'shared' : 'alias', note)),
    ];
    return names.filter(({ key }, at) => key !== '' && names.findIndex(other => other.key === key) === at);
  };
  return [
    ...tableOrder.flatMap((table): readonly Row[] => dataset.rows[table]).flatMap(namesOfRow),
    ...statesOf(dataset).map(state => makeName(state.name, state, 'state')),
  ];
});

/** The names by which a row is meant in a sentence. An alias of several rows asks for all of them, and means none. */
export const namesOf = perDataset((dataset): readonly Name[] =>
  allNamesOf(dataset).filter((name): name is Name => isRow(name.row) && name.source !== 'shared'),
);

const listsOf = perDataset(() => new Map<string, readonly AnyName[]>());

/** What can be asked for in some tables: states where places are among them, and aliases of several rows. */
export function namesIn(tables: readonly Table[], dataset: Dataset): readonly AnyName[] {
  const lists = listsOf(dataset);
  const isAsked = ({ row }: AnyName) => tables.includes(isRow(row) ? row.table : 'jurisdictions');
  const names = lists.get(tables.join()) ?? allNamesOf(dataset).filter(isAsked);
  lists.set(tables.join(), names);
  return names;
}

export function isRow(target: Row | State): target is Row {
  return 'table' in target;
}

/** The rows among what some names lead to, each once. */
export function rowsOf(names: readonly AnyName[]): readonly Row[] {
  return [...new Set(names.map(({ row }) => row).filter(isRow))];
}

export function shapeOf(key: string): string {
  return key.split(' ').map(toSingular).join('');
}

function makeName(text: string, row: Row | State, source: AnyName['source'], note?: string): AnyName {
  const key = normalize(text);
  const isOfTable = isRow(row) && source !== 'shared';
  const priority = sourceOrder[source] + (isOfTable ? 2 * tableOrder.indexOf(row.table) : 0);
  return { key, row, note, source, priority, words: key.split(' '), telling: tellingWords(key), shape: shapeOf(key) };
}
