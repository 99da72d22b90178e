import type { Dataset } from '../../dataset/dataset.ts';
import { normalize } from '../../dataset/normalize.ts';
import { perDataset } from '../../dataset/per-dataset.ts';
import { findGroup } from '../find-group.ts';
import { matchExactOffense, matchWholeOffense } from '../match-offense.ts';
import { matchPlace } from '../match-place.ts';
import { placesIn, statesOf } from '../states.ts';
import { type Fact, type FactRow, measures, type RankedTable, rankedTables } from './fact.ts';
import { allRows, rowOfGroup, rowOfOffense, rowOfPlace } from './name-row.ts';

/** What a `custom_id` has room for beside `share:fact?question=`, as it is written there. */
const longest = 80;

/** The letters of the tables in ids. */
const TABLES = { places: 'p', offenses: 'o', categories: 'c', groups: 'g' } as const satisfies Record<
  RankedTable,
  string
>;

/**
 * A fact in a few letters, for the value of a choice and for buttons: `arrests`, `p.denver`, `p.denver_p.los-angeles`,
 * `most.p.2`. Undefined where it names more rows than a button has room for.
 */
export function writeFactId(fact: Fact): string | undefined {
  const id = write(fact);
  return id.length <= longest && encodedLength(id) <= longest ? id : undefined;
}

/** How long a text is in a `custom_id`. */
function encodedLength(text: string): number {
  return /^[\w.-]*$/.test(text) ? text.length : new URLSearchParams([['', text]]).toString().length - 1;
}

function write(fact: Fact): string {
  switch (fact.kind) {
    case 'whole':
      return fact.measure;
    case 'row':
      return writeRow(fact.row);
    case 'pair':
      return fact.rows.map(writeRow).join('_');
    case 'sum':
      return ['sum', ...fact.rows.map(writeRow)].join('_');
    case 'ranked': {
      const { table, position, within } = fact;
      const id = `${position > 0 ? 'most' : 'least'}.${TABLES[table]}.${Math.abs(position)}`;
      return within ? `${id}_c.${within.id}` : id;
    }
    case 'leading':
      return `top.${TABLES[fact.table]}.${fact.rows}`;
  }
}

function writeRow(row: FactRow): string {
  return `${letterOf(row)}.${row.value}`;
}

function letterOf(row: FactRow): string {
  switch (row.kind) {
    case 'place':
      return 'p';
    case 'region':
      return 'r';
    case 'offense':
      return 'o';
    case 'several':
      return row.topic ? 't' : 'w';
    case 'category':
      return 'c';
    case 'group':
      return 'g';
  }
}

/** The fact that an id leads to; undefined where it is none, or of another dataset. */
export function readFactId(id: string, dataset: Dataset): Fact | undefined {
  const measure = measures.find(each => each === id);
  if (measure) return { kind: 'whole', measure };
  if (id.length > longest) return undefined;
  const [first = '', ...others] = id.split('_');
  const ranked = /^(most|least|top)\.(\w)\.(\d{1,4})$/.exec(first);
  if (ranked) return readRanked(ranked, others, dataset);
  const rows = (first === 'sum' ? others : [first, ...others]).map(each => readRow(each, dataset));
  const known = rows.filter(row => row !== undefined);
  if (known.length < rows.length) return undefined;
  if (first === 'sum') return known.length > 1 ? { kind: 'sum', rows: known } : undefined;
  const [one, two, ...more] = known;
  if (!one || more.length > 0) return undefined;
  return two ? { kind: 'pair', rows: [one, two] } : { kind: 'row', row: one };
}

function readRanked(ranked: RegExpExecArray, others: readonly string[], dataset: Dataset): Fact | undefined {
  const [, end, letter, digits] = ranked;
  const table = rankedTables.find(each => TABLES[each] === letter);
  const number = Number(digits);
  if (!table || number < 1) return undefined;
  if (end === 'top') return others.length === 0 ? { kind: 'leading', table, rows: number } : undefined;
  const within = others.map(each => readRow(each, dataset)).find(row => row?.kind === 'category');
  if (others.length > 0 && !within) return undefined;
  return { kind: 'ranked', table, position: end === 'most' ? number : -number, within: within?.category };
}

const rowsById = perDataset(dataset => new Map(allRows(dataset).map(row => [writeRow(row), row])));

function readRow(text: string, dataset: Dataset): FactRow | undefined {
  const dot = text.indexOf('.');
  const [letter, value] = [text.slice(0, dot), text.slice(dot + 1)];
  return rowsById(dataset).get(text) ?? readName(letter, normalize(value), dataset);
}

function readName(letter: string, name: string, dataset: Dataset): FactRow | undefined {
  switch (letter) {
    case 'p': {
      const match = matchPlace(name, dataset);
      return match.kind === 'place' ? rowOfPlace(match, name) : undefined;
    }
    case 'r': {
      const state = statesOf(dataset).find(each => normalize(each.name) === name);
      const places = state ? placesIn(state, dataset) : [];
      return state && places.length > 0 ? rowOfPlace({ kind: 'region', region: state.name, places }, name) : undefined;
    }
    case 'g':
      return rowOfGroup(findGroup(name, dataset), name);
    case 'o':
    case 'c':
    case 't':
    case 'w': {
      const match = matchExactOffense(name, dataset) ?? matchWholeOffense(name, dataset);
      const row = match && rowOfOffense(match, name);
      return row && letterOf(row) === letter ? row : undefined;
    }
    default:
      return undefined;
  }
}
