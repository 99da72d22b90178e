import { expect, test, vi } from 'vitest';
import { all, readFiles, setCell } from '../dataset/edit-package.ts';
import { makeLargeDataset } from '../datasets/large-dataset.ts';
import { explore } from './explore.ts';

vi.setConfig({ testTimeout: 600_000 });

const small = await readFiles('test/datasets/harbor-watch');
const moveTo = (state: string, ...ids: string[]) =>
  all(...ids.map(id => setCell('jurisdictions.csv', id, 'state', state)));

test.each([
  ['a small report', small, true],
  ['one with three places in a state, without pictures', moveTo('Maine', 'gull-bay', 'marlin-county')(small), false],
])('every question to %s, and what follows', async (_, files, draws) => {
  // Three names, one withdrawn, and a word that was not read are longer than a sentence should be.
  const { faults, replies, presses, pictures } = await explore(files, { draws, budgets: draws });
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

test.each([
  ['one place', 1],
  ['three places in each of ten states', 30],
])('questions to a report of %s and one offense', async (_, places) => {
  const files = makeLargeDataset({ places, offenses: 1, categories: 1 });
  expect((await explore(files, { most: 200, budgets: false, draws: false })).faults).toEqual([]);
});
