import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/dataset/normalize.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { findState, placesIn, splitState, statesOf } from '../../src/names/states.ts';
import { findUsState, usStates } from '../../src/names/us-states.ts';

const safeCity = await readDataset('data/operation-safe-city');
const harbor = await readDataset('test/datasets/harbor-watch');

describe('splitState', () => {
  it.each([
    ['denver co', 'denver', 'Colorado'],
    ['buffalo new york', 'buffalo', 'New York'],
    ['wheeling west virginia', 'wheeling', 'West Virginia'],
    ['georgetown district of columbia', 'georgetown', 'District of Columbia'],
    ['new york new york', 'new york', 'New York'],
  ])('%j is %j in %s', (key, rest, name) => {
    expect(splitState(key, safeCity)).toEqual({ rest, state: expect.objectContaining({ name }) });
  });
  it.each(['colorado', 'new york', 'denver', 'denver france', 'old town avalon', ''])(
    '%j names no place in a state',
    key => {
      expect(splitState(key, safeCity)).toBeUndefined();
    },
  );
  it('knows a state that only the dataset names', () => {
    expect(splitState('old town avalon', harbor)).toEqual({ rest: 'old town', state: { name: 'Avalon' } });
  });
});

describe('statesOf', () => {
  it('has each state once', () => {
    expect(statesOf(safeCity)).toHaveLength(51);
    expect(statesOf(harbor)).toHaveLength(52);
  });
});

describe('placesIn', () => {
  it.each([
    ['california', ['los-angeles', 'santa-clara-county']],
    ['md', ['baltimore']],
    ['dc', ['washington-dc']],
    ['texas', []],
  ])('%s', (key, ids) => {
    const state = findState(key, safeCity);
    expect(state && placesIn(state, safeCity).map(({ id }) => id)).toEqual(ids);
  });
});

describe('findUsState', () => {
  it('knows 50 states and the district, and no two of them by one name', () => {
    expect(usStates).toHaveLength(51);
    const keys = usStates.flatMap(({ name, usps, short }) => [name, usps, ...short].map(normalize));
    expect(new Set(keys).size).toBe(keys.length);
  });
  it.each([
    ['colorado', 'Colorado'],
    ['co', 'Colorado'],
    ['colo', 'Colorado'],
    ['new york', 'New York'],
    ['dc', 'District of Columbia'],
    ['la', 'Louisiana'],
    ['paris', undefined],
    ['', undefined],
  ])('%j is %s', (key, name) => {
    expect(findUsState(key)?.name).toBe(name);
  });
});
