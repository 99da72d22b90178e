import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/dataset/normalize.ts';
import { findUsState, usStates } from '../../src/names/us-states.ts';

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
