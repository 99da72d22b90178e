import type { Row, Table } from '../dataset/dataset.ts';
import { perDataset } from '../dataset/per-dataset.ts';
import type { Named } from './named.ts';
import { tableOrder } from './names.ts';

const longest = 32;

/** What a key begins with where an id or a name alone may be of another table. */
const letters = {
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
  for (const table of tableOrder) {
    for (const row of rows[table]) {
      const lettered = `${letters[table]}.${row.id}`;
      const keys = [row.id, lettered.slice(0, longest), lettered];
      byKey.set(keys.find(key => !byKey.has(key)) ?? lettered, row);
    }
  }
  return byKey;
});
export const keysByRow = perDataset(dataset => new Map([...rowsByKey(dataset)].map(([key, row]) => [row, key])));

/** `p.chicago`; undefined where a button has no room for it. */
export function writeKey(kind: keyof typeof letters, name: string): string | undefined {
  const key = `${letters[kind]}.${name}`;
  return encodeURIComponent(key).length <= longest ? key : undefined;
}

/** `p.chicago` is a name in the table of places. */
export function splitKey(key: string): { readonly kind: keyof typeof letters; readonly name: string } | undefined {
  const [, letter, name = ''] = /^([a-z])\.(.+)$/.exec(key) ?? [];
  const kind = [...tableOrder, 'state' as const, 'words' as const].find(each => letters[each] === letter);
  return kind && { kind, name };
}
