import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as described from '../../src/dataset/tables.ts';

/** How many rows an invented package has. */
export interface Size {
  readonly places: number;
  readonly offenses: number;
  /** At most as many as there are offenses: each has one. */
  readonly categories: number;
}

type Cells = Readonly<Record<string, string | number>>;

const longestName = 84;
const longestId = 32;
const largestCount = 1_000_000;

// 20 × 25 beginnings: names differ by words, as names do, and not only by a number.
const first =
  'Amber Birch Cedar Delta Ember Falcon Granite Hazel Ivory Juniper Kestrel Laurel Maple Nectar Onyx Poppy Quartz Raven Silver Thistle';
const second =
  'Arch Bay Creek Dale Edge Ford Gate Hill Inlet Junction Knoll Lake Mill Narrows Orchard Point Quay Ridge Spring Trail Upland Vale Wharf Yard Zone';
const tail =
  ' and everything that belongs to it on either side of the river, as far as the bridge that is the last one';
const states = 'Maine,Ohio,Texas,Utah,Oregon,Georgia,Kansas,Alaska,Hawaii,North Carolina';
const kinds = 'city,city,county,district';
const path = 'https://large.example/';
const note = 'Invented, for tests.';

/**
 * The files of an invented package of that size, always the same for the same size: names of up to 60 characters, ids of
 * up to 32 (places 22), counts from 1 to 1,000,000, every tenth place without coordinates.
 */
export function makeLargeDataset({ places, offenses, categories }: Size): ReadonlyMap<string, Uint8Array> {
  const revisions = Math.floor(Math.min(places, offenses) / 10);
  const rows = {
    jurisdictions: repeat(places, index => ({
      id: makeId('place', index),
      label: makeName(index),
      name: makeName(index),
      state: pick(states.split(','), index),
      kind: pick(kinds.split(','), index),
      arrests: makeCount(index, places),
      latitude: index % 10 === 9 ? '' : 26 + ((index * 7) % 22),
      longitude: index % 10 === 9 ? '' : -122 + ((index * 13) % 50),
    })),
    convictions: repeat(offenses, index => ({
      id: makeId('offense', index),
      label: `${makeName(index)} (printed)`,
      name: makeName(index),
      category: makeId('category', index % categories),
      topic: index < 4 ? makeId('topic', index % 2) : '',
      count: makeCount(index, offenses),
      note: index % 7 === 0 ? note : '',
    })),
    categories: repeat(categories, index => ({ id: makeId('category', index), name: makeName(index * 3), note: '' })),
    topics: repeat(Math.min(2, offenses), index => ({ id: makeId('topic', index), name: makeName(index * 11) })),
    groups: repeat(4, index => ({
      id: makeId('group', index),
      name: makeName(index),
      count: 1,
      wording: 'invented',
      role: '',
    })),
    aliases: repeat(places, index => ({
      alias: `Alias ${index}`,
      table: 'jurisdictions',
      id: makeId('place', index),
      note: index % 2 === 0 ? '' : note,
    })),
    caveats: [{ id: 'invented', text: note, severity: 'essential', table: 'dataset', row: '' }],
    misreadings: [{ id: 'invented', misreading: 'These figures are real.', report: 'They are invented, for tests.' }],
    'later-statements': repeat(revisions, makeRevision),
    'later-figures': repeat(revisions, index => ({
      statement: makeId('later', index),
      name: `Elsewhere ${index}`,
      row: '',
      count: index,
      unit: 'arrests',
    })),
    limits: [{ id: 'invented', topic: 'what is not invented', asked: 'real', unless: '', near: 'arrests' }],
    'report-statements': [{ id: 'invented', asked: 'invented', statement: 'It is invented, for tests.', path }],
    'everyday-words': [{ words: 'Nickname', table: 'jurisdictions', id: makeId('place', 0), note: '' }],
  } satisfies Record<described.TableName, readonly Cells[]>;

  const descriptor = {
    name: 'large',
    title: 'A Large Invented Operation',
    description: `INVENTED, for tests: ${places} places and ${offenses} offenses.`,
    version: '1.0.0',
    created: '2024-01-01',
    report: { reporter: 'Nobody', date: '2024-01-01', days: 30 },
    totals: {
      arrests: rows.jurisdictions.reduce((sum, { arrests }) => sum + arrests, 0),
      convictions: rows.convictions.reduce((sum, { count }) => sum + count, 0),
    },
    sources: [{ title: 'Nowhere', path, description: note }],
    licenses: [{ name: 'CC0-1.0' }],
  };
  const rowsOf: Readonly<Record<string, readonly Cells[]>> = rows;
  const texts = Object.entries(described.tables).map(
    ([name, { shape }]) => [described.tableFile(name), writeTable(Object.keys(shape), rowsOf[name] ?? [])] as const,
  );
  const files = [[described.descriptorFile, JSON.stringify(descriptor)] as const, ...texts];
  return new Map(files.map(([name, text]) => [name, new TextEncoder().encode(text)]));
}

/** Writes the files of a package to a folder, which is made where it is not there. */
export async function writePackage(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all([...files].map(([name, bytes]) => writeFile(join(folder, name), bytes)));
}

/** A withdrawn place and a corrected offense in turn. */
function makeRevision(index: number): Cells {
  const isPlace = index % 2 === 0;
  const id = makeId(isPlace ? 'place' : 'offense', index * 5 + 4);
  const table = isPlace ? 'jurisdictions' : 'convictions';
  return {
    id: makeId('later', index),
    table,
    row: id,
    kind: isPlace ? 'withdrawn' : 'corrected',
    speaker: 'Nobody',
    date: '2024-01-02',
    statement: `Nobody took back the {${table}.${id}} of ${id} a day later.`,
    brief: `Nobody took back the {${table}.${id}} of ${id}`,
    asked: 'invented',
    title: 'Nowhere',
    path: `${path}later`,
    read: 'invented',
  };
}

function writeTable(all: readonly string[], rows: readonly Cells[]): string {
  const columns = all.filter(column => rows.every(row => column in row));
  return [columns, ...rows.map(row => columns.map(column => `"${row[column]}"`))].map(cells => `${cells}\n`).join('');
}

function repeat<T>(times: number, make: (index: number) => T): T[] {
  return Array.from({ length: times }, (_, index) => make(index));
}

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '';
}

/** `amber-arch-1`, and every third one as long as an id may be. */
function makeId(kind: string, index: number): string {
  const id = `${kind}-${index}`;
  const longest = kind === 'place' ? described.longestPlaceId : longestId;
  return index % 3 === 0 ? `${id}-${'x'.repeat(longest - id.length - 1)}` : id;
}

/** Two words and a number beyond 500, and every third one as long as a name may be here. */
function makeName(index: number): string {
  const round = Math.floor(index / 500);
  const words = `${pick(first.split(' '), index)} ${pick(second.split(' '), Math.floor((index % 500) / 20))}`;
  const name = round === 0 ? words : `${words} ${round + 1}`;
  return index % 3 === 0 ? `${name}${tail}`.slice(0, longestName).replace(/ $/, '.') : name;
}

/** From the largest count down to 1, evenly on a logarithmic scale, as counts are. */
function makeCount(index: number, length: number): number {
  return Math.round(largestCount ** (1 - index / Math.max(1, length - 1)));
}
