import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../src/dataset/parse-dataset.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { listOffenses, offensesByTopic } from '../../src/reply/offense-lists.ts';
import { makeLargeDataset } from '../datasets/large-dataset.ts';

const safeCity = await readDataset('data/operation-safe-city');
const large = parseDataset('large', makeLargeDataset({ places: 30, offenses: 60, categories: 40 }));

describe('the labels of a category', () => {
  const assault = safeCity.rows.categories.find(({ name }) => name === 'Assault');

  test('by count have their ranks among all labels', () => {
    const listed = listOffenses(safeCity, 'count', assault);
    expect(listed.slice(0, 3).map(({ row, rank }) => [row.name, rank])).toEqual([
      ['Assault', 3],
      ['Aggravated assault with a weapon', 10],
      ['Aggravated assault', 13],
    ]);
  });

  test('by name keep those ranks', () => {
    const listed = listOffenses(safeCity, 'name', assault);
    expect(listed.slice(0, 3).map(({ row, rank }) => [row.name, rank])).toEqual([
      ['Aggravated assault', 13],
      ['Aggravated assault on a public officer, strong-arm', 31],
      ['Aggravated assault with a weapon', 10],
    ]);
  });

  for (const sorting of ['count', 'name'] as const) {
    test(`by ${sorting} are in the order of the whole list`, () => {
      const all = listOffenses(large, sorting);
      expect(all).toHaveLength(60);
      for (const category of large.rows.categories) {
        expect(listOffenses(large, sorting, category)).toEqual(all.filter(({ row }) => row.category === category.id));
      }
    });
  }
});

test('the labels of a topic are in the order of the report', () => {
  expect(offensesByTopic(large).size).toBe(2);
  for (const { id } of large.rows.topics) {
    expect(offensesByTopic(large).get(id)).toEqual(large.rows.convictions.filter(({ topic }) => topic === id));
  }
});
