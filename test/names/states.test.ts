import { describe, expect, it, test } from 'vitest';
import { normalize } from '../../src/dataset/normalize.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { findState, placesIn, splitState, statesOf, usStates } from '../../src/names/states.ts';

const safeCity = await readDataset('data/operation-safe-city');
const harbor = await readDataset('test/datasets/harbor-watch');

test('a text that ends in a state is of it, in one that only the dataset names, too', () => {
  const split = (key: string) => splitState(key, harbor);
  expect(split('wheeling west virginia')).toMatchObject({ rest: 'wheeling', state: { name: 'West Virginia' } });
  expect(split('new york new york')).toMatchObject({ rest: 'new york', state: { name: 'New York' } });
  expect(split('old town avalon')).toEqual({ rest: 'old town', state: { name: 'Avalon' } });
  expect([split('new york'), split('denver france'), splitState('old town avalon', safeCity)]).toEqual(
    Array(3).fill(undefined),
  );
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
