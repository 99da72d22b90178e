import { byCount } from '../dataset/counted.ts';
import type { Dataset, Row, Table } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import { nameAlone, nameEveryday, nameExactly } from './name-alone.ts';
import { type Found, type Named, nameRow, nameState, rowsByKey, splitKey } from './named.ts';
import { groupTables, offenseTables, placeTables, shapeOf, tableOrder } from './names.ts';
import otherCrimeNames from './other-crimes.json' with { type: 'json' };
import { nearRows, offered, searchRows } from './rank-names.ts';
import { isJoining, longestTyped, readTyped, stripJoint, stripQuestion } from './read-typed.ts';
import { findState } from './states.ts';

/** How many rows a miss offers. */
const mostNear = 3;
/** Longer texts are not one question about one thing. */
const mostWordsOfBoth = 12;

/** What a typed text, the label of a suggestion or a key names in some tables. Never a guess between two. */
export function findRows(typed: string, dataset: Dataset, tables: readonly Table[]): Found {
  const key = readTyped(typed);
  if (key === '') return { kind: 'none', near: [], elsewhere: undefined };
  const own = readOwnKey(typed, dataset);
  const isAsked = own?.rows.every(({ table }) => tables.includes(table));
  const exact = isAsked ? own : nameExactly(key, dataset, tables);
  if (exact) return { kind: 'named', named: exact };
  const both = findBoth(key, dataset);
  if (both) return both;
  // Known to be missing where the chart does not have it: "kidnapping" is another crime than "Threat to kidnap", which is near.
  const isOther = otherCrimeNames.some(name => shapeOf(name) === shapeOf(key));
  const alone = nameAlone(typed, dataset, tables, !isOther);
  if (alone.named) return { kind: 'named', named: alone.named };
  const everyday = nameEveryday(stripQuestion(key, tables), dataset, tables);
  if (everyday) return { kind: 'named', named: everyday };
  const elsewhere = nameElsewhere(typed, dataset, tables);
  const around = (elsewhere?.rows ?? []).flatMap(row => offered(row, dataset, tables));
  const near = [...around, ...alone.near, ...nearRows(key, dataset, tables)];
  return { kind: 'none', near: [...new Set(near)].slice(0, mostNear), elsewhere };
}

/**
 * Rows of some tables to offer while a person types, best first; all of them by count for an empty box. Where labels are
 * asked, a topic or a category that fits stands for its labels. The caller cuts the list.
 */
export function suggestRows(typed: string, dataset: Dataset, tables: readonly Table[]): readonly Row[] {
  const offer = (rows: readonly Row[]) => [...new Set(rows.flatMap(row => offered(row, dataset, tables)))];
  const key = readTyped(typed);
  if (key === '') return byCount(offer(tables.flatMap((table): readonly Row[] => dataset.rows[table])));
  const ranked = searchRows(key, dataset, tables);
  if (ranked.length > 0) return ranked;
  const found = findRows(typed, dataset, tables);
  if (found.kind === 'none') return offer(found.near);
  return offer(found.kind === 'both' ? [found.place, ...found.named.rows] : found.named.rows);
}

/** What a key leads to, or any name in any table. */
export function readKey(key: string, dataset: Dataset): Named | undefined {
  const found = findRows(key, dataset, tableOrder);
  return found.kind === 'named' ? found.named : undefined;
}

/** What a key leads to that is an id, or begins with a letter and a full stop: `burglary`, `c.burglary`, `p.chicago`. */
function readOwnKey(key: string, dataset: Dataset): Named | undefined {
  const row = rowsByKey(dataset).get(key);
  if (row) return nameRow(row, dataset);
  const { kind, name = '' } = splitKey(key.slice(0, longestTyped)) ?? {};
  if (!kind) return undefined;
  if (kind === 'words') return nameAlone(name, dataset, offenseTables, false).named;
  if (kind !== 'state') return nameAlone(name, dataset, [kind], false).named;
  const state = findState(normalize(name), dataset);
  return state && nameState(state, dataset);
}

/** What a text names in tables that were not asked. */
function nameElsewhere(typed: string, dataset: Dataset, tables: readonly Table[]): Named | undefined {
  const others = [offenseTables, placeTables, groupTables].map(each => each.filter(table => !tables.includes(table)));
  return others.map(each => nameAlone(typed, dataset, each, false).named).find(named => named !== undefined);
}

/**
 * `dui in denver`, `denver dui`: a place and what is not counted by place. The longest run of words that is exactly a place's
 * name; where a word that joins or a state tells that it is a place, it may be misspelt, too.
 */
function findBoth(key: string, dataset: Dataset): Found | undefined {
  const words = key.split(' ');
  if (words.length > mostWordsOfBoth) return undefined;
  for (let length = words.length - 1; length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const name = words.slice(from, from + length).join(' ');
      const others = [...words.slice(0, from), ...words.slice(from + length)].join(' ');
      const isLast = from + length === words.length;
      const isTold = isLast && (isJoining(words[from - 1] ?? '') || findState(name, dataset));
      const exact = nameExactly(name, dataset, placeTables);
      const place = exact ?? (isTold ? nameAlone(name, dataset, placeTables).named : undefined);
      const [row] = place?.kind === 'row' ? place.rows : [];
      const named = row && nameAlone(stripJoint(others), dataset, [...offenseTables, ...groupTables], false).named;
      if (named && row.table === 'jurisdictions') return { kind: 'both', place: row, named };
    }
  }
  return undefined;
}
