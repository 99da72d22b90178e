import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/dataset/normalize.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { namesOf } from '../../src/lookup/names.ts';

const dataset = await readDataset('data/operation-safe-city');
const names = namesOf(dataset);
const keysOf = (table: string, id: string) =>
  names.filter(name => name.table === table && name.id === id && name.source !== 'alias').map(({ key }) => key);

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
      expect(names).toContainEqual(expect.objectContaining({ key: normalize(alias), table, id, note }));
    }
  });
  it('has no name twice for one row, and none that is empty', () => {
    const identities = names.map(({ table, id, key }) => `${table}/${id}/${key}`);
    expect(new Set(identities).size).toBe(identities.length);
    expect(names.every(({ key }) => key !== '' && key === normalize(key))).toBe(true);
  });
  it('is worked out once for a dataset', () => {
    expect(namesOf(dataset)).toBe(names);
  });
});
