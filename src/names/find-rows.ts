import type { Dataset, Row, RowOf, Table } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import { nameRow, nameState, rowsByKey, tableLetters } from './make-named.ts';
import { nameAlone, nameExactly } from './name-alone.ts';
import type { Found, Named } from './named.ts';
import { isJoining, stripJoint } from './question-words.ts';
import { nearRows, offered } from './rank-names.ts';
import { longestTyped, readTyped } from './read-typed.ts';
import { statesOf } from './states.ts';

/** Tables whose names are looked up together: of places, of what people were convicted of, of groups. */
const families: readonly (readonly Table[])[] = [
  ['jurisdictions'],
  ['convictions', 'topics', 'categories'],
  ['groups'],
];
const [placeTables = [], offenseTables = []] = families;
const notByPlace: readonly Table[] = [...offenseTables, 'groups'];

/** How many rows a miss offers. */
const mostNear = 3;
/** Longer texts are not one question about one thing. */
const mostWordsOfBoth = 12;

/** What a typed text, the label of a suggestion or a key names in some tables. Never a guess between two. */
export function findRows(typed: string, dataset: Dataset, tables: readonly Table[]): Found {
  const key = readTyped(typed);
  if (key === '') return { kind: 'none', near: [], elsewhere: undefined };
  const again = readOwnKey(typed, dataset);
  const exact = again && isIn(again, tables) ? again : nameExactly(key, dataset, tables);
  if (exact) return { kind: 'named', named: exact };
  const both = findBoth(key, dataset);
  if (both) return both;
  const alone = nameAlone(typed, dataset, tables);
  if (alone.named) return { kind: 'named', named: alone.named };
  const elsewhere = nameElsewhere(typed, dataset, tables);
  const around = (elsewhere?.rows ?? []).flatMap(row => offered(row, dataset, tables));
  const near = [...around, ...alone.near, ...nearRows(key, dataset, tables)];
  return { kind: 'none', near: [...new Set(near)].slice(0, mostNear), elsewhere };
}

/** What a key leads to, or any name in any table. */
export function readKey(key: string, dataset: Dataset): Named | undefined {
  const own = readOwnKey(key, dataset);
  if (own) return own;
  const found = findRows(key, dataset, families.flat());
  return found.kind === 'named' ? found.named : undefined;
}

/** What a key leads to that is an id, or begins with a letter and a full stop: `burglary`, `c.burglary`, `p.chicago`. */
function readOwnKey(key: string, dataset: Dataset): Named | undefined {
  const row = rowsByKey(dataset).get(key);
  if (row) return nameRow(row, dataset);
  const [, letter = '', name = ''] = /^([a-z])\.(.+)$/.exec(key.slice(0, longestTyped)) ?? [];
  if (letter === 'r') {
    const state = statesOf(dataset).find(each => normalize(each.name) === normalize(name));
    return state && nameState(state, dataset);
  }
  if (letter === 'w') return nameAlone(name, dataset, offenseTables, false).named;
  const table = Object.entries(tableLetters).find(([each]) => each === letter)?.[1];
  return table && nameAlone(name, dataset, [table], false).named;
}

function isIn({ rows }: Named, tables: readonly Table[]): boolean {
  return rows.every(({ table }) => tables.includes(table));
}

/** What a text names in tables that were not asked. */
function nameElsewhere(typed: string, dataset: Dataset, tables: readonly Table[]): Named | undefined {
  for (const family of families) {
    const others = family.filter(table => !tables.includes(table));
    const { named } = others.length === 0 ? { named: undefined } : nameAlone(typed, dataset, others, false);
    if (named) return named;
  }
  return undefined;
}

/** `dui in denver`, `denver dui`: a place and what is not counted by place. */
function findBoth(key: string, dataset: Dataset): Found | undefined {
  const words = key.split(' ');
  if (words.length < 2 || words.length > mostWordsOfBoth) return undefined;
  return findJoined(words, dataset) ?? findBeside(words, dataset);
}

/** "dui in denvr": the word between them says where the place begins, so that it may be misspelt. */
function findJoined(words: readonly string[], dataset: Dataset): Found | undefined {
  for (const [index, word] of words.entries()) {
    if (!isJoining(word) || index === 0 || index === words.length - 1) continue;
    const { named } = nameAlone(words.slice(index + 1).join(' '), dataset, placeTables);
    const both = join(named, words.slice(0, index), dataset);
    if (both) return both;
  }
  return undefined;
}

/** "denver dui": the longest run of words that is exactly a place's name. */
function findBeside(words: readonly string[], dataset: Dataset): Found | undefined {
  for (let length = words.length - 1; length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const named = nameExactly(words.slice(from, from + length).join(' '), dataset, placeTables);
      const both = join(named, [...words.slice(0, from), ...words.slice(from + length)], dataset);
      if (both) return both;
    }
  }
  return undefined;
}

function join(place: Named | undefined, others: readonly string[], dataset: Dataset): Found | undefined {
  if (place?.kind !== 'row') return undefined;
  const [row] = place.rows;
  const { named } = nameAlone(stripJoint(others.join(' ')), dataset, notByPlace, false);
  return named && isPlace(row) ? { kind: 'both', place: row, named } : undefined;
}

function isPlace(row: Row): row is RowOf<'jurisdictions'> {
  return row.table === 'jurisdictions';
}
