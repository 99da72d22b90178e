import { expect, test, vi } from 'vitest';
import { readFiles } from '../dataset/edit-package.ts';
import { makeLargeDataset } from '../datasets/large-dataset.ts';
import { explore } from './explore.ts';

vi.setConfig({ testTimeout: 600_000 });

test.each([true, false])('every question to a small report, and what follows, with pictures: %s', async draws => {
  const { faults, replies, presses, pictures } = await explore(await readFiles('test/datasets/harbor-watch'), {
    draws,
  });
  expect(faults).toEqual([]);
  expect(replies).toBeGreaterThan(700);
  expect(presses).toBeGreaterThan(150);
  expect(pictures).toBeGreaterThan(40);
});

test('some of them for 100 places and 500 offenses with ids and names as long as they may be', async () => {
  const files = makeLargeDataset({ places: 100, offenses: 500, categories: 60 });
  const { faults, replies, presses, forms, longestId } = await explore(files, { most: 40, budgets: false });
  expect(faults).toEqual([]);
  expect(replies).toBeGreaterThan(700);
  expect(presses).toBeGreaterThan(400);
  expect(forms).toContain('private s-a?c&m&v');
  expect(longestId.length).toBeLessThanOrEqual(100);
});

test('a report of one place and one offense', async () => {
  const files = makeLargeDataset({ places: 1, offenses: 1, categories: 1 });
  expect((await explore(files, { budgets: false })).faults).toEqual([]);
});
