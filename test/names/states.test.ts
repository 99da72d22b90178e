import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/dataset/normalize.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { findState, placesIn, splitState, statesOf, usStates } from '../../src/names/states.ts';

const safeCity = await readDataset('data/operation-safe-city');
const harbor = await readDataset('test/datasets/harbor-watch');

describe('splitState', () => {
  it.each([
    ['denver co', 'denver', 'Colorado'],
    ['wheeling west virginia', 'wheeling', 'West Virginia'],
    ['georgetown district of columbia', 'georgetown', 'District of Columbia'],
    ['new york new york', 'new york', 'New York'],
  ])('%j is %j in %s', (key, rest, name) => {
    expect(splitState(key, safeCity)).toEqual({ rest, state: expect.objectContaining({ name }) });
  });
  it.each(['colorado', 'new york', 'denver france', 'old town avalon', ''])('%j names no place in a state', key => {
    expect(splitState(key, safeCity)).toBeUndefined();
  });
  it('knows a state that only the dataset names', () => {
    expect(splitState('old town avalon', harbor)).toEqual({ rest: 'old town', state: { name: 'Avalon' } });
  });
});

describe('the states', () => {
  it('are 50 and the district, those of the dataset beside them, and no two have one name', () => {
    expect([usStates, statesOf(safeCity), statesOf(harbor)].map(({ length }) => length)).toEqual([51, 51, 52]);
    const keys = usStates.flatMap(({ name, usps, short }) => [name, usps, ...short].map(normalize));
    expect(new Set(keys).size).toBe(keys.length);
  });
  it.each([
    ['california', 'California', ['los-angeles', 'santa-clara-county']],
    ['md', 'Maryland', ['baltimore']],
    ['colo', 'Colorado', ['denver']],
    ['dc', 'District of Columbia', ['washington-dc']],
    ['la', 'Louisiana', []],
    ['paris', undefined, undefined],
    ['', undefined, undefined],
  ])('%s is %s, with %j in it', (key, name, ids) => {
    const state = findState(key, safeCity);
    expect([state?.name, state && placesIn(state, safeCity).map(({ id }) => id)]).toEqual([name, ids]);
  });
});
