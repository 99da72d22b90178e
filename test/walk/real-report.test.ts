import { expect, test, vi } from 'vitest';
import { readFiles } from '../dataset/edit-package.ts';
import { explore } from './explore.ts';

vi.setConfig({ testTimeout: 600_000 });

const files = await readFiles('data/operation-safe-city');

test('every question to the report, and every button and menu choice that follows', async () => {
  const { faults, replies, presses, pictures, forms, longestId } = await explore(files);
  expect(faults).toEqual([]);
  // A walk that goes nowhere finds nothing.
  expect(replies).toBeGreaterThan(6000);
  expect(presses).toBeGreaterThan(2000);
  expect(pictures).toBeGreaterThan(200);
  expect(forms).toContain('private s-a?c&m&v');
  expect(longestId.length).toBeLessThanOrEqual(60);
});

test('some of them with words alone', async () => {
  expect((await explore(files, { most: 150, draws: false })).faults).toEqual([]);
});
