import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/lookup/normalize.ts';
import { findState, splitState, usStates } from '../../src/lookup/us-states.ts';

describe('findState', () => {
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
    expect(findState(key)?.name).toBe(name);
  });
});

describe('splitState', () => {
  it.each([
    ['denver co', 'denver', 'Colorado'],
    ['buffalo new york', 'buffalo', 'New York'],
    ['wheeling west virginia', 'wheeling', 'West Virginia'],
    ['georgetown district of columbia', 'georgetown', 'District of Columbia'],
    ['new york new york', 'new york', 'New York'],
  ])('%j is %j in %s', (key, rest, name) => {
    expect(splitState(key)).toMatchObject({ rest, state: { name } });
  });
  it.each(['colorado', 'new york', 'denver', 'denver france', ''])('%j names no place in a state', key => {
    expect(splitState(key)?.state.name).toBeUndefined();
  });
});
