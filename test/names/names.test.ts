import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/dataset/normalize.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { namesIn, namesOf } from '../../src/names/names.ts';

const dataset = await readDataset('data/operation-safe-city');
const names = namesOf(dataset);
const keysOf = (table: string, id: string) =>
  names.filter(({ row, source }) => row.table === table && row.id === id && source !== 'alias').map(({ key }) => key);

describe('namesOf', () => {
  it('gives a place its label, name, title, id and abbreviations', () => {
    expect(keysOf('jurisdictions', 'denver')).toEqual(
      expect.arrayContaining(['denver colorado', 'denver', 'denver co', 'denver colo']),
    );
  });
  it('gives a place that is a state no abbreviation of its own', () => {
    expect(keysOf('jurisdictions', 'massachusetts')).toEqual(['massachusetts statewide', 'massachusetts']);
  });
  it('keeps the label as printed beside the mended name', () => {
    expect(keysOf('convictions', 'aggravated-assault')).toEqual(['aggravated assult', 'aggravated assault']);
  });
  it('has every alias, with its note', () => {
    for (const { alias, table, id, note } of dataset.aliases) {
      const row = dataset.rows[table].find(each => each.id === id);
      expect(namesIn([table], dataset)).toContainEqual(expect.objectContaining({ key: normalize(alias), row, note }));
    }
  });
  it('has no alias of several rows', () => {
    expect(names.filter(({ key }) => key === 'theft')).toEqual([]);
    expect(namesIn(['convictions', 'topics', 'categories'], dataset).filter(({ key }) => key === 'theft')).toHaveLength(
      4,
    );
  });
  it('has no name twice for one row, and none that is empty', () => {
    const identities = names.map(({ row, key }) => `${row.table}/${row.id}/${key}`);
    expect(new Set(identities).size).toBe(identities.length);
    expect(names.every(({ key }) => key !== '' && key === normalize(key))).toBe(true);
  });
  it('is worked out once for a dataset', () => {
    expect(namesOf(dataset)).toBe(names);
  });
});
