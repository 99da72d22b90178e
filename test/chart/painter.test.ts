import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { MapChart } from '../../src/chart/chart.ts';
import { drawSvg } from '../../src/chart/draw.ts';
import { createPainter, type Painter } from '../../src/chart/painter.ts';
import { rasterize } from '../../src/chart/rasterize.ts';
import { bar, barChart, plainWords } from './invented-charts.ts';

const painters: Painter[] = [];
afterEach(() => Promise.all(painters.splice(0).map(painter => painter.close())));

/** A painter with what it warns of and counts. A worker may take long to start on a busy machine. */
function make(stuckMs = 60_000) {
  const warnings: object[] = [];
  const counted: string[] = [];
  const log = { warn: (details: object) => void warnings.push(details) };
  const painter = createPainter({ stuckMs, log, count: result => counted.push(result) });
  return { painter, warnings, counted };
}

/** The same, until the test ends. */
function open(stuckMs?: number) {
  const made = make(stuckMs);
  painters.push(made.painter);
  return made;
}

describe('a painter that has started', () => {
  const { painter, warnings } = make();
  const draw = (title: string) => painter.draw(named(title));
  beforeAll(() => draw('First'), 60_000);
  afterAll(() => painter.close());

  test('draws what the rasterizer draws', async () => {
    expect(await draw('Springfield')).toEqual(rasterize(drawSvg(named('Springfield'))));
  });

  test('keeps a picture', async () => {
    const first = await draw('Kept');
    expect(await draw('Kept')).toBe(first);
  });

  test('joins requests for the same picture', async () => {
    const drawings = await Promise.all([1, 2, 3].map(() => draw('Joined')));
    expect(new Set(drawings).size).toBe(1);
  });

  test('has at hand what was warmed', async () => {
    await painter.warm([named('Warm'), named('Warmer')]);
    const order: string[] = [];
    await Promise.all(['Cold', 'Warmer'].map(title => draw(title).then(() => order.push(title))));
    expect(order).toEqual(['Warmer', 'Cold']);
  });

  test('warns of why a chart cannot be drawn, and goes on', async () => {
    expect(await painter.draw(bad)).toBeUndefined();
    expect(warnings).toMatchObject([{ chart: 'bars', reason: 'Place 0: 5 on a scale to 4' }]);
    expect(await draw('After a failure')).toBeInstanceOf(Uint8Array);
  });
});

test('a worker that is stuck is replaced', { timeout: 120_000 }, async () => {
  const { painter, warnings } = open(6000);
  expect(await painter.draw(endlessMap())).toBeUndefined();
  expect(warnings).toMatchObject([{ reason: 'It was given up after 6000 ms' }]);
  let next: Uint8Array | undefined;
  for (let attempt = 0; attempt < 10 && !next; attempt++) next = await painter.draw(named('Next'));
  expect(next).toBeInstanceOf(Uint8Array);
});

test('each picture asked for is counted by what became of it', { timeout: 60_000 }, async () => {
  const { painter, counted } = open();
  for (const chart of [named('Counted'), named('Counted'), bad]) await painter.draw(chart);
  expect(counted).toEqual(['miss', 'hit', 'failure']);
});

test('a closed painter draws, warms and says nothing, and ends what is being drawn', async () => {
  const { painter, warnings } = open();
  const drawing = painter.draw(endlessMap());
  await painter.close();
  expect(await drawing).toBeUndefined();
  expect(await painter.draw(named('Late'))).toBeUndefined();
  await painter.warm([named('Late')]);
  expect(warnings).toEqual([]);
});

const bad = barChart([5], 4);

/** A chart that is no other. */
function named(title: string) {
  return { ...barChart([3], 4), title };
}

/** So many places that naming them takes minutes. */
function endlessMap(): MapChart {
  const points = Array.from({ length: 20_000 }, (_, index) => ({
    ...bar('Springfield', index),
    coordinates: { latitude: 33 + (index % 100) / 10, longitude: -115 + index / 1000 },
  }));
  return { kind: 'map', ...plainWords, points };
}
