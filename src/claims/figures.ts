import { findConvicted, sumOf } from '../dataset/counted.ts';
import type { Dataset, Row } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import type { NameItem } from '../english/words.ts';
import type { RowName } from '../names/names.ts';
import { findState, placesIn } from '../names/states.ts';
import { toSingular } from '../names/word-forms.ts';
import type { Figure } from './finding.ts';

/** As many rows of one name as are tried. */
const mostReadings = 3;

/** One row, or several added up: each once, since "gang members and affiliates" names one row twice. */
export function figureOfRows(named: readonly Row[]): Figure & { readonly count: number } {
  const rows = [...new Set(named)];
  return { of: 'rows', rows, count: sumOf(rows) };
}

/** Each figure that names may stand for, the likeliest first; of several names their sum. */
export function figuresOfNames(names: readonly (readonly RowName[])[], dataset: Dataset): readonly Figure[] {
  const readings = names.map(each => [...new Set(each.flatMap(name => rowsOfName(name, dataset)))].toSorted(byTable));
  const [first = [], ...others] = readings;
  const sums = others.reduce(
    (combined, next) => combined.flatMap(rows => next.slice(0, mostReadings).map(row => [...rows, row])).slice(0, 27),
    first.map(row => [row]),
  );
  return sums.map(figureOfRows);
}

/** A label before the heading that has its name. */
function byTable(a: Row, b: Row): number {
  return Number(a.table === 'categories') - Number(b.table === 'categories');
}

/** A label may be one of several for the same thing, or share its name with the heading above it. */
function rowsOfName({ row }: RowName, { rows }: Dataset): readonly Row[] {
  if (row.table === 'convictions') return [row, ...rows.topics.filter(({ id }) => id === row.topic)];
  // Of several labels for one thing the largest is most often meant: `12 dv`.
  return row.table === 'topics' ? [row, ...row.parts.slice(0, 1)] : [row];
}

/** The places that the report counts in a state; none where it counts none. */
export function figuresOfState(name: string, dataset: Dataset): readonly Figure[] {
  const state = findState(normalize(name), dataset);
  const rows = state ? placesIn(state, dataset) : [];
  return state && rows.length > 0 ? [{ of: 'state', state: state.name, rows, count: sumOf(rows) }] : [];
}

export function everyone({ totals }: Dataset): Figure & { readonly of: 'arrests' } {
  return { of: 'arrests', count: totals.arrests, rows: [] };
}

/** People with convictions, and convictions: a message seldom keeps them apart. */
export function figuresOfConvicted(dataset: Dataset): readonly Figure[] {
  const convicted = findConvicted(dataset).map(row => figureOfRows([row]));
  const all = dataset.totals.convictions;
  return convicted.some(({ count }) => count === all)
    ? convicted
    : [...convicted, { of: 'convictions', count: all, rows: [] }];
}

/** Everyone arrested who is not in a group: our subtraction. */
export function figuresOfRest(groups: readonly Row[], { totals }: Dataset): readonly Figure[] {
  return groups.slice(0, 1).map(row => ({ of: 'rest', rows: [row], count: totals[row.of] - row.count }));
}

/** All places, or those of one kind: "six cities" is right where six of the places are cities. */
export function figuresOfPlaceCount(noun: string, { rows: { jurisdictions } }: Dataset): readonly Figure[] {
  const ofKind = jurisdictions.filter(({ kind }) => kind === toSingular(noun));
  const counts = [jurisdictions.length, ofKind.length].filter(count => count > 0);
  return counts.map(count => ({ of: 'places', count, rows: [] }));
}

export function figuresOfKinds({ rows: { convictions, categories } }: Dataset): readonly Figure[] {
  return [convictions, categories].map(({ length }) => ({ of: 'kinds', count: length, rows: [] }));
}

/** Whether we worked a figure out from the report's: headings are ours, too. */
export function isDerived({ of, rows }: Figure): boolean {
  const isOfParts = rows.some(({ table, parts }) => (table === 'categories' || table === 'topics') && parts.length > 1);
  return of === 'state' || of === 'rest' || rows.length > 1 || isOfParts;
}

export function placesNamed(names: readonly NameItem[]): readonly Row[] {
  return [...new Set(names.flatMap(item => (item.kind === 'place' ? [item.place] : [])))];
}

/** The likeliest row of each name. */
export function rowsNamed(names: readonly NameItem[], dataset: Dataset): readonly Row[] {
  return names.flatMap(item =>
    item.kind === 'row'
      ? figuresOfNames([item.names], dataset)
          .slice(0, 1)
          .flatMap(({ rows }) => rows)
      : placesNamed([item]),
  );
}
