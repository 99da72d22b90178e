import { expect, test } from 'vitest';
import { parseDataset } from '../../src/dataset/read-dataset.ts';
import { makeLargeDataset } from './large-dataset.ts';

test.each([
  { places: 1, offenses: 1, categories: 1 },
  { places: 100, offenses: 500, categories: 60 },
  { places: 1_000, offenses: 2_000, categories: 60 },
])('$places places and $offenses offenses in $categories categories', size => {
  const { rows } = parseDataset('large', makeLargeDataset(size));
  const { jurisdictions, convictions, categories } = rows;
  expect([jurisdictions.length, convictions.length, categories.length]).toEqual(Object.values(size));
  expect(jurisdictions[0]).toMatchObject({ count: 1_000_000, name: expect.stringMatching(/^.{60}$/) });
  expect(jurisdictions.filter(({ latitude }) => latitude === undefined)).toHaveLength(Math.floor(size.places / 10));
});
