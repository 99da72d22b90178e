import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { MapChart } from '../../src/chart/chart.ts';
import { drawSvg } from '../../src/chart/draw.ts';
import { createPainter, type Drawing, type Painter } from '../../src/chart/painter.ts';
import { loadRasterizer } from '../../src/chart/rasterize.ts';
import { bar, barChart, plainWords } from './invented-charts.ts';

const dataset = 'a1b2';
/** Long enough for a worker to start on a busy machine. */
const patience = { stuckMs: 60_000 };

const painters: Painter[] = [];
afterEach(() => Promise.all(painters.splice(0).map(painter => painter.close())));

function open(options: Parameters<typeof createPainter>[0]): Painter {
  const painter = createPainter(options);
  painters.push(painter);
  return painter;
}

describe('a painter that has started', () => {
  const warnings: object[] = [];
  const painter = createPainter({ ...patience, log: { warn: details => warnings.push(details) } });
  beforeAll(() => painter.draw(named('First'), dataset), 60_000);
  afterAll(() => painter.close());

  test('draws what the rasterizer draws', async () => {
    const rasterize = await loadRasterizer();
    const chart = named('Springfield');
    expect(pngOf(await painter.draw(chart, dataset))).toEqual(rasterize(drawSvg(chart)));
  });

  test('keeps a picture', async () => {
    const first = await painter.draw(named('Kept'), dataset);
    expect(pngOf(await painter.draw(structuredClone(named('Kept')), dataset))).toBe(pngOf(first));
  });

  test('draws anew for other data', async () => {
    const first = pngOf(await painter.draw(named('Kept'), dataset));
    const other = pngOf(await painter.draw(named('Kept'), 'c3d4'));
    expect(other).not.toBe(first);
    expect(other).toEqual(first);
  });

  test('joins requests for the same picture', async () => {
    const chart = named('Joined');
    const drawings = await Promise.all([1, 2, 3].map(() => painter.draw(chart, dataset)));
    expect(new Set(drawings.map(pngOf)).size).toBe(1);
  });

  test('has at hand what was warmed', async () => {
    const charts = [named('Warm'), named('Warmer')];
    await painter.warm(charts, dataset);
    const order: string[] = [];
    const cold = painter.draw(named('Cold'), dataset).then(() => order.push('cold'));
    const warm = painter.draw(named('Warmer'), dataset).then(() => order.push('warm'));
    await Promise.all([cold, warm]);
    expect(order).toEqual(['warm', 'cold']);
  });

  test('says why a chart cannot be drawn, warns of it, and goes on', async () => {
    expect(await painter.draw(bad, dataset)).toEqual({ failed: 'Place 0: 5 on a scale to 4' });
    expect(warnings).toMatchObject([{ chart: 'bars', reason: 'Place 0: 5 on a scale to 4' }]);
    expect(pngOf(await painter.draw(named('After a failure'), dataset))).toBeInstanceOf(Uint8Array);
  });
});

test('a worker that is stuck is replaced', { timeout: 120_000 }, async () => {
  const painter = open({ stuckMs: 6000 });
  expect(await painter.draw(endlessMap(), dataset)).toEqual({
    failed: 'It was given up after 6000 ms',
  });
  let next: Drawing = { failed: 'Not tried' };
  for (let attempt = 0; attempt < 10 && 'failed' in next; attempt++) next = await painter.draw(named('Next'), dataset);
  expect(pngOf(next)).toBeInstanceOf(Uint8Array);
});

test('each picture asked for is counted by what became of it', { timeout: 60_000 }, async () => {
  const counted: string[] = [];
  const painter = open({ ...patience, count: result => counted.push(result) });
  for (const chart of [named('Counted'), named('Counted'), bad]) await painter.draw(chart, dataset);
  expect(counted).toEqual(['miss', 'hit', 'failure']);
});

test('a closed painter says so, and warms nothing', async () => {
  const warnings: object[] = [];
  const painter = open({ ...patience, log: { warn: details => warnings.push(details) } });
  await painter.close();
  expect(await painter.draw(named('Late'), dataset)).toEqual({ failed: 'The painter is closed' });
  await painter.warm([named('Late')], dataset);
  expect(warnings).toEqual([]);
});

test('closing ends what is being drawn', async () => {
  const warnings: object[] = [];
  const painter = open({ ...patience, log: { warn: details => warnings.push(details) } });
  const drawing = painter.draw(endlessMap(), dataset);
  await painter.close();
  expect(await drawing).toHaveProperty('failed');
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

function pngOf(drawing: Drawing): Uint8Array {
  if ('failed' in drawing) throw new Error(drawing.failed);
  return drawing.png;
}
