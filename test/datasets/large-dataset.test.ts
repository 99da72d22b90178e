import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parseDataset, readDataset } from '../../src/dataset/read-dataset.ts';
import { makeLargeDataset, writePackage } from './large-dataset.ts';

test('100 places and 500 offenses in 60 categories', () => {
  const dataset = parseDataset('large', makeLargeDataset({ places: 100, offenses: 500, categories: 60 }));
  expect([dataset.rows.jurisdictions.length, dataset.rows.convictions.length, dataset.rows.categories.length]).toEqual([
    100, 500, 60,
  ]);

  const rows = [...dataset.rows.jurisdictions, ...dataset.rows.convictions];
  expect(Math.max(...rows.map(({ name }) => name.length))).toBe(60);
  expect(Math.max(...rows.map(({ id }) => id.length))).toBe(32);
  for (const counts of [
    dataset.rows.jurisdictions.map(({ count }) => count),
    dataset.rows.convictions.map(({ count }) => count),
  ]) {
    expect([Math.max(...counts), Math.min(...counts)]).toEqual([1_000_000, 1]);
  }
  expect(dataset.rows.jurisdictions.filter(({ latitude }) => latitude === undefined)).toHaveLength(10);
});

for (const size of [
  { places: 1, offenses: 1, categories: 1 },
  { places: 40, offenses: 67, categories: 25 },
  { places: 1_000, offenses: 2_000, categories: 60 },
]) {
  test(`${size.places} places and ${size.offenses} offenses in ${size.categories} categories`, () => {
    const {
      rows: { jurisdictions: places, convictions: offenses, categories },
    } = parseDataset('large', makeLargeDataset(size));
    expect({ places: places.length, offenses: offenses.length, categories: categories.length }).toEqual(size);
  });
}

test('written to a folder, the same package is read from there', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'large-'));
  onTestFinished(() => rm(parent, { recursive: true }));
  const files = makeLargeDataset({ places: 3, offenses: 5, categories: 2 });
  await writePackage(join(parent, 'package'), files);
  expect(await readDataset(join(parent, 'package'))).toEqual(parseDataset('large', files));
});
