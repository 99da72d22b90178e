import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../src/dataset/parse-dataset.ts';
import { ask } from '../../src/reply/answer.ts';
import { categoryMenu, rankCategories } from '../../src/reply/offense-words.ts';
import { placeMenu, rankPlaces } from '../../src/reply/place-words.ts';
import { makeLargeDataset } from '../datasets/large-dataset.ts';

const large = parseDataset('large', makeLargeDataset({ places: 30, offenses: 60, categories: 40 }));

describe('a menu of places', () => {
  const ids = rankPlaces(large).map(({ row }) => row.id);
  const menu = { placeholder: 'Place…', option: 'city', question: ask('arrests') };

  test('has the first 25', () => {
    expect(placeMenu(large, menu).choices.map(({ value }) => value)).toEqual(ids.slice(0, 25));
  });

  test('without one of them has the next', () => {
    const [except] = rankPlaces(large).map(({ row }) => row);
    const { choices } = placeMenu(large, { ...menu, ...(except ? { except } : {}) });
    expect(choices.map(({ value }) => value)).toEqual(ids.slice(1, 26));
  });

  test('without one that is not among them has the same', () => {
    const except = rankPlaces(large).at(-1)?.row;
    expect(placeMenu(large, { ...menu, ...(except ? { except } : {}) })).toEqual(placeMenu(large, menu));
  });
});

describe('a menu of categories', () => {
  const ranked = rankCategories(large).map(({ row }) => row);
  const ids = ranked.map(({ id }) => id);
  const read = (index?: number) => {
    const { choices } = categoryMenu(large, ask('convictions'), index === undefined ? undefined : ranked[index]);
    return [choices.map(({ value }) => value), choices.flatMap(({ value, chosen }) => (chosen ? [value] : []))];
  };

  test('has all, and the first 24', () => expect(read()).toEqual([['all', ...ids.slice(0, 24)], ['all']]));
  test('has one of them chosen', () => expect(read(3)).toEqual([['all', ...ids.slice(0, 24)], [ids[3]]]));
  test('has the chosen one at the end where it is not among them', () => {
    expect(read(30)).toEqual([['all', ...ids.slice(0, 23), ids[30]], [ids[30]]]);
  });
});
