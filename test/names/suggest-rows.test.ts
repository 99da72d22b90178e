import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/dataset/dataset.ts';
import { parseDataset, readDataset } from '../../src/dataset/read-dataset.ts';
import { suggestRows } from '../../src/names/find-rows.ts';
import { makeLargeDataset } from '../datasets/large-dataset.ts';
import { spread } from './show-found.ts';

const dataset = await readDataset('data/operation-safe-city');
const places: readonly Table[] = ['jurisdictions'];
const offenses: readonly Table[] = ['convictions', 'topics', 'categories'];
const categories: readonly Table[] = ['categories'];
const all: readonly Table[] = [...places, ...offenses, 'groups'];
const list = (tables: readonly Table[], rows: readonly (readonly [string, string])[]) =>
  rows.flatMap(row => spread(row).map(([typed, ids]): [readonly Table[], string, string] => [tables, typed, ids]));

describe('suggestRows', () => {
  it.each<[tables: readonly Table[], rows: number]>([
    [places, dataset.rows.jurisdictions.length],
    [offenses, dataset.rows.convictions.length],
    [categories, dataset.rows.categories.length],
    [['groups'], dataset.rows.groups.length],
  ])('offers all of %j for an empty box, the largest first', (tables, rows) => {
    const counts = suggestRows('', dataset, tables).map(({ count }) => count);
    expect(counts).toHaveLength(rows);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  it.each<[tables: readonly Table[], typed: string, first: string]>([
    ...list(places, [
      ['d | den | Denver, Colorado · 63 | DUI in Denver', 'denver'],
      ['ore | po | Portland, Maine', 'portland'],
      ['la | how many in California', 'los-angeles'],
      ['p | phildelp', 'philadelphia'],
      ['new', 'new-york-city'],
      ['county', 'cook-county santa-clara-county'],
      ['colorado | dnev', 'denver'],
      ['bos | Worcester, MA', 'massachusetts'],
      ['chic', 'cook-county'],
    ]),
    ...list(offenses, [
      ['d | dui | drunk | dui in denver | how many DUIs', 'driving-under-influence'],
      ['assault', 'assault'],
      ['weed', 'marijuana-possession'],
      ['ass', 'assault assault-domestic-violence aggravated-assault-weapon'],
      ['cocaine p', 'cocaine-possession'],
      ['drugs | how many drug convictions', 'drug-trafficking'],
      ['theft | Larceny · 9', 'larceny'],
      ['tresspasing', 'trespassing'],
    ]),
    ...list(categories, [
      ['traf | dui', 'traffic-offenses'],
      ['drugs | cocaine', 'dangerous-drugs'],
      ['assault', 'assault'],
    ]),
    ...list(all, [['denv', 'denver']]),
  ])('among %j %j offers first %s', (tables, typed, first) => {
    const ids = suggestRows(typed, dataset, tables).map(({ id }) => id);
    expect(ids.slice(0, first.split(' ').length).join(' ')).toBe(first);
  });

  it.each<[tables: readonly Table[], typed: string, ids: string]>([
    ...list(places, [
      ['california', 'los-angeles santa-clara-county'],
      ['zzzz | San Francisco', ''],
    ]),
    ...list(offenses, [
      ['weed', 'marijuana-possession marijuana-sell'],
      ['gang | zzzz', ''],
    ]),
    ...list(categories, [['zzzz', '']]),
    ...list(all, [['gang', 'gang']]),
  ])('among %j %j offers %j and no other', (tables, typed, ids) => {
    const rows = suggestRows(typed, dataset, tables);
    expect(rows.map(({ id }) => id).join(' ')).toBe(ids);
  });

  it('offers each row once', () => {
    for (const tables of [places, offenses, categories, all]) {
      const rows = suggestRows('a', dataset, tables);
      expect(new Set(rows).size).toBe(rows.length);
    }
  });

  it('looks through 600 rows in a few milliseconds', () => {
    const large = parseDataset('large', makeLargeDataset({ places: 100, offenses: 500, categories: 60 }));
    const typed = ['a', 'amber', 'ambre arch', 'quartz and everything taht', 'nothing of the kind', 'zzzz'];
    const ask = () => typed.map(text => suggestRows(text, large, all));
    ask();
    const started = process.cpuUsage();
    for (let round = 0; round < 5; round += 1) ask();
    const { user } = process.cpuUsage(started);
    expect(user / 1000 / 5 / typed.length).toBeLessThan(40);
  });
});
