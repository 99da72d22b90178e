import { expect, test, vi } from 'vitest';
import { parseDataset } from '../../src/dataset/parse-dataset.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { makeLargeDataset } from '../datasets/large-dataset.ts';
import { explore } from './explore.ts';

vi.setConfig({ testTimeout: 120_000 });

test('every question to a small report, and every button and menu choice that follows', async () => {
  const { faults, replies, presses, pictures } = await explore(await readDataset('test/datasets/harbor-watch'));
  expect(faults).toEqual([]);
  expect(replies).toBeGreaterThan(700);
  expect(presses).toBeGreaterThan(150);
  expect(pictures).toBeGreaterThan(40);
});

test('some of them for 100 places and 500 offenses with ids and names as long as they may be', async () => {
  const dataset = parseDataset('large', makeLargeDataset({ places: 100, offenses: 500, categories: 60 }));
  const { faults, replies, presses, forms } = await explore(dataset, 40);
  expect(faults).toEqual([]);
  expect(replies).toBeGreaterThan(700);
  expect(presses).toBeGreaterThan(400);
  expect(forms).toContain('private post:arrests?city&compare&view');
});

test('a report of one place and one offense', async () => {
  const dataset = parseDataset('large', makeLargeDataset({ places: 1, offenses: 1, categories: 1 }));
  expect((await explore(dataset)).faults).toEqual([]);
});
