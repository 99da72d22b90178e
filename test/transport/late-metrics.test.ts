import { expect, it } from 'vitest';
import { createLateMetrics } from '../../src/transport/late-metrics.ts';
import type { MeterEvent } from '../../src/transport/meter.ts';

const hit: MeterEvent = { kind: 'picture', result: 'hit' };
const miss: MeterEvent = { kind: 'picture', result: 'miss' };

function createLate() {
  const counted: MeterEvent[] = [];
  let opened = 0;
  const late = createLateMetrics(async () => {
    opened += 1;
    return {
      count: event => void counted.push(event),
      expose: async () => ({ contentType: 'text/plain', text: `${counted.length}` }),
    };
  });
  return { late, counted, timesOpened: () => opened };
}

it('loads nothing until it is told to', () => {
  const { late, timesOpened } = createLate();
  late.count(hit);
  expect(timesOpened()).toBe(0);
});

it('counts what happened before it was loaded, once and in order', async () => {
  const { late, counted } = createLate();
  late.count(hit);
  late.count(miss);
  await late.load();
  late.count(hit);
  expect(counted).toEqual([hit, miss, hit]);
});

it('loads for a scrape that comes first', async () => {
  const { late } = createLate();
  late.count(hit);
  expect(await late.expose()).toEqual({ contentType: 'text/plain', text: '1' });
});

it('survives a load that fails, keeps what happened, and loads for the next scrape', async () => {
  const counted: MeterEvent[] = [];
  let tries = 0;
  const late = createLateMetrics(async () => {
    tries += 1;
    if (tries < 3) throw new Error('Too many open files');
    return {
      count: event => void counted.push(event),
      expose: async () => ({ contentType: 'text/plain', text: `${counted.length}` }),
    };
  });
  late.count(hit);
  await late.load();
  await expect(late.expose()).rejects.toThrow('Too many open files');
  expect(await late.expose()).toEqual({ contentType: 'text/plain', text: '1' });
});

it('loads once', async () => {
  const { late, timesOpened } = createLate();
  await Promise.all([late.load(), late.expose(), late.load()]);
  expect(timesOpened()).toBe(1);
});

it('keeps a hundred thousand early events, and no more', async () => {
  const { late, counted } = createLate();
  for (let event = 0; event <= 100_000; event += 1) late.count(hit);
  await late.load();
  expect(counted).toHaveLength(100_000);
});
