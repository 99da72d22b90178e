import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Table } from '../../src/dataset/dataset.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { findRows } from '../../src/names/find-rows.ts';
import { showFound, showNamed, spread } from './show-found.ts';

const dataset = await readDataset('data/operation-safe-city');
const places: readonly Table[] = ['jurisdictions'];
const offenses: readonly Table[] = ['convictions', 'topics', 'categories'];
const all: readonly Table[] = [...places, ...offenses, 'groups'];
const find = (typed: string, tables: readonly Table[]) => findRows(typed, dataset, tables);

/** A line of the table: among what, what people type, with bars between, what it leads to, and more of that. */
const line = /^(?<among>\w+): (?<typed>.*?) ?(?<how>=>|~>|!>)(?: (?<found>.*?))?(?: \k<how> (?<more>.*))?$/;
const tablesOf: Readonly<Record<string, readonly Table[]>> = {
  places,
  offenses,
  categories: ['categories'],
  groups: ['groups'],
  all,
};
const rows = readFileSync(new URL('found.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .flatMap(text => {
    const { among = '', typed = '', how = '', found = '', more } = line.exec(text)?.groups ?? {};
    return spread([typed]).map(([each]) => ({ among, tables: tablesOf[among] ?? [], how, typed: each, found, more }));
  });
const rowsOf = (sign: string) => rows.filter(({ how }) => how === sign);

it.each(rowsOf('=>'))('among $among $typed is $found', ({ tables, typed, found: shown, more: note }) => {
  const found = find(typed, tables);
  const said = found.kind === 'named' ? found.named.note : undefined;
  expect([showFound(found), said]).toEqual([shown, note ? expect.stringMatching(note) : undefined]);
});

it.each(rowsOf('~>'))(
  'among $among $typed is read as $found',
  ({ tables, typed, found: shown, more: readFrom = typed }) => {
    const found = find(typed, tables);
    expect(showFound(found)).toBe(shown);
    expect(found).toMatchObject({ named: { readFrom } });
  },
);

it.each(rowsOf('!>'))('among $among $typed is not counted (near: $found)', ({ tables, typed, found: near }) => {
  const found = find(typed, tables);
  const offered = found.kind === 'none' ? found.near.map(({ id }) => id) : [];
  expect([showFound(found), offered.length <= 3]).toEqual(['none', true]);
  if (near) expect(tables === places ? offered.slice(0, 1) : offered).toContain(near);
});

it.each<[tables: readonly Table[], typed: readonly string[]]>([
  [places, ['', 'Texas', 'Paris', 'San Francisco', 'Orange County', '🚓']],
  [offenses, ['', 'arson', 'speeding', 'Texas', '86']],
  [['groups'], ['innocent']],
])('among %j nothing is near, nor elsewhere: %j', (tables, typed) => {
  for (const text of typed) expect(find(text, tables), text).toEqual({ kind: 'none', near: [], elsewhere: undefined });
});

it.each<[tables: readonly Table[], typed: string, near: string | undefined, elsewhere: string | undefined]>([
  [places, 'murder', undefined, 'categories/homicide'],
  [places, 'drunk driving', undefined, 'driving-under-influence'],
  [places, 'gang members', undefined, 'gang'],
  [['categories'], 'DUI', 'traffic-offenses', 'driving-under-influence'],
  [['categories'], 'cocaine', 'dangerous-drugs', 'cocaine: cocaine-possession cocaine-sell possession-of-cocaine'],
  [['categories'], 'rape', 'sexual-assault', 'rape'],
  [['categories'], 'kidnapping', 'threat', undefined],
  [['categories'], 're-entry', 'immigration', 'illegal-re-entry'],
  [['categories'], 'Denver', undefined, 'denver'],
  [['categories'], '', undefined, undefined],
])('among %j, %j is none, near %s: it is %s', (tables, typed, near, elsewhere) => {
  const found = find(typed, tables);
  if (found.kind !== 'none') return expect(showFound(found)).toBe('none');
  expect([found.near[0]?.id, found.elsewhere && showNamed(found.elsewhere)]).toEqual([near, elsewhere]);
});

it.each([
  ['Springfield, Massachusetts', 'massachusetts', 'Springfield', 'p.Springfield Massachusetts'],
  ['arrests in Suffolk County, MA', 'massachusetts', 'Suffolk County', 'massachusetts'],
  ['Georgetown, DC', 'washington-dc', 'Georgetown', 'washington-dc'],
])('%j is %s with %s in it', (typed, id, within, key) => {
  const found = find(typed, places);
  expect(showFound(found)).toBe(id);
  expect(found).toMatchObject({ named: { within, key } });
  expect(found).not.toHaveProperty('named.note');
});

it('takes thousands of characters for a miss', () => {
  for (const unit of ['Denver ', 'a', 'a b ', 'é', '🚓', 'ﷺ', ' ', 'in ', 'p.']) {
    expect(showFound(find(unit.repeat(6_000).slice(0, 6_000), places)), unit).toBe('none');
  }
});

it('lists several labels in the order of their counts', () => {
  const found = find('possession', offenses);
  const counts = found.kind === 'named' ? found.named.rows.map(({ count }) => count) : [];
  expect(counts.length).toBeGreaterThan(5);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
});
