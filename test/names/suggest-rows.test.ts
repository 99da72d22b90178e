import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/dataset/dataset.ts';
import { parseDataset, readDataset } from '../../src/dataset/read-dataset.ts';
import { suggestRows } from '../../src/names/find-rows.ts';
import { makeLargeDataset } from '../datasets/large-dataset.ts';

const dataset = await readDataset('data/operation-safe-city');
const places: readonly Table[] = ['jurisdictions'];
const offenses: readonly Table[] = ['convictions', 'topics', 'categories'];
const categories: readonly Table[] = ['categories'];
const all: readonly Table[] = [...places, ...offenses, 'groups'];

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

  it.each<[typed: string, tables: readonly Table[], first: string]>([
    ['d', places, 'denver'],
    ['den', places, 'denver'],
    ['la', places, 'los-angeles'],
    ['p', places, 'philadelphia'],
    ['po', places, 'portland'],
    ['new', places, 'new-york-city'],
    ['county', places, 'cook-county santa-clara-county'],
    ['ore', places, 'portland'],
    ['colorado', places, 'denver'],
    ['bos', places, 'massachusetts'],
    ['chic', places, 'cook-county'],
    ['dnev', places, 'denver'],
    ['phildelp', places, 'philadelphia'],
    ['Denver, Colorado · 63', places, 'denver'],
    ['DUI in Denver', places, 'denver'],
    ['Worcester, MA', places, 'massachusetts'],
    ['Portland, Maine', places, 'portland'],
    ['how many in California', places, 'los-angeles'],
    ['d', offenses, 'driving-under-influence'],
    ['dui', offenses, 'driving-under-influence'],
    ['drunk', offenses, 'driving-under-influence'],
    ['assault', offenses, 'assault'],
    ['weed', offenses, 'marijuana-possession'],
    ['ass', offenses, 'assault assault-domestic-violence aggravated-assault-weapon'],
    ['cocaine p', offenses, 'cocaine-possession'],
    ['drugs', offenses, 'drug-trafficking'],
    ['theft', offenses, 'larceny'],
    ['tresspasing', offenses, 'trespassing'],
    ['dui in denver', offenses, 'driving-under-influence'],
    ['how many DUIs', offenses, 'driving-under-influence'],
    ['how many drug convictions', offenses, 'drug-trafficking'],
    ['Larceny · 9', offenses, 'larceny'],
    ['traf', categories, 'traffic-offenses'],
    ['drugs', categories, 'dangerous-drugs'],
    ['dui', categories, 'traffic-offenses'],
    ['cocaine', categories, 'dangerous-drugs'],
    ['assault', categories, 'assault'],
    ['gang', all, 'gang'],
    ['denv', all, 'denver'],
  ])('%j among %j offers %s first', (typed, tables, first) => {
    const ids = suggestRows(typed, dataset, tables).map(({ id }) => id);
    expect(ids.slice(0, first.split(' ').length).join(' ')).toBe(first);
  });

  it.each<[typed: string, tables: readonly Table[], ids: string]>([
    ['california', places, 'los-angeles santa-clara-county'],
    ['weed', offenses, 'marijuana-possession marijuana-sell'],
    ['gang', offenses, ''],
    ['gang', all, 'gang'],
    ['zzzz', places, ''],
    ['San Francisco', places, ''],
    ['zzzz', offenses, ''],
    ['zzzz', categories, ''],
  ])('%j among %j offers %j', (typed, tables, ids) => {
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
