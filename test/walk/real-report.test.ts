import { expect, test } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { explore } from './explore.ts';

test('every question to the report, and every button and menu choice that follows', { timeout: 120_000 }, async () => {
  const { faults, replies, presses, pictures, forms } = await explore(await readDataset('data/operation-safe-city'));
  expect(faults).toEqual([]);
  // A walk that goes nowhere finds nothing.
  expect(replies).toBeGreaterThan(6000);
  expect(presses).toBeGreaterThan(2000);
  expect(pictures).toBeGreaterThan(200);
  expect(forms).toContain('private post:arrests?city&compare&view');
});
